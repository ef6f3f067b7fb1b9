import type { OwnMetadata } from '../../model/document.ts'
import type { Name } from '../../model/source.ts'
import { findDates } from '../../text/dates.ts'
import { splitNames } from '../about/byline.ts'
import { readName } from '../about/name.ts'
import { nobody } from '../about/properties.ts'
import { linkedData } from './linked-data.ts'
import { HtmlElement } from './tree.ts'

/** What a page says of itself in its head, and where its words say it. */
export type PageFacts = {
  readonly meta: OwnMetadata
  /** Under which addresses the page is known. */
  readonly addresses: readonly string[]
}

const titles = ['citation_title', 'dc.title', 'dcterms.title', 'og:title', 'twitter:title', 'parsely-title']
const authors = ['citation_author', 'dc.creator', 'dcterms.creator', 'author', 'article:author', 'parsely-author', 'sailthru.author', 'byl']
const dates = [
  'citation_publication_date',
  'citation_date',
  'article:published_time',
  'datepublished',
  'dc.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'date',
  'created',
]
const publishers = ['citation_publisher', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher', 'og:site_name', 'application-name']
const byline = /(?:^|[\s_-])(?:byline(?:[_-]{1,2}name)?|author(?:[_-]{1,2}name)?|p-author)(?:$|\s)/i

/** Read what a page says of itself: its own records first (JSON-LD, then `meta`), then what stands in its text. */
export function factsOf(root: HtmlElement): PageFacts {
  const elements = root.all()
  const given = metaIn(elements)
  const data = linkedData(elements)
  const first = (keys: readonly string[]): string | undefined => keys.flatMap(key => given.get(key) ?? [])[0]
  const heading = wordsOf(elements.find(element => element.name === 'h1' && element.words.trim() !== ''))
  const named = wordsOf(elements.find(element => element.name === 'title'))
  const title = first(titles.slice(0, 3)) ?? data.title ?? first(titles.slice(3)) ?? heading
  const publisher = data.publisher ?? first(publishers)
  const meta = {
    title: shortened(title ?? named, heading, publisher),
    authors: data.authors.length > 0 ? [...data.authors] : personsIn(namesIn(given, elements), publisher),
    ...dateOf(data.date ?? first(dates), elements),
    publisher: publisher ?? null,
    language: languageOf(elements, given),
  }
  return { meta, addresses: addressesOf(elements, given, data.address) }
}

/** The values of `meta` elements by their name or property, in lower case, in order. */
function metaIn(elements: readonly HtmlElement[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const element of elements) {
    if (element.name !== 'meta') continue
    const key = [element.get('name'), element.get('property'), element.get('itemprop'), element.get('http-equiv')].find(name => name !== '')
    const value = tidy(element.get('content'))
    if (key === undefined || value === '') continue
    const values = found.get(key.toLowerCase())
    if (values === undefined) found.set(key.toLowerCase(), [value])
    else if (values.length < 100) values.push(value)
  }
  return found
}

const tidy = (text: string): string => text.slice(0, 2000).replace(/\s+/g, ' ').trim()

const wordsOf = (element: HtmlElement | undefined): string | undefined => {
  const words = element === undefined ? '' : tidy(element.words)
  return words === '' ? undefined : words
}

/** A title without the site's name behind a bar or dash, where that is known or what is left is most of it, or is the page's heading. */
function shortened(title: string | undefined, heading: string | undefined, publisher: string | undefined): string | null {
  if (title === undefined) return heading ?? null
  if (heading !== undefined && heading.length > 8 && title.includes(heading)) return heading
  const cut = Math.max(
    title.lastIndexOf(' | '),
    title.lastIndexOf(' - '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' — '),
    title.lastIndexOf(' :: '),
  )
  const tail = title.slice(cut).replace(/^ (?:\||-|–|—|::) /, '')
  return cut > title.length / 2 || (cut > 0 && tail === publisher) ? title.slice(0, cut).trim() : title
}

/** Elements between the names of one byline. */
const BESIDE = 8

function namesIn(given: ReadonlyMap<string, readonly string[]>, elements: readonly HtmlElement[]): string[] {
  for (const key of authors) {
    const names = given.get(key)?.filter(name => !/^https?:/i.test(name)) ?? []
    if (names.length > 0) return names.flatMap(splitNames)
  }
  const shown = elements.filter(
    element =>
      element.length < 200 &&
      (element.get('rel') === 'author' ||
        element.get('itemprop') === 'author' ||
        (element.name !== 'div' && byline.test(element.get('class')))),
  )
  const top = elements.find(element => element.name === 'h1')?.order ?? 0
  const distance = (element: HtmlElement): number => Math.abs(element.order - top)
  const nearest = shown.toSorted((a, b) => distance(a) - distance(b))[0]?.order ?? 0
  return shown
    .filter((element, index) => shown[index - 1]?.holds(element) !== true && Math.abs(element.order - nearest) < BESIDE)
    .flatMap(element => splitNames(tidy(element.words)))
    .filter(name => 'family' in readName(cleanName(name)))
}

const cleanName = (name: string): string =>
  tidy(name)
    .replace(/^(?:by|written by|from)[:\s]\s*/i, '')
    .replace(/[,.|]$/, '')
    .replace(/, \p{Lu}{2,6}$/u, '')

/** What stands in the place of a name: a site, a role, or the publisher again. */
const noPerson =
  /^(?:\S+\.[a-z]{2,6}|(?:\S+ ){0,3}(?:editors?|staff|correspondents?|reporters?|writers?|team|desk|newsroom|contributors?))$/i

const isPerson = (name: string, publisher: string | undefined): boolean =>
  name !== '' && name !== publisher && !nobody.test(name) && !noPerson.test(name)

const personsIn = (names: readonly string[], publisher: string | undefined): Name[] =>
  [...new Set(names.map(cleanName))].filter(name => isPerson(name, publisher)).map(readName)

/** Elements between a page's heading and the line that dates it. */
const NEAR = 40

type Dated = Pick<OwnMetadata, 'date' | 'dateFrom'>

/** The date that the page's records give, or its first `time` element, or a line that is a date and no more. */
function dateOf(given: string | undefined, elements: readonly HtmlElement[]): Dated {
  const time = elements.find(element => element.name === 'time' && element.get('datetime') !== '')
  const file = edtfOf(given) ?? edtfOf(time?.get('datetime'))
  if (file !== undefined) return { date: file, dateFrom: 'file' }
  const top = elements.find(element => element.name === 'h1')?.order ?? 0
  const line = elements.find(
    element => element.length < 60 && element.length > 6 && Math.abs(element.order - top) < NEAR && isDate(element),
  )
  const found = line === undefined ? undefined : findDates(tidy(line.words))[0]
  return found === undefined ? { date: null, dateFrom: null } : { date: found.edtf, dateFrom: 'text' }
}

/** Whether an element of the page's text holds a full date and little else. */
function isDate(element: HtmlElement): boolean {
  if (!/^(?:p|div|span|time|small|li|em|i|strong|b)$/.test(element.name)) return false
  for (let around = element.parent; around !== undefined; around = around.parent) if (around.name === 'table') return false
  const words = tidy(element.words)
  const [found] = /\d{4}/.test(words) ? findDates(words) : []
  return found !== undefined && /^\d{4}-\d\d-\d\d$/.test(found.edtf) && words.length - (found.end - found.start) < 16
}

/** The day, month or year at the start of a date as machines write it; a written-out one is read. */
function edtfOf(date: string | undefined): string | undefined {
  if (date === undefined) return undefined
  const [, year, month, day] = /^\s*(\d{4})(?:[-/](\d\d?))?(?:[-/](\d\d?))?(?!\d)/.exec(date) ?? /^\s*(\d{4})(\d\d)(\d\d)$/.exec(date) ?? []
  if (year === undefined) return findDates(date)[0]?.edtf
  const parts = [year, month, day].flatMap(part => (part === undefined ? [] : [part.padStart(2, '0')]))
  return Number(month ?? 1) <= 12 && Number(day ?? 1) <= 31 && Number(month ?? 1) > 0 ? parts.join('-') : year
}

const tag = /^[a-z]{2,3}(?:-\w{2,8}){0,3}$/i

function languageOf(elements: readonly HtmlElement[], given: ReadonlyMap<string, readonly string[]>): string {
  const html = elements.find(element => element.name === 'html')
  const body = elements.find(element => element.name === 'body')
  const named = [
    html?.get('lang'),
    html?.get('xml:lang'),
    body?.get('lang'),
    given.get('content-language')?.[0],
    given.get('dc.language')?.[0],
  ]
  return (
    named.find(name => name !== undefined && tag.test(name)) ??
    given
      .get('og:locale')
      ?.find(name => tag.test(name.replace('_', '-')))
      ?.replace('_', '-') ??
    'en'
  )
}

function addressesOf(elements: readonly HtmlElement[], given: ReadonlyMap<string, readonly string[]>, own: string | undefined): string[] {
  const links = elements
    .filter(element => element.name === 'link' && /\bcanonical\b/i.test(element.get('rel')))
    .map(element => element.get('href'))
  const base = elements.filter(element => element.name === 'base').map(element => element.get('href'))
  return [...links, ...(given.get('og:url') ?? []), ...base, own ?? ''].filter(address => address !== '')
}
