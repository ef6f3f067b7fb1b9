import { givenName } from '../../language/data/word-lists.ts'
import type { Tree } from '../../language/tree.ts'
import type { EntityKind } from '../../model/entity.ts'
import { headNouns, isPlural } from './anaphora.ts'
import { clauseSubject, topOfName, type Discourse, type Spoken } from './discourse.ts'
import type { Thing } from './thing.ts'

type Pronoun = {
  /** Kind of mention where it cannot be resolved. */
  readonly kind: EntityKind
  readonly fits: (thing: Thing) => boolean
}

/** What a personal pronoun may stand for; undefined for other words. Those of the first and second person depend on who speaks. */
export const pronounAt = (tree: Tree, i: number): Pronoun | undefined => {
  const token = tree.token(i)
  if (token.upos !== 'PRON' || !token.xpos.startsWith('PRP') || tree.is(i, 'expl') || isEmpty(tree, i)) return undefined
  return PRONOUNS[token.form.toLowerCase()]
}

/** What is said, known or wanted is no thing: "he denied it". */
const SAID = new Set('deny say admit confirm acknowledge concede believe doubt know regret deserve mean insist suspect swear'.split(' '))

/** The "it" of "it is argued that", "it is vital to join", and of "he denied it"; not that of "it is subordinate to the council". */
function isEmpty(tree: Tree, i: number): boolean {
  const head = tree.head(i)
  if (tree.lemma(i) !== 'it' || head === undefined) return false
  if (tree.is(i, 'obj') && SAID.has(tree.lemma(head)) && tree.token(i).form.toLowerCase() === 'it') return true
  if (!tree.is(i, 'nsubj')) return false
  if (tree.kid(head, 'cop', 'aux:pass') === undefined && !tree.is(i, 'nsubj:pass')) return false
  if (tree.kid(head, 'csubj', 'ccomp') !== undefined) return true
  const next = tree.tokens[head + 1]
  const form = next?.form.toLowerCase() ?? ''
  if (form === 'to') return next?.upos !== 'ADP'
  return /^(?:that|whether)$/.test(form) || (form === 'for' && !/^(?:responsible|known|famous|notorious)$/.test(tree.lemma(head)))
}

/**
 * What a pronoun points back to: of the things that fit by kind, number and gender, spoken of in its sentence or the two before, the one
 * that speaks most for itself by place, role and weight in the text. Where two are about as likely, none: a wrong join is worse than a missed one.
 */
export function antecedentOf(discourse: Discourse, tree: Tree, i: number, { fits }: Pronoun): Thing | undefined {
  if (isOfSome(tree, i)) return undefined
  const ahead = subjectAhead(discourse, tree, i)
  if (ahead !== undefined && fits(ahead)) return ahead
  const scores = new Map<Thing, number>()
  const doer = ownSubject(tree, i)
  const barred = doer === undefined ? undefined : discourse.at(doer)
  for (const spoken of discourse.recent(i, LOOKED_BACK).take(MOST_WEIGHED)) {
    if (spoken.head >= i || spoken.thing === barred || !fits(spoken.thing) || spoken.head === doer || isBarred(discourse, tree, i, spoken))
      continue
    const score = likelihood(discourse, tree, i, spoken)
    scores.set(spoken.thing, Math.max(score, scores.get(spoken.thing) ?? -Infinity))
  }
  const [best, second] = [...scores].toSorted(([, a], [, b]) => b - a)
  if (best === undefined || (second !== undefined && best[1] - second[1] < LEAST_LEAD)) return undefined
  return best[0]
}

/** "Since the death of *its* founder, the Front has…": what opens a sentence before its subject speaks of that subject, where it is a name. */
function subjectAhead(discourse: Discourse, tree: Tree, i: number): Thing | undefined {
  if (!tree.is(i, 'nmod:poss')) return undefined
  let phrase = i
  for (let head = tree.head(i); head !== undefined && head < tree.sentence.last; head = tree.head(head)) {
    if (head > i && tree.is(phrase, 'obl', 'advcl')) break
    phrase = head
  }
  const verb = tree.head(phrase)
  if (verb === undefined || verb < i || tree.head(verb) !== undefined || !tree.is(phrase, 'obl', 'advcl')) return undefined
  const subject = tree.kids(verb, 'nsubj').find(kid => kid > i)
  const opens = tree.subtree(phrase)[0] === tree.sentence.first && OPENERS.test(tree.token(tree.sentence.first).form)
  const thing = subject === undefined || !opens ? undefined : discourse.at(subject)
  return thing !== undefined && thing.names.length > 0 ? thing : undefined
}

