import { findDates } from '../text/dates.ts'
import { namesIn } from './names.ts'
import { item, type ParsedWork } from './parsed.ts'
import { quotationsIn } from './shield.ts'
import { cleanTitle } from './titles.ts'

/**
 * Shelfmarks of archives: `FO 371/1234`, `R 58/2312`, `RG 59`, `f. 17, op. 162, d. 3`, `Ф. 558. Оп. 11`, `F/7/13467`, `box 4, folder 12`.
 */
const SHELFMARK =
  /(?<![\p{L}\d/]|OJ )(?:(?:\p{Lu}{1,5}|MfS)\s\d{1,4}(?:\s[IVX]{1,5})?\/\s?\d[\d/]*|(?:RG|Record Group)\s\d{1,3}|(?:[Ff]\.|[Ff]ond|[ФфFf]онд|[Фф]\.)\s?\d{1,5}[.,]?\s(?:op\.|opis|[Оо]п\.|опис|spr\.?|sprava|inv\.)\s?\d+(?:[.,]?\s(?:[dДд]|spr|vol|[lЛл]|ark)\.?\s?[\d–-]+)*|(?![ASE]\/)\p{Lu}{1,2}\/\d{1,3}\/\d{2,6}|[Bb]ox(?:es)?\s\d+(?:,\s[Ff](?:older|\.)\s?\d+)?|[Ff]older\s\d+)/u

/** A shelfmark in a text, as printed. */
export const findShelfmark = (text: string): string | undefined => SHELFMARK.exec(text)?.[0].replace(/[\s.,]+$/, '')

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
