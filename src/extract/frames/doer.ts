import type { Tree } from '../../language/tree.ts'
import { isSetOff } from '../heads.ts'
import { kindOfNoun } from '../nouns.ts'
import { isAfterPreposition } from './clause.ts'
import { controller, OBJECT_CONTROL, workingVerb } from './control.ts'
import { antecedent, sharedBy, subject } from './subject.ts'
import { by, describedBy, finiteSubject, isPassive, unled } from './voice.ts'

/** The word before a hyphened participle: "Russian" of "Russian-backed". */
export const hyphened = (tree: Tree, i: number): number | undefined => {
  const before = i - 2
  if (before < tree.sentence.first || !/^VB[ND]$/.test(tree.token(i).xpos)) return undefined
  return /^[-‐‑–]$/.test(tree.token(i - 1).form) && tree.token(i - 1).end === tree.token(i).start ? before : undefined
}

/** The name that a garden path hangs on a punctuation mark as if it were the preposition of one. */
export const nameUnder = (tree: Tree, punctuation: number): number | undefined =>
  tree.kids(punctuation).find(kid => tree.token(kid).upos === 'PROPN')

/** Who does what the verb says, whatever its voice and clause. */
export const doer = (tree: Tree, i: number): number | undefined => {
  const hyphenated = hyphened(tree, i)
  if (hyphenated !== undefined) return hyphenated
  if (isPassive(tree, i)) return by(tree, i) ?? sharedBy(tree, i)
  const finite = finiteSubject(tree, i)
  if (finite !== undefined) return antecedent(tree, finite)
  const led = gerundObject(tree, i)
  if (led !== undefined) return ledBy(tree, led)
  if (tree.is(i, 'amod')) return tree.head(i)
  const worked = workingVerb(tree, i)
  if (worked !== undefined) return doer(tree, worked)
  const own =
    usingTo(tree, i) ??
    purposeOf(tree, i) ??
    controller(tree, i) ??
    absolute(tree, i) ??
    subject(tree, i) ??
    compounded(tree, i) ??
    before(tree, i)
  return own === undefined ? undefined : antecedent(tree, own)
}

/** "Accused of *torturing* villagers", "lives by *taxing* traders": the noun behind a gerund that the tree takes for its adjective. */
const gerundObject = (tree: Tree, i: number): number | undefined => {
  const noun = tree.token(i).xpos === 'VBG' && tree.is(i, 'amod') && i > tree.sentence.first ? tree.head(i) : undefined
  if (noun === undefined || noun < i || !tree.is(noun, 'obl', 'nmod')) return undefined
  return /^(?:of|from|by|for|without|after|before)$/.test(tree.token(i - 1).form) && tree.is(i - 1, 'case', 'mark') ? noun : undefined
}

/** Who does what such a gerund says: whoever the verb above is said of, or to whom it is done where that one does it. */
const ledBy = (tree: Tree, noun: number): number | undefined => {
  const verb = tree.head(noun)
  if (verb === undefined || tree.token(verb).upos !== 'VERB') return undefined
  return OBJECT_CONTROL.has(tree.lemma(verb)) ? undergoer(tree, verb) : doer(tree, verb)
}

/** "Has five sites *for training* troops": whoever has what serves the purpose. */
const purposeOf = (tree: Tree, i: number): number | undefined => {
  if (tree.token(i).xpos !== 'VBG' || !tree.is(i, 'acl') || !tree.kids(i, 'mark').some(kid => tree.lemma(kid) === 'for')) return undefined
  const means = tree.head(i)
  const verb = means !== undefined && tree.is(means, 'obj') ? tree.head(means) : undefined
  return verb !== undefined &&
    tree.token(verb).upos === 'VERB' &&
    /^(?:have|use|run|operate|maintain|provide|open|build)$/.test(tree.lemma(verb))
    ? doer(tree, verb)
    : undefined
}

/** "Entered the town *using* police uniforms": the clause's own doer, though the participle hangs on its object. */
const usingTo = (tree: Tree, i: number): number | undefined => {
  if (tree.lemma(i) !== 'use' || tree.token(i).xpos !== 'VBG' || !tree.is(i, 'acl')) return undefined
  const object = tree.head(i)
  const verb = object !== undefined && tree.is(object, 'obj', 'obl') ? tree.head(object) : undefined
  return verb !== undefined && tree.token(verb).upos === 'VERB' ? doer(tree, verb) : undefined
}

