import type { Reading } from '../../language/reading.ts'
import type { Tree } from '../../language/tree.ts'
import type { Attribution, Mention } from '../../model/claim.ts'
import { overlaps } from '../../model/span.ts'
import type { Span } from '../../model/span.ts'
import { isSaying } from './aside.ts'
import { reportsByNoun } from './by-noun.ts'
import { reportsByPhrase } from './by-phrase.ts'
import { reportsByVerb } from './by-verb.ts'
import { isFinite } from './finder.ts'
import { reportByLabel } from './labels.ts'
import { findQuotations, tokensIn } from './quotations.ts'
import type { Quotation } from './quotations.ts'
import { joinQuotations } from './quoted.ts'
import { piecesOf } from './report.ts'
import type { Report } from './report.ts'
import { findStatements } from './statements.ts'
import { findTurns } from './turns.ts'

/**
 * Who says, holds or wants what in a text, in the order of the cues: by verb, noun, phrase and quotation, nested ones too where they
 * bring another speaker in. `trees` are those of the reading's sentences, in order.
 */
export const findAttributions = (reading: Reading, trees: readonly Tree[], mentions: readonly Mention[]): Attribution[] => {
  const turns = findTurns(reading, trees)
  const reports = trees.flatMap((tree, i) => {
    const opensParagraph = trees[i - 1]?.sentence.block !== tree.sentence.block
    return reportsIn(tree, turns.get(tree)?.report ?? reportByLabel(tree, opensParagraph))
  })
  const quotations = findQuotations(reading)
  const joined = joinQuotations(reading, quotations, reports)
  const statements = findStatements(reading, reports)
  const spoken = [...turns.values()].map(({ report, spoken }) => toAttribution(report, spoken))
  const found = reports.flatMap(report => {
    if (turns.get(report.tree)?.report.cue === report.cue) return []
    const quoted = joined.get(report)
    const content = (quoted === undefined ? statements.get(report) : undefined) ?? contentOf(reading.text, report, quoted ?? [])
    return content.length === 0 ? [] : [toAttribution(report, content)]
  })
  const own = outOfOthers(found.toSorted(byCue), quotations, mentions, reading)
  return spoken.length === 0 ? own : [...own, ...spoken].toSorted(byCue)
}

const byCue = (a: Attribution, b: Attribution): number => a.cue.start - b.cue.start

const reportsIn = (tree: Tree, label: Report | undefined): Report[] => {
  const reports = [...reportsByVerb(tree), ...reportsByNoun(tree), ...reportsByPhrase(tree)]
  return [...(label === undefined ? [] : [label]), ...reports].map((report, _, all) => ({ ...report, content: withoutFrames(report, all) }))
}

/** The content without whoever speaks next, and without reporting clauses that frame it: in "they plan to leave, an aide said", "an aide said" is no part of the plan. */
const withoutFrames = (report: Report, all: readonly Report[]): number[] => {
  const frames = all.filter(({ cue, content }) => report.content.includes(cue) && content.includes(report.cue))
  const framing = frames.flatMap(({ cueSpan, source }) => (source === null ? [cueSpan] : [cueSpan, source]))
  const answer = all.find(other => report.content.includes(other.cue) && isAnswerBehind(other))?.content[0] ?? Infinity
  const own = report.content.filter(i => i < answer && !framing.some(span => overlaps(span, report.tree.token(i))))
  const end = report.tree.token(own.at(-1) ?? report.cue).end
  const next = all.find(({ cue, source }) => cue > report.cue && !own.includes(cue) && source !== null && source.end === end)?.source
  return next === undefined || next === null || next.start < report.cueSpan.end
    ? own
    : own.filter(i => !overlaps(next, report.tree.token(i)))
}

/** "…, something Turner denied": an answer that follows the very words for what it answers, and is no part of that. */
const isAnswerBehind = ({ tree, cue, content, polarity, source }: Report): boolean => {
  const [first] = content
  const last = content.at(-1)
  if (first === undefined || last === undefined || polarity !== 'denied' || source === null || last >= cue) return false
  return first > tree.sentence.first && tree.token(first - 1).form === ',' && tree.token(last).end < source.start
}

