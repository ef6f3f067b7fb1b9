import type { Tree } from '../../language/tree.ts'
import type { Mention } from '../../model/claim.ts'
import type { Context, DraftArgument } from '../extractor.ts'
import { subjectsBeside, through } from '../heads.ts'
import { sharersOf } from '../shared-head.ts'
import { theTwo } from '../the-two.ts'
import type { Slots } from './frame.ts'
import { HELP } from './noun.ts'

/** "Fought each other", "clashed with one another", "continued attacks against each other". */
export const isMutual = (tree: Tree, word: number, slots: Slots): boolean => {
  const form = (at: number): string => (at < tree.sentence.last ? tree.token(at).form.toLowerCase() : '')
  const given = slots.split('|')
  const isLed = given.includes(form(word + 1))
  const at = isLed ? word + 2 : word + 1
  return (isLed || given.includes('patient')) && /^(?:each other|one another)$/.test(`${form(at)} ${form(at + 1)}`)
}

/** Every two of those that a subject joins, and the two that "both sides" speaks of. */
export const partiesAt = (tree: Tree, context: Context, subject: number, word: number): [DraftArgument, DraftArgument][] => {
  if (tree.token(word).upos === 'NOUN' && isHelped(tree, subject)) return []
  const sharers = sharersOf(context, tree, subject)
  if (sharers.length > 0) return pairsOf(sharers.map(sharer => ({ is: 'head', token: subject, alone: true, sharer })))
  const named = pairsOf(partiesBeside(tree, subject, word).map(alone))
  const [one, other] = theTwo(context, tree, through(tree, subject)) ?? []
  return one === undefined || other === undefined ? named : [[thingOf(one, subject, tree), thingOf(other, subject, tree)]]
}

/** "Support the army and the police in their war": those who are helped stand on one side. */
const isHelped = (tree: Tree, token: number): boolean => tree.is(token, 'obj') && HELP.test(tree.lemma(tree.head(token) ?? token))

const alone = (token: number): DraftArgument => ({ is: 'head', token, alone: true })

/** One of "the two", in the word that speaks of both. */
const thingOf = ({ entity }: Mention, token: number, tree: Tree): DraftArgument =>
  entity === null ? { is: 'head', token } : { is: 'entity', entity, span: tree.span(token, token + 1) }

const pairsOf = (parties: readonly DraftArgument[]): [DraftArgument, DraftArgument][] =>
  parties.flatMap((one, i) => parties.slice(i + 1).map((other): [DraftArgument, DraftArgument] => [one, other]))

/** Those that are coordinated, or that "between" joins. */
const partiesBeside = (tree: Tree, token: number, word: number): number[] => {
  const own = [...tree.conjuncts(through(tree, token)), ...subjectsBeside(tree, token)]
  const second =
    own.length > 1
      ? undefined
      : token > word && /^(between|among)$/.test(tree.caseOf(token))
        ? afterAnd(tree, token)
        : tree.kids(token, 'compound', 'flat').find(kid => isHyphened(tree, Math.min(kid, token), Math.max(kid, token)))
  return second === undefined ? own : [...own, second]
}

/** "The Dorvia-Marania pact": two names with a hyphen between. */
const isHyphened = (tree: Tree, one: number, other: number): boolean =>
  other === one + 2 && /^[-‐‑–/]$/.test(tree.token(one + 1).form) && tree.token(one).upos === 'PROPN' && tree.token(other).upos === 'PROPN'

/** The head of the phrase that "and" adds to the one that `token` ends, where the tree makes it a subject: "between X and Y broke out". */
const afterAnd = (tree: Tree, token: number): number | undefined => {
  const and = tree.phrase(token).last
  if (and >= tree.sentence.last || tree.lemma(and) !== 'and') return undefined
  let at = and + 1
  while (at < tree.sentence.last && /^(DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(tree.token(at).upos)) at++
  return at > and + 1 && /^(NOUN|PROPN)$/.test(tree.token(at - 1).upos) ? at - 1 : undefined
}
