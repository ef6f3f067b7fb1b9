import { parseDate } from '../text/dates.ts'
import { isLocator, plainLocator } from './locators.ts'
import { item, type ParsedWork } from './parsed.ts'

/** A newspaper or agency by its day: `Neue Grenzzeitung vom 3. März 1920, S. 1`, `Le Temps du 4 mai 1919`. */
const DATED = /^(?<paper>\p{Lu}?[^,;.“”"„«]{3,60}?)\s(?:vom|du|dell[’']|del|z\sdnia|z\sdn\.|от|від|за)\s(?=\d{1,2}[\s.])/u

/** Reads an issue of a paper called by its name and day alone; undefined where anything but a place in it follows. */
export function readDatedPaper(text: string): ParsedWork | undefined {
  const plain = text.trim().replace(/\.$/, '')
  const match = DATED.exec(plain)
  const rest = match === null ? '' : plain.slice(match[0].length)
  const date = parseDate(rest)
  if (match === null || date?.start !== 0 || date.edtf.length < 10) return undefined
  const places = rest
    .slice(date.end)
    .replace(/^\s?(?:г|r|р)\.?(?=,|$)/u, '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
  if (!places.every(part => isLocator(part) || /^\d{1,2}[:.]\d\d(?:\sUhr)?$|^(?:Nr|no)\.\s\d+$/u.test(part))) return undefined
  return {
    csl: item({ type: 'article-newspaper', author: [], 'container-title': match.groups?.['paper'], issued: date.edtf }),
    locator: places.length === 0 ? null : places.map(plainLocator).join(', '),
    etAl: false,
    quotedTitle: false,
    locatorEarly: false,
  }
}
