import type { Finding } from '../../model/finding.ts'
import { type AuditContext, finding } from './context.ts'

const ROUGH = String.raw`over|more than|at least|nearly|almost|up to|fewer than|less than|around|about|some|approximately`
const ROUGH_NUMBER = new RegExp(String.raw`\b(${ROUGH})\s(\d[\d,.]*\d|\d)\b`, 'iu')

/** Sentences that give as exact a number which their source's own title gives as rough. */
export function* numberMismatchWithTitle({ sentences, citedIn, sources, named }: AuditContext): Iterable<Finding> {
  for (const { text, start, end, notes } of sentences) {
    for (const citation of notes.flatMap(citedIn)) {
      const title = sources.get(citation.source ?? '')?.csl.title ?? ''
      const [, rough = '', number = ''] = ROUGH_NUMBER.exec(title) ?? []
      const at = number === '' ? -1 : indexOfNumber(text, number)
      if (at < 0 || new RegExp(String.raw`\b(?:${ROUGH})\s$`, 'iu').test(text.slice(0, at))) continue
      yield finding({
        code: 'number-mismatch-with-title',
        severity: 'warning',
        note: citation.note,
        span: { start, end },
        message: `The sentence says ${number}; the title of its source in ${named([citation.note])} says “${rough} ${number}”: “${title}”.`,
        expected: 'Check the number, and what is counted, against the source.',
      })
    }
  }
}

function indexOfNumber(text: string, number: string): number {
  return [...text.matchAll(/(?<![\d.,])\d[\d,.]*\d|(?<![\d.,])\d/g)].find(([printed]) => printed === number)?.index ?? -1
}
