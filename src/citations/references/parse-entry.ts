import type { CslItem } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import { MONTH } from '../../text/months.ts'
import { parseCitation } from '../parse.ts'
import { item, type Parsed } from '../parsed.ts'
import { isPlace } from '../places.ts'
import { readStopped } from '../stopped.ts'
import { namesOf, NOBODY, NO_YEAR, SAME_NAMES, YEAR } from './heads.ts'

/**
 * Reads one entry of a list of works. Its styles know each part by its place alone, so that the entry is first put into the words of
 * the one style that the parser of notes reads surely; `before` gives the names for a dash. Its pages are the work's own.
 */
export function parseEntry(printed: string, before: string | undefined, italics: readonly Span[]): Parsed {
  const text = inFull(printed, before)
  const written = regular(text)
  const isItalicKnown = written === printed && printed.length < LONGEST && italics.length > 0 && readStopped(printed) === undefined
  const parsed = parseCitation(written, isItalicKnown ? italics : [])
  const { csl: read, locator } = parsed
  const csl = read.title === undefined ? read : { ...read, title: read.title.replaceAll(STOP, '.') }
  return {
    ...parsed,
    csl: item({ ...csl, ...houseOf(csl), ...thesisIn(text), page: csl.page ?? locator ?? undefined }),
    locator: null,
    pointer: undefined,
    label: undefined,
    etAl: parsed.etAl || /\bet al\b/.test(namesOf(text)),
  }
}

/** No entry is longer; of more no more is read, in UTF-16 units. */
const LONGEST = 2000