const toAttribution = ({ source, cueSpan, polarity, certainty, act }: Report, content: readonly Span[]): Attribution => ({
  source,
  cue: cueSpan,
  content: [...content],
  polarity,
  certainty,
  act,
})

/** The quotations whole, and what the tree gives outside them, unless the quotation stands right beside the words of saying. */
const contentOf = (text: string, report: Report, quoted: readonly Quotation[]): Span[] => {
  const spoken = quoted.map(({ start, end }) => ({ start, end }))
  const beside = spoken.find(span => isBeside(text, span, report))
  if (beside !== undefined && !goesOnFrom(text, beside, report)) return spoken
  const led = beside === undefined ? report.content : leadingTo(report, beside)
  const indirect = led.filter(i => !spoken.some(span => overlaps(span, report.tree.token(i))))
  return [...piecesOf(report.tree, indirect), ...spoken].toSorted((a, b) => a.start - b.start)
}

/** What a sentence says before a quotation that goes on from it. */
const leadingTo = ({ tree, content }: Report, quotation: Span): number[] => {
  const before = tree.indexes().filter(i => tree.token(i).end <= quotation.start)
  return [...new Set([...before, ...content])].toSorted((a, b) => a - b)
}

/** "Using the tax “is a mistake,” said Turner": a quotation that begins in the middle of a sentence is no whole statement by itself. */
const goesOnFrom = (text: string, quotation: Span, { tree, cueSpan }: Report): boolean =>
  /^\W*\p{Ll}/u.test(text.slice(quotation.start, quotation.start + 4)) &&
  quotation.end <= cueSpan.start &&
  tree.token(tree.sentence.first).start < quotation.start &&
  !tree.indexes().some(i => tree.token(i).end <= quotation.start && isSaying(tree, i) && isFinite(tree, i))

/** Whether nothing but signs stands between a quotation and the reporting clause. */
const isBeside = (text: string, quotation: Span, { cueSpan, source }: Report): boolean =>
  [cueSpan, ...(source === null ? [] : [source])].some(({ start, end }) => {
    const between = end <= quotation.start ? text.slice(end, quotation.start) : text.slice(quotation.end, start)
    return between.length < 4 && !/[\p{L}\p{N}.]/u.test(between)
  })

/** The attributions, in order of their cues, without those inside another's content or a quotation that bring no new speaker. */
const outOfOthers = (
  found: readonly Attribution[],
  quotations: readonly Span[],
  mentions: readonly Mention[],
  reading: Reading,
): Attribution[] => {
  const pieces = [...found.flatMap(({ content }) => content), ...quotations].toSorted((a, b) => a.start - b.start)
  let next = 0
  let reach = 0
  return found.filter(one => {
    for (let piece = pieces[next]; piece !== undefined && piece.start <= one.cue.start; piece = pieces[++next])
      reach = Math.max(reach, piece.end)
    return reach < one.cue.end || isNew(one, mentions, reading)
  })
}

/**
 * Inside another's content only what somebody else is said to have said adds a speaker to the chain: somebody named, or described where
 * "that" opens what he said ("the inquiry has concluded that…").
 */
const isNew = ({ source, cue, act, content }: Attribution, mentions: readonly Mention[], reading: Reading): boolean => {
  if (source === null || (act !== 'says' && act !== 'asks')) return false
  if (reading.text.slice(cue.start, cue.end) === ':') return true
  if (mentions.some(({ form, ...span }) => form === 'name' && overlaps(span, source))) return true
  if (act !== 'says' || !content.some(({ start }) => reading.text.startsWith('that ', start))) return false
  const says = tokensIn(reading, cue).some(({ upos, xpos }) => upos === 'VERB' && xpos !== 'VBG')
  return says && tokensIn(reading, source).some(({ upos }) => upos === 'NOUN')
}
