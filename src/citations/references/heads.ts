import { isPerson } from '../names.ts'
import { isPlace } from '../places.ts'

const PARTICLE = String.raw`(?:(?:de|da|di|du|la|le|van|von|der|den|ten|al|el|bin|ibn|abu|’t)[\s-]){0,3}`
const FAMILY = String.raw`${PARTICLE}(?:[\p{Lu}]|[dlO][’'])[\p{L}\p{M}’'‐-]*(?:\s(?:(?:y|e|de|la|al)\s)?[\p{Lu}][\p{L}\p{M}’'‐-]+){0,2}`
const GIVEN = String.raw`(?:\p{Lu}(?:\.|[\p{Ll}\p{M}’'-]+)?[\s-]?){1,4}`
/** Years, with the letter that parts works of one author and year, and what stands in their place. */
export const YEAR = String.raw`(?:1[5-9]|20)\d\d[a-z]?`
export const NO_YEAR = String.raw`n\.\s?d\.|no date|undated|forthcoming|in press|in preparation|im Erscheinen|o\.\s?[JD]\.|s\.\s?[fd]\.|à paraître|б\.\s?г\.`
export const YEAR_OR_NONE = new RegExp(String.raw`(?<![\p{L}\d])(?:${YEAR}|${NO_YEAR})(?![\p{L}\d])`, 'u')

/** The dashes that stand for the names of the entry before. */
export const SAME_NAMES = /^\s*(?:[-–—―_]{2,12}|—|―)[.,]?(?=\s|\()/u

const DATED = String.raw`(?:[([](?:${YEAR}|${NO_YEAR})[^()[\]]{0,24}[)\]]|(?<=\.\s)(?:${YEAR})\.)`
/** Family name first, with the names of others behind it. */
const TURNED = new RegExp(String.raw`^${FAMILY},\s(${GIVEN})(?=[,.;&(:]|\s(?:and|und|et|y|&|\()|$)`, 'u')
const TURNED_AND_DATED = new RegExp(
  String.raw`^${FAMILY},\s(?!\p{Lu}{2}\.)${GIVEN}[^()“”"‘\d:]{0,300}?[.,]?\s(?:\(eds?\.\)[.,]?\s)?${DATED}`,
  'u',
)
const BODY_AND_DATED = new RegExp(String.raw`^[\p{Lu}\p{Lo}][^()“”"‘.:\d]{1,120}?(?:\s[([][^()[\]\d]{2,90}[)\]])?[.,]?\s${DATED}`, 'u')
const TITLED = /^["“‘«„'][^"“”]{3,300}/u
/** Family name and initials without a comma, as medicine and GOST print them. */
const INITIALED = new RegExp(String.raw`^${FAMILY}\s(?:\p{Lu}{1,3}(?![\p{L}])|\p{Lu}\.\s?(?:\p{Lu}\.)?)[,.]?\s?(?=[,.]?\s)`, 'u')

/** What stands for an author whom nobody knows. */
export const NOBODY = /^(?:o\.\s?V\.|N\.\s?N\.|s\.\s?n\.|[Aa]non(?:\.|ymous))(?=\s[([]?\d{4})/u

/** Whether some words open an entry: with names in an order that prose does not have, a body and a year, or a title in quotation marks. */
export function opensEntry(words: string, dated = false): boolean {
  const head = words.slice(0, 420)
  if (NOBODY.test(head) || SAME_NAMES.test(head) || TURNED_AND_DATED.test(head) || BODY_AND_DATED.test(head)) return true
  if (dated) return false
  const turned = TURNED.exec(head)
  return (
    (turned !== null && !isPlace(turned[1] ?? '')) ||
    INITIALED.test(head) ||
    TITLED.test(head) ||
    isPerson(/^[^,.“”"()]{4,60}(?=,\s[“‘"])/u.exec(head)?.[0] ?? '')
  )
}

/** The names of an entry as printed: what stands before its year, its quoted title, or its first full stop that ends no initial. */
export function namesOf(entry: string): string {
  const head = entry.slice(0, 600)
  const dated = new RegExp(String.raw`^[^“”"‘«„]{2,500}?(?=[.,]?\s[([]?(?:${YEAR}|${NO_YEAR})(?![\p{L}\d]))`, 'u').exec(head)?.[0]
  const stopped = /^.{2,500}?(?<!(?:^|[\s.,-])\p{Lu})\.(?=\s|$)/u.exec(head)?.[0]
  const quoted = /^[^“”"‘«„]{2,500}?(?=[,.]?\s[“"‘«„'])/u.exec(head)?.[0]
  return [dated, stopped, quoted].filter(part => part !== undefined).toSorted((a, b) => a.length - b.length)[0] ?? head.slice(0, 60)
}
