import type { Tree } from '../../language/tree.ts'
import { kindOfNoun } from '../nouns.ts'
import { doer, undergoer } from './doer.ts'
import type { Frame, Slots } from './frame.ts'
import { lightOf } from './light.ts'
import { bearer, holder, leaderAbove, leaderOf, nounDoer, nounUndergoer, possessor, withCase, type IsActor } from './noun.ts'
import { antecedent } from './subject.ts'
import { isPassive } from './voice.ts'

/** What class a word of a frame belongs to; each has its own grammar. */
export type Form = 'verb' | 'noun' | 'adjective' | 'role'

/** A word of a frame in a tree. */
export type Site = {
  readonly tree: Tree
  readonly word: number
  readonly form: Form
  readonly frame: Frame
  /** The lemmas that the frame asks for beside the word: "control" of "take_control". */
  readonly beside: readonly string[]
  readonly isActor: IsActor
  /** Which of several phrases with one preposition the slot would rather have. */
  readonly fits?: (token: number) => boolean
}

/** The head word of what fills the first slot that is there, and the slot. */
export const fill = (site: Site, slots: Slots): { readonly token: number; readonly slot: string } | undefined => {
  for (const slot of slots.split('|')) {
    if (slot === 'word') return { token: named(site), slot }
    if (slot === 'self' || slot === 'whole' || slot === 'deed') return { token: site.word, slot }
    const token = fillOne(site, slot)
    if (token !== undefined && token !== site.word) return { token: antecedent(site.tree, token), slot }
    if (token === site.word && site.form === 'role' && slot === 'agent') return { token, slot }
  }
  return undefined
}

/** The word, or the name that it stands beside. */
const named = ({ tree, word }: Site): number => nameBefore(tree, word) ?? word

/** The name that a noun tells more of: "*Operation X*, the operation to…". */
const nameBefore = (tree: Tree, noun: number): number | undefined => {
  const head = tree.is(noun, 'appos') ? tree.head(noun) : undefined
  return head !== undefined && tree.token(head).upos === 'PROPN' ? head : undefined
}

const fillOne = (site: Site, slot: string): number | undefined => {
  if (slot === 'agent') return agent(site)
  if (slot === 'patient') return patient(site)
  if (slot === 'clause') return clause(site)
  if (slot === 'infinitive') return infinitive(site)
  if (slot === 'parties') return undefined
  if (slot === 'recipient') return recipient(site)
  if (slot === 'second') return second(site)
  return prepositional(site, slot)
}

const agent = ({ tree, word, form, isActor }: Site): number | undefined => {
  if (form === 'noun') return nounDoer(tree, word, isActor)
  if (form === 'adjective') return bearer(tree, word)
  if (form === 'role') return holder(tree, word, isActor)
  const leader = leaderOf(tree, word)
  return leader === undefined ? doer(tree, word) : (nounDoer(tree, leader, isActor) ?? nameBefore(tree, leader))
}

/** Who is given or told something: the indirect object, the first of two, or the subject of "were given rifles". */
const recipient = ({ tree, word }: Site): number | undefined => {
  const objects = tree.kids(word, 'obj')
  if (isPassive(tree, word)) return objects.length > 0 ? undergoer(tree, word) : undefined
  const given = tree.kid(word, 'iobj') ?? (objects.length > 1 ? objects[0] : undefined)
  return given !== undefined && /sel(?:f|ves)$/i.test(tree.token(given).form) ? doer(tree, word) : given
}

/** The object that is not the recipient: "gave him *rifles*", "were given *rifles*". */
const second = ({ tree, word }: Site): number | undefined => {
  const objects = tree.kids(word, 'obj')
  return isPassive(tree, word) || tree.kid(word, 'iobj') !== undefined ? objects[0] : objects[1]
}

const patient = ({ tree, word, form, frame, isActor }: Site): number | undefined => {
  if (form === 'verb') return undergoer(tree, word)
  const prepositions = (frame.nominal ?? 'of').split('|')
  if (form === 'noun') return nounUndergoer(tree, word, prepositions)
  const phrase = withCase(tree, word, prepositions)
  if (form === 'adjective' || phrase !== undefined) return phrase
  return possessor(tree, word) ?? tree.kids(word, 'compound', 'amod').find(kid => kid < word && isActor(kid))
}

