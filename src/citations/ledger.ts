import type { CslItem, Source } from '../model/source.ts'
import { type Fit, fitOf, nameKeys, responsibleFor, shortKeys } from './match.ts'
import { namesIn } from './names.ts'
import type { Parsed } from './parsed.ts'
import { keyOf, wordsOf } from './words.ts'
import { isSameWork, mergedWork, sameKeys, type Work } from './works.ts'

/** No more works than this are looked at for one citation: what fits more than these says nothing. */
const MOST = 200

/** The works given so far and the notes that cite them, found by what a citation shows, however many there are. */
export class Ledger {
  readonly #works = new Map<string, Work>()
  readonly #notes = new Map<string, number[]>()
  /** Ids of works by everything they may be looked for by, in the order in which they were given. */
  readonly #index = new Map<string, string[]>()

  /** The works in order, with the notes that cite each. */
  sources(): Source[] {
    return [...this.#works.values()].map(({ id, csl }) => ({ id, csl, notes: this.notesOf(id).toSorted((a, b) => a - b) }))
  }

  work(id: string | null | undefined): Work | undefined {
    return this.#works.get(id ?? '')
  }

  /** Numbers of the notes that cite a work, in order. */
  notesOf(id: string): readonly number[] {
    return this.#notes.get(id) ?? []
  }

  /** Notes come in order, so that only the last may be the same. */
  cite(id: string, note: number): void {
    const notes = this.#notes.get(id)
    if (notes === undefined) this.#notes.set(id, [note])
    else if (notes.at(-1) !== note) notes.push(note)
  }

  /** The work that a full citation gives: one known before, with what this one adds, or a new one. */
  give(parsed: Parsed, note: number, text: string): Work {
    const same = this.same(parsed.csl)
    const work: Work =
      same === undefined
        ? {
            id: `s${this.#works.size + 1}`,
            csl: parsed.csl,
            note,
            etAl: parsed.etAl,
            labels: parsed.label === undefined ? [] : [parsed.label],
            words: keyOf(text),
          }
        : mergedWork(same, parsed)
    this.#works.set(work.id, work)
    for (const key of keysOf(work)) this.#file(key, work.id)
    if (same === undefined) for (const key of openings(text)) this.#file(key, work.id)
    this.cite(work.id, note)
    return work
  }

  /** The work given before that this full citation gives again. */
  same(csl: CslItem): Work | undefined {
    return this.#under(sameKeys(csl)).find(work => isSameWork(work.csl, csl))
  }

  /** The one work given before under a document's number, where its day is the same or left out. */
  numbered({ number, issued }: CslItem): Work | undefined {
    const [work, ...others] =
      number === undefined
        ? []
        : this.#under([`number ${keyOf(number)}`]).filter(
            ({ csl }) => issued === undefined || csl.issued === undefined || csl.issued === issued,
          )
    return others.length === 0 && work?.csl.type === 'report' ? work : undefined
  }

  /** Works for which a note announced a short name with which the text begins. */
  labelled(text: string): readonly Work[] {
    const words = ` ${keyOf(text)} `
    return this.#under([`label ${wordsOf(text)[0] ?? ''}`]).filter(({ labels }) =>
      labels.some(label => words.startsWith(` ${keyOf(label)} `)),
    )
  }

  /** Works given in full in these words; those that begin with them where there are any. */
  wordedAs(text: string): readonly Work[] {
    const words = keyOf(text)
    const [opening] = openings(text)
    const holding = opening === undefined ? [] : this.#under([opening]).filter(work => ` ${work.words} `.includes(` ${words} `))
    const leading = holding.filter(work => `${work.words} `.startsWith(`${words} `))
    return leading.length > 0 ? leading : holding
  }

  /** The works that fit a short form best, among those given or all; several where none fits better than the others. */
  best(parsed: Pick<Parsed, 'csl' | 'etAl'>, among?: readonly Work[]): readonly Work[] {
    const fits = (among ?? this.#candidates(parsed.csl)).flatMap(work => {
      const fit = fitOf(parsed, work)
      return fit === undefined ? [] : [{ work, rank: rankOf(fit) }]
    })
    const best = Math.min(...fits.map(({ rank }) => rank))
    return fits.filter(({ rank }) => rank === best).map(({ work }) => work)
  }

  /** By the first author's name, or by the rarest word of the title where the name is on too many works or none is given. */
  #candidates({ author, title }: CslItem): readonly Work[] {
    const [first] = author
    const named = first === undefined ? [] : shortKeys(first)
    const lone = title === undefined && author.length === 1 ? first?.literal : undefined
    if (first !== undefined && (title === undefined || this.#count(named) <= MOST))
      return this.#under([...named, ...this.#titled(title ?? lone ?? '', lone !== undefined)])
    return this.#under([...this.#titled(title ?? '', true), ...(first === undefined ? this.#loneName(title) : [])])
  }

  /** Keys of a title and, where its words may be but some, of the rarest of them. */
  #titled(title: string, some: boolean): readonly string[] {
    const words = wordsOf(title).map(word => `word ${word}`)
    const rarest = words.toSorted((a, b) => this.#count([a]) - this.#count([b]))[0]
    return [`title ${keyOf(title)}`, ...(rarest === undefined || !some ? [] : [rarest])]
  }

  #loneName(title: string | undefined): readonly string[] {
    const [alone] = namesIn(title ?? '').names
    return alone === undefined ? [] : shortKeys(alone)
  }

  #count(keys: readonly string[]): number {
    return keys.reduce((sum, key) => sum + (this.#index.get(key)?.length ?? 0), 0)
  }

  #under(keys: readonly string[]): readonly Work[] {
    const ids = new Set(keys.flatMap(key => this.#index.get(key)?.slice(0, MOST) ?? []))
    return [...ids].flatMap(id => this.#works.get(id) ?? []).toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
  }

  #file(key: string, id: string): void {
    const ids = this.#index.get(key)
    if (ids === undefined) this.#index.set(key, [id])
    else if (!ids.includes(id, Math.max(0, ids.length - MOST))) ids.push(id)
  }
}

/** Everything by which a work may be looked for. */
function keysOf({ csl, labels }: Work): string[] {
  const keys = [
    ...sameKeys(csl),
    ...(csl.number === undefined ? [] : [`number ${keyOf(csl.number)}`]),
    ...responsibleFor(csl)
      .slice(0, csl.type === 'legal_case' ? 2 : 1)
      .flatMap(nameKeys),
    ...new Set(wordsOf(csl.title ?? '').map(word => `word ${word}`)),
    ...labels.map(label => `label ${wordsOf(label)[0] ?? ''}`),
  ]
  return [...new Set(keys)]
}

/** The first two words of each part between commas. */
function openings(text: string): string[] {
  const parts = text.slice(0, 1000).split(/,\s/)
  return [
    ...new Set(parts.map(part => wordsOf(part).slice(0, 2)).flatMap(words => (words.length < 2 ? [] : [`opening ${words.join(' ')}`]))),
  ]
}

/** A plainer title outweighs a fuller list of authors, since "et al." may stand or not. */
const rankOf = ({ authors, title }: Fit): number => title * 2 + authors
