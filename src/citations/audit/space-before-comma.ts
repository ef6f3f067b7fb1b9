import type { Finding } from '../../model/finding.ts'
import { capital } from '../../text/capital.ts'
import { type AuditContext, finding } from './context.ts'

/** A blank before a comma in a note. */
export function* spaceBeforeComma({ notes, textOf, named }: AuditContext): Iterable<Finding> {
  for (const { number, span } of notes) {
    for (const match of textOf(span).matchAll(/(\S{1,40})[ \t]+(,[”’"]*)/gu)) {
      const start = span.start + match.index
      const mended = `${match[1]}${match[2]}`
      yield finding({
        code: 'space-before-comma',
        severity: 'style',
        note: number,
        span: { start, end: start + match[0].length },
        message: `${capital(named([number]))} has a blank before the comma: “${match[0]}”.`,
        expected: mended,
      })
    }
  }
}
