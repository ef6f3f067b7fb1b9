import { CslItem } from '../model/source.ts'
import type { Parsed } from './parsed.ts'
import { keyOf } from './words.ts'

/** A work as the notes have given it so far. */
export type Work = {
  readonly id: string
  readonly csl: CslItem
  /** Number of the note that first gives it in full. */
  readonly note: number
  readonly notes: readonly number[]
  readonly etAl: boolean
  /** Short names announced for it: `(hereinafter X)`. */
  readonly labels: readonly string[]
}

/** Whether a citation gives enough of its work to stand for itself: a date, address, imprint, number, container or law. */
export function isFull({ csl }: Parsed): boolean {
  if (csl.type === 'legislation') return true
  if (csl.type === 'legal_case') return csl.issued !== undefined
  const telling = [
    csl.issued,
    csl.URL,
    csl.DOI,
    csl.accessed,
    csl.publisher,
    csl['publisher-place'],
    csl.volume,
    csl.number,
    csl['container-title'],
    csl.genre,
  ]
  if (csl.title === undefined) return csl.author.length > 0 && csl.issued !== undefined
  return telling.some(field => field !== undefined)
}

/** Whether two citations given in full are of one work: same DOI; same title with no other author or year; or same address and title. */
export function isSameWork(a: CslItem, b: CslItem): boolean {
  if (a.DOI !== undefined && b.DOI !== undefined) return a.DOI.toLowerCase() === b.DOI.toLowerCase()
  const sameTitle = keyOf(a.title ?? '') === keyOf(b.title ?? '')
  if (a.URL !== undefined && a.URL === b.URL) return sameTitle || a.title === undefined || b.title === undefined
  if (a.title === undefined && b.title === undefined) return a.issued === b.issued && allAuthors(a) === allAuthors(b)
  if (!sameTitle || a.title === undefined) return false
  return agree(yearOf(a), yearOf(b)) && agree(firstAuthor(a), firstAuthor(b)) && agree(containerOf(a), containerOf(b))
}

/** The work with what a later note adds to it; what the first note says stays. */
export function mergedWork(work: Work, parsed: Pick<Parsed, 'csl' | 'label'>, note: number): Work {
  const author = work.csl.author.length > 0 ? work.csl.author : parsed.csl.author
  return {
    ...work,
    csl: CslItem.parse({ ...parsed.csl, ...work.csl, author }),
    notes: citedIn(work.notes, note),
    labels: parsed.label === undefined ? work.labels : [...work.labels, parsed.label],
  }
}

/** Note numbers with one more, each once and in order. */
export const citedIn = (notes: readonly number[], note: number): readonly number[] => (notes.includes(note) ? notes : [...notes, note])

const agree = (a: string, b: string): boolean => a === '' || b === '' || a === b
const yearOf = (csl: CslItem): string => /\d{4}/.exec(csl.issued ?? '')?.[0] ?? ''
const containerOf = (csl: CslItem): string => (csl.type === 'chapter' ? '' : keyOf(csl['container-title'] ?? ''))
const allAuthors = (csl: CslItem): string => csl.author.map(({ family, literal }) => keyOf(family ?? literal ?? '')).join(', ')
const firstAuthor = (csl: CslItem): string => keyOf(csl.author[0]?.family ?? csl.author[0]?.literal ?? '').replace(/^(?:u s|us)\s/, '')
