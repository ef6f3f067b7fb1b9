import type { Finding } from '../../model/finding.ts'
import { capital } from '../../text/capital.ts'
import { LONGEST_NOTE } from '../split.ts'
import { type AuditContext, finding } from './context.ts'

/** Notes so long that their end is not read as citations. */
export function* noteTooLong({ notes, named }: AuditContext): Iterable<Finding> {
  for (const { number, span } of notes) {
    if (span.end - span.start <= LONGEST_NOTE) continue
    yield finding({
      code: 'note-too-long',
      severity: 'warning',
      note: number,
      span: { start: span.start + LONGEST_NOTE, end: span.end },
      message: `${capital(named([number]))} has ${span.end - span.start} letters: what stands behind the first ${LONGEST_NOTE} is not read as citations.`,
      expected: 'Part the note, or move its list of works into an appendix.',
    })
  }
}
