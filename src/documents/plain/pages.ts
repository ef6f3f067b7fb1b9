import type { Line } from './lines.ts'
import { numberOf } from './numerals.ts'

/** A page has at least and at most so many lines that hold words. */
const SHORTEST = 12
const LONGEST = 90
/** So many numbers that count up evenly tell pages. */
const COUNTED = 4
/** Numbers from one page to the next that may be lost. */
const LOST = 6

type Numbered = { readonly index: number; readonly number: number; readonly words: string }

/** A page's number at either end of its head or foot; the words beside it are the head's. */
const ends = /^(?:[-–—[(]\s?|page\s|p\.\s)?([\dlIOSBZ]{1,4})(?:\s?[-–—\])]|\sof\s\d{1,4})?(?:\s+(\D{3,80}))?$/i
const starts = /^(\D{3,80})\s+([\dlIOSBZ]{1,4})$/

/** The number and the words of a line that could be a page's head or foot. */
export function headOf(text: string): { readonly number: number | undefined; readonly words: string } {
  if (text.length > 90) return { number: undefined, words: text }
  const first = ends.exec(text)
  if (first !== null && /\d/.test(first[1] ?? '')) return { number: numberOf(first[1] ?? ''), words: first[2] ?? '' }
  const last = starts.exec(text)
  if (last !== null && /\d/.test(last[2] ?? '')) return { number: numberOf(last[2] ?? ''), words: last[1] ?? '' }
  return { number: undefined, words: text }
}

/** The words of a head by which two are compared: letters alone. */
export const headKey = (words: string): string => words.toLowerCase().replace(/[^\p{L}]+/gu, '')

/**
 * Where a text without form feeds shows its pages by numbers that count up evenly, alone on lines or beside words that come again: the
 * indexes of those lines. None where too few count.
 */
export function countedPages(lines: readonly Line[]): number[] {
  const all = lines.flatMap((line, index) => {
    const { number, words } = headOf(line.text)
    return number === undefined || number === 0 ? [] : [{ index, number, words: headKey(words) }]
  })
  const times = Map.groupBy(all, ({ words }) => words)
  const numbered = all.filter(({ words }) => words === '' || new Set(times.get(words)?.map(({ number }) => number)).size > 1)
  const length = pageLength(numbered)
  if (length === undefined) return []
  const chain = longestChain(numbered, length)
  return chain.length >= COUNTED && chain.length * length * 2.5 >= lines.length ? chain.map(({ index }) => index) : []
}

/** Lines a page has: the distance at which most numbers are followed by the next. */
function pageLength(numbered: readonly Numbered[]): number | undefined {
  const byNumber = Map.groupBy(numbered, ({ number }) => number)
  const distances = numbered
    .flatMap(({ index, number }) => (byNumber.get(number + 1) ?? []).slice(0, 50).map(next => next.index - index))
    .filter(distance => distance >= SHORTEST && distance <= LONGEST)
    .sort((a, b) => a - b)
  let best: number | undefined
  let most = 0
  let to = 0
  for (const [from, shortest] of distances.entries()) {
    while ((distances[to] ?? Infinity) <= shortest * 1.4) to++
    if (to - from > most) [best, most] = [distances[(from + to) >> 1], to - from]
  }
  return best
}

type Link = { readonly numbered: Numbered; readonly before: Link | undefined; readonly length: number }

function longestChain(numbered: readonly Numbered[], page: number): Numbered[] {
  const ends = new Map<number, Link[]>()
  let best: Link | undefined
  for (const own of numbered) {
    let before: Link | undefined
    for (let step = 1; step <= LOST; step++) {
      for (const link of ends.get(own.number - step) ?? []) {
        const each = (own.index - link.numbered.index) / step
        if (each >= 0.45 * page && each <= 1.7 * page && link.length > (before?.length ?? 0)) before = link
      }
    }
    const link = { numbered: own, before, length: (before?.length ?? 0) + 1 }
    ends.set(own.number, [...(ends.get(own.number) ?? []), link].slice(-8))
    if (link.length > (best?.length ?? 0)) best = link
  }
  const chain: Numbered[] = []
  for (let link = best; link !== undefined; link = link.before) chain.push(link.numbered)
  return chain.toReversed()
}