const OPENERS =
  /^(?:since|after|before|following|until|under|despite|during|in|on|with|without|like|unlike|for|from|through|throughout|at)$/i

/** "For many in the north, the raid recalls *their* own war": "they" are the many, whom nothing names. */
function isOfSome(tree: Tree, i: number): boolean {
  if (!/^the(?:y|m|ir)$/i.test(tree.token(i).form)) return false
  for (let at = tree.sentence.first; at < i; at++) {
    const isSome = /^(?:many|some|others|most|few)$/i.test(tree.token(at).form) && tree.is(at, 'nsubj', 'obl', 'nsubj:pass')
    if (isSome && tree.caseOf(at) !== 'with' && !tree.kids(at, 'nmod', 'obl').some(kid => tree.caseOf(kid) === 'of')) return true
  }
  return false
}

/** Sentences, the pronoun's own among them. */
const LOOKED_BACK = 3
/** Of a sentence of thousands of names the last are enough. */
const MOST_WEIGHED = 80
const LEAST_LEAD = 0.1

/** How much speaks for a place where a thing was spoken of; weights were set by hand on our own developing passages and on GUM. */
function likelihood(discourse: Discourse, tree: Tree, i: number, { thing, head, sentence, isSubject }: Spoken): number {
  const there = discourse.trees[sentence]
  const apart = (discourse.words.sentence[i] ?? 0) - sentence
  let score = -0.9 * apart - 0.01 * Math.min(60, i - head) + 0.3 * Math.log2(1 + Math.min(15, thing.places.length))
  if (isSubject) score += there !== undefined && isMain(there, head) ? 1.2 : 0.8
  else if (there?.is(head, 'nmod', 'compound', 'amod') === true) score -= 0.4
  if (isSubject && tree.is(i, 'nsubj')) score += 0.3
  if (apart === 0 && clauseSubject(tree, i) === head) score += 1.5
  if (apart === 0 && isJoinedTo(tree, i, head)) score += 2
  if (apart === 0 && governingSubject(tree, i) === topOfName(tree, head)) score += 0.4
  if (pronounOf(discourse, head) === pronounOf(discourse, i)) score += apart === 0 && isOwner(tree, i) && isOwner(tree, head) ? 1 : 0.5
  if (thing.names.length > 0) score += 0.5
  if (thing.kind === 'place') score -= 0.8
  if (isKinOf(tree, i) && thing.names.length === 0 && KIN.test(thing.called ?? '')) score -= 2
  if (/^the(?:y|m|ir)/.test(discourse.words.lower[i] ?? '')) score += isSeveralTold(thing) ? 0.5 : -0.2
  return score
}

const KIN = /\b(?:father|mother|brother|sister|son|daughter|wife|husband|uncle|aunt|cousin|nephew|niece)$/i

/** "His father fought, and *his* sister sits in parliament": kin told of one after another are one man's, not each other's. */
const isKinOf = (tree: Tree, i: number): boolean => {
  const owned = tree.is(i, 'nmod:poss') ? tree.head(i) : undefined
  return owned !== undefined && KIN.test(tree.lemma(owned))
}

/** "The ministry and *its* backers": the second is of the first. */
function isJoinedTo(tree: Tree, i: number, head: number): boolean {
  const owned = tree.is(i, 'nmod:poss') ? tree.head(i) : undefined
  return owned !== undefined && tree.is(owned, 'conj') && tree.head(owned) === head
}

/** "*His* deputy is Diko, and *his* treasurer Abdi": who owns the subject of a clause. */
const isOwner = (tree: Tree, i: number): boolean => tree.is(i, 'nmod:poss') && tree.is(tree.head(i) ?? i, 'nsubj')

/** Whether the words themselves are those of several. */
const isSeveralTold = (thing: Thing): boolean => thing.kind === 'people' || isPlural(thing)

/** Whether a subject is that of its sentence's main clause. */
function isMain(tree: Tree, head: number): boolean {
  const verb = tree.head(topOfName(tree, head))
  return verb !== undefined && tree.is(verb, 'root')
}

/** "The front says that *it* attacked": the subject of the clause that governs that of a subject. */
function governingSubject(tree: Tree, i: number): number | undefined {
  const verb = tree.is(i, 'nsubj') ? tree.head(i) : undefined
  for (let at = verb; at !== undefined; at = tree.head(at)) {
    const head = tree.head(at)
    if (head === undefined || !tree.is(at, 'advcl', 'ccomp', 'conj', 'parataxis')) return undefined
    const subject = tree.subjectOf(head)
    if (subject !== undefined && subject !== i) return subject
  }
  return undefined
}

