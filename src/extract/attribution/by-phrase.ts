import type { Tree } from '../../language/tree.ts'
import type { Act, Certainty, Polarity } from '../../model/claim.ts'
import { overlaps } from '../../model/span.ts'
import type { Span } from '../../model/span.ts'
import { leadsOf } from './aside.ts'
import { cueSpan } from './by-verb.ts'
import { range } from './finder.ts'
import type { Report } from './report.ts'
import { sourceSpan } from './source.ts'

function actOf(act: Act, words: string): Record<string, Act> {
  return Object.fromEntries(words.split(/\s+/).map(word => [word, act]))
}

/** What is put on somebody's account by a phrase or an adverb: "according to…", "in the words of…", "reportedly". */
export function* reportsByPhrase(tree: Tree): Generator<Report> {
  for (const i of tree.indexes()) {
    for (const read of readersOf[tree.token(i).upos] ?? []) {
      const report = read(tree, i)
      if (report !== undefined) yield report
    }
  }
}

const says = { quotes: false, act: 'says', polarity: 'affirmed' } as const

/** "according to officials", "per the ministry" */
const accordingTo = (tree: Tree, i: number): Report | undefined => {
  if (tree.token(i).form.toLowerCase() !== 'according') return undefined
  const to = i + 1
  if (to >= tree.sentence.last || tree.lemma(to) !== 'to') return undefined
  if (i + 2 < tree.sentence.last && /^(?:which|whom)$/i.test(tree.token(i + 2).form)) return accordingToWhich(tree, i)
  const named = namedBy(tree, i)
  if (named === undefined) return undefined
  const source = tellerOf(tree, named)
  const cueSpanOf = tree.span(i, to + 1)
  const { first, last } = tree.phrase(source)
  const span = tree.head(source) === undefined ? tree.span(first, last) : sourceSpan(tree, source, i)
  return {
    tree,
    cue: i,
    cueSpan: cueSpanOf,
    source: span,
    content: sentenceWithout(tree, cueSpanOf, { start: Math.min(cueSpanOf.end, span.start), end: Math.max(cueSpanOf.end, span.end) }),
    ...says,
    certainty: 'certain',
  }
}

/** "A report by the Civil Guard according to which…": the noun before it tells what follows. */
const accordingToWhich = (tree: Tree, i: number): Report | undefined => {
  let first = i - 1
  while (first > tree.sentence.first && OF_NOUN_PHRASE.test(tree.token(first - 1).upos) && tree.token(first - 1).form !== ',') first--
  const noun = tree.indexes().find(token => token >= first && token < i && tree.token(token).upos === 'NOUN')
  if (noun === undefined) return undefined
  const { first: start } = tree.phrase(noun)
  const content = tree.indexes().filter(token => token > i + 2)
  const cueSpan = tree.span(i, i + 2)
  return { tree, cue: i, cueSpan, source: tree.span(start, i), content, ...says, certainty: 'certain' }
}

/** "According to the testimony of three deserters", "to its spokesman's account": who told it. */
const tellerOf = (tree: Tree, i: number): number =>
  TELLING.test(tree.lemma(i)) ? (tree.kid(i, 'nmod:poss') ?? tree.kids(i, 'nmod').find(kid => OF_OWNER.test(tree.caseOf(kid))) ?? i) : i

const TELLING = /^(testimony|account|statement|word|claim|version|confession|admission|estimate|view|opinion|assessment)$/

/** The noun that "according to" leads to: its head as a preposition, or its dependent as a verb. */
const namedBy = (tree: Tree, i: number): number | undefined =>
  tree.is(i, 'case', 'mark') ? tree.head(i) : (tree.kid(i, 'obl', 'obj', 'nmod') ?? undefined)

/** "in the words of Turner", "in Turner's view", "by their own account", "contrary to the statement of the mission" */
const WORDS =
  /^(word|view|opinion|account|estimation|estimate|telling|phrase|eye|judge?ment|reckoning|count|admission|assessment|interpretation|reading|version|statement)$/

/** How each preposition leaves what is said by somebody's words: against them it is denied. */
const LEADS: Readonly<Record<string, Polarity>> = { in: 'affirmed', by: 'affirmed', from: 'affirmed', on: 'affirmed', to: 'denied' }

const inTheWordsOf = (tree: Tree, i: number): Report | undefined => {
  const lead = tree.kids(i, 'case').find(kid => kid < i)
  const polarity = lead === undefined ? undefined : LEADS[tree.token(lead).form.toLowerCase()]
  if (WORDS.test(tree.lemma(i)) && i - 3 >= tree.sentence.first && tree.token(i - 1).form === 'own') return byOwnWords(tree, i)
  if (lead === undefined || polarity === undefined || !WORDS.test(tree.lemma(i)) || !tree.is(i, 'obl', 'nmod')) return undefined
  const against = polarity === 'denied'
  if (against && !/^contrary$/i.test(tree.token(Math.max(lead - 1, tree.sentence.first)).form)) return undefined
  const owner = tree.kid(i, 'nmod:poss') ?? tree.kids(i, 'nmod').find(kid => OF_OWNER.test(tree.caseOf(kid)))
  if (owner === undefined) return undefined
  const source = sourceSpan(tree, owner, i)
  const content = clauseAbove(tree, i).filter(token => !against || token !== lead - 1)
  return { tree, cue: i, cueSpan: tree.span(i, i + 1), source, content, ...says, polarity, certainty: 'certain' }
}

