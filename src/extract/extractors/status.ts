import { postKind } from '../../language/data/word-lists.ts'
import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { antecedent } from '../frames/subject.ts'
import { wordsOf } from '../frames/text.ts'
import { isPassive } from '../frames/voice.ts'
import { nameAt } from '../mentions-in.ts'

/** Verbs that put somebody or something into a state when passive: "was banned". */
const STATES = new Set(
  (
    'ban outlaw exile imprison jail surround recognize recognise divide partition devastate suspend close cancel postpone ' +
    'separate isolate displace detain besiege unite unify defeat resolve restore permit legalize legalise prohibit ' +
    'reinstate enshrine adopt ratify mobilize mobilise encircle demilitarize demilitarise sanction blacklist disarm trap disband capture pardon wound injure deport strand identify expel cripple displace lose ground honour honor vet enslave liberate assassinate'
  ).split(' '),
)

const REMAIN = new Set('remain become stay go emerge appear seem prove'.split(' '))

/** States that somebody or something is in: adjectives as predicates, "remains…", passives of condition, "in exile". */
export const status: Extractor = {
  name: 'status',
  *propose(tree, context) {
    for (const i of tree.indexes()) yield* read(tree, context, i)
  },
}

function* read(tree: Tree, context: Context, i: number): Generator<Draft> {
  const found =
    adjective(tree, i) ??
    passive(tree, context, i) ??
    come(tree, i) ??
    fallen(tree, context, i) ??
    killed(tree, context, i) ??
    putInto(tree, context, i) ??
    died(tree, i) ??
    phrase(tree, i) ??
    beside(tree, context, i)
  if (found === undefined) return
  const subject = antecedent(tree, found.subject)
  if (isOfSpeech(tree, context, i, subject) || (isPlight(tree, i) && kindAt(context, tree, subject) === 'event')) return
  if (kindAt(context, tree, subject) === 'concept' || (tree.token(subject).upos === 'PRON' && !isKnown(context, subject))) return
  yield {
    predicate: 'status',
    subject: { is: 'head', token: subject, ...(found.rule === 'beside' && { alone: true as const }) },
    object: { is: 'text', span: /^(put|come)$/.test(found.rule) ? tree.span(i, i + 1) : conditionOf(tree, i) },
    trigger: i,
    confidence: found.confidence,
    rule: `status.${found.rule}`,
  }
}

/** "The government has been unclear": how somebody speaks, not the state he is in. */
const isOfSpeech = (tree: Tree, context: Context, i: number, subject: number): boolean =>
  /^(unclear|critical|accountable|available)$/.test(tree.lemma(i).toLowerCase()) &&
  /^(person|organization|state|people)$/.test(kindAt(context, tree, subject))

/** Whether a pronoun stands for a thing of the text. */
const isKnown = (context: Context, token: number): boolean => {
  const entity = context.mentionAt(token)?.entity
  return entity !== undefined && entity !== null
}

/** Where somebody is held or hides: the words with their preposition say it all, "in exile". */
const isPlight = (tree: Tree, i: number): boolean =>
  /^(exile|hiding|prison|jail|custody|detention|captivity|arrest)$/i.test(tree.token(i).form)

/** Participles that say little without what they are of: "prohibited from trading", "separated by a wall". */
const FROM_WHAT = /^(prohibit|separate|isolate|divide|exclude|lose|expel)$/