/** The entry on one line, with the names that a dash stands for. */
export function inFull(printed: string, before: string | undefined): string {
  const text = printed
    .slice(0, LONGEST)
    .replace(/\s+/g, ' ')
    .replace(/\s[([]\d{4}[)\]](?=\s\d{4}\.)/, '')
    .replace(/(?<=\.\s)Reprint, (?=\p{Lu})/u, '')
    .trim()
  if (before === undefined) return text
  const names = before.replace(/[.,]$/, '').replace(/(?<=\s\p{Lu})$/u, '.')
  return text.replace(SAME_NAMES, () => (names.endsWith('.') || /^\S+\s?[([]/.test(text) ? names : `${names}.`))
}

/** Who brought it out and where, parted from a series or a container that stands in their place. */
function houseOf({ publisher, 'container-title': container, type }: CslItem): Partial<CslItem> {
  const plain = publisher?.replace(/[\s.[\]]+$/, '')
  const named = /^(?:(?<series>[^:]{3,80}?)\.\s)?(?<place>\p{Lu}[^:.]{2,40}):\s(?<house>[^:]{2,80})$/u.exec(plain ?? container ?? '')
  const { series, place, house } = named?.groups ?? {}
  if (house !== undefined && place !== undefined && isPlace(place))
    return plain === undefined
      ? { type: 'report', 'container-title': undefined, publisher: house, 'publisher-place': place }
      : {
          publisher: house,
          'publisher-place': place,
          ...(series === undefined ? {} : { number: series }),
          ...(type === 'book' && series !== undefined ? { type: 'report' } : {}),
        }
  if (plain !== undefined && /^D\.?C\.?$/.test(plain)) return { publisher: undefined }
  return plain === publisher ? {} : { publisher: plain }
}

/** A thesis by its kind and school, however its style sets them off. */
function thesisIn(
  text: string,
):
  | { readonly type: 'thesis'; readonly genre: string; readonly publisher: string | undefined; readonly 'container-title': undefined }
  | undefined {
  const match =
    /[.”’,\s][[(]?(?<genre>(?:(?:Ph\.?\s?D\.?|Doctoral|Master['’]?s|M\.?A\.?|MSc|MPhil|DPhil|Unpublished)\s)?(?:diss\.|dissertation|thesis))[\].,:]{1,2}\s(?:(?<place>\p{Lu}[\p{L}\s]{1,30}):\s)?(?<school>\p{Lu}[^.,;[\]]{3,80})/iu.exec(
      text,
    )
  const { genre, school } = match?.groups ?? {}
  return genre === undefined ? undefined : { type: 'thesis', genre, publisher: school, 'container-title': undefined }
}

/** The entry in full sentences' stops: names, year, title in quotation marks where it is part of another work, then where it came out. */
function regular(printed: string): string {
  const plain = withSubtitle(curly(printed.replace(EXPLAINED, '$1')))
    .replace(/\s\[(?:Internet|online|website|web page|electronic resource|Online-Ressource|en ligne)\]/gi, '')
    .replace(THESIS, '. $1$2')
    .replace(/(?<=\p{L}\s\d{1,4})\s?\((\d{1,3})\),\s(?:S|pp?)\.\s(?=\d)/u, ' ($1): ')
    .replace(/(?<=\p{L}\s\d{1,4}),\s(?:H|Nr)\.\s(\d{1,3}),\sS\.\s(?=\d)/u, ' ($1): ')
  const number = NUMBERED.exec(plain)
  const text =
    number === null
      ? plain
      : `${plain.slice(0, number.index)}.${plain.slice(number.index + number[0].length)} ${(number[1] ?? '').replace(/\sNo\./, ' no.').replace(/^(?=\p{Lu}{1,4}\/)/u, 'UN Doc. ')}.`
  return ofNobody(text) ?? vancouver(text) ?? ieee(text) ?? dated(text) ?? ofBody(text) ?? text
}

/** Stands for a full stop inside a title while an entry is read. */
const STOP = '\u2024'

/** A title and its subtitle parted by a full stop, as Germans print them: the town behind them shows that both are the title. */
const SUBTITLED = new RegExp(
  String.raw`(?<=\(${YEAR}\):\s)([^.“„‘«]{3,150})\.\s(?!\d|In:|Bd)([^.:]{3,120})\.(?=\s(\p{Lu}[^.:,]{2,30}):\s)`,
  'u',
)
const withSubtitle = (text: string): string =>
  text.replace(SUBTITLED, (whole, title: string, subtitle: string, place: string) =>
    isPlace(place) ? `${title}${STOP} ${subtitle}.` : whole,
  )

/** An entry that says that nobody is known for its author. */
function ofNobody(text: string): string | undefined {
  const match = new RegExp(String.raw`^${NOBODY.source}\s[([]?(${YEAR})[)\]]?[.:]?\s(.{3,300}?)\.\s(?:[Ii]n:\s)?(.+)$`, 'u').exec(text)
  return match === null ? undefined : `“${match[2]}.” ${match[3]?.replace(/\.$/, '')} (${match[1]}).`
}

/** The kind of a thesis in brackets behind its title. */
const THESIS = /\.?\s\[((?:[^[\]]{0,30}\s)?(?:diss\.|dissertation|thesis))(,[^[\]]{3,80})?\]/iu

/** A body with its acronym, or an acronym with its body, before the year. */
const EXPLAINED = new RegExp(String.raw`^(\p{Lu}[^().\d“”]{1,100}?)\s[([][^()[\]\d]{2,90}[)\]](?=[.,]?\s[([]?(?:${YEAR}|${NO_YEAR}))`, 'u')

/** A report's number in brackets behind its title, as APA prints it. */
const NUMBERED =
  /\s\(((?:Report|Paper|Publication|Working Paper|Document|Policy Brief)\s(?:No\.?\s)?[\p{L}\d/-]{1,16}|\p{Lu}{1,4}(?:\/[\p{Lu}\d.]{1,8}){1,5})\)\./u

/** MLA's book by a body, which has no comma to show a name: `Institute for Border Studies. Counting Fighters. Institute for Border Studies, 2018.` */
function ofBody(text: string): string | undefined {
  const match = /^(\p{Lu}[^.,“”"()]{5,100}\s[^.,“”"()]{2,60})\.\s([^.“”"]{3,250})\.\s([^.“”"]{2,100}),\s((?:19|20)\d\d)(?=[.,])(.*)$/u.exec(
    text,
  )
  return match === null ? undefined : `${match[1]}. (${match[4]}). ${match[2]}. ${match[3]}${match[5]}`
}

/** Straight single marks around a title are quotation marks. */
const curly = (text: string): string => text.replace(/(?<=[\s(]|^)'(?=\S)((?:[^'"“”]|'(?=\p{L})){2,400})'(?!\p{L})/gu, '‘$1’')

const NAME = String.raw`(?:(?:de|da|di|du|la|le|van|von|der|den|ten|al|el)[\s-]){0,3}\p{Lu}[\p{L}\p{M}’'‐-]*(?:\s\p{Lu}[\p{Ll}’'-]+)?\s\p{Lu}{1,3}(?:-\p{Lu})?(?:\s(?:Jr|Sr|2nd|3rd|III?))?`
const NAMES = new RegExp(String.raw`^(${NAME}(?:,\s${NAME}){0,40})(,?\set\sal)?(,\seds?|,\seditors?)?\.\s`, 'u')
/** What only this style has: a year closed by a semicolon, or behind one at the end. */
const MEDICAL = new RegExp(String.raw`[;.]\s?(?:19|20)\d\d(?:\s(?:${MONTH})\.?(?:\s\d{1,2})?)?(?:;|\.|\s\[|$)`, 'iu')

/** Whether a note is one work as medicine prints it, which names and year in their places show surely. */
export const isMedical = (text: string): boolean => NAMES.test(text) && MEDICAL.test(text) && !text.includes('; ')

/** Vancouver: `Torvik A, Sand B. Title. J Conf Stud. 2019;12(3):44–9.` */
function vancouver(text: string): string | undefined {
  const named = NAMES.exec(text)
  const body = named === null ? /^(\p{Lu}[^.“”"‘()]{1,120}?(?:\s\([^()]{2,20}\))?)\.\s(?=\p{Lu}|\d)/u.exec(text) : null
  if ((named === null && body === null) || !MEDICAL.test(text)) return undefined
  const rest = text.slice((named ?? body)?.[0].length)
  const title = /^.{2,600}?[.?!](?=\s|$)/u
    .exec(rest.replace(/(?<=(?:^|\s)(?:\p{Lu}|vs|St|Dr|No|Vol))\./gu, STOP))?.[0]
    .replaceAll(STOP, '.')
  if (title === undefined) return undefined
  const after = rest.slice(title.length).trim()
  const issued = new RegExp(String.raw`(?:^|[;.]\s?)((?:19|20)\d\d)((?:\s(?:${MONTH})\.?)?)((?:\s\d{1,2})?)(?=;|\.|\s\[|$)`, 'iu').exec(
    after,
  )
  if (issued === null) return undefined
  const [, year = '', month = '', day = ''] = issued
  const who =
    named === null ? (body?.[1] ?? '') : `${(named[1] ?? '').split(', ').map(turned).join(', ')}${named[2] === undefined ? '' : ' et al'}`
  const date = month === '' ? year : day === '' ? `${month.trim()} ${year}` : `${year},${month}${day}`
  const lead = `${who}${named?.[3] === undefined ? '' : ' (eds.)'}${who.endsWith('.') || named?.[3] !== undefined ? '' : '.'} (${date}). `
  const edition = /^(\d{1,2}(?:st|nd|rd|th) ed|[Rr]ev\.? ed)\.\s/.exec(after)
  const where = whereabouts(after, issued.index, issued[0].length).slice(edition?.[0].length ?? 0)
  const chapter = /^In:\s([^.]{3,200}?),?\s(?:eds?|editors?)\.\s(.+)$/u.exec(where)
  if (chapter !== null) return inCollection(lead, title, (chapter[1] ?? '').split(', ').map(straight).join(' and '), chapter[2] ?? '', year)
  return `${lead}${edition === null ? title : `${title.replace(/\.$/, '')} (${edition[1]}.).`} ${where}`
}

const parts = (name: string): readonly [string, string] => {
  const [, family = name, initials = ''] = /^(.+?)\s(\p{Lu}{1,3})(?:-\p{Lu})?(?:\s\S+)?$/u.exec(name) ?? []
  return [family, initials.replace(/\p{Lu}/gu, '$&. ').trim()]
}
const turned = (name: string): string => parts(name).join(', ')
const straight = (name: string): string => parts(name).toReversed().join(' ').trim()

/** What follows the title without its year: container, volume and pages with commas, or place and publisher. */
function whereabouts(after: string, at: number, length: number): string {
  const before = after.slice(0, at).replace(/[;.]$/, '')
  const behind = after
    .slice(at + length)
    .replace(/\s?\[(?:cited|accessed|updated)\s([^[\]]{4,30})\]/gi, ' ')
    .trim()
  const numbers = /^;\s?(\d{1,4}(?:\s?Suppl\.?\s?\d{0,2})?)?(?:\(([^()]{1,20})\))?(?::\s?([\w–-]{1,24}))?\.?\s*/u.exec(behind)
  if (numbers === null) return `${before}${before === '' ? '' : '. '}${behind.replace(/^[.;]\s?/, '')}`
  const [whole, volume, issue, pages] = numbers
  const counted = `${volume ?? ''}${issue === undefined ? '' : `(${issue})`}`
  return `${before}${counted === '' ? '' : `, ${counted}`}${pages === undefined ? '' : `, ${pages}`}. ${behind.slice(whole.length)}`.trim()
}

/** A part of a collection, which follows "in:" with its editors behind it. */
function inCollection(lead: string, title: string, editors: string, rest: string, year: string | undefined): string {
  const pages = /(?:,\s|\s|^|\()\(?pp?\.\s?([\d–-]{1,12})\)?[.,]?/u.exec(rest)
  const plain =
    pages === null
      ? rest
      : `${rest.slice(0, pages.index)}${/^[^.]*$/.test(rest.slice(0, pages.index)) ? '.' : ''} ${rest.slice(pages.index + pages[0].length)}`
  const book = /^(.{3,300}?)(?:\.(?=\s|$)|,(?=\s\p{Lu}[^,:.]{2,40}:\s)|$)/u.exec(plain.trim())
  const house = plain
    .trim()
    .slice(book?.[0].length ?? 0)
    .trim()
    .replace(/^[.,;]\s?|[.,;]$/g, '')
  const imprint = house === '' || year === undefined ? house : ` (${house}, ${year})`
  const names = editors === '' ? '' : `, edited by ${editors}`
  return `${lead}“${title.replace(/[.,]$/, '')}.” in: ${book?.[1] ?? plain}${names}${imprint}${pages === null ? '' : `, ${pages[1]}`}.`
}

/** IEEE: `K. Lund, “Title,” Container, vol. 8, no. 1, pp. 1–20, Mar. 2020.` and `C. Weiss, Title, 2nd ed. London, U.K.: Long, 2017.` */
function ieee(text: string): string | undefined {
  const chapter =
    /^(.{3,200}?),\s“([^“”]{3,300}?),?”\sin\s([^“”]{3,200}?),\s((?:\p{Lu}\.[\s-]?){1,3}[^“”,:]{2,40}(?:(?:,\s|,?\sand\s)(?:\p{Lu}\.[\s-]?){1,3}[^“”,:]{2,40}){0,4}),\sEds?\.[.,]?\s([^“”]{3,80}?:\s[^,“”]{2,60}),\s((?:19|20)\d\d)(?:,\s(pp?\.\s[\d–-]{1,12}))?/u.exec(
      text,
    )
  if (chapter !== null) {
    const [, names = '', title = '', collection = '', editors = '', house = '', year = '', pages] = chapter
    return inCollection(`${names}. (${year}). `, title, editors, `${collection}. ${house}${pages === undefined ? '' : `, ${pages}`}`, year)
  }
  const article = new RegExp(
    String.raw`^(.{3,200}?,\s“[^“”]{3,400}”\s.{2,200}?)(?:,\s(pp?\.\s[\d–-]+))?,\s((?:(?:${MONTH})[.\/\p{L}]*\s)?(?:\d{1,2},\s)?(?:19|20)\d\d)(?=[.,]|$)(.*)$`,
    'iu',
  ).exec(text)
  if (article !== null && /,\svol\.\s|,\sno\.\s|,\sin\s|,\spp?\.\s/.test(text)) {
    const [, head = '', pages, date = '', rest = ''] = article
    return `${head} (${date})${pages === undefined ? '' : `, ${pages}`}${rest}`
  }
  const book =
    /^((?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[^.“”]{2,200}?(?:,\sEds?\.)?,\s[^.“”]{3,200}?(?:,\s\d{1,2}(?:st|nd|rd|th)\sed)?)\.\s(\p{Lu}[^:.]{1,40}(?:,\s\p{Lu}\.\p{Lu}\.)?:\s[^,]{2,60},\s(?:19|20)\d\d)(?=[.,])(.*)$/u.exec(
      text,
    )
  return book === null ? undefined : `${book[1]} (${book[2]})${book[3]}`
}

/** Harvard and APA: a chapter is put as Chicago has it, and a work without its year keeps a sign for it. */
function dated(text: string): string | undefined {
  const match = new RegExp(
    String.raw`^(?<names>[^()“”‘"]{2,500}?(?:\s\(eds?\.\))?)[.,]?\s\(?(?<date>${YEAR}(?:,\s[\p{L}\d\s–-]{2,20}(?=\)))?|${NO_YEAR})\)?[.,:]?\s(?<rest>.+)$`,
    'u',
  ).exec(text)
  const { names = '', date = '', rest = '' } = match?.groups ?? {}
  if (match === null) return undefined
  if (/^[^.,]{3,60},\s(?:pp?\.\s?\p{Lu}?\d|\p{Lu}?\d)[^.]{0,30}\.?$/u.test(rest) && /\s\p{Ll}+\s\p{Ll}+$/u.test(names))
    return `“${names.replace(/[.,]$/, '')}.” ${rest.replace(/,\s/, ` (${date}), `)}`
  const year = new RegExp(String.raw`^(?:${NO_YEAR})$`, 'u').test(date) ? 'n.d.' : date
  const lead = `${names}${names.endsWith('.') ? '' : '.'} (${year}). `
  const chapter =
    /^(?:‘(?<quoted>[^‘’]{3,300}|[^‘]{3,300}?)’|“(?<marked>[^“”]{3,300})”|(?<plain>[^“”‘]{3,300}?)\.)[.,]?\s[Ii]n:?\s(?<editors>[^()]{3,200}?)\s\((?:[Ee]ds?\.?|Hrsg\.?|Hg\.?)\)[.,:]?\s(?<book>.+)$/u.exec(
      rest,
    )
  const day = new RegExp(String.raw`^(.{0,300}?),\s(\d{1,2})\s(${MONTH})(?=[,.]|$)`, 'iu').exec(rest)
  if (chapter === null && day !== null && /^\d{4}[a-z]?$/.test(date))
    return `${names}${names.endsWith('.') ? '' : '.'} (${date}, ${day[3]} ${day[2]}). ${day[1]}${rest.slice(day[0].length)}`
  const part =
    /^“([^“”]{3,300}?)[.,]?”\s[Ii]n\s(.{3,250}?),\sedited by\s([^.]{3,160}?(?:\s\p{Lu}\.[^.]{2,60})?)(?:,\s([\d–-]{1,12}))?\.\s(.+)$/u.exec(
      rest,
    )
  if (part !== null)
    return inCollection(
      lead,
      part[1] ?? '',
      part[3] ?? '',
      `${part[2]}${part[4] === undefined ? '' : `, p. ${part[4]}`}. ${part[5]}`,
      /\d{4}/.exec(date)?.[0],
    )
  if (chapter === null) return year === date ? undefined : `${lead}${rest}`
  const { quoted, marked, plain, editors = '', book = '' } = chapter.groups ?? {}
  return inCollection(lead, quoted ?? marked ?? plain ?? '', inOrder(editors), book, /\d{4}/.exec(date)?.[0])
}

/** Editors in the order in which names are read: `Roe, J. and Doe, A.` is `J. Roe and A. Doe`. */
function inOrder(editors: string): string {
  if (/^(?:\p{Lu}\.[\s-]?){1,4}\p{Lu}\p{Ll}/u.test(editors)) return editors.replace(/,?\s(?:&|and)\s/g, ' and ').replace(/,\s/g, ' and ')
  const named = [...editors.matchAll(/(\p{Lu}[\p{L}’'‐-]+(?:\s\p{Lu}[\p{L}’'‐-]+)?),\s((?:\p{Lu}\.[\s-]?){1,3})/gu)]
  return named.length === 0
    ? editors.replace(/\s&\s/g, ' and ')
    : named.map(([, family = '', given = '']) => `${given.trim()} ${family}`).join(' and ')
}
