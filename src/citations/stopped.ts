import { parseDate } from '../text/dates.ts'
import { ANY_MONTH, ANY_SEASON } from '../text/months.ts'
import { isPerson } from './names.ts'
import { isPlace } from './places.ts'
import { YEAR } from './references/heads.ts'
import { shieldsOf } from './shield.ts'

/** A reference whose parts end in full stops, as bibliographies, Harvard, APA, Vancouver and Wikipedia print them. */
export type Stopped = {
  /** Authors as printed, the first one perhaps turned; empty where the title leads. */
  readonly names: string
  readonly date: string | undefined
  readonly title: string
  readonly quoted: boolean
  /** What follows the title: container, numbers, publisher, place. */
  readonly rest: string
}

const AFTER_NAMES: readonly RegExp[] = [
  // Harvard, APA, Wikipedia: Names (2019, May 3). Title
  new RegExp(
    String.raw`^(?<names>[^“"‘„()]{2,400}?),?\s\((?:eds?\.\)?,?\s?\(?)?(?<date>(?:\d{1,2}\.?\s)?(?:(?:${ANY_MONTH}|${ANY_SEASON})\.?\s(?:\d{1,2},\s)?)?\b${YEAR}\b[^()]{0,20}|n\.\s?d\.)\)\s?[.:,]?\s(?=\S)`,
    'u',
  ),
  // Names. 2019. Title
  new RegExp(String.raw`^(?<names>[^“"‘„()\d]{2,400}?)\.\s(?<date>${YEAR})\.\s(?=\S)`, 'u'),
  // Фамилия И. О. Title
  /^(?<names>\p{Lu}\p{sc=Cyrl}+\s(?:\p{Lu}\.\s?){1,2}(?:,\s\p{Lu}\p{sc=Cyrl}+\s(?:\p{Lu}\.\s?){1,2}){0,4})(?<=\s)(?=«?\s?\p{Lu}\p{Ll})/u,
  // Names, 1976: Title
  new RegExp(String.raw`^(?<names>[^“"‘„()\d]{2,400}?)[,.]?\s(?<date>${YEAR})[:.]\s(?=\S)`, 'u'),
  // Surname, Given: Title
  /^(?<names>(?:\p{Lu}[\p{L}’'-]+|\p{Lu}{3,}(?:\s\p{Lu}{3,}){1,2}),\s\p{Lu}[^“"‘„()\d:,]{0,40}(?:\s?[/;]\s?\p{Lu}[\p{L}’'-]+,\s\p{Lu}[^“"‘„()\d:,]{0,40}){0,6}):\s(?=\S)/u,
  // Names. "Title", Names. Title
  /^(?<names>[^“"‘„()\d]{2,400}?)\.\s(?=[“"‘„\p{Lu}\d])/u,
]

/** May as well be a name as it reads and the first word of a title: `Yves Tanguy, Légionnaires`. */
const GIVEN_AND_FAMILY = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+,\s\p{Lu}\p{Ll}+$/u

/** A quoted title with its full stop outside, or with nothing but a container, a date and a day of access after it. */
const TITLE_FIRST =
  /^["“][^"“”]{3,400}(?:["”]\.\s*(?=[^"“”();]{0,160}$|[^"“”();]{0,100}\bRetrieved\b)|[.?!]["”]\s(?=[^"“”();]{0,100}(?:Retrieved|Accessed)\b))/u

/** Reads a stopped reference; undefined where the text is another kind of note. */
export function readStopped(text: string): Stopped | undefined {
  const plain = text.trim()
  if (TITLE_FIRST.test(plain)) return titled('', undefined, plain)
  for (const form of AFTER_NAMES) {
    const match = form.exec(plain)
    const { names = '', date } = match?.groups ?? {}
    if (match === null || !areNames(names, date !== undefined)) continue
    const rest = plain.slice(match[0].length)
    if (/(?:^|\s)U\.S$/.test(names)) continue
    if (date === undefined && !/^["“„‘«]/.test(rest) && !isTurned(names) && !CYRILLIC.test(names)) continue
    if (/^\d/.test(rest) && date !== undefined) continue
    if (date === undefined && GIVEN_AND_FAMILY.test(names.trim()) && !/^[^,]{3,200}[.?!]\s\p{Lu}/u.test(rest)) continue
    if (date === undefined && LONE_VANCOUVER.test(names) && !/\b\d{4};|\d\(\d+\):/.test(rest)) continue
    return titled(names, date, rest)
  }
  return undefined
}

function titled(names: string, date: string | undefined, text: string): Stopped | undefined {
  const quote = /^(?:"([^"]{2,500})"|“([^”]{2,500})”|‘([^’]{2,500})’(?![\p{L}])|„([^“”]{2,500})[“”]|«\s?([^»]{2,500}?)\s?»)[.,]?\s*/u.exec(
    text,
  )
  if (quote !== null) {
    const title = quote.slice(1).find(part => part !== undefined) ?? ''
    return { names, date, title, quoted: true, rest: withCommas(text.slice(quote[0].length)) }
  }
  const slashes = text.indexOf(' // ')
  if (slashes > 1) return { names, date, title: text.slice(0, slashes), quoted: true, rest: withCommas(text.slice(slashes + 4)) }
  const end = titleEnd(text)
  return end < 2
    ? undefined
    : { names, date, title: text.slice(0, end), quoted: false, rest: withCommas(text.slice(end).replace(/^[.?!,]\s*/, '')) }
}

/** The parts after a title, their full stops turned into commas where they end a part. */
const withCommas = (rest: string): string =>
  rest
    .replace(/\.\s(?=(?:№|[СсCTТ]\.|Вип\.|Вып\.|Ч\.)\s?\d)/gu, ', ')
    .replace(
      /(?<!(?:^|[\s(])(?:\p{Lu}|\d{1,2}|vols?|nos?|pp?|eds?|trans|St|Dr|Inc|Ltd|Co|U\.S|Bd|Jg|Nr|roč|č|s|t|n))\.\s+(?=[\p{L}\d])/giu,
      ', ',
    )

/** Where an unquoted title ends: at its full stop, or before "in:" and the like. */
function titleEnd(text: string): number {
  const shields = shieldsOf(text)
  for (const match of text.matchAll(
    /[.?!…](?=\s|$)|,?\s(?=[Ii]n:\s)|,(?=\s\p{Lu}[^,.:]{2,40}\s(?:1[5-9]|20)\d\d(?:[,.]|$))|,(?=\s(?<place>\p{Lu}[^,.:]{2,30})[,:])/gu,
  )) {
    const { place } = match.groups ?? {}
    if (place !== undefined && !isPlace(place)) continue
    if (shields[match.index] !== undefined || /(?:^|\s)(?:\p{Lu}|vs?|St|Dr|Mr|U\.S|ed|vol|no)$/u.test(text.slice(0, match.index))) continue
    return /[?!…]/.test(match[0]) ? match.index + 1 : match.index
  }
  return text.trimEnd().length
}

/** One name or a list, turned or straight; a body stands alone and has no comma. */
function areNames(names: string, dated: boolean): boolean {
  const plain = names.trim().replace(/,?\set\s?al\.?$/u, '')
  if (isTurned(plain) || CYRILLIC.test(plain)) return true
  const parts = plain.split(/\s?[;/&]\s?|\sand\s|\sund\s/)
  if (parts.every(part => isPerson(part) || /^\p{Lu}[\p{L}’'-]+$/u.test(part)) && parts.length < 12) return dated || parts.every(isPerson)
  return dated && !plain.includes(',') && /^\p{Lu}/u.test(plain) && plain.split(/\s+/).length < 9 && !/\.\s/.test(plain)
}

const FAMILY = String.raw`(?:\p{Lu}[’'])?\p{Lu}\p{Ll}[\p{L}’'‐-]*`
/** A family name in capitals; shorter ones may be a body's initials. */
const CAPITALS = String.raw`(?!(?:NATO|UNESCO|UNICEF|UNHCR|OSCE)\b)\p{Lu}{4,}(?:[’'‐-]\p{Lu}+)?`
/** Words that open a title and no given name. */
const OPENING = '(?:Die|Der|Das|The|La|Le|Les|Il|Los|Las|Un|Une|Ein|Eine|An|On|Zur|Zum|Vom|Im|Am|In)'
const TURNED = String.raw`(?:(?:(?:de|da|di|du|la|le|van|von|der|den|al|el|bin|ibn|abu)[\s-]){0,2}${FAMILY}(?:\s${FAMILY}){0,2},\s(?!${OPENING}\s)(?:\p{Lu}(?:\.|[\p{Ll}’'-]+)?[\s-]?){1,4}\.?|${CAPITALS}(?:\s${CAPITALS}){0,2},\s\p{Lu}(?:\p{Ll}+|\.)(?:[\s-]\p{Lu}(?:\p{Ll}+|\.)){0,2})`
const VANCOUVER = String.raw`(?:\p{Lu}[\p{L}’'‐-]+\s\p{Lu}{1,3})`
const STRAIGHT = String.raw`(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+`
const FIRST = new RegExp(String.raw`(?:${TURNED}|${VANCOUVER}(?=,\s${VANCOUVER}|[.,]?$))`, 'uy')
const NEXT = new RegExp(
  String.raw`(?:\s?[,;/]\s?|,?\s?(?:&|and|und|with|et|y|e|a|i)\s){1,2}(?:&\s|and\s)?(?:${TURNED}|${VANCOUVER}(?!\p{L})|${STRAIGHT})`,
  'uy',
)

const CYRILLIC = /^\p{Lu}\p{sc=Cyrl}+\s(?:\p{Lu}\.\s?)+(?:,|$)/u

/** One name with initials after it may as well be "Compare J." and the like. */
const LONE_VANCOUVER = /^\p{Lu}[\p{L}’'‐-]+\s\p{Lu}{1,3}$/u

/** "Smith, John, and Jane Doe", "Smith, J., & Doe, A.", "Smith JB, Doe A". */
export function isTurned(names: string): boolean {
  const plain = names.trim()
  let end = lengthOf(FIRST, plain, 0)
  for (let more = end; more > 0; end += more) more = lengthOf(NEXT, plain, end)
  return end > 0 && /^[.,]?$/.test(plain.slice(end))
}

/** How much of the text a pattern takes at one place: name by name, so that a long list that fails takes no longer than one that does not. */
function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** The date of a stopped reference as EDTF, where it has one. */
export const stoppedDate = (printed: string | undefined): string | undefined =>
  printed === undefined ? undefined : (parseDate(printed.replace(/(\d{4})[a-z]\b/, '$1'))?.edtf ?? undefined)

/** Names of a stopped reference, each in reading order. */
export function stoppedNames(names: string): string[] {
  const plain = names
    .trim()
    .replace(/,?\set\s?al\.?$/u, '')
    .replace(/[,;]$/, '')
  if (plain === '') return []
  if (CYRILLIC.test(plain)) return plain.split(/,\s/).map(name => name.replace(/^(\S+)\s(.+)$/u, '$2 $1'))
  const turned = [...plain.matchAll(new RegExp(String.raw`(?:${TURNED}|${VANCOUVER}(?![\p{L}]))|${STRAIGHT}|\p{Lu}[\p{L}’'-]+`, 'gu'))].map(
    ([name]) => name,
  )
  if (!isTurned(plain)) return plain.split(/\s?[;/&]\s?|,?\sand\s|\sund\s|,\s/).filter(part => part !== '')
  return turned.map(reading)
}

function reading(name: string): string {
  const [family = '', given] = name.split(/,\s/)
  if (given !== undefined) return `${given.trim()} ${family}`
  const vancouver = /^(.+?)\s(\p{Lu}{1,3})$/u.exec(name)
  return vancouver === null ? name : `${(vancouver[2] ?? '').replace(/\p{Lu}(?!$)/gu, '$&. ')}. ${vancouver[1]}`
}
