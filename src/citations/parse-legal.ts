import type { Span } from '../model/span.ts'
import { type FoundDate, findDates, parseDate } from '../text/dates.ts'
import { ANY_MONTH } from '../text/months.ts'
import { findLegal } from './legal.ts'
import { namesIn } from './names.ts'
import { item, type ParsedWork } from './parsed.ts'
import { cleanTitle, findTitle } from './titles.ts'

/** A court may stand before its case. */
const COURT =
  /^(?<court>[^,;]{0,80}\b(?:Courts?|Tribunal|Commission|Committee|Chamber|ICJ|PCIJ|ICTY|ICTR|ICC|ECtHR|ECHR|ECJ|CJEU)\b[^,;]{0,60},\s)?(?<ruling>(?:[Jj]udge?ments?|[Dd]ecisions?|[Oo]rders?|[Rr]ulings?|[Aa]dvisory [Oo]pinions?|(?:adoption of )?[Vv]iews|[Mm]erits)\b[^,;]{0,60},\s)?(?:[Cc]ase of\s(?:the\s)?|[Ii]n re\s)?$/u
/** Where a law or case is pinned down: an article or section after its name, a page or paragraph after its report. */
const SECTION =
  /(?:,\s|(?<=\p{L})\s(?=[Aa]rts?\.\s)|(?<=\)|\d)\s(?=(?:sch|ss?|pts?|div|reg|rr?|cl|ch)\s\d))((?:[Aa]rts?\.?|[Aa]rticles?|ss?\.?|[Ss]ecs?\.|[Ss]ections?|sch|pts?|div|reg|rr?|cl|ch|[Rr]ules?|[Pp]aras?\.?)\s\d[^,;]*)/u
