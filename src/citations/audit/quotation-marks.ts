import type { Finding } from '../../model/finding.ts'
import { type AuditContext, finding } from './context.ts'

const CROSSED = /‘“[^‘“”]{1,400}?’”|“‘[^“”‘]{1,400}?”’/gu

/** Quotation marks inside each other that close in the order in which they opened. */
export function* crossedQuotationMarks({ sentences, document, notes }: AuditContext): Iterable<Finding> {
  const places = [
    ...sentences.map(({ start, end }) => ({ start, end: end + 3, note: null })),
    ...notes.map(({ span, number }) => ({ ...span, note: number })),
  ]
  for (const { start, end, note } of places) {
    for (const match of document.text.slice(start, end).matchAll(CROSSED)) {
      const words = match[0].slice(2, -2)
      const outer = match[0].startsWith('‘') ? [`‘“`, `”’`] : [`“‘`, `’”`]
      yield finding({
        code: 'crossed-quotation-marks',
        severity: 'style',
        note,
        span: { start: start + match.index, end: start + match.index + match[0].length },
        message: `The quotation marks around “${words.slice(0, 50)}” cross: the one that opened last must close first.`,
        expected: `${outer[0]}${words}${outer[1]}`,
      })
    }
  }
}

/** Straight and curly apostrophes in one text; told once. */
export function* mixedQuoteCharacters({ sentences }: AuditContext): Iterable<Finding> {
  const text = sentences.map(sentence => sentence.text).join('\n')
  const straight = text.match(/(?<=\p{L})'(?=\p{L}|\s)|"/gu)?.length ?? 0
  const curly = text.match(/(?<=\p{L})’(?=\p{L}|\s)|[“”]/gu)?.length ?? 0
  if (straight === 0 || curly === 0) return
  const first = sentences.find(sentence => (straight <= curly ? /(?<=\p{L})'|"/u : /(?<=\p{L})’|[“”]/u).test(sentence.text))
  yield finding({
    code: 'mixed-quote-characters',
    severity: 'style',
    span: first === undefined ? null : { start: first.start, end: first.end },
    message: `Straight and curly quotation marks or apostrophes are mixed: ${straight} straight, ${curly} curly.`,
    expected: straight <= curly ? 'Print them all curly.' : 'Print them all alike.',
  })
}
