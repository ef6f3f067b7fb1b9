import { findDates } from '../text/dates.ts'
import { namesIn } from './names.ts'
import { item, type ParsedWork } from './parsed.ts'
import { findShelfmark } from './shelfmarks.ts'
import { quotationsIn } from './shield.ts'
import { cleanTitle } from './titles.ts'

/** Who wrote a paper to whom, at the head of its citation. */
const SENDER =
  /(?:^|,\s)(?:(?<genre>[Tt]elegram|[Ll]etter|[Cc]able|[Mm]emorandum|[Mm]inute|[Dd]espatch|[Dd]ispatch)[^,]{0,12}\sfrom\s(?:the\s)?)?(?<name>\p{Lu}[^,;“”"()]{1,60}?)\sto\s(?:the\s)?\p{Lu}/u

/** Reads a paper kept in an archive by its shelfmark; undefined where there is none, or where a quoted title leads to it. */
export function parseArchival(text: string): ParsedWork | undefined {
  const number = findShelfmark(text)
  if (number === undefined) return undefined
  const [quotation] = quotationsIn(text)
  if (quotation !== undefined && quotation.start < text.indexOf(number)) return undefined
  const sender = SENDER.exec(text)?.groups
  const dates = findDates(text.replace(number, match => ' '.repeat(match.length)))
  const [date] = dates.toSorted((a, b) => b.edtf.length - a.edtf.length)
  return {
    csl: item({
      type: 'document',
      title: quotation === undefined ? undefined : cleanTitle(text.slice(quotation.start + 1, quotation.end - 1)),
      author: sender?.['name'] === undefined ? [] : namesIn(sender['name']).names,
      genre: sender?.['genre'],
      number,
      issued: date?.edtf,
    }),
    locator: /(?:\bfols?\.|\bfos?\.|\bBl\.|\bl\.|[Лл]\.|ark\.)\s?([\d–-]+)/u.exec(text)?.[1] ?? null,
    etAl: false,
    quotedTitle: quotation !== undefined,
    locatorEarly: false,
  }
}
