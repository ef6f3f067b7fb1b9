import { isPerson } from './names.ts'
import { isPlace } from './places.ts'
import { isTurned } from './stopped.ts'

/** A journal's name with its numbers: `Art Bulletin 84, no. 4 (2002): 641–59`, `(1979) 27 Political Studies 183`. */
export type Container = {
  readonly title?: string | undefined
  readonly volume?: string | undefined
  readonly issue?: string | undefined
  /** The date as printed, still to be read. */
  readonly date?: string | undefined
  readonly pages?: string | undefined
  /** UTF-16 units that it takes of the text it was read from. */
  readonly length: number
}

const PAGES = String.raw`[\p{L}]{0,2}\d[\d–—-]*(?:,?\s(?:and\s)?\d[\d–—-]*)*`

const FORMS: readonly RegExp[] = [
  // Chicago: Title 12, no. 3 (Date): pages; British: Title, 12, 3 (Date), pp. pages
  new RegExp(
    String.raw`^(?<title>\p{L}[^()“”"]{2,120}?),?\s(?<!\bn(?:os?)?[.,]?[°º]?\s)(?:vol\.?\s?|v\.\s)?(?<volume>\d{1,4}(?:[./]\d{1,3})?|(?<=,\s(?:vol\.\s)?)[ivxlc]{1,8})(?:,?\s?(?:no|nos|n|issue)\.?\s?(?<issue>[\d–/-]+)|,\s(?<number>\d{1,3}))?\s\((?<date>[^():]{4,30})\)(?:(?::\s?|,\s(?:pp?|S)\.\s?)(?<pages>${PAGES}))?`,
    'u',
  ),
  // Title, no. 3 (Date): pages
  new RegExp(
    String.raw`^(?<title>\p{Lu}[^()“”"]{2,120}?),?\s(?:nos?\.|n\.?\s?[°º]|Nr\.|núm\.|№)\s?(?<issue>[\d–/-]+)\s\((?<date>[^():]{4,30})\)(?:(?::\s?|,\s(?:pp?|S)\.\s?)(?<pages>${PAGES}))?`,
    'u',
  ),
  // Title, vol. 12, no. 3 (Date), pp. pages
  new RegExp(
    String.raw`^(?<title>[\p{L}][^()“”"]{2,120}?),?\svol\.\s?(?<volume>\d{1,4})(?:[,.]?\s?(?:no|nos|iss|issue)\.?\s?(?<issue>[\d–/-]+))?(?:,?\s\(?(?<date>(?:\p{L}+\.?\s)?\d{4}(?:/\d{2,4})?)\)?)?(?:[,:]\s(?:pp?\.\s?)?(?<pages>${PAGES}))?`,
    'u',
  ),
  // Vancouver: Title, 2019;393(10177):1234-40
  new RegExp(
    String.raw`^(?<title>\p{L}[^();:“”"]{2,120}?),?\s(?<date>\d{4})(?:\s\p{L}{3}(?:\s\d{1,2})?)?;(?<volume>\d{1,4})(?:\((?<issue>[\d–/-]+)\))?(?::\s?(?<pages>${PAGES}))?`,
    'u',
  ),
  // APA: Title, 12(3), pages
  new RegExp(
    String.raw`^(?<title>\p{Lu}[^();:“”"]{2,120}?),\s(?<volume>\d{1,4})(?:\s?\((?<issue>[\d–/-]{1,9})\)),?(?:[,:]?\s(?:pp?\.\s?)?(?<pages>${PAGES}))?`,
    'u',
  ),
  // Title 11(4), 2018, pp. pages
  new RegExp(
    String.raw`^(?<title>\p{Lu}[^();:“”"]{2,120}?),?\s(?<volume>\d{1,4})\s?\((?<issue>[\d–/-]{1,9})\),\s(?<date>(?:\p{L}+\.?\s)?\d{4})(?:[,:]\s(?:pp?\.\s?)?(?<pages>${PAGES}))?`,
    'u',
  ),
  // law: (1979) 27 Title 183, 190
  new RegExp(
    String.raw`^[([](?<date>\d{4})[)\]]\s(?:(?<volume>\d{1,4})(?:\((?<issue>\d{1,3})\))?)?\s?(?<title>\p{Lu}[\p{L}.&’' ]{1,80}?)\s(?<pages>${PAGES})`,
    'u',
  ),
  // law reviews: 49 Title (2008) 1, 161; 73 Title 733, 740 (1964)
  new RegExp(
    String.raw`^(?<volume>\d{1,4})\s(?<title>\p{Lu}[\p{L}.,&’' ]{2,90}?)\s\((?<date>(?:\p{L}+\s)?\d{4})\)(?:\s(?<issue>\d{1,2}),)?(?:\s(?<pages>${PAGES}))?`,
    'u',
  ),
  new RegExp(
    String.raw`^(?<volume>\d{1,4})\s(?<title>\p{Lu}[\p{L}.,&’' ]{2,90}?)\s(?<pages>${PAGES})(?:\sn\.\d+)?\s\((?<date>(?:\p{L}+\.?\s)?\d{4}(?:[-–]\d{2,4})?)\)`,
    'u',
  ),
  // Title 4 (2): pages, the date elsewhere
  new RegExp(
    String.raw`^(?<title>\p{Lu}[^()“”"]{2,120}?)\s(?<volume>\d{1,4})\s?\((?<issue>\d{1,3}(?:[–/-]\d{1,3})?)\):\s?(?<pages>${PAGES})`,
    'u',
  ),
  // Title 12 (2016), without pages read above; Title 12.3 (May 2019)
  new RegExp(String.raw`^(?<title>\p{Lu}[^()“”"]{2,120}?)\s\((?<date>(?:\p{L}+\.?,?\s)?\d{4})\)(?::\s?(?<pages>${PAGES}))`, 'u'),
]

