import { CslItem, SourceType } from '../model/source.ts'
import type { Name } from '../model/source.ts'
import { parseDate } from './dates.ts'

type Json = Readonly<Record<string, unknown>>

/** CSL's types that Aver does not tell apart, by the nearest it does; any other is a document. */
const nearest: Readonly<Record<string, SourceType>> = {
  'post-weblog': 'post',
  'paper-conference': 'chapter',
  'entry-encyclopedia': 'chapter',
  'entry-dictionary': 'chapter',
  entry: 'chapter',
  review: 'article-journal',
  'review-book': 'article-journal',
  bill: 'legislation',
  regulation: 'legislation',
  treaty: 'legislation',
  motion_picture: 'broadcast',
  song: 'broadcast',
  classic: 'book',
}

/** The fields of a work that are words alone. */
const wordFields = [
  'title',
  'container-title',
  'publisher',
  'publisher-place',
  'edition',
  'volume',
  'issue',
  'page',
  'number',
  'genre',
  'URL',
  'DOI',
  'ISBN',
  'archive',
] as const

/** Tags that reference managers put into titles, and signs written as HTML has them. */
const markup = /<\/?(?:i|b|em|strong|sup|sub|sc|span)\b[^<>]*>/gi
const written = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{2,6}))(?:;)/g
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** A field's words without what it has of HTML: `Guards &amp; <i>Walls</i>`. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(markup, '')
    .replace(written, (whole, name: string | undefined, code: string | undefined) =>
      name === undefined
        ? Number(code) > 31 && Number(code) < 0xd800
          ? String.fromCodePoint(Number(code))
          : whole
        : (signs[name] ?? whole),
    )

/** A work in CSL-JSON (citationstyles.org, schema 1.0.2), its dates as EDTF; undefined where the value is no record. */
export function readCslItem(value: unknown): CslItem | undefined {
  const data = record(value)
  if (data === undefined) return undefined
  const plain = wordFields.flatMap(field => {
    const value = words(data[field])
    return value === undefined ? [] : [[field, withoutMarkup(value)] as const]
  })
  return CslItem.safeParse({
    type: typeOf(words(data['type'])),
    author: namesOf(data['author']),
    ...listed('editor', namesOf(data['editor'])),
    ...listed('translator', namesOf(data['translator'])),
    ...(data['type'] === 'legal_case' && words(data['authority']) !== undefined ? { publisher: words(data['authority']) } : {}),
    ...Object.fromEntries(plain),
    ...dated('issued', data['issued']),
    ...dated('accessed', data['accessed']),
  }).data
}

/** A value as a record of JSON; undefined where it is none. */
export function record(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : undefined
}

/** Words or a number of JSON; undefined where it is neither, or blank. */
export const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : typeof value === 'number' ? String(value) : undefined

function typeOf(type = ''): SourceType {
  const known = SourceType.safeParse(type)
  return known.success ? known.data : ((Object.hasOwn(nearest, type) ? nearest[type] : undefined) ?? 'document')
}

function namesOf(value: unknown): Name[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown): Name[] => {
    const name = record(entry)
    const literal = words(name?.['literal'])
    if (literal !== undefined) return [{ literal }]
    const called = [words(name?.['given']), words(name?.['dropping-particle'])].filter(part => part !== undefined).join(' ')
    const given = [called, words(name?.['suffix']) ?? ''].filter(part => part !== '').join(', ')
    const family = [words(name?.['non-dropping-particle']), words(name?.['family'])].filter(part => part !== undefined).join(' ')
    if (family === '') return given === '' ? [] : [{ literal: given }]
    return [{ ...(given === '' ? {} : { given }), family }]
  })
}

const listed = (role: 'editor' | 'translator', names: readonly Name[]) => (names.length === 0 ? {} : { [role]: names })

function dated(field: 'issued' | 'accessed', value: unknown) {
  const edtf = dateOf(typeof value === 'string' ? { raw: value } : record(value))
  return edtf === undefined ? {} : { [field]: edtf }
}

/** CSL's date as EDTF: parts, a season, or words that are a date. */
function dateOf(date: Json | undefined): string | undefined {
  const parts = date?.['date-parts']
  const ends = Array.isArray(parts) ? parts.flatMap((part: unknown) => (Array.isArray(part) ? (dayOf(part.map(Number)) ?? []) : [])) : []
  if (ends.length === 0) return writtenDate(words(date?.['raw']) ?? words(date?.['literal']) ?? '')
  const named = words(date?.['season']) ?? ''
  const season = Number(named) || Number(parseDate(`${named} 2000`)?.edtf.match(/^2000-2([1-4])$/)?.[1])
  const whole =
    ends.length === 1 && /^\d{4}$/.test(ends[0] ?? '') && season >= 1 && season <= 4 ? `${ends[0]}-${20 + season}` : ends.join('/')
  const circa = date?.['circa']
  return circa === undefined || circa === false || ends.length > 1 ? whole : `${whole}~`
}

/** A date in words, or a span that is written as EDTF. */
const writtenDate = (text: string): string | undefined =>
  /^\d{4}(?:-\d\d){0,2}\/\d{4}(?:-\d\d){0,2}$/.test(text) ? text : parseDate(text)?.edtf

function dayOf([year, month, day]: readonly number[]): string | undefined {
  if (year === undefined || !Number.isInteger(year) || year < 0 || year > 9999) return undefined
  const known = [String(year).padStart(4, '0')]
  if (month !== undefined && month >= 21 && month <= 24) known.push(String(month))
  if (month !== undefined && month >= 1 && month <= 12) {
    known.push(String(month).padStart(2, '0'))
    if (day !== undefined && day >= 1 && day <= 31) known.push(String(day).padStart(2, '0'))
  }
  return known.join('-')
}
