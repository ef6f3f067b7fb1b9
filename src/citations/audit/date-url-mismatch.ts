import type { Finding } from '../../model/finding.ts'
import { capital } from '../../text/capital.ts'
import { monthNumber } from '../../text/months.ts'
import { pathOf } from '../urls.ts'
import { type AuditContext, finding } from './context.ts'

/** The date that an outlet writes into an address, as EDTF: `/2023/jan/30/`, `/20230530/`, `-2023-06-05/`, `/2023/07/`. */
export function dateInUrl(url: string): string | undefined {
  const path = pathOf(url)
  if (/\buploads?\/|\/(?:files|media|documents|assets)\//i.test(path)) return undefined
  const whole =
    /(?<!\d)((?:19|20)\d\d)([/_-])(\d\d?|[a-z]{3,9})\2(\d\d?)(?!\d)/i.exec(path) ?? /(?<!\d)((?:19|20)\d\d)()(\d\d)(\d\d)(?!\d)/.exec(path)
  const parts = whole ?? /\/((?:19|20)\d\d)(\/)(\d\d?|[a-z]{3,9})\//i.exec(path)
  if (parts === null) return undefined
  const month = monthNumber(parts[3] ?? '') ?? Number(parts[3])
  const day = parts[4] === undefined ? undefined : Number(parts[4])
  if (!(month >= 1 && month <= 12) || (day !== undefined && (day < 1 || day > 31))) return undefined
  return `${parts[1]}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`
}

/** Notes whose date is not the one in their own address. */
export function* dateUrlMismatch({ full, textOf, named }: AuditContext): Iterable<Finding> {
  for (const { note, span, csl } of full) {
    const inUrl = csl.URL === undefined ? undefined : dateInUrl(csl.URL)
    const { issued } = csl
    if (inUrl === undefined || issued === undefined || !/^\d{4}-(?:0\d|1[0-2])/.test(issued) || issued.includes('/')) continue
    if (issued.startsWith(inUrl) || inUrl.startsWith(issued) || /\bupdated\b/i.test(textOf(span))) continue
    yield finding({
      code: 'date-url-mismatch',
      severity: 'warning',
      note,
      span,
      message: `${capital(named([note]))} dates the work ${issued}, but its address says ${inUrl}.`,
      expected: 'Check which is the date of publication; one day apart may come from a time zone or from the outlet’s system.',
    })
  }
}

const two = (number: number): string => String(number).padStart(2, '0')