/** "by its own count": whose it is, wherever the tree hangs it, tells the clause that it stands in. */
const byOwnWords = (tree: Tree, i: number): Report | undefined => {
  const owner = i - 2
  if (tree.token(owner).xpos !== 'PRP$' || !/^(?:by|in|on)$/i.test(tree.token(owner - 1).form)) return undefined
  const content = sentenceWithout(tree, tree.span(owner - 1, i + 1))
  return { tree, cue: i, cueSpan: tree.span(i, i + 1), source: tree.span(owner, owner + 1), content, ...says, certainty: 'certain' }
}

const OF_OWNER = /^(of|by)$/

/** "as the pamphlets have it", "as one deserter put it", "as he understood it" */
const asTheyPutIt = (tree: Tree, i: number): Report | undefined => {
  if (!/^(put|have|see|tell|understand)$/.test(tree.lemma(i)) || i + 1 >= tree.sentence.last) return undefined
  if (tree.token(i + 1).form.toLowerCase() !== 'it') return undefined
  let last = i - 1
  while (last > tree.sentence.first && /^(?:AUX|ADV)$/.test(tree.token(last).upos)) last--
  let as = last
  while (as > tree.sentence.first && last - as < LONGEST && OF_NOUN_PHRASE.test(tree.token(as).upos) && !isAs(tree, as)) as--
  if (as === last || !isAs(tree, as)) return undefined
  const source = tree.span(as + 1, last + 1)
  const cueSpan = tree.span(i, i + 2)
  const content = sentenceWithout(tree, tree.span(as, i + 2))
  return { tree, cue: i, cueSpan, source, content, ...says, quotes: true, certainty: 'certain' }
}

const isAs = (tree: Tree, i: number): boolean => tree.token(i).form.toLowerCase() === 'as'

const OF_NOUN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|PART|PUNCT)$/

/** How many words the source of "as … put it" has at most. */
const LONGEST = 10

/** "has made it clear that…", "made plain that…", "made known that…" */
const madeClear = (tree: Tree, i: number): Report | undefined => {
  const verb = tree.head(i)
  if (verb === undefined || verb > i || tree.lemma(verb) !== 'make' || !/^(clear|plain|known|explicit)$/i.test(tree.token(i).form))
    return undefined
  const subject = tree.subjectOf(verb)
  const clauses = [...tree.kids(i, 'ccomp', 'advcl', 'acl'), ...tree.kids(verb, 'ccomp', 'advcl')].filter(kid => kid > i)
  if (subject === undefined || clauses.length === 0) return undefined
  const content = clauses.flatMap(kid => tree.subtree(kid)).toSorted((a, b) => a - b)
  return {
    tree,
    cue: verb,
    cueSpan: tree.span(verb, i + 1),
    source: sourceSpan(tree, subject, verb),
    content,
    ...says,
    certainty: 'certain',
  }
}

/** "holds the Front responsible for the bombing" */
const heldResponsible = (tree: Tree, i: number): Report | undefined => {
  if (!/^(?:responsible|accountable|liable)$/i.test(tree.token(i).form)) return undefined
  const above = tree.head(i)
  const verb = above !== undefined && tree.is(above, 'obj') ? tree.head(above) : above
  if (verb === undefined || verb > i || tree.lemma(verb) !== 'hold') return undefined
  const subject = tree.subjectOf(verb)
  const blamed = range(verb + 1, i)
  const deed = [...tree.kids(i, 'obl', 'advcl'), ...tree.kids(verb, 'obl')].find(kid => kid > i && leadsOf(tree, kid).join(' ') === 'for')
  if (subject === undefined || blamed.length === 0 || deed === undefined) return undefined
  const content = [...blamed, ...tree.subtree(deed, kid => tree.head(kid) === deed && tree.is(kid, 'case', 'mark'))]
  const source = sourceSpan(tree, subject, verb)
  return { tree, cue: verb, cueSpan: cueSpan(tree, verb), source, content, ...says, certainty: 'certain' }
}

/** Adverbs that put a clause on nobody's account. */
const ADVERBS: Readonly<Record<string, Certainty>> = {
  reportedly: 'possible',
  allegedly: 'possible',
  purportedly: 'possible',
  supposedly: 'possible',
}

