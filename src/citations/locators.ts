const NUMBER = String.raw`(?:[\p{L}]{0,4}-?\d[\d,.]*[a-z]?|[ivxlc]+)`
const RANGE = String.raw`${NUMBER}(?:\s?[-–—]\s?${NUMBER})?(?:\sff?\.?|\s?nn?\.?\s?\d{1,4})?`
const LABEL = String.raw`(?:pp?\.|pages?|S\.|para(?:s|graphs?)?\.?|§{1,2}|arts?\.|articles?|chaps?\.|chapters?|secs?\.|sections?|nn?\.|fig\.|table|at|Art\.|especially|insbesondere S\.|hier S\.|hier:? S\.|str\.|[сС]\.|Bl\.|Rn\.|Rz\.|Kap\.|fols?\.|fos?\.|ff?\.|cols?\.|vol\. \d+, p\.|annex|appendix|app\.|[Аа]рк\.|Sp\.|Anm\.|Fn\.|Tab\.|Abb\.|kol\.|¶{1,2})`
const LIST = String.raw`${RANGE}(?:(?:,\s?|,?\s(?:and|und)\s)${RANGE})*`

const LABELLED = new RegExp(String.raw`^(?:see\s)?${LABEL}\s?${LIST}(?:\s\(.{1,40}\))?$`, 'iu')
const BARE = new RegExp(String.raw`^${LIST}(?:\s\((?:tables?|figs?\.|figures?|maps?|notes?|charts?)\s[^()]{1,30}\))?$`, 'u')
/** A place in a recording: `at 2:05`, `00:14:30`. */
const TIME = /^(?:at\s)?\d{1,2}:\d\d(?::\d\d)?$/u
/** A part with a letter in the place of a number. */
const LETTERED = /^(?:annex|appendix|app\.)\s\p{Lu}$/iu
const VOLUME_AND_PAGE = /^(?:\d{1,3}:|[ivxlc]{1,6}[.,:])\s?\d[\d–-]*(?:,? (?:and )?\d[\d–-]*)*$/u

/** Whether a part between commas points into a work: `38–39`, `p. 184`, `§ 12`, `paras. 3–5`, `1:251`. */
export function isLocator(part: string): boolean {
  const plain = part.trim().replace(/(?<=\d|\s\p{Lu})\.$/u, '')
  if (/^\p{Lu}{2,5}-\d/u.test(plain)) return false
  if (plain === 'passim') return true
  if (/^(?:1[5-9]|20)\d\d$/.test(plain) || /^[ivxlc]+$/i.test(plain)) return /^[ivxlc]{2,}$/.test(plain) || /^[ivxl]$/.test(plain)
  return LABELLED.test(plain) || BARE.test(plain) || VOLUME_AND_PAGE.test(plain) || TIME.test(plain) || LETTERED.test(plain)
}

/** The locator without "p." and "pp.", as printed otherwise. */
export const plainLocator = (printed: string): string =>
  printed.trim().replace(/^(?:see\s)?(?:pp?\.|pages?|(?:hier:?\s)?S\.|str\.|[сС]\.|at)\s?/i, '')