/** "Urged X *to withdraw*", also where the tree hangs the clause on whoever is urged. */
const infinitive = ({ tree, word }: Site): number | undefined => {
  const opens = (kid: number): boolean => isInfinitive(tree, kid)
  const own = tree.kids(word, 'xcomp', 'ccomp', 'advcl').find(opens)
  if (own !== undefined) return own
  return tree
    .kids(word, 'obj', 'obl')
    .flatMap(kid => [...tree.kids(kid, 'acl'), ...tree.kids(kid, 'nmod').flatMap(under => tree.kids(under, 'acl'))])
    .find(opens)
}

const clause = ({ tree, word, form }: Site): number | undefined => {
  const own = tree.kid(word, 'xcomp', 'ccomp') ?? tree.kids(word, 'advcl', 'acl', 'csubj').find(kid => isInfinitive(tree, kid))
  if (own !== undefined || form === 'adjective') return own
  const next = nextInfinitive(tree, word)
  if (next !== undefined || form !== 'noun') return next
  const verb = lightOf(tree, word)?.verb
  return verb === undefined ? undefined : tree.kids(verb, 'xcomp', 'advcl').find(kid => isInfinitive(tree, kid))
}

/** The infinitive that "to" right after a word opens, wherever the tree hangs it. */
const nextInfinitive = (tree: Tree, word: number): number | undefined => {
  const to = word + 1
  const verb = to < tree.sentence.last && tree.lemma(to) === 'to' && tree.is(to, 'mark') ? tree.head(to) : undefined
  return verb !== undefined && verb > to ? verb : undefined
}

/** Whether a clause opens with "to". */
export const isInfinitive = (tree: Tree, i: number): boolean => tree.kids(i, 'mark').some(kid => tree.lemma(kid) === 'to')

/** The adjective that a noun is the subject of, which may carry the noun's phrase: "its involvement is evident in the attack". */
const quality = (tree: Tree, noun: number): number | undefined => {
  const head = tree.is(noun, 'nsubj') ? tree.head(noun) : undefined
  return head !== undefined && tree.kid(head, 'cop') !== undefined && tree.token(head).upos === 'ADJ' ? head : undefined
}

/** The verb that a noun is the subject of, which may carry its parties: "talks will take place between X and Y". */
const told = (tree: Tree, noun: number): number | undefined => (tree.is(noun, 'nsubj') ? tree.head(noun) : undefined)

/** A phrase with this preposition, under the word, its light verb or its object ("had contacts with Y"). */
const prepositional = ({ tree, word, form, beside, fits }: Site, preposition: string): number | undefined => {
  const cases = [preposition]
  const own = withCase(tree, word, cases, fits)
  if (own !== undefined) return own
  const predicate = form === 'noun' && tree.is(word, 'nsubj') ? tree.head(word) : undefined
  const isGround = /^(in|at|near|on|outside|around)$/.test(preposition)
  if (
    predicate !== undefined &&
    isGround &&
    kindOfNoun(tree.lemma(word)) !== 'event' &&
    tree.kid(predicate, 'cop') !== undefined &&
    tree.caseOf(predicate) === preposition
  )
    return predicate
  if (form === 'noun') {
    const leader = preposition === 'of' ? undefined : leaderAbove(tree, word)
    const led = leader === undefined ? undefined : withCase(tree, leader, cases, fits)
    const verb =
      lightOf(tree, leader ?? word)?.verb ??
      quality(tree, word) ??
      (/^(between|among)$/.test(preposition) ? told(tree, leader ?? word) : undefined)
    return led ?? (verb === undefined ? undefined : withCase(tree, verb, cases, fits))
  }
  if (form === 'verb' && /^among(st)?$/.test(preposition)) {
    const under = tree
      .kids(word, 'obl')
      .map(kid => withCase(tree, kid, cases))
      .find(found => found !== undefined)
    if (under !== undefined) return under
  }
  if (form === 'verb' && preposition === 'against') {
    const under = tree
      .kids(word, 'obl')
      .filter(kid => /^(?:alongside|with|beside|together with)$/.test(tree.caseOf(kid)))
      .map(kid => withCase(tree, kid, cases))
      .find(found => found !== undefined)
    if (under !== undefined) return under
  }
  const object =
    form === 'verb' ? (tree.kids(word, 'obl').find(kid => beside.includes(tree.lemma(kid))) ?? tree.kid(word, 'obj')) : undefined
  if (object === undefined || (preposition === 'of' && !beside.includes(tree.lemma(object)))) return undefined
  return (
    withCase(tree, object, cases) ??
    tree
      .kids(object, 'nmod', 'conj')
      .map(kid => withCase(tree, kid, cases))
      .find(found => found !== undefined)
  )
}
