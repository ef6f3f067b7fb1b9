import type { Citation, Resolution } from '../model/note.ts'
import type { CslItem, Name, Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { Ahead } from './ahead.ts'
import { Ledger } from './ledger.ts'
import { callName, wholeName } from './names.ts'
import type { NoteNames } from './note-names.ts'
import type { Parsed } from './parsed.ts'
import type { Pointer } from './pointers.ts'
import { namesSameAuthor } from './same-author.ts'
import { keyOf, wordsOf } from './words.ts'
import { isFull, type Work } from './works.ts'

/** One citation read from a note, still to be tied to its work. */
export type Read = {
  readonly note: number
  readonly span: Span
  readonly signal: string | null
  /** Its words, for the short names that notes announce. */
  readonly text: string
  readonly parsed: Parsed
  /** Cites only if an earlier note gives a work of that name. */
  readonly tentative: boolean
  /** From a reference manager's record in the file: a whole work, whatever the words show. */
  readonly recorded: boolean
}

type Refusal = Extract<Resolution, { is: 'refused' }>
type How = Refusal['how']
type Answer = { readonly work: Work; readonly how: How } | { readonly refused: string; readonly how: How } | 'new' | 'nothing'

/**
 * Ties each citation to its work, in order of the notes: full forms make works, short forms point to one or are refused with the reason.
 * Takes time in step with the number of citations.
 */
export function resolve(reads: readonly Read[], named: NoteNames): { readonly citations: Citation[]; readonly sources: Source[] } {
  const resolver = new Resolver(new Ahead(reads), named)
  const citations = reads.flatMap((read, index) => resolver.enter(read, index) ?? [])
  return { citations, sources: resolver.sources() }
}

/** Who cited what so far, as the notes are gone through. */
class Resolver {
  readonly #ledger = new Ledger()
  readonly #cited = new Map<number, Citation[]>()
  readonly #ahead: Ahead
  readonly #named: NoteNames
  #last: string | null = null

  constructor(ahead: Ahead, named: NoteNames) {
    this.#ahead = ahead
    this.#named = named
  }

  sources(): Source[] {
    return this.#ledger.sources()
  }

  enter(given: Read, index: number): Citation | undefined {
    const read = this.#authored(given)
    const full = read.recorded || (read.parsed.pointer === undefined && !read.tentative && isFull(read.parsed))
    const answer = this.#labelled(read) ?? (full ? this.#given(read) : this.#sought(read, index))
    if (answer === 'nothing') return undefined
    const citation = this.#citation(read, answer)
    const own = this.#cited.get(read.note)
    if (own === undefined) this.#cited.set(read.note, [citation])
    else own.push(citation)
    this.#last = citation.source
    return citation
  }

  /** "Idem" before a title stands for the author of the work cited last. */
  #authored(read: Read): Read {
    const { parsed, text } = read
    if (parsed.pointer !== undefined || parsed.csl.author.length > 0 || !namesSameAuthor(text)) return read
    const author = this.#ledger.work(this.#last)?.csl.author ?? []
    return { ...read, parsed: { ...parsed, csl: { ...parsed.csl, author } } }
  }

  #citation({ note, span, signal, parsed, text }: Read, answer: Exclude<Answer, 'nothing'>): Citation {
    const entry = { note, span, signal, locator: parsed.locator }
    if (answer !== 'new' && 'refused' in answer) {
      return { ...entry, csl: parsed.csl, resolution: { is: 'refused', how: answer.how, reason: answer.refused }, source: null }
    }
    if (answer === 'new') return { ...entry, csl: parsed.csl, resolution: { is: 'full' }, source: this.#ledger.give(parsed, note, text).id }
    const { work, how } = answer
    this.#ledger.cite(work.id, note)
    return { ...entry, csl: shortItem(parsed.csl, work.csl), resolution: { is: 'resolved', how, note: work.note }, source: work.id }
  }

  /** A work given in full before under the same title, and now with less, is its short form; else it is given in full. */
  #given({ parsed }: Read): Answer {
    const { csl } = parsed
    const numbered = csl.title === undefined && csl.URL === undefined ? this.#ledger.numbered(csl) : undefined
    if (numbered !== undefined) return { work: numbered, how: 'short' }
    if (csl.title === undefined) {
      const [called, ...others] =
        csl.author.length === 0 ? [] : this.#ledger.best(parsed).filter(work => work.csl.issued?.startsWith(csl.issued ?? ''))
      return called === undefined || others.length > 0 ? 'new' : { work: called, how: 'short' }
    }
    const same = this.#ledger.same(csl)
    const less =
      same !== undefined &&
      [csl.URL, csl.issued, csl.accessed].every(field => field === undefined) &&
      [same.csl.URL, same.csl.issued, same.csl.accessed].some(field => field !== undefined)
    return less && same.csl.type !== 'legislation' ? { work: same, how: 'short' } : 'new'
  }

  #labelled({ text }: Read): Answer | undefined {
    const called = this.#ledger.labelled(text)
    return called.length === 1 && called[0] !== undefined ? { work: called[0], how: 'hereinafter' } : undefined
  }

  #sought(read: Read, index: number): Answer {
    const { pointer } = read.parsed
    if (pointer?.how === 'ibid' || (pointer?.how === 'op-cit' && pointer.note === null && isAlone(read, pointer))) return this.#ibid(read)
    if (pointer?.note !== undefined && pointer.note !== null)
      return this.#inNote(read, pointer.note, pointer.how === 'op-cit' ? 'op-cit' : 'supra')
    const repeated = pointer === undefined ? undefined : this.#repeated(read.text.slice(0, pointer.start))
    return repeated ?? this.#short(read, index, pointer === undefined ? 'short' : 'op-cit')
  }

  /** "Title, cit." says over again the words in which its work was given, but for an author who may have been left out there. */
  #repeated(words: string): Answer | undefined {
    if (wordsOf(words).length < LEAST_REPEATED) return undefined
    const worded = this.#ledger.wordedAs(words)
    const comma = words.indexOf(', ')
    if (worded.length === 0 && comma > 0) return this.#repeated(words.slice(comma + 2))
    return worded.length === 1 && worded[0] !== undefined ? { work: worded[0], how: 'op-cit' } : undefined
  }

  #ibid(read: Read): Answer {
    if (read.parsed.csl.author.length > 0) {
      const named = this.#ledger.best(read.parsed)
      if (named.length === 1 && named[0] !== undefined) return { work: named[0], how: 'ibid' }
    }
    const own = this.#cited.get(read.note)?.at(-1)
    if (own !== undefined) return this.#only([own], 'ibid', `the citation before it in ${this.#named([read.note])}`)
    const before = this.#cited.get(read.note - 1) ?? []
    if (before.length === 0) return { refused: `${this.#named([read.note - 1])} cites no work`, how: 'ibid' }
    return this.#only(before, 'ibid', this.#named([read.note - 1]))
  }

  #only(citations: readonly Citation[], how: How, where: string): Answer {
    const ids = new Set(citations.map(({ source }) => source))
    const [id] = ids
    if (ids.size > 1) return { refused: `${where} cites ${ids.size} works`, how }
    const work = this.#ledger.work(id)
    return work === undefined ? { refused: `${where} points to no known work`, how } : { work, how }
  }

  #inNote(read: Read, note: number, how: How): Answer {
    const ids = new Set((this.#cited.get(note) ?? []).map(({ source }) => source))
    const cited = [...ids].flatMap(id => this.#ledger.work(id) ?? [])
    if (cited.length === 0) return { refused: `${this.#named([note])} cites no work`, how }
    const { author, issued } = read.parsed.csl
    const byName = author.length === 0 ? cited : this.#ledger.best({ ...read.parsed, csl: { ...read.parsed.csl, title: undefined } }, cited)
    const byTitle = byName.length > 0 ? byName : this.#ledger.best({ ...read.parsed, csl: titleOf(read.parsed.csl) }, cited)
    const byLabel = byTitle.length > 0 ? byTitle : cited.filter(({ labels }) => labels.some(label => holds(read.text, label)))
    const pool = byLabel.length === 0 && cited.length === 1 ? cited : byLabel
    const byYear = issued === undefined ? pool : pool.filter(work => work.csl.issued?.startsWith(issued))
    const [work] = byYear.length > 0 ? byYear : pool
    if (work === undefined) return { refused: `${this.#named([note])} cites no work by ${namesOf(author)}`, how }
    return (byYear.length > 0 ? byYear : pool).length === 1
      ? { work, how }
      : { refused: `${this.#named([note])} cites ${pool.length} works that fit`, how }
  }

  #short(read: Read, index: number, how: How): Answer {
    const fitting = this.#ledger.best(read.parsed)
    const [work] = fitting
    if (work !== undefined && fitting.length === 1) return { work, how }
    if (fitting.length > 1) {
      const just = fitting.filter(({ id }) =>
        this.#ledger
          .notesOf(id)
          .slice(-2)
          .some(note => note === read.note || note === read.note - 1),
      )
      if (read.parsed.csl.title === undefined && just.length === 1 && just[0] !== undefined) return { work: just[0], how }
      return { refused: `${fitting.length} works fit it, given in ${this.#few(fitting.map(({ note }) => note))}`, how }
    }
    return this.#unknown(read, index, how)
  }

  #unknown(read: Read, index: number, how: How): Answer {
    const { csl } = read.parsed
    const ahead = csl.author.length === 0 ? undefined : this.#ahead.noteOf(read.parsed, index)
    if (read.tentative && (ahead === undefined || csl.title === undefined)) return 'nothing'
    if (ahead !== undefined && (read.parsed.pointer !== undefined || !isWhole(csl)))
      return { refused: `the work is given in full only later, in ${this.#named([ahead])}`, how }
    const surnamesOnly =
      csl.author.length > 0 && csl.author.every(({ given, literal = '' }) => given === undefined && !/[\s]|^\P{Ll}+$/u.test(literal))
    if (surnamesOnly || read.parsed.pointer !== undefined) return { refused: `no earlier note gives a work by ${namesOf(csl.author)}`, how }
    return csl.title === undefined ? 'nothing' : 'new'
  }

  /** A few notes, and how many more there are. */
  #few(notes: readonly number[]): string {
    const more = notes.length - FEW
    return more > 0 ? `${this.#named(notes.slice(0, FEW))} and ${more} more` : this.#named(notes)
  }
}

