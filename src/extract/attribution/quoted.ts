import type { Reading, Sentence } from '../../language/reading.ts'
import { contains, overlaps } from '../../model/span.ts'
import type { Span } from '../../model/span.ts'
import { speaksOn } from './aside.ts'
import { firstAt } from './quotations.ts'
import type { Quotation } from './quotations.ts'
import type { Report } from './report.ts'

/** The quoted statements of each report: those beside it, and those that go on from them. */
export const joinQuotations = (
  reading: Reading,
  quotations: readonly Quotation[],
  reports: readonly Report[],
): ReadonlyMap<Report, readonly Quotation[]> => {
  const open = bySentence(reports.filter(({ quotes, cueSpan }) => quotes && !isQuoted(quotations, cueSpan)))
  const joined = new Map<Report, Quotation[]>()
  let last: Joined | undefined
  for (const quotation of quotations) {
    if (quotation.is !== 'speech' && !quotation.continues) continue
    const report = reportOf(reading, quotation, open, last)
    if (report === undefined) continue
    joined.set(report, [...(joined.get(report) ?? []), quotation])
    last = { quotation, report }
  }
  return joined
}

/** A quotation with the report that it was found to belong to. */
type Joined = { readonly quotation: Quotation; readonly report: Report }

/** Reports that may introduce words in quotation marks, by their sentence. */
type Open = ReadonlyMap<Sentence, readonly Report[]>

const bySentence = (reports: readonly Report[]): Open => Map.groupBy(reports, ({ tree }) => tree.sentence)

const isQuoted = (quotations: readonly Quotation[], cue: Span): boolean => {
  const before = quotations[firstAt(quotations, cue.start + 1) - 1]
  return before !== undefined && contains(before, cue)
}

const reportOf = (reading: Reading, quotation: Quotation, open: Open, last: Joined | undefined): Report | undefined => {
  if (quotation.continues && last !== undefined) return last.report
  const own = sentencesOf(reading, quotation)
  return (
    nearest(reading.text, quotation, reportsIn(open, around(reading, quotation, own, open))) ??
    inherited(reading, quotation, own, open, last)
  )
}

/** Sentences that a quotation takes part in, as a half-open range of their indexes. */
type Range = { readonly from: number; readonly to: number }

const sentencesOf = ({ sentences }: Reading, span: Span): Range => {
  const after = firstAt(sentences, span.start + 1)
  const from = overlaps(sentences[after - 1] ?? { start: 0, end: 0 }, span) ? after - 1 : after
  let to = from
  while (to < sentences.length && overlaps(sentences[to] ?? span, span)) to++
  return { from, to }
}

/** The quotation's own sentences, the one that leads to it with a colon, and a tag cut off from it ("“Why?” | Turner asked."). */
const around = ({ sentences, text }: Reading, quotation: Span, own: Range, open: Open): Sentence[] => {
  const before = sentences[own.from - 1]
  const after = sentences[own.to]
  const led = before !== undefined && text.slice(before.start, before.end).trimEnd().endsWith(':')
  const tagged = after !== undefined && after.start - quotation.end < 3 && isTag(text, after, open)
  return sentences.slice(led ? own.from - 1 : own.from, tagged ? own.to + 1 : own.to)
}

/** A sentence that only says who spoke. */
const isTag = (text: string, sentence: Sentence, open: Open): boolean =>
  /^\p{Ll}/u.test(text.slice(sentence.start, sentence.start + 1)) ||
  (sentence.last - sentence.first < 12 && reportsIn(open, [sentence]).some(({ content }) => content.length === 0))

const reportsIn = (open: Open, sentences: readonly Sentence[]): Report[] => sentences.flatMap(sentence => open.get(sentence) ?? [])

const nearest = (text: string, quotation: Span, reports: readonly Report[]): Report | undefined =>
  reports.toSorted((a, b) => distance(text, quotation, a) - distance(text, quotation, b))[0]

/**
 * Characters between a quotation and a reporting clause; a full stop between them counts as many more, and so does a participle that only
 * goes on ("“We won,” she said, adding that…") and does not lead to the quotation.
 */
const distance = (text: string, quotation: Span, { tree, cue, cueSpan, source, content }: Report): number => {
  const goesOn = tree.token(cue).xpos === 'VBG' && speaksOn(tree, cue)
  const isNear = source !== null && Math.max(cueSpan.start - source.end, source.start - cueSpan.end) < BESIDE
  const beside = isNear && !goesOn ? source : cueSpan
  const start = Math.min(cueSpan.start, beside.start)
  const end = Math.max(cueSpan.end, beside.end)
  const between = end <= quotation.start ? text.slice(end, quotation.start) : text.slice(quotation.end, Math.max(quotation.end, start))
  const isBesides = goesOn && (quotation.end <= start || (content.length > 0 && /^(?!.*\bincluding\b).*,/.test(between)))
  return between.length + (isBesides || /[.!?;](?:\s|$)/.test(between) ? STOP : 0)
}
const STOP = 40
/** How far, in characters, a source may stand from its cue and still be one stretch with it. */
const BESIDE = 25

/** A quotation that fills its sentences goes on what was quoted or said just before it in the paragraph. */
const inherited = (reading: Reading, quotation: Quotation, own: Range, open: Open, last: Joined | undefined): Report | undefined => {
  if (!fills(reading, quotation, own)) return undefined
  if (last?.quotation.block === quotation.block) return last.report
  const before = reading.sentences[own.from - 1]
  return before?.block === quotation.block ? reportsIn(open, [before]).findLast(({ act }) => act === 'says') : undefined
}

const fills = ({ sentences, text }: Reading, quotation: Span, own: Range): boolean => {
  const first = sentences[own.from]
  const last = sentences[own.to - 1]
  if (first === undefined || last === undefined) return false
  const rest =
    text.slice(first.start, Math.max(first.start, quotation.start)) + text.slice(quotation.end, Math.max(last.end, quotation.end))
  return !/[\p{L}\p{N}]/u.test(rest)
}
