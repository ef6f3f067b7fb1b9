import type { Span } from '../model/span.ts'
import { parseDate } from '../text/dates.ts'
import { blank, blankSpan } from './parsed.ts'
import { findDoi, findUrls, isArchiveUrl } from './urls.ts'

const ACCESSED =
  /,?\s{0,2}\(?(?<![\p{L}\d])(?:(?:last |date )?(?:accessed|visited|viewed|retrieved|consulted)|as of|(?:letzter |zuletzt )?(?:Zugriff|abgerufen|eingesehen)|consulté(?:e|s)?|consultado|consultato|dostęp:?|дата (?:обращения|звернення):?)(?:\s(?:on|at|am|vom|le|el|il))?:?\s/iu
const ISBN = /\.?,?\s?\bISBN(?:-1[03])?:?\s?(\d[\d-]{8,16}[\dX])\b/u
const ARCHIVED = /,?\s?\(?\barchived (?:from the original )?(?:on|at)\s[^.()]{4,24}(?=[.,)]|$)\)?/iu

/** What a citation says of where its work is found. */
export type Web = {
  readonly URL: string | undefined
  readonly DOI: string | undefined
  readonly ISBN: string | undefined
  readonly accessed: string | undefined
  readonly archive: string | undefined
}

/** An address with the angle brackets in which lawyers print it. */
const withAngles = (text: string, { start, end }: Span): Span =>
  text[start - 1] === '<' && text[end] === '>' ? { start: start - 1, end: end + 1 } : { start, end }

/** Takes addresses, DOI and the date of access out of a citation; what is left keeps its offsets, with blanks in their places. */
export function takeWeb(text: string): Web & { readonly rest: string } {
  let rest = text
  const doi = findDoi(text)
  const urls = findUrls(text)
  for (const span of [...urls, ...(doi === undefined ? [] : [doi])]) rest = blankSpan(rest, withAngles(text, span))
  const isbn = ISBN.exec(rest)
  if (isbn !== null) rest = blankSpan(rest, { start: isbn.index, end: isbn.index + isbn[0].length })
  const access = ACCESSED.exec(rest)
  const date = access === null ? undefined : parseDate(rest.slice(access.index))
  const dated = access !== null && date !== undefined && date.start <= access[0].length + 1
  if (dated) rest = blankSpan(rest, { start: access.index, end: access.index + date.end + (rest[access.index + date.end] === ')' ? 1 : 0) })
  const archived = urls.find(({ url }) => isArchiveUrl(url))?.url
  const live = urls.find(({ url }) => !isArchiveUrl(url) && !/doi\.org\//.test(url))?.url ?? (doi === undefined ? urls[0]?.url : undefined)
  return {
    rest: withOneStop(
      blank(rest, ARCHIVED).replace(
        /\b(?:(?:(?:available|archived|accessible) )?at|(?:online |verfügbar |abrufbar )?unter|disponible (?:sur|en)|en ligne|in Internet|online):?(?=\s{6,})|\bURL:?(?=\s{6,})/giu,
        match => ' '.repeat(match.length),
      ),
    ),
    URL: live,
    DOI: doi?.doi,
    ISBN: isbn?.[1],
    accessed: dated ? date.edtf : undefined,
    archive: archived === live ? undefined : archived,
  }
}

/** A text with one full stop, and blanks, for those that stood before and behind what was taken from its end. */
function withOneStop(text: string): string {
  let end = text.length
  while (end > 0 && /[\s.]/.test(text.charAt(end - 1))) end--
  return text[end] === '.' ? `${text.slice(0, end)}.${' '.repeat(text.length - end - 1)}` : text
}