const byAdverb = (tree: Tree, i: number): Report | undefined => {
  const certainty = ADVERBS[tree.token(i).form.toLowerCase()]
  const head = tree.head(i)
  if (certainty === undefined || head === undefined || !tree.is(i, 'advmod')) return undefined
  return { tree, cue: i, cueSpan: tree.span(i, i + 1), source: null, content: tree.subtree(head, kid => kid === i), ...says, certainty }
}

/** Adjectives that put what a noun names on nobody's account. */
const ADJECTIVES = /^(alleged|reported|purported|supposed|claimed)$/

const byAdjective = (tree: Tree, i: number): Report | undefined => {
  const head = tree.head(i)
  if (head === undefined || !tree.is(i, 'amod') || !ADJECTIVES.test(tree.token(i).form.toLowerCase())) return undefined
  const content = tree.subtree(head, kid => kid === i || tree.is(kid, 'det', 'case'))
  return { tree, cue: i, cueSpan: tree.span(i, i + 1), source: null, content, ...says, certainty: 'possible' }
}

/** States of mind that hold a content: "is confident that…", "were worried about…", "is determined to…". */
const MINDS: Readonly<Record<string, Act>> = {
  ...actOf(
    'holds',
    `confident sure certain aware convinced satisfied persuaded optimistic pessimistic afraid worried concerned skeptical sceptical doubtful proud
    critical dismissive supportive wary fearful suspicious angry furious frustrated pleased glad disappointed surprised outraged alarmed
    appreciative disdainful scornful hostile sympathetic fond tired upset bitter unhappy happy thrilled delighted excited enthusiastic
    relieved grateful thankful sorry ashamed embarrassed shocked stunned appalled horrified disgusted dismayed saddened encouraged anxious
    nervous scared frightened terrified puzzled baffled uneasy unsure uncertain unaware undecided impressed interested opposed`,
  ),
  ...actOf('says', 'clear adamant explicit unequivocal emphatic frank'),
  ...actOf('wants', 'hopeful determined eager willing ready keen reluctant unwilling bent intent'),
}

const OF_MIND = /^(about|of|with|by|at|over|in|to|on)$/

const ofMind = (tree: Tree, i: number): Report | undefined => {
  const act = MINDS[tree.token(i).form.toLowerCase()]
  if (act === undefined || tree.kid(i, 'cop', 'aux:pass') === undefined) return undefined
  const subject = tree.subjectOf(i)
  if (subject === undefined || /^(it|there)$/i.test(tree.token(subject).form)) return undefined
  const content = contentOfMind(tree, i, act)
  if (content.length === 0) return undefined
  const source = sourceSpan(tree, subject, i)
  return { tree, cue: i, cueSpan: cueSpan(tree, i), source, content, quotes: false, act, polarity: 'affirmed', certainty: 'certain' }
}

const contentOfMind = (tree: Tree, i: number, act: Act): number[] => {
  const clause = tree.kid(i, 'ccomp') ?? (act === 'wants' ? tree.kid(i, 'xcomp') : undefined)
  if (clause !== undefined) return tree.subtree(clause)
  const thing = tree
    .kids(i, 'obl', 'advcl')
    .find(kid => kid > i && tree.kids(kid, 'case', 'mark').some(mark => OF_MIND.test(tree.lemma(mark))))
  return thing === undefined ? [] : tree.subtree(thing, kid => tree.head(kid) === thing && tree.is(kid, 'case', 'mark'))
}

/** All that the sentence says but the phrase itself, between the semicolons around it. */
const sentenceWithout = (tree: Tree, phrase: Span, ...parts: readonly Span[]): number[] => {
  const all = [...tree.indexes()]
  const semicolons = all.filter(i => tree.token(i).form === ';')
  const from = semicolons.findLast(i => tree.token(i).start < phrase.start) ?? -1
  const to = semicolons.find(i => tree.token(i).start >= phrase.end) ?? Infinity
  return all.filter(i => i > from && i < to && ![phrase, ...parts].some(part => overlaps(part, tree.token(i))))
}

/** The clause that a phrase hangs on, without the phrase. */
const clauseAbove = (tree: Tree, i: number): number[] => {
  let host = tree.head(i)
  while (host !== undefined && !tree.isVerbal(host) && tree.head(host) !== undefined) host = tree.head(host)
  return host === undefined ? [] : tree.subtree(host, kid => kid === i)
}

type Reader = (tree: Tree, i: number) => Report | undefined

/** Which phrases a word of each part of speech may head. */
const readersOf: Readonly<Record<string, readonly Reader[]>> = {
  VERB: [accordingTo, byAdjective, ofMind, asTheyPutIt, madeClear],
  AUX: [asTheyPutIt],
  ADP: [accordingTo],
  SCONJ: [accordingTo],
  NOUN: [inTheWordsOf],
  ADV: [byAdverb],
  ADJ: [byAdjective, ofMind, madeClear, heldResponsible],
}
