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
  const groups = new Groups(cited.map(({ id }) => id))
  const first = new Map<string, string>()
  for (const { id, csl } of cited)
    for (const key of keysOf(csl)) {
      const known = first.get(key)
      if (known === undefined) first.set(key, id)
      else groups.join(known, id)
    }
  return [...Map.groupBy(cited, ({ id }) => groups.of(id))].map(([id, records]) => ({
    id,
    csl: fullest(records.map(({ csl }) => csl)),
    citings: [...Map.groupBy(records, ({ document }) => document)].map(([document, all]) => ({
      document,
      notes: [...new Set(all.flatMap(({ notes }) => notes))].toSorted((a, b) => a - b),
      ...throughIn(all, work => groups.of(work)),
    })),
  }))
}

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