const PINPOINT = /(?:^,\s(?:at\s)?|\bat\s|¶{1,2}\s?|\bparas?\.?\s)([\d–-]+(?=[\s,.;(]|$))/u

/** Reads a citation of a law, treaty or case; undefined where it is none. */
export function parseLegal(text: string): ParsedWork | undefined {
  const whole = text.trim()
  const legal = findLegal(whole)
  const court = legal === undefined ? '' : whole.slice(0, legal.start)
  const before = COURT.exec(court)?.groups
  const titled = legal?.type === 'legislation' && /^\p{Lu}[^;“”"]{5,300}:\s$/u.test(court) && /^[\p{sc=Cyrl}]/u.test(court)
  if (legal === undefined || (before === undefined && !titled)) return undefined
  const plain = titled ? whole : whole.slice(court.length)
  const quoted = legal.type === 'legislation' ? findTitle(plain, []) : undefined
  const section = legal.type === 'legislation' && quoted?.quoted !== true ? SECTION.exec(plain) : null
  const named = section === null ? plain : plain.slice(0, section.index)
  const reporter = legal.type === 'legal_case' ? REPORTER.exec(plain) : null
  const rest = reporter === null ? plain : plain.slice(reporter.index + reporter[0].length)
  const pinpoint = legal.type === 'legal_case' ? (PINPOINT.exec(rest) ?? /(§\s?\d[\d–-]*)/u.exec(rest)) : null
  return {
    csl: item({
      type: legal.type,
      title: quoted?.quoted === true ? quoted.title : caseOrLaw(named, legal),
      author: before?.['court'] === undefined ? [] : namesIn(before['court'].replace(/,\s$/, '')).names,
      number: quoted?.quoted === true ? whole.slice(plain === whole ? 0 : court.length, legal.end) : reporter?.[0].trim(),
      issued: parseDate(before?.['ruling'] ?? '')?.edtf ?? decided(plain) ?? [...plain.matchAll(/\b(?:1[5-9]|20)\d\d\b/g)].at(-1)?.[0],
    }),
    locator: section?.[1]?.replace(/\.$/, '') ?? pinpoint?.[1] ?? null,
    etAl: false,
    quotedTitle: quoted?.quoted === true,
    locatorEarly: false,
  }
}

/** The day of a law or ruling; a case dated by years alone is of the first in square brackets, as English courts number theirs. */
function decided(whole: string): string | undefined {
  const plain = whole.replace(LATER, '')
  const dates = findDates(plain)
  const made = dates.find(({ edtf, start }) => edtf.length === 10 && MADE.test(plain.slice(0, start)))
  const date = (made ?? surest(dates))?.edtf
  return (date?.length === 4 ? /\[((?:1[89]|20)\d\d)\]\s(?:\d{1,2}\s)?\p{Lu}/u.exec(plain)?.[1] : undefined) ?? date
}

/** What leads to the day on which a law was made, whatever day it came into force or was printed. */
const MADE = /\b(?:adopted|signed|opened for signature|concluded|done|loi n[°o]\s?[\d-]+ du|z dnia|z dn\.)\s(?:on\s)?$/iu
/** How a case went on in other courts. */
const LATER = /,\s(?:aff[’']d|rev[’']d|vacated|cert\. (?:denied|granted)|overruled|abrogated)\b.*$/u

/** The last of the dates that say most: the day of a law or ruling rather than the year of its report. */
const surest = (dates: readonly FoundDate[]): FoundDate | undefined =>
  dates
    .filter(({ edtf }) => !edtf.startsWith('X'))
    .toReversed()
    .toSorted((a, b) => dayOrLess(b) - dayOrLess(a))[0]
const dayOrLess = ({ edtf }: FoundDate): number => (edtf.includes('/') ? 4 : edtf.length)

/** Volume, reports and first page: `347 U.S. 483`, `39 N.S.W.L.R. 577`. */
const REPORTER = new RegExp(String.raw`\b\d{1,4}\s(?!(?:${ANY_MONTH})\b)(?:\p{Lu}[\p{L}.’']{0,12}\s?(?:[23]d\s)?){1,4}\s?\d{1,5}\b`, 'u')

/** The parties, without the number that may lead them (`Case C-1/03 …`), or the name that has them in a bracket behind it. */
function caseName(text: string): string {
  const [numbered] = /^.{3,200}?\s\(No\.?\s\d{1,2}\)(?=\s|,|$)/u.exec(text) ?? []
  if (numbered !== undefined && /\sv\.?\s/u.test(numbered)) return cleanTitle(numbered)
  const applied = /^R\s\([^()]{2,60}\)\sv\.?\s[^,[(]{2,120}?(?=,?\s[[(\d]|,|$)/u.exec(text)?.[0]
  if (applied !== undefined) return cleanTitle(applied)
  const named = text.replace(/^(?:Joined\s)?Cases?\s[CT][-‑–]\d{1,4}\/\d\d(?:\sP)?,?\s/u, '')
  const described = /^[^()]{5,200}\s\([^()]*\sv\.\s[^()]*\)(?=,)/u.exec(named)?.[0]
  return cleanTitle(described ?? /^(.*?\sv\.?\s.*?)(?=,\s|\s[([]|\s\d|$)/u.exec(named)?.[1] ?? named)
}

/** A case is called by its parties, a law by its whole number. */
function caseOrLaw(text: string, legal: Span & { readonly type: string }): string {
  if (legal.type === 'legal_case') return caseName(text)
  const named = text
    .replace(/(?:,\s|\s\()(?:adopted|opened for signature|signed|concluded|done)\s.*$/u, '')
    .replace(/[.,]+$/, '')
    .replace(/\s\((?!\d|[a-z]{1,3}\))[^()]*\)+$/u, '')
  return cleanTitle(
    named.replace(/(\p{L}\)?)\s(?:1[5-9]|20)\d\d$/u, (whole, last: string) => (/\bAct\s\d{4}$|\)\s\d{4}$/u.test(named) ? last : whole)),
  )
}
