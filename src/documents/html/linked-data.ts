import type { Name } from '../../model/source.ts'
import { readName } from '../about/name.ts'
import type { HtmlElement } from './tree.ts'

/** What a page's JSON-LD (schema.org) says of the page. */
type LinkedData = {
  readonly title: string | undefined
  readonly authors: readonly Name[]
  readonly date: string | undefined
  readonly publisher: string | undefined
  readonly address: string | undefined
}

const published = /^(?:\w{0,30}Article|Report|BlogPosting|WebPage|NewsArticle|CreativeWork|Book|LiveBlogPosting|Thesis)$/
/** Longer records are of shops and the like. */
const LONGEST = 500_000

/** Read a page's JSON-LD: the record of what it publishes; one that cannot be read is passed over. */
export function linkedData(elements: readonly HtmlElement[]): LinkedData {
  const records = elements
    .filter(element => element.name === 'script' && element.get('type').toLowerCase() === 'application/ld+json' && element.length < LONGEST)
    .flatMap(element => recordsIn(parsed(element.words)))
    .filter(record => listOf(record['@type']).some(type => published.test(String(type))))
  const rank = (record: Json): number => (listOf(record['@type']).includes('WebPage') ? 1 : 0)
  const [record] = records.toSorted((a, b) => rank(a) - rank(b))
  return {
    title: wordsOf(record?.['headline']) ?? wordsOf(record?.['name']),
    authors: listOf(record?.['author']).flatMap(author => authorOf(author) ?? []),
    date: wordsOf(record?.['datePublished']) ?? wordsOf(record?.['dateCreated']),
    publisher: listOf(record?.['publisher']).flatMap(publisher => nameOf(publisher) ?? [])[0],
    address: [record?.['url'], record?.['mainEntityOfPage']].flatMap(value => wordsOf(value) ?? [])[0],
  }
}

type Json = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Json => value !== null && typeof value === 'object' && !Array.isArray(value)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The records of one script: itself, those of its list or of its graph. */
const recordsIn = (value: unknown): Json[] =>
  listOf(value).flatMap(entry => (isRecord(entry) ? [entry, ...listOf(entry['@graph']).filter(isRecord)] : []))

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 1000) : value === undefined ? [] : [value])

const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.slice(0, 2000).replace(/\s+/g, ' ').trim() : undefined

/** A body stays whole, whatever words its name is of. */
function authorOf(value: unknown): Name | undefined {
  const name = nameOf(value)?.replace(/^by\s/i, '')
  if (name === undefined || /^https?:/i.test(name)) return undefined
  const isBody = isRecord(value) && listOf(value['@type']).some(type => /Organi[sz]ation|Corporation/.test(String(type)))
  return isBody ? { literal: name } : readName(name)
}

const nameOf = (value: unknown): string | undefined => (isRecord(value) ? wordsOf(value['name']) : wordsOf(value))
