import type { Finding } from '../../model/finding.ts'
import { type AuditContext, finding } from './context.ts'

/** A cited report that says neither who wrote it nor when. */
export function* reportHasNoAuthorOrDate({ document, citations, notes }: AuditContext): Iterable<Finding> {
  const { authors, date, dateFrom } = document.meta
  const dated = date !== null && dateFrom !== 'notes'
  if (notes.length === 0 || (authors.length > 0 && dated)) return
  const days = citations.flatMap(({ csl }) => [csl.accessed ?? '', csl.issued ?? '']).filter(day => /^\d{4}(?:-\d\d){0,2}$/.test(day))
  const latest = days.reduce((a, b) => (a > b ? a : b), '')
  const lacks = authors.length === 0 ? (dated ? 'who wrote it' : 'who wrote it or when') : 'when it was written'
  const since = dated || latest === '' ? '' : ` The latest date in its notes is ${latest}: it was written then or later.`
  yield finding({
    code: authors.length === 0 ? (dated ? 'report-has-no-author' : 'report-has-no-author-or-date') : 'report-has-no-date',
    severity: 'info',
    message: `The report does not say ${lacks}.${since}`,
    expected: 'Add author and date under the title.',
  })
}
