import type { CitationField } from '../../model/document.ts'
import { CslItem } from '../../model/source.ts'
import type { Name } from '../../model/source.ts'
import { parseDate } from '../../text/dates.ts'
import { readName } from '../about/name.ts'
import { HtmlElement } from './tree.ts'

/** COinS gives a work as an OpenURL (Z39.88) in the title of an empty element behind the words that cite it. */
const isCoins = (element: HtmlElement): boolean => /(?:^|\s)Z3988(?:$|\s)/.test(element.get('class'))

/** The record behind an element that cites a work, undefined where there is none that can be read. */
export function recordsBehind(cited: HtmlElement): CitationField['items'] | undefined {
  if (cited.name !== 'cite' && !/(?:^|\s)citation(?:$|\s)/.test(cited.get('class'))) return undefined
  const behind = cited.beside(1)
  const inside = cited.children.findLast(child => child instanceof HtmlElement)
  const coins = [behind, inside].find(element => element instanceof HtmlElement && isCoins(element))
  const csl = coins instanceof HtmlElement ? readCoins(coins.get('title')) : undefined
  return csl === undefined ? undefined : [{ csl: { ...shownIn(cited), ...csl }, locator: null }]
}

/** What the words that cite a work show and its record leaves out: the address they link to, and when it was read there. */
function shownIn(cited: HtmlElement): Pick<CslItem, 'URL' | 'accessed'> {
  const addresses = cited.all().map(element => (element.name === 'a' ? element.get('href') : ''))
  const pages = addresses.filter(address => /^https?:/i.test(address) && address.length < 3000)
  const address = pages.find(page => !/^https?:\/\/(?:web\.archive\.org|archive\.(?:ph|today|is))/i.test(page)) ?? pages[0]
  const [, date] = /\b(?:Retrieved|Accessed)\s{1,3}(.{4,30})/.exec(cited.length < 5000 ? cited.words : '') ?? []
  const accessed = date === undefined ? undefined : parseDate(date)?.edtf
  return { ...(address === undefined ? {} : { URL: address }), ...(accessed === undefined ? {} : { accessed }) }
}

/** Formats and genres of COinS as CSL types. */
const types: Readonly<Record<string, CslItem['type']>> = {
  article: 'article-journal',
  book: 'book',
  bookitem: 'chapter',
  conference: 'book',
  proceeding: 'book',
  report: 'report',
  document: 'document',
  dissertation: 'thesis',
  preprint: 'document',
  unknown: 'webpage',
}

/** Read a COinS record; undefined where it names no work. */
export function readCoins(text: string): CslItem | undefined {
  const values = new URLSearchParams(text.slice(0, 20_000))
  const get = (key: string): string | undefined => values.get(`rft.${key}`)?.trim() || undefined
  const ids = values.getAll('rft_id')
  const title = get('atitle') ?? get('btitle') ?? get('title')
  const container = get('jtitle') ?? (get('atitle') === undefined ? undefined : (get('btitle') ?? get('title')))
  const URL = ids.find(id => /^https?:/i.test(id))
  const read = CslItem.safeParse({
    type: typeOf(values, container),
    author: authorsIn(values),
    ...defined({
      title,
      'container-title': container,
      publisher: get('pub'),
      'publisher-place': get('place'),
      edition: get('edition'),
      volume: get('volume'),
      issue: get('issue'),
      page: get('pages') ?? pagesBetween(get('spage'), get('epage')),
      issued: dateIn(get('date')),
      URL,
      DOI: ids.find(id => id.startsWith('info:doi/'))?.slice('info:doi/'.length),
      ISBN: get('isbn'),
    }),
  })
  return read.success && (title ?? URL) !== undefined ? read.data : undefined
}

const defined = (fields: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))

function typeOf(values: URLSearchParams, container: string | undefined): CslItem['type'] {
  const genre = values.get('rft.genre') ?? ''
  const known = Object.hasOwn(types, genre) ? types[genre] : undefined
  if (known !== undefined && known !== 'webpage') return known
  const format = values.get('rft_val_fmt') ?? ''
  if (format.endsWith(':book') && known === undefined) return 'book'
  return format.endsWith(':journal') && container !== undefined && values.has('rft.volume') ? 'article-journal' : 'webpage'
}

/** The first author stands in parts, and all of them whole under `au`. */
function authorsIn(values: URLSearchParams): Name[] {
  const [family, given] = [values.get('rft.aulast')?.trim() ?? '', values.get('rft.aufirst')?.trim() ?? '']
  const first: Name[] = family === '' ? [] : [given === '' ? { literal: family } : { given, family }]
  const whole = values.getAll('rft.au').map(readName)
  return [...new Map([...first, ...whole].map(name => [keyOf(name), name])).values()]
}

const keyOf = (name: Name): string => `${name.family ?? name.literal ?? ''}|${name.given ?? ''}`

const pagesBetween = (first: string | undefined, last: string | undefined): string | undefined =>
  first === undefined || last === undefined ? first : `${first}–${last}`

const dateIn = (date: string | undefined): string | undefined => /^\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)/.exec(date ?? '')?.[0]
