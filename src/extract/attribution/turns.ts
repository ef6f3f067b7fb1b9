import type { Reading } from '../../language/reading.ts'
import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'
import { paragraphsOf } from './paragraphs.ts'
import { firstAt } from './quotations.ts'
import type { Report } from './report.ts'

/** What somebody says in one turn of an interview or hearing: "Ana Turner: We saw it." */
export type Turn = {
  readonly report: Report
  /** The words spoken, paragraph by paragraph, up to the next turn. */
  readonly spoken: readonly Span[]
}

/**
 * The turns of an interview or hearing by the sentence that opens them, those of whoever asks aside. They are told by labels with a colon
 * at the head of sentences, at least two of them in change and one that comes again; a text without such a change has none.
 */
export const findTurns = (reading: Reading, trees: readonly Tree[]): ReadonlyMap<Tree, Turn> => {
  const labels = labelsIn(reading, trees)
  const counts = Map.groupBy(labels, ({ words }) => words)
  const turns = new Map<Tree, Turn>()
  if (counts.size < 2 || ![...counts.values()].some(same => same.length > 1)) return turns
  const paragraphs = paragraphsOf(reading.sentences)
  for (const [i, label] of labels.entries()) {
    if (ASKS.test(label.words)) continue
    const next = labels[i + 1]?.source.start
    const spoken = spokenFrom(paragraphs, label.cueSpan.end, next)
    turns.set(label.tree, { report: reportOf(label), spoken: spoken.map(span => trimmed(reading.text, span)) })
  }
  return turns
}

/** The words before a colon at the head of a sentence, with the colon. */
type Label = Pick<Report, 'tree' | 'cue' | 'cueSpan'> & { readonly words: string; readonly source: Span }

const labelsIn = ({ text, tokens }: Reading, trees: readonly Tree[]): Label[] =>
  trees.flatMap(tree => {
    const { start, end } = tree.sentence
    const words = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[1]
    const colon = start + (words?.length ?? 0)
    const cue = firstAt(tokens, colon)
    if (words === undefined || tokens[cue]?.start !== colon || cue >= tree.sentence.last) return []
    return [{ tree, cue, cueSpan: { start: colon, end: colon + 1 }, words, source: { start, end: colon } }]
  })

/** A capitalised word and up to four more, then a colon and the first word spoken. */
const LABEL = /^(\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,4}): +["“]?[\p{L}\p{N}]/u

/** How far a label and the first word after it reach, in characters. */
const LONGEST = 70

/** How an interviewer is named. */
const ASKS =
  /^(?:Q|Question|(?:the )?(?:interviewer|reporter|editor|journalist|host|moderator|correspondent|presenter|anchor|magazine|newspaper))\.?$/i

const reportOf = ({ tree, cue, cueSpan, source }: Label): Report => ({
  tree,
  cue,
  cueSpan,
  source,
  content: [],
  quotes: false,
  act: 'says',
  polarity: 'affirmed',
  certainty: 'certain',
})

/** What stands between the colon and the next turn; at the end of a text only the rest of the turn's own paragraph. */
const spokenFrom = (paragraphs: readonly Span[], from: number, next: number | undefined): Span[] => {
  const own = paragraphs.findIndex(({ end }) => end > from)
  const to = next ?? paragraphs[own]?.end ?? from
  const spoken: Span[] = []
  for (let i = own; i >= 0 && i < paragraphs.length; i++) {
    const { start, end } = paragraphs[i] ?? { start: to, end: to }
    if (start >= to) break
    spoken.push({ start: Math.max(from, start), end: Math.min(end, to) })
  }
  return spoken
}

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length }
}
