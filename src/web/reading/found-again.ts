import type { Span } from '../../model/span.ts'

/** Share of words that a sentence must have in common with a quotation to stand for it. */
const ALIKE = 0.5

/**
 * Where the words of a quotation stand in a text that may word them otherwise now: letter for letter, else with other spaces, signs and
 * capitals, else the sentence with most words in common; undefined where none has half of them. Offsets are UTF-16 units.
 */
export function foundAgain(text: string, quote: string): Span | undefined {
  const exact = text.indexOf(quote)
  if (exact >= 0) return { start: exact, end: exact + quote.length }
  const [all, wanted] = [wordsIn(text), wordsIn(quote)]
  if (wanted.length === 0) return undefined
  const run = all.findIndex((_, at) => wanted.every(({ word }, index) => all[at + index]?.word === word))
  return (run < 0 ? undefined : around(all.slice(run, run + wanted.length))) ?? mostAlike(text, new Set(wanted.map(({ word }) => word)))
}

type Word = Span & { readonly word: string }

const wordsIn = (text: string, from = 0): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: from + index,
    end: from + index + word.length,
  }))

function around(words: readonly Word[]): Span | undefined {
  const [first, last] = [words[0], words.at(-1)]
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
}

/** The sentence that has most words in common with some; a sentence is taken to end at a stop or a line's end. */
function mostAlike(text: string, wanted: ReadonlySet<string>): Span | undefined {
  let best: { readonly share: number; readonly span: Span | undefined } = { share: ALIKE, span: undefined }
  for (const { 0: sentence, index } of text.matchAll(/[^.!?\n]+[.!?]*/g)) {
    const words = wordsIn(sentence, index)
    const here = new Set(words.map(({ word }) => word))
    const share = here.intersection(wanted).size / Math.max(here.size, wanted.size)
    if (share >= best.share && (best.span === undefined || share > best.share)) best = { share, span: around(words) }
  }
  return best.span
}