/**
 * The noun phrase right before a finite verb that the tree gives no subject, as it does where it takes the clause for part of another;
 * past an adverb, and past an aside between commas or dashes.
 */
const before = (tree: Tree, i: number): number | undefined => {
  const { xpos, upos } = tree.token(i)
  if (upos !== 'VERB' || !/^VB[DZP]$/.test(xpos) || tree.is(i, 'root', 'conj')) return undefined
  let at = i - 1
  while (at > tree.sentence.first && tree.token(at).upos === 'ADV') at--
  if (at < tree.sentence.first || !/^(NOUN|PROPN)$/.test(tree.token(at).upos)) return undefined
  let head = at
  for (let up = tree.head(head); up !== undefined && up < i && tree.is(head, 'flat', 'compound', 'nmod'); up = tree.head(head)) head = up
  return isAfterPreposition(tree, head) ? undefined : head
}

/** "…, with X also demanding the release": who stands between "with" and the participle. */
const absolute = (tree: Tree, i: number): number | undefined => {
  if (tree.token(i).xpos !== 'VBG' || !tree.is(i, 'advcl', 'acl')) return undefined
  let at = i - 1
  while (at > tree.sentence.first && tree.token(at).upos === 'ADV') at--
  if (at < tree.sentence.first || !/^(NOUN|PROPN)$/.test(tree.token(at).upos)) return undefined
  const first = tree.is(at, 'conj') ? tree.head(at) : at
  return first !== undefined && tree.caseOf(first) === 'with' ? first : undefined
}

/** "The group demands the release": the noun before a verb that is taken for a plural with an object. */
const compounded = (tree: Tree, i: number): number | undefined =>
  tree.token(i).xpos === 'NNS' && tree.kid(i, 'obj') !== undefined ? tree.kids(i, 'compound').find(kid => kid === i - 1) : undefined

/** To whom or what the verb does it, whatever its voice and clause. */
export const undergoer = (tree: Tree, i: number): number | undefined => {
  const head = tree.head(i)
  if (isPassive(tree, i)) return tree.is(i, 'amod') ? head : (describedBy(tree, i) ?? subject(tree, i))
  const object =
    tree.kid(i, 'obj') ??
    unled(tree, i) ??
    gerundObject(tree, i) ??
    tree.kid(i, 'iobj') ??
    (tree.is(i, 'amod') && finiteSubject(tree, i) !== undefined ? head : undefined)
  if (object !== undefined) return /sel(?:f|ves)$/i.test(tree.token(object).form) ? (doer(tree, i) ?? object) : antecedent(tree, object)
  if (tree.is(i, 'acl:relcl') && tree.kids(i, 'nsubj').some(kid => antecedent(tree, kid) === kid))
    return isSetOff(tree, i) ? undefined : (toldByWhat(tree, head) ?? head)
  return (
    setTo(tree, i) ??
    bounded(tree, i) ??
    bare(tree, i) ??
    particled(tree, i) ??
    sharedObject(tree, i) ??
    nounComplement(tree, i) ??
    following(tree, i)
  )
}

/** "Set alight *the mill*", "set free *the prisoners*": an object that the tree hangs on what becomes of it. */
const setTo = (tree: Tree, i: number): number | undefined =>
  tree.lemma(i) === 'set' && i + 1 < tree.sentence.last && /^(alight|ablaze|afire|free)$/.test(tree.token(i + 1).form)
    ? tree.kid(i + 1, 'obj')
    : undefined

/** "What the front lacks is *money*": what "what" is said to be. */
const toldByWhat = (tree: Tree, what: number | undefined): number | undefined => {
  if (what === undefined || !/^what$/i.test(tree.token(what).form) || !tree.is(what, 'nsubj')) return undefined
  const told = tree.head(what)
  return told !== undefined && tree.kid(told, 'cop') !== undefined ? told : undefined
}

