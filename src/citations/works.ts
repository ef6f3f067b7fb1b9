import { CslItem } from '../model/source.ts'
import { isSameName } from './match.ts'
import type { Parsed } from './parsed.ts'
import { keyOf } from './words.ts'

/** A work as the notes have given it so far. */
export type Work = {
  readonly id: string
  readonly csl: CslItem
  /** Number of the note that first gives it in full. */
  readonly note: number
  readonly etAl: boolean
  /** Short names announced for it: `(hereinafter X)`. */
  readonly labels: readonly string[]
  /** The words in which it was given in full, as a key. */
  readonly words: string
}

/** Whether a citation gives enough of its work to stand for itself: a date, address, imprint, number, container or law. */
export function isFull({ csl }: Pick<Parsed, 'csl'>): boolean {
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
  if (csl.title === undefined)
    return (
      csl.URL !== undefined ||
      csl.number !== undefined ||
      (csl.issued !== undefined && (csl.author.length > 0 || csl['container-title'] !== undefined))
    )
  return telling.some(field => field !== undefined)
}

/** Whether two citations given in full are of one work: same DOI; same title with no other author or year; or same address and title. */
export function isSameWork(a: CslItem, b: CslItem): boolean {
  if (a.DOI !== undefined && b.DOI !== undefined) return a.DOI.toLowerCase() === b.DOI.toLowerCase()
  const sameTitle = keyOf(a.title ?? '') === keyOf(b.title ?? '')
  if (a.URL !== undefined && a.URL === b.URL) return sameTitle || a.title === undefined || b.title === undefined
  if (a.title === undefined && b.title === undefined)
    return agree(a.URL ?? '', b.URL ?? '') && a.issued === b.issued && a.number === b.number && allAuthors(a) === allAuthors(b)
  if (!sameTitle || a.title === undefined) return false
  return agree(yearOf(a), yearOf(b)) && sameFirstAuthor(a, b) && agree(containerOf(a), containerOf(b))
}

/** What two citations of one work have in common, one of these at least: by them the same work is looked for. */
export function sameKeys(csl: CslItem): string[] {
  const title = keyOf(csl.title ?? '')
  return [
    csl.DOI === undefined ? '' : `doi ${csl.DOI.toLowerCase()}`,
    csl.URL === undefined ? '' : `url ${csl.URL}`,
    title === '' ? `bare ${csl.issued ?? ''} ${allAuthors(csl)}` : `title ${title}`,
  ].filter(key => key !== '')
}

/** The work with what a later note adds to it; what the first note says stays. */
export function mergedWork(work: Work, parsed: Pick<Parsed, 'csl' | 'label'>): Work {
  const author = work.csl.author.length > 0 ? work.csl.author : parsed.csl.author
  return {
    ...work,
    csl: CslItem.parse({ ...parsed.csl, ...work.csl, author }),
    labels: parsed.label === undefined || work.labels.includes(parsed.label) ? work.labels : [...work.labels, parsed.label],
  }
}

const agree = (a: string, b: string): boolean => a === '' || b === '' || a === b
const yearOf = (csl: CslItem): string => /\d{4}/.exec(csl.issued ?? '')?.[0] ?? ''
const containerOf = (csl: CslItem): string => (csl.type === 'chapter' ? '' : keyOf(csl['container-title'] ?? ''))
const allAuthors = (csl: CslItem): string => csl.author.map(({ family, literal }) => keyOf(family ?? literal ?? '')).join(', ')

function sameFirstAuthor({ author: [a] }: CslItem, { author: [b] }: CslItem): boolean {
  return a === undefined || b === undefined || isSameName(a, b) || isSameName(b, a)
}
