import type { Finding } from '../../model/finding.ts'
import { type AuditContext, finding } from './context.ts'

/** Notes that end in a comma: after a closed title a page or full stop is lost, anywhere else the rest of the note is. */
export function* noteEnd({ notes, textOf }: AuditContext): Iterable<Finding> {
  for (const { number, span } of notes) {
    const text = textOf(span).trimEnd()
    if (/,[”’"]$/u.test(text)) {
      yield finding({
        code: 'terminal-comma',
        severity: 'warning',
        note: number,
        span,
        message: `Note ${number} ends with a comma inside the quotation marks, and nothing follows.`,
        expected: `End it with a full stop (“${text.slice(-24).replace(/,([”’"])$/u, '.$1')}”), or add the page that is lost.`,
      })
    } else if (/(?:[,;:(]|[\p{L}\d]-|\b(?:in|by|and|ed\.))$/u.test(text)) {
      yield finding({
        code: 'note-truncated',
        severity: 'error',
        note: number,
        span,
        message: `Note ${number} breaks off: it ends “${text.slice(-30)}” with no full stop.`,
        expected: 'Add what is lost (the address, the page, the date) and a full stop.',
      })
    }
  }
}