/** The words of the condition from its own degree ("highly") on; of a verb ("died", "mortally wounded") without when, where and how. */
const conditionOf = (tree: Tree, i: number): Span => {
  if (isPlight(tree, i)) return tree.span(tree.kids(i, 'case', 'mark').find(kid => kid < i) ?? i, i + 1)
  const whole = wordsOf(tree, i, false)
  const degree =
    i - 1 >= tree.sentence.first && tree.is(i - 1, 'advmod') && tree.head(i - 1) === i && !/^(not|n't|never)$/i.test(tree.lemma(i - 1))
  const isEnough = tree.token(i).upos === 'VERB' && !FROM_WHAT.test(tree.lemma(i))
  const end = isEnough ? tree.token(i).end : Math.max(whole.end, tree.token(i).end)
  return { start: tree.token(degree ? i - 1 : i).start, end }
}

type State = { readonly subject: number; readonly rule: string; readonly confidence: number }

/** Adjectives that word a legal, political, military or bodily state; others are mostly views. */
const CONDITIONS = new Set(
  (
    'independent autonomous sovereign free illegal legal unlawful lawful unresolved unclear unknown alive dead missing defunct stable unstable ' +
    'operational inactive dormant secure insecure vulnerable isolated powerful influential weak strong poor democratic neutral fair credible ' +
    'disputed contested complete incomplete ongoing available landlocked bankrupt corrupt underground ungoverned unrecognized unrecognised ' +
    'extinct intact uninhabited homeless stateless ill sick wounded ineffective effective successful unsuccessful dire critical tense ' +
    'peaceful violent divided united fragile leaderless powerless underequipped understaffed underfunded underpaid outnumbered absent loose ' +
    'prosperous wealthy rich dominant accountable guilty innocent pregnant deadlocked stalled frozen porous lawless volatile exempt unemployed authentic genuine seaworthy unseaworthy unarmed banned outlawed proscribed retired bedridden'
  ).split(' '),
)

const adjective = (tree: Tree, i: number): State | undefined => {
  if (!CONDITIONS.has(tree.lemma(i).toLowerCase()) || tree.kids(i, 'obl', 'advcl').some(kid => /^(for|to)$/.test(tree.caseOf(kid))))
    return undefined
  const subject = tree.kid(i, 'cop') === undefined ? remaining(tree, i) : tree.kid(i, 'nsubj')
  if (subject !== undefined && /^(number|size|strength|membership|identity|reason)$/.test(tree.lemma(subject))) return undefined
  return subject === undefined ? undefined : { subject, rule: 'adjective', confidence: 0.6 }
}

const remaining = (tree: Tree, i: number): number | undefined => {
  const head = tree.head(i)
  return head !== undefined && tree.is(i, 'xcomp') && REMAIN.has(tree.lemma(head)) ? tree.subjectOf(head) : undefined
}

const passive = (tree: Tree, context: Context, i: number): State | undefined => {
  const isAside = tree.is(i, 'acl') && tree.token(i).xpos === 'VBN' && LEGAL.test(tree.lemma(i))
  if (!(STATES.has(tree.lemma(i)) || LEGAL.test(tree.lemma(i))) || (tree.kid(i, 'aux:pass') === undefined && !isAside)) return undefined
  const subject = undergoer(tree, i)
  return subject === undefined || isOfParts(tree, context, i, subject) ? undefined : { subject, rule: 'passive', confidence: 0.6 }
}

/** "Was divided into districts", "are united in their praise", "is recognized as a state", "the town was captured": told as parts, views, kinds and rule. */
const isOfParts = (tree: Tree, context: Context, i: number, subject: number): boolean => {
  const beside = (preposition: string): boolean => tree.kids(i, 'obl').some(kid => tree.caseOf(kid) === preposition)
  switch (tree.lemma(i)) {
    case 'divide':
      return beside('into')
    case 'unite':
      return beside('in')
    case 'recognize':
    case 'recognise':
      return beside('as')
    case 'capture':
      return kindAt(context, tree, subject) === 'place'
    default:
      return false
  }
}

/** "Was found *dead*", "was taken *prisoner*", "has been reported *missing*". */
const come = (tree: Tree, i: number): State | undefined => {
  if (
    !/^(dead|alive|missing|prisoner|captive|hostage|unharmed)$/.test(tree.lemma(i).toLowerCase()) ||
    !tree.is(i, 'xcomp', 'obj', 'advmod')
  )
    return undefined
  const verb = tree.head(i)
  if (verb === undefined || !/^(find|take|report|hold|capture|leave)$/.test(tree.lemma(verb)) || !isPassive(tree, verb)) return undefined
  const subject = undergoer(tree, verb)
  return subject === undefined ? undefined : { subject, rule: 'come', confidence: 0.6 }
}

/** "Sato fell at Bor in 1889", "fell in battle": he died there. */
const fallen = (tree: Tree, context: Context, i: number): State | undefined => {
  if (tree.lemma(i) !== 'fall' || tree.token(i).upos !== 'VERB' || tree.kid(i, 'compound:prt') !== undefined) return undefined
  const subject = tree.subjectOf(i)
  if (subject === undefined || kindAt(context, tree, antecedent(tree, subject)) !== 'person') return undefined
  const isAtBattle = tree
    .kids(i, 'obl')
    .some(
      kid =>
        (/^(at|near|before|outside)$/.test(tree.caseOf(kid)) && tree.token(kid).upos === 'PROPN') ||
        (/^in$/.test(tree.caseOf(kid)) && /^(battle|action|combat|fighting)$/.test(tree.lemma(kid))),
    )
  return isAtBattle ? { subject, rule: 'fallen', confidence: 0.55 } : undefined
}

/** "General Torvik was killed in 2015": of somebody of whom nobody is said to have killed him. */
const killed = (tree: Tree, context: Context, i: number): State | undefined => {
  if (tree.lemma(i) !== 'kill' || !isPassive(tree, i) || doer(tree, i) !== undefined) return undefined
  const subject = undergoer(tree, i)
  const isOne = subject !== undefined && kindAt(context, tree, subject) === 'person' && nameAt(context, subject) !== undefined
  return isOne ? { subject, rule: 'killed', confidence: 0.5 } : undefined
}

/** What authorities do to bodies and offices: "banned since 2006", "which outlawed it". */
const LEGAL = /^(ban|outlaw|proscribe|suspend|legalize|legalise|blacklist|delist|prohibit|recognize|recognise)$/

/** "The government outlawed the Front in 2018": what that puts it into. */
const putInto = (tree: Tree, context: Context, i: number): State | undefined => {
  if (tree.token(i).upos !== 'VERB' || !/^(ban|outlaw|proscribe|suspend|legalize|legalise|blacklist)$/.test(tree.lemma(i))) return undefined
  const subject = isPassive(tree, i) ? undefined : undergoer(tree, i)
  if (subject === undefined || !/^VB[DN]$/.test(tree.token(i).xpos) || !/^(organization|person)$/.test(kindAt(context, tree, subject)))
    return undefined
  return { subject, rule: 'put', confidence: 0.5 }
}

const died = (tree: Tree, i: number): State | undefined => {
  if (
    !/^(die|surrender|disappear|vanish|starve|defect|desert|flee|escape|drown|perish)$/.test(tree.lemma(i)) ||
    tree.token(i).upos !== 'VERB'
  )
    return undefined
  if (/^(flee|escape)$/.test(tree.lemma(i)) && tree.is(i, 'acl:relcl')) return undefined
  const subject = tree.subjectOf(i)
  const isToll = subject !== undefined && tree.lemma(i) === 'die' && tree.kid(subject, 'nummod') !== undefined
  return subject === undefined || isToll ? undefined : { subject, rule: 'verb', confidence: 0.55 }
}

/** "its exiled leader", "a captured instructor": what befell somebody, told before the noun. */
const beside = (tree: Tree, context: Context, i: number): State | undefined => {
  const before = tree.is(i, 'amod') ? tree.head(i) : undefined
  if (
    before !== undefined &&
    /^(ban|banned|outlaw|outlawed|proscribe|proscribed|defunct|disbanded|disband)$/.test(tree.lemma(i).toLowerCase())
  )
    return kindAt(context, tree, before) === 'organization' ? { subject: before, rule: 'beside', confidence: 0.55 } : undefined
  if (before !== undefined && /^(disputed|contested|dispute|contest)$/.test(tree.lemma(i).toLowerCase()))
    return kindAt(context, tree, before) === 'place' ? { subject: before, rule: 'beside', confidence: 0.55 } : undefined
  if (
    !/^(exiled?|captured?|imprison(ed)?|jail(ed)?|detain(ed)?|fugitive|deposed?|oust(ed)?|deport(ed)?|disgraced?)$/.test(
      tree.lemma(i).toLowerCase(),
    )
  )
    return undefined
  const subject = tree.is(i, 'amod') ? tree.head(i) : undefined
  if (subject === undefined || subject < i || !/^(person|people)$/.test(kindAt(context, tree, subject))) return undefined
  const name = tree.kids(subject, 'appos').find(kid => tree.token(kid).upos === 'PROPN')
  return { subject: name ?? subject, rule: 'beside', confidence: 0.6 }
}

/** "Its chairman *in exile*, X", "its treasurer in custody": where whoever holds a post is. */
const isLedFrom = (tree: Tree, i: number, head: number): boolean =>
  postKind(tree.lemma(head).toLowerCase()) !== undefined && isPlight(tree, i)

/** "The leader lives in exile", "is under arrest", "X, now in custody". */
const phrase = (tree: Tree, i: number): State | undefined => {
  if (/^hiding$/i.test(tree.token(i).form) && tree.kids(i, 'mark', 'case').some(kid => tree.lemma(kid) === 'in')) {
    const who = tree.kid(i, 'nsubj') ?? (tree.is(i, 'advcl', 'acl', 'xcomp') ? tree.subjectOf(i) : undefined)
    return who === undefined ? undefined : { subject: who, rule: 'phrase', confidence: 0.65 }
  }
  if (
    !/^(exile|hiding|prison|jail|custody|detention|arrest|siege|investigation|review|construction|ruin|turmoil|captivity|danger|large)$/.test(
      tree.lemma(i),
    )
  )
    return undefined
  if (!/^(in|under|on|at)$/.test(tree.caseOf(i))) return undefined
  const head = tree.head(i)
  if (tree.kid(i, 'cop') === undefined && head !== undefined && tree.kid(head, 'obj') !== undefined) return undefined
  const named =
    head !== undefined && tree.is(i, 'nmod', 'appos') && (tree.token(head).upos === 'PROPN' || isLedFrom(tree, i, head)) ? head : undefined
  const subject = named ?? (tree.kid(i, 'cop') !== undefined ? tree.kid(i, 'nsubj') : head === undefined ? undefined : tree.subjectOf(head))
  return subject === undefined ? undefined : { subject, rule: 'phrase', confidence: 0.65 }
}
