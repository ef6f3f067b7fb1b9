import type { CitationField, Document } from '../model/document.ts'
import type { Note } from '../model/note.ts'
import type { CslItem } from '../model/source.ts'
import { contains } from '../model/span.ts'
import { firstFrom } from '../text/sorted.ts'
import type { Read } from './resolve.ts'

/** Copies of pages kept by others: the address of the page itself goes before theirs. */
const archive = /^https?:\/\/(?:web\.archive\.org|archive\.(?:ph|today|is|li|md|vn|fo)|perma\.cc|webcache\.)/i

/** What a file keeps behind its words: works of a reference manager, and mere links, which give a citation its address. */
export class Records {
  readonly #text: string
  readonly #works = new Map<number, CitationField[]>()
  readonly #links = new Map<number, CitationField[]>()
  readonly #inBody: ReturnType<typeof calledInBody>

  constructor(document: Document) {
    const { text, fields, notes } = document
    this.#text = text
    this.#inBody = calledInBody(document)
    const placed = notes.toSorted((a, b) => a.span.start - b.span.start)
    for (const field of fields.toSorted((a, b) => a.span.start - b.span.start)) {
      const number = noteAround(placed, field)
      if (number === BODY) continue
      const kind = field.items.every(({ csl }) => isOnlyLink(csl)) ? this.#links : this.#works
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
    const links = this.#links.get(number) ?? []
    const addresses = links
      .slice(firstFrom(links, read.span.start, startOf), firstFrom(links, read.span.end, startOf))
      .filter(({ span }) => contains(read.span, span))
      .flatMap(({ items }) => items.map(({ csl }) => csl.URL ?? ''))
    const address = addresses.find(address => !archive.test(address)) ?? addresses[0]
    return address === undefined ? read : { ...read, parsed: { ...read.parsed, csl: { ...read.parsed.csl, URL: address } } }
  }

  /** Links in a note that stand in none of its citations: pages cited by nothing but their address. */
  linksOutside({ number }: Note, reads: readonly Read[]): Read[] {
    const placed = reads.toSorted((a, b) => a.span.start - b.span.start)
    const loose = (this.#links.get(number) ?? []).filter(
      ({ span }) => (placed[firstFrom(placed, span.end, ({ span: { start } }) => start) - 1]?.span.end ?? 0) <= span.start,
    )
    return loose.flatMap(field => this.#reads(number, field))
  }

  /** What the body itself cites. */
  inBody(): Read[] {
    return this.#inBody.flatMap(({ number, field }) => this.#reads(number, field))
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

/** Works cited in the body itself, by author and date or by a link, in order of place and counted on from the last note. */
export function calledInBody({ fields, notes }: Document): readonly { readonly number: number; readonly field: CitationField }[] {
  const placed = notes.toSorted((a, b) => a.span.start - b.span.start)
  const last = notes.reduce((most, { number }) => Math.max(most, number), 0)
  return fields
    .filter(field => noteAround(placed, field) === BODY)
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((field, index) => ({ number: last + 1 + index, field }))
}

const startOf = ({ span }: CitationField): number => span.start

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
export const isOnlyLink = (csl: CslItem): boolean =>
  csl.URL !== undefined && csl.author.length === 0 && csl.title === undefined && csl['container-title'] === undefined
