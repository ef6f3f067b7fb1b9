import type { Finding } from '../../model/finding.ts'
import { type AuditContext, type AuditSentence, finding } from './context.ts'

/** Shorter paragraphs without a note are leads, bridges and the like. */
const PARAGRAPH = 3
/** As many sentences in a row without a marker are worth a look. */
const RUN = 4

/** Paragraphs of three sentences or more that no note stands for. */
export function* uncitedParagraph({ sentences, document, notes }: AuditContext): Iterable<Finding> {
  if (notes.length === 0) return
  for (const [block, inside] of Map.groupBy(sentences, sentence => sentence.block)) {
    const span = document.blocks[block]?.span
    if (span === undefined || inside.length < PARAGRAPH || inside.some(({ coverage }) => coverage !== 'none')) continue
    yield finding({
      code: 'uncited-paragraph',
      severity: 'warning',
      span,
      message: `No note stands for this paragraph of ${inside.length} sentences, which begins “${document.text.slice(span.start, span.start + 60)}…”.`,
      expected: 'Add the sources of what it states as fact, or mark it as your own analysis.',
    })
  }
}

/** Runs of four sentences or more without a marker inside one paragraph, told once for the document. */
export function* longUncitedRun({ sentences, notes }: AuditContext): Iterable<Finding> {
  if (notes.length === 0) return
  const runs = [...Map.groupBy(sentences, sentence => sentence.block).values()].flatMap(runsIn)
  const longest = runs.toSorted((a, b) => b.length - a.length)[0]
  if (longest?.[0] === undefined) return
  yield finding({
    code: 'long-uncited-run',
    severity: 'info',
    span: { start: longest[0].start, end: longest.at(-1)?.end ?? longest[0].end },
    message: `${runs.length} ${runs.length === 1 ? 'run' : 'runs'} of ${RUN} sentences or more have no marker; the longest has ${longest.length}.`,
    expected: 'Check that the next note covers the whole run, or repeat the note earlier.',
  })
}

function runsIn(sentences: readonly AuditSentence[]): AuditSentence[][] {
  const runs: AuditSentence[][] = [[]]
  for (const sentence of sentences) {
    if (sentence.coverage === 'direct') runs.push([])
    else runs.at(-1)?.push(sentence)
  }
  return runs.filter(run => run.length >= RUN)
}
