import { CslItem } from '../../model/source.ts'
import type { Name } from '../../model/source.ts'
import { parseDate } from '../../text/dates.ts'

/** A work from what a format's fields give; those that are undefined or blank are left out. */
export function workOf(
  type: CslItem['type'],
  fields: Readonly<Partial<Record<keyof CslItem, string | readonly Name[] | undefined>>>,
): CslItem | undefined {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value.length > 0)
  return CslItem.safeParse({ author: [], ...Object.fromEntries(given), type }).data
}

/** "Berg, Ada" in its parts, with what follows a second comma ("Jr.") behind the given name; anything else whole. */
export function turnedName(words: string): Name {
  const [family = '', ...rest] = words.split(',').map(part => part.trim())
  const given = rest.filter(part => part !== '').join(', ')
  if (rest.length === 0 || family === '') return { literal: words.trim() }
  return given === '' ? { family } : { given, family }
}

/** A date in digits (`2021/05/03`, `2021-05`), a span of years, a season of RIS (`2020///Spring`) or words as EDTF; undefined where it is none. */
export function edtfOf(words: string | undefined): string | undefined {
  const [, from, to] = /^\s*(\d{4})\s?(?:[-–/]|--)\s?(\d{4})\s*$/.exec(words ?? '') ?? []
  if (from !== undefined) return `${from}/${to}`
  const [, seasonYear, season] = /^\s*(\d{4})\/{3}\s?(\p{L}{4,12})\s*$/u.exec(words ?? '') ?? []
  if (seasonYear !== undefined) return parseDate(`${season} ${seasonYear}`)?.edtf ?? seasonYear
  const [, year, month, day] = /^\s*(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?(?![\d-])/.exec(words ?? '') ?? []
  if (year === undefined) return words === undefined ? undefined : parseDate(words)?.edtf
  const known = [year]
  if (Number(month) >= 1 && Number(month) <= 12) known.push(String(Number(month)).padStart(2, '0'))
  if (known.length === 2 && Number(day) >= 1 && Number(day) <= 31) known.push(String(Number(day)).padStart(2, '0'))
  return known.join('-')
}

/** An identifier without the address or word before it. */
export const doiOf = (words: string | undefined): string | undefined => /10\.\d{4,9}\/\S{1,300}/.exec(words ?? '')?.[0]
