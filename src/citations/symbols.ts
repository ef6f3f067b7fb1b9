import { findDates } from '../text/dates.ts'
import { plainLocator } from './locators.ts'
import { item, type ParsedWork } from './parsed.ts'

/** Numbers by which bodies call their documents, where nothing else names them. */
const SYMBOLS: readonly RegExp[] = [
  // United Nations: S/2021/229, A/HRC/48/83, S/PV.9380, CCPR/C/84/D/879/1999
  /^(?:UN [Dd]oc\.?\s|U\.N\. Doc\.\s)?(?<number>(?:A|S|E|ST|T)(?:\/[A-Z\d][A-Za-z\d.()-]{0,15}){1,6}|[A-Z]{2,8}(?:\/[A-Z\d][A-Za-z\d.()-]{0,15}){2,7})/u,
  // parliaments: BT-Drs. 20/1234, HC Deb 3 February 1977
  /^(?:Deutscher Bundestag,\s|Bundestag,\s)?(?<number>(?:BT-Drs\.|BR-Drs\.|(?:BT-|BR-)?Drucksache|Plenarprotokoll)\s\d{1,3}\/\d{1,6})/u,
  /^(?:Hansard,\s)?(?<number>(?:HC|HL)\sDeb\.?)(?=,?\s(?:\d{1,2}\s\p{L}|\(|vol|\d{4}))/u,
  // the European Commission, the Congressional Research Service
  /^(?<number>(?:COM|SWD|JOIN)\s?\(\d{4}\)\s?\d{1,4}(?:\sfinal)?)/u,
  /^CRS\s(?:Report|In Focus|Insight|Legal Sidebar|Infographic)\s(?<number>[A-Z]{1,3}\d{4,6})/u,
]

/** Reads a document called by its number alone, with its day and the place in it; undefined where it has a title or is called otherwise. */
export function parseSymbol(text: string): ParsedWork | undefined {
  const plain = text.trim().replace(/[.;]+$/, '')
  for (const form of SYMBOLS) {
    const match = form.exec(plain)
    const number = match?.groups?.['number']
    if (match === null || number === undefined) continue
    const rest = plain.slice(match[0].length)
    const [date] = findDates(rest)
    const places = (date === undefined ? rest : `${rest.slice(0, date.start)}${rest.slice(date.end)}`)
      .replace(/\([^()]*\)/gu, '')
      .replace(/^\s(?:v\.|vom|of|du)(?=\s|$)/u, '')
      .split(',')
      .map(part => part.trim())
      .filter(part => part !== '')
    if (!places.every(part => PLACE.test(part))) return undefined
    return {
      csl: item({ type: 'report', author: [], number, issued: date?.edtf }),
      locator: places.length === 0 ? null : places.map(plainLocator).join(', '),
      etAl: false,
      quotedTitle: false,
      locatorEarly: false,
    }
  }
  return undefined
}

/** What pins down a place in a document: `paras. 74–77`, `annex 12`, `vol 753`, `cols 112–14`, `appendix B`. */
const PLACE =
  /^(?:and\s)?(?:pp?|paras?|paragraphs?|annex(?:es)?|appendix|appendices|vols?|cols?|sects?|sections?|chaps?|tables?|figs?|S|Nr|Rn|Anlage|cc?|at|p\.\s?\d+ and)\.?\s?[\p{L}\d][\p{L}\d–—-]{0,12}(?:\s(?:and|to|–|ff?\.?)(?:\s\d{1,4})?){0,2}$|^\d{1,5}(?:[–-]\d{1,5})?$/iu
