import { postKind } from '../../language/data/word-lists.ts'
import type { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { possessor } from '../frames/noun.ts'
import { isPassive } from '../frames/voice.ts'
import { mentionsIn, nameAt } from '../mentions-in.ts'
import { ANY, atWords } from '../word-rules.ts'

/** Who belongs to what where no verb of joining says so: lists of member states, "guerrillas from X", "X's party", units in their whole. */
export const membership: Extractor = {
  name: 'membership',
  propose: atWords(() => [
    [MEMBERS, listed],
    [ANY, from],
    [ANY, owned],
    [ANY, nested],
    [/^(part|member|province|territory|district|unit)$/, becoming],
    [PARTS, having],
    [LEAVE, leaving],
    [EXPEL, leaving],
    [/^ranks?$/i, inRanks],
    [/^(membership|affiliation)$/, accused],
    [/^(one|two|three|four|five|some)$/, oneOf],
    [/^(comprise|have|include|contain|consist|possess|field|maintain|embrace|compose|make)$/, listedParts],
  ]),
}

type Tie = {
  readonly subject: number
  readonly whole: number
  readonly trigger: number
  readonly rule: string
  readonly confidence: number
}

const draft = (predicate: 'member_of' | 'part_of', { subject, whole, trigger, rule, confidence }: Tie): Draft => ({
  predicate,
  subject: { is: 'head', token: subject },
  object: { is: 'head', token: whole, alone: true },
  trigger,
  confidence,
  rule: `membership.${rule}`,
})

const isBody = (tree: Tree, context: Context, i: number): boolean =>
  kindAt(context, tree, i) === 'organization' && context.mentionAt(i) !== undefined && tree.token(i).upos !== 'PRON'

/** Nouns for those who belong: "coalition nations", "members of the alliance". */
const MEMBERS = /^(nation|member|state|country|partner|signatory|participant)$/

/** "Coalition nations include A, B and C", "members of the alliance such as A". */
function* listed(tree: Tree, context: Context, i: number): Generator<Draft> {
  if (tree.token(i).xpos !== 'NNS') return
  const whole = [...tree.kids(i, 'compound', 'amod', 'nmod:poss', 'nmod')].find(
    kid => isBody(tree, context, kid) && /^(|of|in)$/.test(tree.caseOf(kid).replace(/^['’]s$/, '')),
  )
  if (whole === undefined) return
  for (const first of examplesOf(tree, i)) {
    const named = nameAt(context, first) !== undefined && /^(state|organization|person|place)$/.test(kindAt(context, tree, first))
    if (named) yield draft('member_of', { subject: first, whole, trigger: i, rule: 'listed', confidence: 0.75 })
  }
}

/** What a plural is said to include, or is followed by after "such as". */
function examplesOf(tree: Tree, noun: number): number[] {
  const verb = tree.head(noun)
  const includes = verb !== undefined && tree.lemma(verb) === 'include' && tree.is(noun, 'nsubj') ? tree.kids(verb, 'obj') : []
  return [...includes, ...tree.kids(noun, 'nmod').filter(kid => /^(such as|including|like)$/.test(tree.caseOf(kid)))]
}

const BELONGING =
  /^(guerrilla|fighter|militant|rebel|soldier|insurgent|commander|troop|terrorist|gunman|politician|lawmaker|candidate|activist|cleric|volunteer|marine|officer)$/

/** "guerrillas from the Front", "Sato of the People's Party". */
function* from(tree: Tree, context: Context, i: number): Generator<Draft> {
  const ours = weBefore(tree, i)
  const head = ours ?? tree.head(i)
  if (head === undefined || head > i || !(ours !== undefined || tree.is(i, 'nmod'))) return
  if (!isBody(tree, context, i) || nameAt(context, i) === undefined) return
  const opener = tree.caseOf(i)
  const isPost = postKind(tree.lemma(head).toLowerCase()) !== undefined
  const person = ours !== undefined || (tree.token(head).upos === 'PROPN' && !isPost && kindAt(context, tree, head) === 'person')
  if (!(person && /^(of|from)$/.test(opener)) && !(opener === 'from' && BELONGING.test(tree.lemma(head)))) return
  yield draft('member_of', { subject: head, whole: i, trigger: i, rule: 'from', confidence: 0.65 })
}

/** The "we" of "we of the Front", wherever the tree hangs the two. */
const weBefore = (tree: Tree, i: number): number | undefined => {
  const of = tree.kids(i, 'case').find(kid => tree.lemma(kid) === 'of')
  return of !== undefined && of > tree.sentence.first && /^(we|us)$/i.test(tree.token(of - 1).form) ? of - 1 : undefined
}

/** Nouns for what is part of whoever possesses it. */
const PARTS =
  /^(wing|arm|branch|military|army|navy|unit|department|office|agency|committee|directorate|chapter|network|division|service|body|battalion|brigade|company|militia|contingent|component|cell|faction|section|ward|secretariat)$/

/** Names whose possessor stands outside them: "Syria's government", "the group's allies". */
const OUTSIDE = /^(government|regime|party|ally|partner|parliament|people|company|newspaper|administration|leadership|monarchy)$/

/** "the Treasury's Office of …", "its armed wing": part of the possessor; "Sato's party": he belongs to it; "the front's Omar Sato". */
function* owned(tree: Tree, context: Context, i: number): Generator<Draft> {
  const isName = tree.token(i).upos === 'PROPN' && context.mentionAt(i) !== undefined
  const owner = isName ? possessor(tree, i) : tree.kid(i, 'nmod:poss')
  if (owner === undefined || owner >= i) return
  if (nameAt(context, i)?.kind === 'person' && tree.token(i).upos === 'PROPN' && isBody(tree, context, owner))
    yield { ...draft('member_of', { subject: i, whole: owner, trigger: owner, rule: 'owned', confidence: 0.6 }), presupposed: true }
  if (!isBody(tree, context, i)) return
  const kind = kindAt(context, tree, owner)
  if (kind === 'person' && /^(party|movement|faction)$/i.test(tree.lemma(i)) && context.mentionAt(owner) !== undefined) {
    yield draft('member_of', { subject: owner, whole: i, trigger: i, rule: 'party', confidence: 0.6 })
  }
  const lemma = tree.lemma(i).toLowerCase()
  const inside = PARTS.test(lemma) || (nameAt(context, i) !== undefined && !OUTSIDE.test(lemma))
  const whole = context.mentionAt(owner) !== undefined && (kind === 'organization' || kind === 'state')
  if (inside && whole) yield draft('part_of', { subject: i, whole: owner, trigger: i, rule: 'owned', confidence: 0.6 })
}

/** "became part of X", "remained a province of X", "formed part of", "became a member of", "operates as part of X", "ruled it as a province of X". */
function* becoming(tree: Tree, context: Context, i: number): Generator<Draft> {
  const lemma = tree.lemma(i)
  const first = tree.is(i, 'conj') ? (tree.head(i) ?? i) : i
  const verb = tree.head(first)
  if (verb === undefined) return
  const isMade = tree.is(first, 'obl') && tree.caseOf(first) === 'as' && /^(administer|rule|govern|operate|serve)$/.test(tree.lemma(verb))
  const isBecome = tree.is(first, 'xcomp', 'obj') && /^(become|remain|form|constitute|make)$/.test(tree.lemma(verb))
  if (!isMade && !isBecome) return
  const [subject, whole] = [
    (isMade ? undergoer(tree, verb) : undefined) ?? doer(tree, verb),
    tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of'),
  ]
  if (subject === undefined || whole === undefined || context.mentionAt(whole) === undefined) return
  if (kindAt(context, tree, whole) === 'people') return
  yield draft(lemma === 'member' ? 'member_of' : 'part_of', { subject, whole, trigger: verb, rule: 'became', confidence: 0.75 })
}

/** "the hospital has a transplant unit", "the front maintains an armed wing". */
function* having(tree: Tree, context: Context, i: number): Generator<Draft> {
  const verb = tree.head(i)
  if (verb === undefined || !tree.is(i, 'obj') || !/^(have|maintain|field|run|operate)$/.test(tree.lemma(verb))) return
  const whole = doer(tree, verb)
  if (whole === undefined || !/^(?:organization|place)$/.test(kindAt(context, tree, whole))) return
  yield draft('part_of', { subject: i, whole, trigger: verb, rule: 'having', confidence: 0.65 })
}

const LEAVE = /^(leave|quit|desert|defect|abandon|resign|secede)$/
const EXPEL = /^(expel|eject|dismiss|exclude|oust|suspend|purge)$/

/** "quit the Front", "defected from the army", "was expelled from the party": whoever goes belongs there no longer. */
function* leaving(tree: Tree, context: Context, i: number): Generator<Draft> {
  if (tree.token(i).upos !== 'VERB') return
  const expels = EXPEL.test(tree.lemma(i))
  if (!expels && isPassive(tree, i)) return
  const subject = expels ? undergoer(tree, i) : doer(tree, i)
  const object = expels ? undefined : tree.kid(i, 'obj')
  const from = [...tree.kids(i, 'obl'), ...(expels && subject !== undefined ? tree.kids(subject, 'nmod') : [])]
  const whole = [object, ...from.filter(kid => /^(from|out of)$/.test(tree.caseOf(kid)))].find(
    body => body !== undefined && (isBody(tree, context, body) || isPronounOfBody(tree, context, body)),
  )
  if (subject === undefined || whole === undefined || !/^(person|people|organization|state)$/.test(kindAt(context, tree, subject))) return
  yield { ...draft('member_of', { subject, whole, trigger: i, rule: 'left', confidence: 0.65 }), polarity: 'denied' }
}

/** "She left it": the body that was spoken of. */
const isPronounOfBody = (tree: Tree, context: Context, i: number): boolean => {
  const entity = tree.token(i).upos === 'PRON' ? context.mentionAt(i)?.entity : undefined
  return typeof entity === 'string' && context.kindOf(entity) === 'organization'
}

/** "Served in its ranks", "swelled the front's ranks": whoever does so belongs to the possessor. */
function* inRanks(tree: Tree, context: Context, i: number): Generator<Draft> {
  if (!/^ranks$/i.test(tree.token(i).form)) return
  const owner = tree.kid(i, 'nmod:poss')
  const verb = tree.is(i, 'obj', 'obl') ? tree.head(i) : undefined
  if (
    owner === undefined ||
    verb === undefined ||
    !/^(join|serve|fight|enter|enlist|swell|fill|leave|quit|desert|enrol|enroll)$/.test(tree.lemma(verb))
  )
    return
  const subject = isPassive(tree, verb) ? undergoer(tree, verb) : doer(tree, verb)
  if (subject === undefined || kindAt(context, tree, owner) !== 'organization') return
  const tie = draft('member_of', { subject, whole: owner, trigger: verb, rule: 'ranks', confidence: 0.65 })
  yield LEAVE.test(tree.lemma(verb)) ? { ...tie, polarity: 'denied' } : tie
}

/** "Was convicted of membership of the front", "accused of belonging to it" is told by its verb. */
function* accused(tree: Tree, context: Context, i: number): Generator<Draft> {
  const verb = tree.is(i, 'obl', 'nmod') ? tree.head(i) : undefined
  if (verb === undefined || !/^(convict|accuse|suspect|acquit|charge|arrest|jail|imprison|sentence|indict|clear)$/.test(tree.lemma(verb)))
    return
  const whole = tree.kids(i, 'nmod').find(kid => /^(of|in)$/.test(tree.caseOf(kid)) && isBody(tree, context, kid))
  const subject = undergoer(tree, verb)
  if (whole !== undefined && subject !== undefined)
    yield draft('member_of', { subject, whole, trigger: i, rule: 'accused', confidence: 0.6 })
}

/** Nouns for parts of bodies that a number counts: "one of its four companies", "two wings: A and B". */
const COUNTED =
  /^(wing|unit|battalion|brigade|company|regiment|division|battery|platoon|branch|faction|section|cell|group|component|chapter|department|committee|squadron|column|sector|bureau|arm|entity)$/

/** "A is one of the battalion's four companies", "A, one of the four groups in the council": part of whoever has them. */
function* oneOf(tree: Tree, context: Context, i: number): Generator<Draft> {
  const parts = tree
    .kids(i, 'nmod')
    .find(kid => tree.caseOf(kid) === 'of' && COUNTED.test(tree.lemma(kid)) && tree.token(kid).xpos === 'NNS')
  const verb = tree.is(i, 'obl') && tree.caseOf(i) === 'as' ? tree.head(i) : undefined
  const told = verb === undefined ? undefined : undergoer(tree, verb)
  const subject = tree.kid(i, 'cop') !== undefined ? tree.kid(i, 'nsubj') : tree.is(i, 'appos') ? tree.head(i) : told
  if (parts === undefined || subject === undefined || kindAt(context, tree, subject) !== 'organization') return
  const whole = tree
    .kids(parts, 'nmod:poss', 'nmod')
    .find(kid => /^(|['’]s?|of|in|within)$/.test(tree.caseOf(kid)) && kindAt(context, tree, kid) === 'organization')
  if (whole !== undefined) yield draft('part_of', { subject, whole, trigger: i, rule: 'one-of', confidence: 0.7 })
}

/** "Comprises four battalions: A, B and C", "has two wings: a military one and a political bureau". */
function* listedParts(tree: Tree, context: Context, i: number): Generator<Draft> {
  const parts = tree.kids(i, 'obj', 'obl').find(kid => COUNTED.test(tree.lemma(kid)) && tree.token(kid).xpos === 'NNS')
  const colon =
    parts === undefined ? undefined : [parts + 1, parts + 2].find(at => at < tree.sentence.last && /^[:(–—]$/.test(tree.token(at).form))
  const whole = /^(?:compose|make)$/.test(tree.lemma(i)) ? undergoer(tree, i) : doer(tree, i)
  if (colon === undefined || whole === undefined || kindAt(context, tree, whole) !== 'organization') return
  for (let at = colon + 1; at < tree.sentence.last; at++) {
    const { upos, form } = tree.token(at)
    if (/^[);.]$/.test(form) || /^(VERB|AUX)$/.test(upos)) return
    const isLast = at + 1 >= tree.sentence.last || !/^(NOUN|PROPN)$/.test(tree.token(at + 1).upos)
    const isPart = /^(NOUN|PROPN)$/.test(upos) && isLast && kindAt(context, tree, at) === 'organization' && !tree.is(at, 'nmod', 'obl')
    if (isPart)
      yield {
        ...draft('part_of', { subject: at, whole, trigger: i, rule: 'listed-parts', confidence: 0.7 }),
        subject: { is: 'head', token: at, alone: true },
      }
  }
}

/** Units from the smallest up. */
const UNITS = [
  'squad',
  'platoon',
  'battery',
  'company',
  'squadron',
  'battalion',
  'regiment',
  'brigade',
  'group',
  'wing',
  'division',
  'corps',
  'army',
  'command',
]

/** "2nd Battalion, 5th Regiment", "the 3rd Brigade of the Northern Command": a unit and the larger one named after it. */
function* nested(tree: Tree, context: Context, i: number): Generator<Draft> {
  const own = nameAt(context, i)
  if (own?.kind !== 'organization') return
  const whole = mentionsIn(context, { start: own.end + 1, end: own.end + 9 }).find(
    other => other.form === 'name' && other.kind === 'organization' && other.entity !== own.entity,
  )
  const head = whole === undefined ? undefined : tree.indexes().find(k => k > i && nameAt(context, k) === whole)
  if (whole === undefined || head === undefined) return
  const between = context.reading.text.slice(own.end, whole.start)
  const [small, large] = [
    rankOf(context.reading.text.slice(own.start, own.end)),
    rankOf(context.reading.text.slice(whole.start, whole.end)),
  ]
  if (!/^(?:, | of (?:the )?)$/.test(between) || small < 0 || large <= small) return
  yield {
    ...draft('part_of', { subject: i, whole: head, trigger: i, rule: 'nested', confidence: 0.8 }),
    subject: { is: 'head', token: i, alone: true },
    presupposed: true,
  }
}

/** How large a unit its name says; -1 where it names none. */
const rankOf = (name: string): number => {
  const words = name.toLowerCase().split(/[^a-z]+/)
  return UNITS.findLastIndex(unit => words.includes(unit))
}
