import type { Citation } from '../model/note.ts'
import type { CslItem } from '../model/source.ts'
import { fold } from '../text/fold.ts'
import { Groups } from './groups.ts'

/** A note that knows a work only through another one, in which it is quoted. */
export type Through = { readonly note: number; readonly work: string }

/** A work as one document's notes give it, under an id of its own in the whole project. */
export type CitedWork = {
  readonly id: string
  readonly document: string
  readonly csl: CslItem
  readonly notes: readonly number[]
  /** Works, by their ids among those given, in which a note quotes this one. */
  readonly through?: readonly Through[]
}

/** Where a work is cited: a document, and the numbers of its notes. */
export type Citing = { readonly document: string; readonly notes: readonly number[]; readonly through?: readonly Through[] }

/** A work that notes rest on, in one document or several, under the id of its oldest record and with the fullest record's fields. */
export type Work = { readonly id: string; readonly csl: CslItem; readonly citings: readonly Citing[] }

/** The works behind the sources of several documents: one DOI, one address, or one first author and title is one work. */
export function works(cited: readonly CitedWork[]): Work[] {
  const named = new Named()
  for (const { id, csl } of cited) named.add(id, csl)
  const found = [...Map.groupBy(cited, ({ id }) => named.workOf(id))].map(([id, records]) => workOf(id, records, named))
  for (const { id } of found) named.placeOf(id)
  known.set(found, named)
  return found
}

/**
 * Works after the sources of one more document came, and those of them that it cites, in their order. Undefined where its sources show that two works are
 * one: then all are to be put together anew. What works are found by is handed over.
 */
export function worksAfter(
  before: readonly Work[],
  cited: readonly CitedWork[],
): { readonly works: readonly Work[]; readonly changed: readonly Work[] } | undefined {
  const named = known.get(before)
  const homes = named?.homesOf(cited)
  if (named === undefined || homes === undefined) return undefined
  known.delete(before)
  for (const { id, csl } of cited) named.add(id, csl)
  const after = [...before]
  const changed = [...Map.groupBy(cited, ({ id }) => homes.get(id) ?? id)].map(([id, records]) => {
    const place = named.placeOf(id)
    const fresh = workOf(id, records, named)
    const old = after[place]
    const work = old === undefined ? fresh : { id, csl: fullest([old.csl, fresh.csl]), citings: [...old.citings, ...fresh.citings] }
    after[place] = work
    return work
  })
  known.set(after, named)
  return { works: after, changed: changed.toSorted((a, b) => named.placeOf(a.id) - named.placeOf(b.id)) }
}

/** By what each set of works is found, until it is handed over. */
const known = new WeakMap<readonly Work[], Named>()

/** Works by the keys of their records. */
class Named {
  readonly #groups = new Groups([])
  readonly #first = new Map<string, string>()
  readonly #places = new Map<string, number>()

  add(id: string, csl: CslItem): void {
    this.#groups.add(id)
    for (const key of keysOf(csl)) {
      const first = this.#first.get(key)
      if (first === undefined) this.#first.set(key, id)
      else this.#groups.join(first, id)
    }
  }

  workOf(id: string): string {
    return this.#groups.of(id)
  }

  /** The place of a work in the row of all, the next one for a new work. */
  placeOf(id: string): number {
    const place = this.#places.get(id) ?? this.#places.size
    this.#places.set(id, place)
    return place
  }

