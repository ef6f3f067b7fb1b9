import type { Citation, Resolution } from '../model/note.ts'
import type { CslItem, Name, Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { type Fit, fitOf } from './match.ts'
import { callName, wholeName } from './names.ts'
import type { Parsed } from './parsed.ts'
import { keyOf } from './words.ts'
import { citedIn, isFull, isSameWork, mergedWork, type Work } from './works.ts'

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

/** Ties each citation to its work, in order of the notes: full forms make works, short forms point to one or are refused with the reason. */
export function resolve(reads: readonly Read[]): { readonly citations: Citation[]; readonly sources: Source[] } {
  const ledger = new Ledger()
  const citations = reads.flatMap((read, index) => {
    const citation = ledger.enter(read, reads.slice(index + 1))
    return citation === undefined ? [] : [citation]
  })
  return { citations, sources: ledger.sources() }
}

/** The works given so far and who cited what, as the notes are gone through. */
class Ledger {
  readonly #works = new Map<string, Work>()
  readonly #cited: Citation[] = []

  sources(): Source[] {
    return [...this.#works.values()].map(({ id, csl, notes }) => ({ id, csl, notes: [...notes] }))
  }

  enter(given: Read, later: readonly Read[]): Citation | undefined {
    const read = this.#authored(given)
    const full = read.recorded || (read.parsed.pointer === undefined && !read.tentative && isFull(read.parsed))
    const answer = this.#labelled(read) ?? (full ? this.#given(read) : this.#sought(read, later))
    if (answer === 'nothing') return undefined
    const citation = this.#citation(read, answer)
    this.#cited.push(citation)
    return citation
  }

  /** "Idem" before a title stands for the author of the work cited last. */
  #authored(read: Read): Read {
    const { parsed, text } = read
    if (parsed.pointer !== undefined || parsed.csl.author.length > 0 || !/^\s*(?:[Ii]dem|[Ee]adem|[Ii]d\.),/.test(text)) return read
    const author = this.#works.get(this.#cited.at(-1)?.source ?? '')?.csl.author ?? []
    return { ...read, parsed: { ...parsed, csl: { ...parsed.csl, author } } }
  }

  #citation({ note, span, signal, parsed }: Read, answer: Exclude<Answer, 'nothing'>): Citation {
    const entry = { note, span, signal, locator: parsed.locator }
    if (answer !== 'new' && 'refused' in answer) {
      return { ...entry, csl: parsed.csl, resolution: { is: 'refused', how: answer.how, reason: answer.refused }, source: null }
    }
    if (answer === 'new') return { ...entry, csl: parsed.csl, resolution: { is: 'full' }, source: this.#register(parsed, note).id }
    const { work, how } = answer
    this.#works.set(work.id, { ...work, notes: citedIn(work.notes, note) })
    return { ...entry, csl: shortItem(parsed.csl, work.csl), resolution: { is: 'resolved', how, note: work.note }, source: work.id }
  }

  #register(parsed: Parsed, note: number): Work {
    const same = this.#list().find(work => isSameWork(work.csl, parsed.csl))
    const work: Work =
      same === undefined
        ? {
            id: `s${this.#works.size + 1}`,
            csl: parsed.csl,
            note,
            notes: [note],
            etAl: parsed.etAl,
            labels: parsed.label === undefined ? [] : [parsed.label],
          }
        : mergedWork(same, parsed, note)
    this.#works.set(work.id, work)
    return work
  }

  /** A work given in full before under the same title, and now with less, is its short form; else it is given in full. */
  #given({ parsed }: Read): Answer {
    if (parsed.csl.title === undefined) {
      const [called, ...others] = this.#best(parsed, this.#list()).filter(({ csl }) => csl.issued?.startsWith(parsed.csl.issued ?? ''))
      return called === undefined || others.length > 0 ? 'new' : { work: called, how: 'short' }
    }
    const same = this.#list().find(work => isSameWork(work.csl, parsed.csl))
    const less = same !== undefined && parsed.csl.URL === undefined && parsed.csl.issued === undefined && same.csl.issued !== undefined
    return less && same.csl.type !== 'legislation' ? { work: same, how: 'short' } : 'new'
  }

  #labelled({ text }: Read): Answer | undefined {
    const words = ` ${keyOf(text)} `
    const called = this.#list().filter(work => work.labels.some(label => words.startsWith(` ${keyOf(label)} `)))
    return called.length === 1 && called[0] !== undefined ? { work: called[0], how: 'hereinafter' } : undefined
  }

  #sought(read: Read, later: readonly Read[]): Answer {
    const { pointer } = read.parsed
    if (pointer?.how === 'ibid') return this.#ibid(read)
    if (pointer?.note !== undefined && pointer.note !== null)
      return this.#inNote(read, pointer.note, pointer.how === 'op-cit' ? 'op-cit' : 'supra')
    return this.#short(read, later, pointer === undefined ? 'short' : 'op-cit')
  }

  #ibid(read: Read): Answer {
    if (read.parsed.csl.author.length > 0) {
      const named = this.#best(read.parsed, this.#list())
      if (named.length === 1 && named[0] !== undefined) return { work: named[0], how: 'ibid' }
    }
    const own = this.#cited.findLast(({ note }) => note === read.note)
    if (own !== undefined) return this.#only([own], 'ibid', `the citation before it in note ${read.note}`)
    const before = this.#cited.filter(({ note }) => note === read.note - 1)
    if (before.length === 0) return { refused: `note ${read.note - 1} cites no work`, how: 'ibid' }
    return this.#only(before, 'ibid', `note ${read.note - 1}`)
  }

  #only(citations: readonly Citation[], how: How, where: string): Answer {
    const ids = new Set(citations.map(({ source }) => source))
    const [id] = ids
    if (ids.size > 1) return { refused: `${where} cites ${ids.size} works`, how }
    const work = id === null || id === undefined ? undefined : this.#works.get(id)
    return work === undefined ? { refused: `${where} points to no known work`, how } : { work, how }
  }

  #inNote(read: Read, note: number, how: How): Answer {
    const cited = this.#list().filter(work => this.#cited.some(({ source, note: other }) => source === work.id && other === note))
    if (cited.length === 0) return { refused: `note ${note} cites no work`, how }
    const { author, issued } = read.parsed.csl
    const byName = author.length === 0 ? cited : this.#best({ ...read.parsed, csl: { ...read.parsed.csl, title: undefined } }, cited)
    const byTitle = byName.length > 0 ? byName : this.#best({ ...read.parsed, csl: titleOf(read.parsed.csl) }, cited)
    const pool = byTitle.length === 0 && cited.length === 1 ? cited : byTitle
    const byYear = issued === undefined ? pool : pool.filter(work => work.csl.issued?.startsWith(issued))
    const [work] = byYear.length > 0 ? byYear : pool
    if (work === undefined) return { refused: `note ${note} cites no work by ${namesOf(author)}`, how }
    return (byYear.length > 0 ? byYear : pool).length === 1
      ? { work, how }
      : { refused: `note ${note} cites ${pool.length} works that fit`, how }
  }

  #short(read: Read, later: readonly Read[], how: How): Answer {
    const fitting = this.#best(read.parsed, this.#list())
    const [work] = fitting
    if (work !== undefined && fitting.length === 1) return { work, how }
    if (fitting.length > 1) {
      const just = fitting.filter(({ notes }) => notes.includes(read.note) || notes.includes(read.note - 1))
      if (read.parsed.csl.title === undefined && just.length === 1 && just[0] !== undefined) return { work: just[0], how }
      return { refused: `${fitting.length} works fit it, given in notes ${fitting.map(({ note }) => note).join(', ')}`, how }
    }
    return this.#unknown(read, later, how)
  }

  #unknown(read: Read, later: readonly Read[], how: How): Answer {
    const { csl } = read.parsed
    if (read.tentative) return 'nothing'
    const ahead = later.find(
      ({ parsed, note }) =>
        isFull(parsed) && fitOf(read.parsed, { id: '', csl: parsed.csl, note, notes: [], etAl: parsed.etAl, labels: [] }) !== undefined,
    )
    if (ahead !== undefined && csl.author.length > 0) return { refused: `the work is given in full only later, in note ${ahead.note}`, how }
    const surnamesOnly =
      csl.author.length > 0 && csl.author.every(({ given, literal = '' }) => given === undefined && !/[\s]|^\P{Ll}+$/u.test(literal))
    if (surnamesOnly || read.parsed.pointer !== undefined) return { refused: `no earlier note gives a work by ${namesOf(csl.author)}`, how }
    return csl.title === undefined ? 'nothing' : 'new'
  }

  /** The works that fit best; several where none fits better than the others. */
  #best(parsed: Pick<Parsed, 'csl' | 'etAl'>, works: readonly Work[]): readonly Work[] {
    const fits = works.flatMap(work => {
      const fit = fitOf(parsed, work)
      return fit === undefined ? [] : [{ work, rank: rankOf(fit) }]
    })
    const best = Math.min(...fits.map(({ rank }) => rank))
    return fits.filter(({ rank }) => rank === best).map(({ work }) => work)
  }

  #list(): Work[] {
    return [...this.#works.values()]
  }
}

/** What stands before a pointer may be a title as well as an author: "2009 Report, supra note 13". */
const titleOf = (csl: CslItem): CslItem => ({ ...csl, author: [], title: csl.title ?? csl.author.map(wholeName).join(' ') })

/** A plainer title outweighs a fuller list of authors, since "et al." may stand or not. */
const rankOf = ({ authors, title }: Fit): number => title * 2 + authors

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