/** "Killed *at least 40 families*", "up to 30 men": an object that the tree hangs by the words that bound its number. */
const bounded = (tree: Tree, i: number): number | undefined => {
  const next = i + 1
  if (next + 1 >= tree.sentence.last) return undefined
  const words = `${tree.token(next).form} ${tree.token(next + 1).form}`.toLowerCase()
  if (!/^(at least|at most|up to|as many|as few|more than|fewer than|less than|no fewer|no more|close to)$/.test(words)) return undefined
  return tree.kids(i, 'obl').find(kid => kid > next && tree.kid(kid, 'nummod') !== undefined && tree.subtree(kid).includes(next))
}

/** "Claimed *thirty lives*", "killed *ten guards*": counted people that the tree takes for a phrase of measure. */
const bare = (tree: Tree, i: number): number | undefined =>
  tree
    .kids(i, 'obl', 'obl:unmarked')
    .find(
      kid =>
        kid > i &&
        tree.kid(kid, 'case') === undefined &&
        tree.kid(kid, 'nummod') !== undefined &&
        (/^(?:people|person|organization)$/.test(kindOfNoun(tree.lemma(kid))) || /^(?:life|casualty|death)$/.test(tree.lemma(kid))),
    )

/** "Shot *down* 60 drones", "blew *up* a train": an object whose verb's particle the tree takes for its preposition. */
const particled = (tree: Tree, i: number): number | undefined => {
  if (!PARTICLED.test(`${tree.lemma(i)} ${i + 1 < tree.sentence.last ? tree.token(i + 1).form : ''}`)) return undefined
  const object = tree.kids(i, 'obl').find(kid => kid > i && tree.kids(kid, 'case').includes(i + 1))
  if (object === undefined || tree.token(object).upos !== 'NUM') return object
  return tree.kids(object, 'nmod').find(kid => tree.caseOf(kid) === 'of') ?? object
}

/** Verbs that take an object behind their particle, and hardly ever a phrase of direction. */
const PARTICLED =
  /^(shoot|burn|gun|mow|hunt|bring|tear|pull|knock|cut|put|lay|track|strike) down$|^(blow|set|round|break|beat|give|take|build|hold|pick) up$|^(carry|drive|wipe|force|root|take) out$|^(hand|take|turn) over$|^(fight|beat|drive|push|cut) (off|back)$/

/** An object that the tree takes for a complement, as it does after a past form that may also be a participle: "controlled territory". */
const nounComplement = (tree: Tree, i: number): number | undefined =>
  COPULAR.test(tree.lemma(i)) || tree.token(i).upos !== 'VERB'
    ? undefined
    : tree
        .kids(i, 'xcomp')
        .find(kid => kid > i && /^(NOUN|PROPN)$/.test(tree.token(kid).upos) && tree.kid(kid, 'cop', 'mark', 'case') === undefined)

const COPULAR = /^(become|remain|seem|appear|look|stay|turn|prove|feel|sound|call|name|die|go|come|stand)$/

/** The noun phrase right after a bare infinitive or participle that the tree hangs elsewhere, as garden paths do. */
const following = (tree: Tree, i: number): number | undefined => {
  const next = i + 1
  if (next < tree.sentence.last && tree.token(next).upos === 'PROPN' && isUnderPunctuation(tree, next)) return next
  if (!/^(VB|VBG)$/.test(tree.token(i).xpos) || tree.kid(i, 'xcomp', 'ccomp', 'iobj') !== undefined) return undefined
  for (let at = i + 1; at < tree.sentence.last && at < i + 5; at++) {
    const { upos } = tree.token(at)
    if (/^(NOUN|PROPN)$/.test(upos) && !tree.is(at, 'compound', 'nmod:poss')) return at
    if (!/^(DET|ADJ|NUM|NOUN|PROPN)$/.test(upos)) return undefined
  }
  return undefined
}

const isUnderPunctuation = (tree: Tree, i: number): boolean => {
  const head = tree.head(i)
  return head !== undefined && tree.token(head).upos === 'PUNCT'
}

/** The object of "attacked and killed civilians", "arrested and later released him" for either verb. */
const sharedObject = (tree: Tree, i: number): number | undefined => {
  const isNext = (kid: number): boolean =>
    (kid === i + 2 && tree.is(kid - 1, 'cc')) || (kid === i + 3 && tree.is(kid - 2, 'cc') && tree.token(kid - 1).upos === 'ADV')
  const next = tree.kids(i, 'conj').find(kid => isNext(kid) && tree.isVerbal(kid))
  return next === undefined ? undefined : tree.kid(next, 'obj')
}