  /** The work that each new source is, under the id that it will have; undefined where two that are known become one. */
  homesOf(cited: readonly CitedWork[]): Map<string, string> | undefined {
    const owners = cited.map(({ id, csl }) => ({ id, keys: keysOf(csl), works: this.#worksWith(csl) }))
    const groups = new Groups([...new Set(owners.flatMap(({ works }) => works)), ...cited.map(({ id }) => id)])
    const first = new Map<string, string>()
    for (const { id, keys, works } of owners) {
      for (const work of works) groups.join(work, id)
      for (const key of keys) {
        const other = first.get(key)
        if (other === undefined) first.set(key, id)
        else groups.join(other, id)
      }
    }
    const isMerging = owners.some(({ works }) => works.some(work => groups.of(work) !== work))
    return isMerging ? undefined : new Map(cited.map(({ id }) => [id, groups.of(id)]))
  }

  readonly #worksWith = (csl: CslItem): string[] => [
    ...new Set(
      keysOf(csl)
        .flatMap(key => this.#first.get(key) ?? [])
        .map(id => this.workOf(id)),
    ),
  ]
}

const workOf = (id: string, records: readonly CitedWork[], named: Named): Work => ({
  id,
  csl: fullest(records.map(({ csl }) => csl)),
  citings: [...Map.groupBy(records, ({ document }) => document)].map(([document, all]) => ({
    document,
    notes: [...new Set(all.flatMap(({ notes }) => notes))].toSorted((a, b) => a - b),
    ...throughIn(all, work => named.workOf(work)),
  })),
})

function throughIn(records: readonly CitedWork[], workOf: (id: string) => string): Pick<Citing, 'through'> {
  const through = records.flatMap(record => (record.through ?? []).map(({ note, work }) => ({ note, work: workOf(work) })))
  return through.length === 0 ? {} : { through }
}

/** Which notes of a document know a source only through another: "…, quoted in …". By the ids that the document gives its sources. */
export function quotedThrough(citations: readonly Pick<Citation, 'note' | 'signal' | 'source'>[], source: string): Through[] {
  return citations.flatMap(({ note, source: own }, index) => {
    const next = citations[index + 1]
    if (own !== source || next === undefined || next.note !== note || next.source === null || next.source === source) return []
    return QUOTED_IN.test(next.signal ?? '') ? [{ note, work: next.source }] : []
  })
}

const QUOTED_IN = /^(?:as\s)?(?:quoted|cited|reported|reprinted|reproduced|excerpted)\s(?:in|by)$/i

function keysOf(csl: CslItem): string[] {
  const [author] = csl.author
  const who = fold(author?.family ?? author?.literal ?? '')
  const title = fold(csl.title ?? '')
  const opening = title.split(' ').slice(0, LONG_OPENING)
  const address = csl.URL === undefined ? undefined : canonicalAddress(csl.URL)
  const kept = [
    csl.DOI === undefined ? '' : `doi ${csl.DOI.toLowerCase().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/, '')}`,
    address === undefined ? '' : `url ${address}`,
    who === '' || title.length < SHORTEST_TITLE ? '' : `title ${who} ${title} ${volumeOf(csl)}`,
    who === '' || opening.length < LONG_OPENING || !isDay(csl.issued) ? '' : `opening ${who} ${opening.join(' ')} ${csl.issued}`,
  ]
  return kept.filter(key => key !== '')
}

/** Titles shorter than this, in letters, name too many works: "Editorial", "Preface". */
const SHORTEST_TITLE = 12

/** So many first words, by one author on one day, are one title, of which one note may give only the beginning. */
const LONG_OPENING = 8

const isDay = (issued: string | undefined): boolean => issued !== undefined && /^\d{4}-\d\d-\d\d$/.test(issued)

/** Parts of one work, and its editions, are works of their own. */
const volumeOf = ({ volume = '', edition = '', type }: CslItem): string => (type === 'book' ? `${volume}/${edition}` : '')

/** An address without what changes nothing about the page it leads to; undefined for a bare home page, which is not a work. */
function canonicalAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { hostname, pathname, searchParams } = new URL(url)
  const telling = [...searchParams].filter(([name]) => !/^(?:utm_\w+|fbclid|gclid|ref|source)$/.test(name))
  const path = pathname
    .split('/')
    .filter(Boolean)
    .map(part => `/${part}`)
    .join('')
  const query = new URLSearchParams(telling.toSorted(([a], [b]) => a.localeCompare(b))).toString()
  return path === '' && query === '' ? undefined : `${hostname.replace(/^(?:www|m|amp)\./, '')}${path}${query === '' ? '' : `?${query}`}`
}

const fullest = (records: readonly CslItem[]): CslItem =>
  records.reduce((best, record) => (Object.keys(record).length > Object.keys(best).length ? record : best))
