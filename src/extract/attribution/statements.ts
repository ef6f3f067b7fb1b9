import type { Reading } from '../../language/reading.ts'
import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Report } from './report.ts'

/**
 * What follows "the minister said:" without quotation marks: the rest of its paragraph, or, where the colon ends that, the paragraphs
 * after it until somebody else is introduced or a line looks like a heading. Reports without such a colon have none.
 */
export const findStatements = (reading: Reading, reports: readonly Report[]): ReadonlyMap<Report, readonly Span[]> => {
  const paragraphs = paragraphsOf(reading.sentences)
  const openers = new Map<Paragraph, Report[]>()
  const statements = new Map<Report, readonly Span[]>()
  let next = 0
  for (const report of reports) {
    while ((paragraphs[next]?.end ?? Infinity) <= report.cueSpan.start) next++
    const paragraph = paragraphs[next]
    if (paragraph === undefined) break
    if (introduces(report)) openers.set(paragraph, [...(openers.get(paragraph) ?? []), report])
  }
  for (const [i, paragraph] of paragraphs.entries()) {
    for (const report of openers.get(paragraph) ?? []) {
      const colon = colonAfter(report)
      if (colon === undefined) continue
      const own = spanOf(reading.text, colon + 1, paragraph.end)
      const rest = isLabel(report.tree, report.cue) ? [] : following(reading, paragraphs, i + 1, openers)
      const pieces = own === undefined ? rest : [own, ...inFirstPerson(reading.text, rest)]
      if (pieces.length > 0) statements.set(report, pieces)
    }
  }
  return statements
}

/** Whether a report puts a person or body of its own before what follows; "I said" goes on with who speaks already. */
const introduces = ({ act, quotes, source, tree, cue, polarity }: Report): boolean => {
  if (act !== 'says' || !quotes || source === null || polarity === 'denied') return false
  if (isLabel(tree, cue)) return true
  if (tree.head(cue) !== undefined) return false
  return tree.indexes().some(i => {
    const { start, upos, form } = tree.token(i)
    return start >= source.start && start < source.end && (/^(PROPN|NOUN)$/.test(upos) || /^(he|she)$/i.test(form))
  })
}

/** "BENES: …": the colon itself says who speaks. */
const isLabel = (tree: Tree, cue: number): boolean => tree.token(cue).form === ':'

/** Offset of the colon that the words of saying lead to, if they do. */
const colonAfter = ({ tree, cue }: Report): number | undefined => {
  if (isLabel(tree, cue)) return tree.token(cue).start
  for (let i = cue + 1; i < tree.sentence.last && i < cue + REACH; i++) {
    const { form, start, upos } = tree.token(i)
    if (form === ':') return start
    if (upos === 'VERB' || /^["“”]|``|''$/.test(form)) return undefined
  }
  return undefined
}
/** How many words may stand between "said" and its colon: "said in a statement on Friday:". */
const REACH = 14

/** What stands there, unless it is quoted or nothing. */
const spanOf = (text: string, from: number, to: number): Span | undefined => {
  const lead = text.slice(from, to)
  const start = from + lead.length - lead.trimStart().length
  return start >= to || /^["“«‘]|^``|^''/.test(text.slice(start, to)) ? undefined : { start, end: to }
}

const following = (
  { text }: Reading,
  paragraphs: readonly Paragraph[],
  from: number,
  openers: ReadonlyMap<Paragraph, readonly Report[]>,
): Span[] => {
  const found: Span[] = []
  for (const paragraph of paragraphs.slice(from)) {
    const span = spanOf(text, paragraph.start, paragraph.end)
    if (span === undefined || (openers.get(paragraph) ?? []).some(isBySomebody) || isHeading(text, paragraph)) break
    found.push(span)
  }
  return found
}

/** The paragraphs up to the last in which the speaker speaks of himself: "We will go on …". */
const inFirstPerson = (text: string, paragraphs: readonly Span[]): Span[] =>
  paragraphs.slice(0, paragraphs.findLastIndex(({ start, end }) => /\b(?:We|we|I|[Oo]ur|[Mm]y)\b/.test(text.slice(start, end))) + 1)

/** Whether somebody else takes the word: a person or a body by name, or a lead with a colon; not "this report has concluded". */
const isBySomebody = (report: Report): boolean => {
  const { tree, source } = report
  if (colonAfter(report) !== undefined) return true
  return tree.indexes().some(i => {
    const { start, upos, form } = tree.token(i)
    return source !== null && start >= source.start && start < source.end && (upos === 'PROPN' || /^(he|she)$/i.test(form))
  })
}

/** A short line without a full stop. */
const isHeading = (text: string, { start, end }: Span): boolean => end - start < 80 && !/[.!?”"’')]$/.test(text.slice(start, end).trimEnd())