/** "Bor regards it": the subject of a clause, which is no object of it; but what happens to it may enable it. */
const ownSubject = (tree: Tree, i: number): number | undefined =>
  tree.is(i, 'obj', 'iobj', 'obl') && !tree.token(i).form.toLowerCase().includes('sel') && !isOutcome(tree, i)
    ? clauseSubject(tree, i)
    : undefined

/** "The front sold oil, enabling *it* to pay": what comes of a deed comes to whoever did it. */
const isOutcome = (tree: Tree, i: number): boolean => {
  const verb = tree.head(i)
  return verb !== undefined && tree.is(verb, 'advcl') && tree.token(verb).xpos === 'VBG' && OUTCOMES.test(tree.lemma(verb))
}

const OUTCOMES = /^(?:enable|allow|leave|let|force|help|make|permit|prompt|cause|bring|earn|give|win)$/

/** Whether a place where a thing was spoken of is no antecedent: a turn's label, and in "the commander of his unit" what he hangs on. */
const isBarred = (discourse: Discourse, tree: Tree, i: number, { head, sentence }: Spoken): boolean =>
  isLabel(discourse, head) || (sentence === discourse.words.sentence[i] && isWithin(tree, i, head))

/** Whether a word hangs on another without a comma between: "the commander of | his | unit". */
function isWithin(tree: Tree, i: number, head: number): boolean {
  if (isJoinedTo(tree, i, head)) return false
  let at = tree.head(i)
  for (let steps = 0; at !== undefined && at !== head && steps < 8 && !tree.isVerbal(at); steps++) at = tree.head(at)
  if (at !== head) return false
  for (let between = head + 1; between < i; between++) if (tree.token(between).upos === 'PUNCT') return false
  return true
}

/** "Ann Lee: He came late.": whoever a turn's label names speaks, and of another. */
const isLabel = (discourse: Discourse, head: number): boolean => discourse.words.lower[discourse.endOf(head)] === ':'

const isPerson =
  (gender: 'female' | 'male') =>
  (thing: Thing): boolean =>
    thing.kind === 'person' &&
    thing.names.every(({ parts }) => (givenName(parts[0] ?? '') ?? gender) !== other[gender]) &&
    (thing.names.length > 0 || !ONE_GENDER[other[gender]].test(thing.called ?? ''))

/** Descriptions of persons that tell whether it was a woman or a man: "Torvik's sister" is no "he". */
const ONE_GENDER = {
  female: /\b(?:mother|sister|daughter|wife|widow|aunt|niece|grandmother|granddaughter|woman|girl|\p{L}+woman)$/iu,
  male: /\b(?:father|brother|son|husband|widower|uncle|nephew|grandfather|grandson|man|boy|(?:spokes|business)man)$/iu,
} as const

const other = { female: 'male', male: 'female' } as const

const isOne = (thing: Thing): boolean =>
  thing.kind === 'organization' ? !isMany(thing) : thing.kind === 'state' || (thing.kind === 'place' && thing.names.length > 0)

/** A body, army or people may be "they", and so may several weapons. */
const isSeveral = (thing: Thing): boolean =>
  thing.kind === 'organization' || thing.kind === 'people' || (thing.kind === 'materiel' && thing.called?.endsWith('s') === true)

const isMany = (thing: Thing): boolean =>
  thing.names.length === 0 && (isPlural(thing) || [...headNouns(thing)].some(noun => /^(?:force|troop|rebel|militant|fighter)$/.test(noun)))

/** What stands in for a thing goes on doing so: "*He* left, and *his* men with him". */
const pronounOf = (discourse: Discourse, token: number): Pronoun | undefined => PRONOUNS[discourse.words.lower[token] ?? '']

const he: Pronoun = { kind: 'person', fits: isPerson('male') }
const she: Pronoun = { kind: 'person', fits: isPerson('female') }
const it: Pronoun = { kind: 'organization', fits: isOne }
const they: Pronoun = { kind: 'organization', fits: isSeveral }

/** Whoever speaks: told by the attribution, not here. */
const speaker = (kind: EntityKind): Pronoun => ({ kind, fits: () => false })

const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  i: speaker('person'),
  me: speaker('person'),
  my: speaker('person'),
  we: speaker('organization'),
  us: speaker('organization'),
  our: speaker('organization'),
  he,
  him: he,
  his: he,
  himself: he,
  she,
  her: she,
  hers: she,
  herself: she,
  it,
  its: it,
  itself: it,
  they,
  them: they,
  their: they,
  theirs: they,
  themselves: they,
}
