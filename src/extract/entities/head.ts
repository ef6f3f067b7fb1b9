import type { Reading, Token } from '../../language/reading.ts'
import type { Span } from '../../model/span.ts'

/**
 * Index of the syntactic head of a stretch of text: its token whose own head lies outside it; -1 where no token lies in it. Of
 * several, the first that is a nominal wins, since a clipped or misread tree leaves strays at a stretch's edges.
 */
export function headOf(reading: Reading, span: Span): number {
  const first = firstTokenAfter(reading.tokens, span.start)
  let last = first
  while ((reading.tokens[last]?.start ?? Infinity) < span.end) last++
  return headOfTokens(reading.tokens, first, last)
}

/** The head among tokens `first` up to, not with, `last`; -1 where there are none. */
export function headOfTokens(tokens: readonly Token[], first: number, last: number): number {
  let fallback = -1
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (token === undefined || (token.head >= first && token.head < last)) continue
    if (NOMINAL.has(token.upos)) return i
    if (fallback < 0) fallback = i
  }
  return fallback
}

/** Index of the first token that starts at or after this offset; the number of tokens where none does. */
export const firstTokenFrom = (tokens: readonly Token[], offset: number): number => firstWhere(tokens, token => token.start >= offset)

/** The token at this offset, or the first after it: a name may begin inside a token ("pro-Assad"). */
const firstTokenAfter = (tokens: readonly Token[], offset: number): number => firstWhere(tokens, token => token.end > offset)

/** Index of the first token for which a test holds that holds for all after it too. */
function firstWhere(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    const token = tokens[middle]
    if (token !== undefined && !holds(token)) low = middle + 1
    else high = middle
  }
  return low
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'])
