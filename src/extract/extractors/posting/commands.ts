import type { Tree } from '../../../language/tree.ts'
import { actorAt, kindAt } from '../../argument.ts'
import type { Context, Draft } from '../../extractor.ts'
import { doer, undergoer } from '../../frames/doer.ts'
import { possessor, withCase } from '../../frames/noun.ts'
import { isPassive } from '../../frames/voice.ts'
import { ANY, byLemma, firstFound } from '../../word-rules.ts'

/** Bodies that are led: an army, a party; and men who have no other name. */
const LED = /^(organization|people)$/

/** Posts told without a verb or noun of the post: "the division, under General X", "at the head of Y", "was given command of Y", "speaks for Y". */
export function* commandsIn(tree: Tree, context: Context): Generator<Draft> {
  const rulesAt = rulesIn(tree)
  for (const i of tree.indexes()) {
    const found = firstFound(rulesAt(i), read => read(tree, context, i))
    if (found !== undefined) yield found
  }
}

const rulesIn = byLemma<(tree: Tree, context: Context, i: number) => Draft | undefined>(() => [
  [ANY, byUnder],
  [/^(head|helm)$/, atHead],
  [/^(command|leadership|chairmanship|presidency|captaincy)$/, byCommand],
  [/^charge$/, byCharge],
  [/^speak$/, bySpeaking],
])

type Command = { readonly leader: number; readonly body: number; readonly trigger: number; readonly rule: string }

const draft = ({ leader, body, trigger, rule }: Command): Draft => ({
  predicate: 'posting',
  subject: { is: 'head', token: leader, alone: true },
  object: { is: 'head', token: body, alone: true },
  trigger,
  confidence: 0.65,
  rule: `posting.${rule}`,
})

const isLed = (tree: Tree, context: Context, i: number): boolean => LED.test(kindAt(context, tree, i)) && actorAt(context, tree, i)

/** Verbs that bring a body into being, whose "under" tells its first leader. */
const MAKING =
  /^(create|form|found|establish|raise|organize|organise|set|constitute|reconstitute|regroup|reorganize|reorganise|unite|assemble)$/

/** "The division, under the cleric X, …", "a wing under X", "was formed under Colonel X": not a state or its government, which X rules. */
function byUnder(tree: Tree, context: Context, i: number): Draft | undefined {
  if (tree.caseOf(i) !== 'under' || kindAt(context, tree, i) !== 'person' || context.mentionAt(i) === undefined) return undefined
  if (tree.token(i).upos === 'PRON') return undefined
  const above = tree.head(i)
  const { first } = tree.phrase(i)
  const under = tree.kids(i, 'case')[0] ?? first
  const beside = under - 2 > tree.sentence.first && tree.token(under - 1).form === ',' ? nounEnding(tree, under - 2) : undefined
  const made = above !== undefined && MAKING.test(tree.lemma(above)) && isPassive(tree, above) ? undergoer(tree, above) : undefined
  const body = [above, beside, made].find(
    each =>
      each !== undefined &&
      each !== i &&
      isLed(tree, context, each) &&
      !/^(government|regime|administration|country|people)$/.test(tree.lemma(each)),
  )
  return body === undefined ? undefined : { ...draft({ leader: i, body, trigger: under, rule: 'under' }), presupposed: true }
}

/** The head of the noun phrase whose last word stands at `last`. */
function nounEnding(tree: Tree, last: number): number | undefined {
  if (!/^(NOUN|PROPN)$/.test(tree.token(last).upos)) return undefined
  let head = last
  for (let up = tree.head(head); up !== undefined && up < last && tree.is(head, 'flat', 'compound', 'nmod', 'appos'); up = tree.head(head))
    head = up
  return head
}

/** "Fought at the head of a small faction": whoever does so there leads it. */
function atHead(tree: Tree, context: Context, i: number): Draft | undefined {
  if (tree.caseOf(i) !== 'at') return undefined
  const body = tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of') ?? tree.kid(i, 'nmod:poss')
  const above = tree.head(i)
  const leader =
    tree.kid(i, 'cop') !== undefined ? tree.kid(i, 'nsubj') : above === undefined || !tree.isVerbal(above) ? above : doer(tree, above)
  if (leader === undefined || body === undefined || kindAt(context, tree, leader) !== 'person' || !isLed(tree, context, body))
    return undefined
  return { ...draft({ leader, body, trigger: i, rule: 'head' }), presupposed: true }
}

const GIVING = /^(give|hand|entrust|assign|grant|offer)$/
const TAKING = /^(take|assume|hold|have|receive|exercise|share|inherit|retain|relinquish|resume|get|lose|keep)$/

/** "Took command of the army", "was given its command", "command passed to X". */
function byCommand(tree: Tree, context: Context, i: number): Draft | undefined {
  if (tree.token(i).upos !== 'NOUN') return undefined
  const verb = tree.is(i, 'obj', 'nsubj', 'nsubj:pass', 'obl', 'xcomp') ? tree.head(i) : undefined
  const body = tree.kids(i, 'nmod').find(kid => /^(of|in)$/.test(tree.caseOf(kid))) ?? possessor(tree, i)
  if (verb === undefined || body === undefined || !isLed(tree, context, body)) return undefined
  const leader = commanderOf(tree, verb, i)
  if (leader === undefined || leader === body || kindAt(context, tree, leader) !== 'person') return undefined
  return draft({ leader, body, trigger: verb, rule: 'command' })
}

function commanderOf(tree: Tree, verb: number, command: number): number | undefined {
  const lemma = tree.lemma(verb)
  if (tree.is(command, 'nsubj', 'nsubj:pass')) return /^(pass|go|fall|give|hand)$/.test(lemma) ? withCase(tree, verb, ['to']) : undefined
  if (GIVING.test(lemma)) return isPassive(tree, verb) ? undergoer(tree, verb) : (tree.kid(verb, 'iobj') ?? withCase(tree, verb, ['to']))
  if (lemma === 'succeed' && tree.caseOf(command) === 'to') return doer(tree, verb)
  return TAKING.test(lemma) && tree.is(command, 'obj') ? doer(tree, verb) : undefined
}

/** "X is now in charge of the arms company". */
function byCharge(tree: Tree, context: Context, i: number): Draft | undefined {
  if (tree.caseOf(i) !== 'in') return undefined
  const body = tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of')
  const leader = tree.kid(i, 'cop') === undefined ? undefined : doer(tree, i)
  if (body === undefined || leader === undefined || kindAt(context, tree, leader) !== 'person') return undefined
  return isLed(tree, context, body) ? draft({ leader, body, trigger: i, rule: 'charge' }) : undefined
}

/** "X speaks for the committees": in the present it tells a post, in the past what was done once. */
function bySpeaking(tree: Tree, context: Context, i: number): Draft | undefined {
  if (!/^VB[PZ]$/.test(tree.token(i).xpos)) return undefined
  const [leader, body] = [doer(tree, i), withCase(tree, i, ['for'])]
  if (leader === undefined || body === undefined || kindAt(context, tree, leader) !== 'person') return undefined
  return kindAt(context, tree, body) === 'organization' && actorAt(context, tree, body)
    ? draft({ leader, body, trigger: i, rule: 'speaks' })
    : undefined
}
