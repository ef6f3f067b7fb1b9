import type { CitationField, Document } from '../model/document.ts'
import type { Note } from '../model/note.ts'
import type { CslItem, Source } from '../model/source.ts'
import { contains } from '../model/span.ts'
import type { Read } from './resolve.ts'

/** Copies of pages kept by others: the address of the page itself goes before theirs. */
const archive = /^https?:\/\/(?:web\.archive\.org|archive\.(?:ph|today|is|li|md|vn|fo)|perma\.cc|webcache\.)/i

/** What a file keeps behind its words: works of a reference manager, and mere links, which give a citation its address. */
export class Records {
  readonly #text: string
  readonly #works = new Map<number, CitationField[]>()
  readonly #links = new Map<number, CitationField[]>()

  constructor({ text, fields, notes }: Document) {
    this.#text = text
    const placed = notes.toSorted((a, b) => a.span.start - b.span.start)
    for (const field of fields) {
      const number = noteAround(placed, field)
      const kind = field.items.every(({ csl }) => isLink(csl)) ? this.#links : this.#works
      const known = kind.get(number)
      if (known === undefined) kind.set(number, [field])
      else known.push(field)
    }
  }

  /** The works recorded in a note. */
  inNote({ number }: Note): Read[] {
    return (this.#works.get(number) ?? []).flatMap(field => this.#reads(number, field))
  }

  /** A citation that prints no address has the first one that its words link to. */
  withAddress({ number }: Note, read: Read): Read {
    if (read.parsed.csl.URL !== undefined) return read
    const addresses = (this.#links.get(number) ?? [])
      .filter(({ span }) => contains(read.span, span))
      .flatMap(({ items }) => items.map(({ csl }) => csl.URL ?? ''))
    const address = addresses.find(address => !archive.test(address)) ?? addresses[0]
    return address === undefined ? read : { ...read, parsed: { ...read.parsed, csl: { ...read.parsed.csl, URL: address } } }
  }

  /** Links in a note that stand in none of its citations: pages cited by nothing but their address. */
  linksOutside({ number }: Note, reads: readonly Read[]): Read[] {
    const loose = (this.#links.get(number) ?? []).filter(
      ({ span }) => !reads.some(read => read.span.start < span.end && span.start < read.span.end),
    )
    return loose.flatMap(field => this.#reads(number, field))
  }

  /** Works cited in the body itself, by author and date or by a link: sources that no note stands for, numbered after those of notes. */
  inBody(sources: readonly Source[]): Source[] {
    const known = new Set(sources.map(({ csl }) => JSON.stringify(csl)))
    const found: Source[] = []
    const fields = [this.#works, this.#links].flatMap(kind => kind.get(BODY) ?? [])
    for (const { csl } of fields.toSorted((a, b) => a.span.start - b.span.start).flatMap(field => field.items)) {
      const key = JSON.stringify(csl)
      if (!known.has(key)) found.push({ id: `s${sources.length + found.length + 1}`, csl, notes: [] })
      known.add(key)
    }
    return found
  }

  #reads(note: number, { span, items }: CitationField): Read[] {
    const bare = { etAl: false, pointer: undefined, label: undefined, quotedTitle: false, locatorEarly: false }
    const text = this.#text.slice(span.start, span.end)
    return items.map(({ csl, locator }) => ({
      note,
      span,
      signal: null,
      text,
      parsed: { csl, locator, ...bare },
      tentative: false,
      recorded: true,
    }))
  }
}

/** Stands for the body among the numbers of notes. */
const BODY = 0

/** The number of the note that holds a field; 0 where it stands in the body. The notes are in order of their place. */
function noteAround(notes: readonly Note[], { span }: CitationField): number {
  let low = 0
  let high = notes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((notes[middle]?.span.end ?? 0) < span.end) low = middle + 1
    else high = middle
  }
  const note = notes[low]
  return note !== undefined && contains(note.span, span) ? note.number : BODY
}

/** Whether a record says no more of a work than its address. */
const isLink = (csl: CslItem): boolean =>
  csl.URL !== undefined && csl.author.length === 0 && csl.title === undefined && csl['container-title'] === undefined
