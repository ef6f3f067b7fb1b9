import type { Finding } from '../../model/finding.ts'
import { capital } from '../../text/capital.ts'
import { type AuditContext, finding, grouped } from './context.ts'

/** Web pages without a date of publication: what they said on the day of access is all that the note can vouch for. */
export function undatedSource(context: AuditContext): Iterable<Finding> {
  return grouped(context, [...undated(context)], notes => `The pages in ${notes} are cited without their date of publication.`)
}

function* undated({ full, named }: AuditContext): Iterable<Finding> {
  for (const { note, span, csl } of full) {
    if (csl.URL === undefined || csl.issued !== undefined || csl.type === 'legislation' || csl.type === 'legal_case') continue
    const seen = csl.accessed === undefined ? 'nor when it was seen' : `only when it was seen (${csl.accessed})`
    yield finding({
      code: 'undated-source',
      severity: 'info',
      note,
      span,
      message: `${capital(named([note]))} does not say when the page was published, ${seen}.`,
      expected:
        csl.accessed === undefined
          ? 'Add the date of publication or, if there is none, the date of access; keep a copy in a web archive.'
          : 'Keep the date of access; keep a copy of the page in a web archive, since it may change.',
    })
  }
}