/** Reads a periodical with numbers at the start of `text`; undefined where none stands there. */
export function readPeriodical(text: string): Container | undefined {
  for (const form of FORMS) {
    const match = form.exec(text)
    if (match === null) continue
    const { title, volume, issue, number, date, pages } = match.groups ?? {}
    if (date !== undefined && !/\d/.test(date)) continue
    return { title: title?.replace(/,$/, '').trim(), volume, issue: issue ?? number, date, pages, length: match[0].length }
  }
  return undefined
}

/** A collection that holds the work: its title, its editors where they lead it, and the UTF-16 units it takes. */
export type Collection = { readonly title: string; readonly editors: string | undefined; readonly length: number }

const EDITORS_FIRST =
  /^(?:[Ii]n|dans):?\s(?<editors>\p{Lu}[^()“”"‘]{2,160}?),?\s(?:\((?:eds?|Hrsg|Hg|dirs?|coords?|a cura di|sous la dir[^()]{0,12})\.?\)|eds?\.?|Hrsg\.),?:?\s(?<title>\p{Lu}[^()]{2,250}?)(?=,?\s\(|,?\s(?:vol\.|\d{1,3}[:,]\s?\d|pp?\.|[Ss]\.\s?\d)|,\s\d|[.,]?$)/u
const TITLE_FIRST =
  /^(?:in|in:|In:|dans:?|\[[wWin]{1,2}:\]|[wW]:|[УВ]\s?кн\.:|In(?=\s[^,()]{20}))\s(?<title>[^()]{3,250}?)(?=,?\s(?:\(|eds?\.|h(?:rs)?g\.\s|(?:pod )?red\.|(?:под|за) ред\.|edited by|ed\. by|trans\.|vol\.|Nr\.|n[°º]|Jg\.|Bd\.|S\.\s\d|\d{1,3}[:,]\s?\d|\d{1,4}[.,]?$|pp?\.)|\.?$|,\s\d)/u

/** Reads a collection at the start of `text`: `in Global Salafism: …, ed.`, `in J. Roe (ed.), The Sieges (`. */
export function readCollection(text: string): Collection | undefined {
  const edited = EDITORS_FIRST.exec(text)
  const match =
    edited !== null &&
    (/\((?:eds?|Hrsg|Hg|dir|coord|a cura|sous)/.test(edited[0]) || !isPerson(edited.groups?.['title'] ?? '')) &&
    areEditors(edited.groups?.['editors'] ?? '', /\((?:eds?|Hrsg|Hg|dir|coord|a cura|sous)/.test(edited[0]))
      ? edited
      : TITLE_FIRST.exec(text)
  if (match === null) return undefined
  const { title: whole = '', editors } = match.groups ?? {}
  const place = [...whole.matchAll(/[.,]\s(?=(\p{Lu}[^,:]{2,40}?)(?:\s(?:1[5-9]|20)\d\d)?(?:[,:]|$))/gu)].find(match =>
    isPlace(match[1] ?? ''),
  )
  const title = place === undefined ? whole : whole.slice(0, place.index)
  return {
    title: title
      .replace(/[,.]$/, '')
      .replace(/(?<=\p{Lu}{3})\s\d{1,4}$/u, '')
      .trim(),
    editors,
    length: match[0].length - (whole.length - title.length),
  }
}

/** Persons or, before "(ed.)", surnames alone: a title before "ed." is none. */
const areEditors = (names: string, bracketed: boolean): boolean =>
  isTurned(names) ||
  names
    .split(/,\s(?:and\s|&\s)?|\s(?:and|und|et|&)\s|(?<=\p{L})\/(?=\p{Lu})/u)
    .every(name => isPerson(name) || (bracketed && /^\p{Lu}[\p{L}’'-]+$/u.test(name)))
