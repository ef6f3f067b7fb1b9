import type { Span } from '../model/span.ts'
import { ANY_MONTH, ANY_SEASON } from '../text/months.ts'

/** A work called by author and year, its title left to the list of works: `Galanter 1974, S. 95–160`, `Smith and Doe (2010: 4)`. */
export type AuthorDate = Span & {
  readonly names: readonly string[]
  readonly etAl: boolean
  readonly year: string
  readonly locator: string | undefined
}

const NAME = String.raw`(?:(?:de|da|van|von|der|den|al|el|bin|ibn)[\s-]){0,2}(?!(?:${ANY_MONTH}|${ANY_SEASON})\b)\p{Lu}[\p{L}’'-]+(?:\s(?:(?:of|for|on)\s(?:the\s)?)?(?!(?:${ANY_MONTH}|${ANY_SEASON})\b)\p{Lu}[\p{L}’'-]+){0,4}`
const PAGES = String.raw`[\divxlc]+(?:\s?[-–—]\s?\d+)?(?:\sff?\.?)?`
const LOCATOR = String.raw`(?:[,:]?\s?(?:(?:insbesondere|especially|esp\.|at)\s)?(?:pp?\.|S\.|ch\.|chap\.|chapters?|Kap\.|§|para\.?|Fn\.)\s?${PAGES}|[,:]\s${PAGES}(?=[.,;)]|$))`
const CALL = String.raw`(?<names>${NAME}(?:(?:\s?/\s?|,\s|,?\s(?:and|und|&)\s)${NAME}){0,5})(?<etal>,?\set\s?al\.?)?,?\s\(?(?<year>(?:1[89]|20)\d\d[a-z]?)\)?(?<locator>${LOCATOR})?\)?`

const ALONE = new RegExp(String.raw`^${CALL}(?=[.,;]?\s*$|[.;]\s)`, 'u')
const WITHIN = new RegExp(
  String.raw`(?<![\p{L}\d])(?<lead>(?:bei|von|nach|vgl\.|siehe|see|by|in|following|also|auch)\s)?${CALL}(?![\p{L}\d])`,
  'gu',
)

/** The work called by author and year that a stretch consists of, or begins with before a full stop. */
export function authorDateAt(text: string): AuthorDate | undefined {
  const match = ALONE.exec(text)
  return match === null ? undefined : callOf(match, match.index)
}

/** Works called by author and year inside running prose: with a page, or after a word that leads to an author. */
export function authorDatesWithin(text: string): AuthorDate[] {
  return [...text.matchAll(WITHIN)].flatMap(match => {
    const { lead, locator } = match.groups ?? {}
    return match.index > 0 && locator === undefined && !/^(?:bei|vgl\.|siehe|see|nach|von)\s$/u.test(lead ?? '')
      ? []
      : [callOf(match, match.index + (lead?.length ?? 0))]
  })
}

function callOf(match: RegExpExecArray, start: number): AuthorDate {
  const { names = '', etal, year = '', locator } = match.groups ?? {}
  return {
    start,
    end: match.index + match[0].length,
    names: names.split(/\s?\/\s?|,\s(?!and\b)|,?\s(?:and|und|&)\s/).filter(name => name !== ''),
    etAl: etal !== undefined,
    year: year.slice(0, 4),
    locator: locator?.replace(/^[,:\s]+|^.*?(?=[\divx]+(?:[-–—]|$))/gu, '').trim(),
  }
}