/** A short form has surnames and no number: whoever is named in full with a title, and a file by its number, is given in full. */
const isWhole = ({ author, title, number }: CslItem): boolean =>
  number !== undefined || (title !== undefined && author[0]?.given !== undefined && author[0].family !== undefined)

/** "Loc. cit." and "A. a. O." without a name mean the work cited last. */
const isAlone = ({ text, parsed: { csl } }: Read, { start }: Pointer): boolean =>
  csl.author.length === 0 && csl.title === undefined && text.slice(0, start).trim() === ''

/** Whether a text has the words of an announced name in order, perhaps with others between: "2009 Panel Report" of "2009 Report". */
function holds(text: string, label: string): boolean {
  const words = wordsOf(text)
  let from = 0
  for (const word of wordsOf(label)) {
    const at = words.indexOf(word, from)
    if (at < 0) return false
    from = at + 1
  }
  return from > 0
}

/** So many notes are told by their numbers. */
const FEW = 8

/** Fewer words than these are said of many works. */
const LEAST_REPEATED = 3

/** What stands before a pointer may be a title as well as an author: "2009 Report, supra note 13". */
const titleOf = (csl: CslItem): CslItem => ({ ...csl, author: [], title: csl.title ?? csl.author.map(wholeName).join(' ') })

/** What a short form shows, under its work's type, surnames as such. */
function shortItem(short: CslItem, work: CslItem): CslItem {
  const persons = work.author.length > 0 ? work.author : (work.editor ?? [])
  const author = short.author.map(name =>
    persons.some(({ family }) => keyOf(family ?? '') === keyOf(name.literal ?? '')) ? { family: callName(name) } : name,
  )
  const alone =
    short.author.length === 0 && short.title !== undefined && persons.some(({ family }) => keyOf(family ?? '') === keyOf(short.title ?? ''))
  if (!alone) return { ...short, type: work.type, author }
  const { title, ...rest } = short
  return { ...rest, type: work.type, author: [{ family: title ?? '' }] }
}

const namesOf = (names: readonly Name[]): string => (names.length === 0 ? 'that author' : names.map(callName).join(' and '))
