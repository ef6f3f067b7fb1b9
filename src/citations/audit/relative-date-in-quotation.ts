import type { Finding } from '../../model/finding.ts'
import { monthNumber } from '../../text/months.ts'
import { type AuditContext, finding } from './context.ts'

const RELATIVE =
  /\b(?:(?:last|next|this) (?:january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|summer|winter|spring|autumn|fall|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|tomorrow|(?:a|one|two|three|four|five|six|ten|several|\d{1,2}) (?:days|weeks?|months|years?) ago)\b/iu

/** Quotations with a date that counts from the day the source appeared, not from the day of the report. */
export function* relativeDateInQuotation({ sentences, citedIn, sources, named }: AuditContext): Iterable<Finding> {
  for (const { text, start, coverage, notes } of sentences) {
    if (coverage !== 'direct') continue
    for (const quotation of text.matchAll(/[“"]([^“”"]{8,2000})[”"]/gu)) {
      const match = RELATIVE.exec(quotation[1] ?? '')
      if (match === null) continue
      const cited = notes.flatMap(citedIn)[0]
      const issued = sources.get(cited?.source ?? '')?.csl.issued
      if (cited === undefined || issued === undefined) continue
      const at = start + quotation.index + 1 + match.index
      const month = lastMonth(match[0], issued)
      yield finding({
        code: 'relative-date-in-quotation',
        severity: 'info',
        note: cited.note,
        span: { start: at, end: at + match[0].length },
        message: `“${match[0]}” in the quotation counts from the date of its source (${issued}, ${named([cited.note])}), not from that of the report${month === undefined ? '' : `: ${month}`}.`,
        expected: `Say the date it stands for${month === undefined ? '' : ` (${month})`}, in brackets or before the quotation.`,
      })
    }
  }
}

/** The month that "last August" means in a text of a given date, as EDTF. */
function lastMonth(words: string, issued: string): string | undefined {
  const month = monthNumber(/^last (\p{L}+)$/iu.exec(words)?.[1] ?? '')
  const [, year, now] = /^(\d{4})-(\d\d)/.exec(issued) ?? []
  if (month === undefined || year === undefined) return undefined
  return `${Number(year) - (month >= Number(now) ? 1 : 0)}-${String(month).padStart(2, '0')}`
}
