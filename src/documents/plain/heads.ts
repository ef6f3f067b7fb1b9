import type { Line } from './lines.ts'
import { countedPages, headKey, headOf } from './pages.ts'

/** Lines at the top and bottom of a page among which running heads are looked for. */
const EDGE = 3
/** A longer line that stands letter for letter on this many pages is a running line wherever it stands. */
const REPEATED = 3
const LONG = 20
/** No more different heads than this are compared letter by letter. */
const HEADS = 40
/** Share of a head's letters that may be read otherwise. */
const MISREAD = 0.2

/** A text's lines told apart, each with its page: what it says, and what its pages carry for themselves. */
export type Paged = { readonly lines: readonly Line[]; readonly running: readonly Line[] }

/**
 * Part running heads and feet and page numbers from the text. Form feeds tell pages; without them, numbers that count up evenly do, and
 * then the lines take the page so found.
 */
export function partRunning(all: readonly Line[]): Paged {
  const fed = (all.at(-1)?.page ?? 1) > 1
  const counted = fed ? [] : countedPages(all)
  if (!fed && counted.length === 0) return { lines: all, running: [] }
  const running = fed ? runningLines(all, edgesOf(all)) : runningAround(all, counted)
  if (fed) return { lines: all.filter((_, index) => !running.has(index)), running: all.filter((_, index) => running.has(index)) }
  let page = 1
  const turned = all.map((line, index) => {
    if (index > 0 && running.has(index - 1) && !running.has(index)) page++
    return { ...line, page }
  })
  return { lines: turned.filter((_, index) => !running.has(index)), running: turned.filter((_, index) => running.has(index)) }
}

function edgesOf(lines: readonly Line[]): Map<number, number> {
  const edges = new Map<number, number>()
  for (const page of Map.groupBy(lines.keys(), index => lines[index]?.page ?? 1).values())
    for (const index of [...page.slice(0, EDGE), ...page.slice(-EDGE)]) edges.set(index, lines[index]?.page ?? 1)
  return edges
}

/** Running lines of a text whose pages are told by the numbers at these lines; and those heads that stand elsewhere without a number. */
function runningAround(lines: readonly Line[], counted: readonly number[]): Set<number> {
  const edges = new Map<number, number>()
  for (const [place, index] of counted.entries())
    for (let at = index - EDGE; at <= index + EDGE; at++) if (at >= 0 && at < lines.length) edges.set(at, place)
  const near = runningLines(lines, edges)
  const found = new Set(counted)
  for (const index of counted) {
    for (let at = index - 1; near.has(at); at--) found.add(at)
    for (let at = index + 1; near.has(at); at++) found.add(at)
  }
  const heads = new Set([...found].map(index => headKey(headOf(lines[index]?.text ?? '').words)).filter(words => words.length >= 8))
  for (const [index, { text, blanks }] of lines.entries()) {
    if (text.length > 90 || (blanks === 0 && (lines[index + 1]?.blanks ?? 1) === 0)) continue
    const { number, words } = headOf(text)
    const key = headKey(words)
    if (heads.has(key) || (number !== undefined && [...heads].some(head => isMisread(key, head)))) found.add(index)
  }
  return found
}

/** The lines at the edges whose words come again on other pages, and numbers that count up with the pages. */
function runningLines(lines: readonly Line[], edges: ReadonlyMap<number, number>): Set<number> {
  const pagesOf = (places: readonly number[]): number => new Set(places.map(index => edges.get(index))).size
  const offsets = Map.groupBy(edges.keys(), index => offsetAt(lines, edges, index))
  const counts = (index: number): boolean => pagesOf(offsets.get(offsetAt(lines, edges, index)) ?? []) >= REPEATED
  const byWords = Map.groupBy(edges.keys(), index => {
    const text = (lines[index]?.text ?? '').replace(/\s+/g, ' ')
    return offsetAt(lines, edges, index) !== undefined && counts(index) ? headOf(text).words : text
  })
  const repeated = [...byWords].filter(([words, places]) => (headKey(words).length >= 3 || words === '') && pagesOf(places) >= REPEATED)
  const heads = repeated
    .map(([words]) => headKey(words))
    .filter(head => head.length >= 8)
    .slice(0, HEADS)
  const found = new Set(repeated.flatMap(([, places]) => places))
  const first = lines[0]?.page
  for (const [words, places] of byWords)
    if (heads.some(head => isMisread(headKey(words), head)))
      for (const place of places) if (lines[place]?.page !== first || lines.at(-1)?.page === first) found.add(place)
  for (const place of longLines(lines)) found.add(place)
  return found
}

/** How far the number at the end of a line is ahead of its page; undefined where it has none. */
function offsetAt(lines: readonly Line[], edges: ReadonlyMap<number, number>, index: number): number | undefined {
  const { number } = headOf(lines[index]?.text ?? '')
  return number === undefined ? undefined : number - (edges.get(index) ?? 0)
}

/** Lines long enough that stand letter for letter on several pages told by form feeds. */
function longLines(lines: readonly Line[]): number[] {
  const alike = Map.groupBy(lines.keys(), index => lines[index]?.text ?? '')
  return [...alike].flatMap(([text, places]) =>
    text.length >= LONG && new Set(places.map(index => lines[index]?.page)).size >= REPEATED ? places : [],
  )
}

/** Whether some words are a head's with a few letters read otherwise: letters of one that the other has in its order. */
function isMisread(words: string, head: string): boolean {
  const room = Math.floor(MISREAD * head.length)
  if (words.length < 8 || Math.abs(words.length - head.length) > room) return false
  let row = Array.from({ length: head.length + 1 }, (_, index) => index)
  for (let i = 1; i <= words.length; i++) {
    const next = [i]
    for (let j = 1; j <= head.length; j++) {
      const change = (row[j - 1] ?? 0) + (words[i - 1] === head[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return (row[head.length] ?? Infinity) <= room
}
