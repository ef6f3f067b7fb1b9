import { Problem } from '../src/model/problem.ts'
import { contains, overlaps, type Span } from '../src/model/span.ts'
import type { Quoted } from './line.ts'
import type { Reference } from './lines.ts'
import type { MarkedMention, MarkedSentence } from './read.ts'

/** A sentence of a passage, and where it starts in the passage's text. */
export type Placed = { readonly sentence: MarkedSentence; readonly start: number }

/** The span of quoted words in the passage; a `Problem` where the sentence does not have them, or has them twice and none is told. */
export function spanOf({ words, nth }: Quoted, { sentence, start }: Placed): Span & { readonly text: string } {
  const [first = '', last] = words.split('…').map(part => part.trim())
  const from = occurrence(sentence.text, first, nth)
  const to = last === undefined ? from + first.length : endAfter(sentence.text, last, from + first.length)
  return { text: sentence.text.slice(from, to), start: start + from, end: start + to }
}

function occurrence(text: string, words: string, nth: number | undefined): number {
  const found = occurrences(text, words)
  if (found.length === 0) throw new Problem('not-found', `the sentence does not have "${words}"`)
  if (found.length > 1 && nth === undefined)
    throw new Problem('ambiguous', `the sentence has "${words}" ${found.length} times; say which by #1, #2 …`)
  return found[(nth ?? 1) - 1] ?? missing(words, nth)
}

/** Where `words` stand as whole words. */
function occurrences(text: string, words: string): number[] {
  if (words === '') return []
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isEdge(text[at - 1], words[0]) && isEdge(words.at(-1), text[at + words.length])) found.push(at)
  }
  return found
}

const isEdge = (left: string | undefined, right: string | undefined): boolean => !(isWord(left) && isWord(right))
const isWord = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter)

function missing(words: string, nth: number | undefined): never {
  throw new Problem('not-found', `the sentence does not have "${words}" ${nth} times`)
}

/** The end of the first occurrence of `words` at or after `from`. */
function endAfter(text: string, words: string, from: number): number {
  const at = occurrences(text, words).find(start => start >= from)
  return at === undefined ? missing(words, 1) : at + words.length
}

/** The mention of an entity in a sentence that is meant: the one told, else the one nearest to `near`, the longest where several start or end there. */
export function mentionOf({ id, nth }: Reference, { sentence, start }: Placed, near: Span | undefined): Span | undefined {
  const all = sentence.mentions.filter(mention => mention.id === id)
  if (nth !== undefined) {
    const told = all[nth - 1] ?? tooFew(id, nth)
    return moved(told, start)
  }
  const spans = all.map(mention => moved(mention, start))
  if (near === undefined) return spans[0]
  return spans.toSorted((a, b) => gap(a, near) - gap(b, near) || b.end - b.start - (a.end - a.start))[0]
}

function tooFew(id: string, nth: number): never {
  throw new Problem('not-found', `the sentence does not mention ${id} ${nth} times`)
}

const moved = ({ start, end }: MarkedMention, by: number): Span => ({ start: start + by, end: end + by })

function gap(a: Span, b: Span): number {
  if (overlaps(a, b)) return contains(a, b) || contains(b, a) ? 0 : 0.5
  return a.end <= b.start ? b.start - a.end : a.start - b.end
}
