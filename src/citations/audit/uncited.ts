import type { Finding } from '../../model/finding.ts'
import { type AuditContext, type AuditSentence, finding } from './context.ts'

/** Shorter paragraphs without a note are leads, bridges and the like. */
const PARAGRAPH = 3
/** As many sentences in a row without a marker are worth a look. */
const RUN = 4

/** From this many paragraphs on they are told in one line. */
const MANY = 4

/** Paragraphs of three sentences or more that state facts and that no note stands for. */
export function* uncitedParagraph({ sentences, document, notes }: AuditContext): Iterable<Finding> {
  if (notes.length === 0) return
  const uncited = [...Map.groupBy(sentences, sentence => sentence.block)].flatMap(([block, inside]) => {
    const span = document.blocks[block]?.span
    const lacks = inside.length >= PARAGRAPH && inside.every(({ coverage }) => coverage === 'none') && inside.filter(isFactual).length > 1
    return span === undefined || !lacks ? [] : [{ span, size: inside.length, begins: document.text.slice(span.start, span.start + 60) }]
  })
  const told = uncited.length < MANY ? uncited : uncited.slice(0, 1)
  for (const { span, size, begins } of told) {
    yield finding({
      code: 'uncited-paragraph',
      severity: 'warning',
      span,
      message:
        uncited.length < MANY
          ? `No note stands for this paragraph of ${size} sentences, which begins “${begins}…”.`
          : `No note stands for ${uncited.length} paragraphs of ${PARAGRAPH} sentences or more; the first begins “${begins}…”.`,
      expected: 'Add the sources of what is stated as fact, or mark it as your own analysis.',
    })
  }
}

/** Whether a sentence names somebody or something, or gives a number, after its first word. */
const isFactual = ({ text }: AuditSentence): boolean => /[\s“(](?:\p{Lu}[\p{L}’-]|\d)/u.test(text)

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
