import type { Finding } from '../../model/finding.ts'
import { capital } from '../../text/capital.ts'
import { type AuditContext, finding } from './context.ts'

/** Notes that end in a comma: after a closed title a page or full stop is lost, anywhere else the rest of the note is. */
export function* noteEnd({ notes, textOf, named }: AuditContext): Iterable<Finding> {
  for (const { number, span } of notes) {
    const text = textOf(span).trimEnd()
    if (/,[”’"]$/u.test(text)) {
      yield finding({
        code: 'terminal-comma',
        severity: 'warning',
        note: number,
        span,
        message: `${capital(named([number]))} ends with a comma inside the quotation marks, and nothing follows.`,
        expected: `End it with a full stop (“${lastWords(text).replace(/,[”’"]$/u, '.')}”), or add the page that is lost.`,
      })
    } else if (/(?:[,;:(]|[\p{L}\d]-|\b(?:in|by|and|ed\.))$/u.test(text)) {
      yield finding({
        code: 'note-truncated',
        severity: 'error',
        note: number,
        span,
        message: `${capital(named([number]))} breaks off: it ends “${lastWords(text)}” with no full stop.`,
        expected: 'Add what is lost (the address, the page, the date) and a full stop.',
      })
    }
  }
}

const lastWords = (text: string): string => text.split(/\s+/).slice(-4).join(' ')
