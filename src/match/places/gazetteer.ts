import { foldSpelling } from '../../text/fold.ts'
import type { Place, Sort } from './place.ts'

/** Kilometres that a town is drawn with: as sure as a name of one is. */
const TOWN = 5

const SORTS: Readonly<Record<string, Sort>> = { P: 'settlement', A: 'province', C: 'country' }
const SEATS: Readonly<Record<string, Place['seat']>> = { C: 'capital', A: 'province', D: 'district', X: 'part' }

const SORT_NAMES: ReadonlySet<string> = new Set<Sort>([
  'state',
  'region',
  'district',
  'settlement',
  'site',
  'camp',
  'prison',
  'base',
  'plant',
  'dam',
  'island',
  'range',
  'line',
  'river',
  'lake',
  'sea',
])
const isSort = (word: string): word is Sort => SORT_NAMES.has(word)

/**
 * Places of the world by their names, read from the bytes of `models/places.bin` once they are unpacked: UTF-8 lines sorted by the loose
 * fold of the spelling they begin with, so that a name is found by bisection and nothing is built beforehand. `scripts/gazetteers.ts`
 * writes it; the columns are given there.
 */
export class Gazetteer {
  readonly #bytes: Uint8Array
  readonly #start: number
  readonly #names: ReadonlyMap<string, string>
  readonly #decoder = new TextDecoder()

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#start = endOfHead(bytes)
    const head = this.#decoder.decode(bytes.subarray(0, this.#start)).trim().split('\n')
    this.#names = new Map(head.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
  }

  /** The usual name of a country by its ISO 3166-1 code; the code where it is none. */
  country(code: string): string {
    return this.#names.get(code) ?? code
  }

  /** Every place that has this name in some spelling as good as this one, in no order that means anything. */
  find(name: string): readonly Place[] {
    const key = foldSpelling(name)
    if (key === '') return []
    const found: Place[] = []
    for (let at = this.#first(key); at < this.#bytes.length; at = this.#lineEnd(at) + 1) {
      const line = this.#line(at)
      if (keyOf(line) !== key) break
      found.push(this.#place(line))
    }
    return found
  }

  /** Where the first line begins whose key is not below this one. */
  #first(key: string): number {
    let [low, high] = [this.#start, this.#bytes.length]
    while (low < high) {
      const at = this.#lineStart((low + high) >>> 1)
      if (keyOf(this.#line(at)) < key) low = this.#lineEnd(at) + 1
      else high = at
    }
    return low
  }

  #lineStart(at: number): number {
    return Math.max(this.#start, this.#bytes.lastIndexOf(NEWLINE, at - 1) + 1)
  }

  #lineEnd(at: number): number {
    const end = this.#bytes.indexOf(NEWLINE, at)
    return end === -1 ? this.#bytes.length : end
  }

  #line(at: number): string {
    return this.#decoder.decode(this.#bytes.subarray(at, this.#lineEnd(at)))
  }

  #place(line: string): Place {
    const [spelt = '', code = '', usual = '', where = '', province = '', lat, lon, id = '', people = '', km = '', years = '', note = ''] =
      line.split('|')
    const [sort = '', seat = ''] = code.split(' ')
    const known = SORTS[sort]
    return {
      id: id.includes(':') ? id : `geonames:${id}`,
      name: usual === '' ? spelt : usual,
      spelt,
      years: years === '' ? null : years,
      sort: known ?? (isSort(sort) ? sort : 'region'),
      countries: where === '' ? [] : where.split(','),
      province: this.#names.get(`${where}.${province}`) ?? null,
      lat: Number(lat),
      lon: Number(lon),
      km: km === '' ? TOWN : Number(km),
      seat: SEATS[seat] ?? null,
      population: people === '' ? null : Number(people),
      note: note === '' ? null : note,
    }
  }
}

const NEWLINE = 10

/** What a line is sorted by. */
const keyOf = (line: string): string => foldSpelling(line.slice(0, line.indexOf('|')))

/** The head ends with an empty line. */
function endOfHead(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) if (bytes[at + 1] === NEWLINE) return at + 2
  return bytes.length
}
