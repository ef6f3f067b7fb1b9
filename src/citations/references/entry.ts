import type { CslItem } from '../../model/source.ts'
import { nameKeys, responsibleFor } from '../match.ts'
import { keyOf } from '../words.ts'
import { NO_YEAR, namesOf, YEAR } from './heads.ts'
import { inFull, parseEntry } from './parse-entry.ts'

/** What an entry may be called by in running text. */
export type Called = {
  /** Number of its note. */
  readonly note: number
  /** Keys of the names that lead it: family name, whole name, acronym; of its title where it has no names. */
  readonly first: readonly string[]
  /** Words of all its names. */
  readonly others: ReadonlySet<string>
  /** Of the first given name, by which authors of one family name are told apart. */
  readonly initial: string | undefined
  /** How many names it has; more than it prints where it says "et al.". */
  readonly count: number
  readonly years: ReadonlySet<string>
  /** Its whole date, where it has one. */
  readonly issued: string | undefined
  /** Key of the title by which a work without names is called. */
  readonly title: string | undefined
}

/** No name has more words. */
const LONGEST = 12

/** How an entry may be called; `before` gives the names for a dash. */
export function calledBy(printed: string, note: number, before: string | undefined): Called {
  const text = inFull(printed, before)
  const { csl, etAl } = parseEntry(printed, before, [])
  const names = namesOf(text)
  const authors = responsibleFor(csl)
  const lead = keyOf(names.replace(/[([].*$/u, '').split(/,\s|;\s|\s(?:and|und|&|et|y)\s/u)[0] ?? '')
  const acronym = /[([](\p{Lu}[\p{Lu}\d&-]{1,9})[)\]]/u.exec(names)?.[1] ?? ''
  const keys = [
    ...(authors[0] === undefined ? [] : nameKeys(authors[0]).map(key => key.replace(/^name /, ''))),
    lead,
    // Vancouver's "Torvik A" and GOST's "Коваль О." are called by the family name
    lead.replace(/(?:\s\p{L}{1,3}){1,2}$/u, ''),
    keyOf(acronym),
    keyOf(/[([]([^()[\]\d]{11,90})[)\]]/u.exec(names)?.[1] ?? ''),
    ...(authors.length === 0 ? [keyOf(csl.title ?? '')] : []),
  ]
  return {
    note,
    first: [...new Set(keys)].filter(key => key.length > 1 && key.split(' ').length <= LONGEST),
    others: new Set(keyOf(names).split(' ')),
    initial: authors[0]?.given?.[0],
    count: authors.length + (etAl ? 3 : 0),
    years: yearsOf(text, names, csl),
    issued: csl.issued,
    title: authors.length === 0 && csl.title !== undefined ? keyOf(csl.title) : undefined,
  }
}

/** The year that stands behind the names, with its letter; else that of the work; else every year in it. */
function yearsOf(text: string, names: string, csl: CslItem): ReadonlySet<string> {
  const behind = new RegExp(String.raw`^[.,]?\s(?:\(eds?\.\)[.,]?\s)?[([]?(${YEAR}|${NO_YEAR})(?![\p{L}\d])`, 'u').exec(
    text.slice(names.length),
  )?.[1]
  const quoted = new RegExp(String.raw`^[“"‘«„'][^“”"]{3,300}?["”’»']?[.,]?\s\((${YEAR}|${NO_YEAR})`, 'u').exec(text)?.[1]
  const led = behind ?? quoted
  if (led !== undefined) return new Set([yearKey(led)])
  const year = /\d{4}/.exec(csl.issued ?? '')?.[0]
  return new Set(year === undefined ? (text.match(/(?<!\d)(?:1[5-9]|20)\d\d[a-z]?(?![\p{L}\d])/gu) ?? ['none']) : [year])
}

/** A year as it is compared; whatever stands for none is alike. */
export const yearKey = (printed: string): string => (/^\d{4}/.test(printed) ? printed : 'none')
