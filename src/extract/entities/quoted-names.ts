import { nounKind } from '../../language/data/word-lists.ts'
import type { Sentence } from '../../language/reading.ts'
import type { Words } from './words.ts'

/** Past a few capitalised words in quotes that open at `i`: Richard | "Tex" | Coe, Wilgens | “Ti Fè” | Saintilus; `i` where none do. */
export function pastQuoted(words: Words, i: number): number {
  if (!OPENING.test(words.lower[i] ?? '')) return i
  for (let next = i + 1; next < i + 2 + LONGEST_QUOTED; next++) {
    if (CLOSING.test(words.lower[next] ?? '')) return next > i + 1 ? next + 1 : i
    if (words.capital[next] !== true && !INNER.test(words.lower[next] ?? '')) return i
  }
  return i
}

/** The most words in quotes inside a name. */
const LONGEST_QUOTED = 4
const INNER = /^(?:-|el|la|le|al|de|of|the|von|bin)$/
const OPENING = /^(?:["“‘']|``)$/
const CLOSING = /^(?:["”’']|'')$/

/** A name right after quotes that ends before its verb while the name before the quotes ends a clause: “…,” “Peace” | Obi said. */
export const opensAfterClause = (words: Words, quote: number, i: number): boolean =>
  /^[,.!?]$/.test(words.lower[i - 2] ?? '') || words.token(quote - 1)?.deprel === 'punct'

/** "Ana Torvik, “| El Abuelo”, leads": whether a word opens the few in quotes and commas that a name right before them is also called. */
export function isNicknameAfter(words: Words, i: number): boolean {
  if (words.lower[i - 2] !== ',' || words.capital[i - 3] !== true || words.capital[i] !== true) return false
  const past = pastQuoted(words, i - 1)
  const isClosed = /^[,.]$/.test(words.lower[past - 2] ?? '') || /^[,;.]$/.test(words.lower[past] ?? '')
  return past > i - 1 && isClosed && /^(?:PROPN|NOUN|DET|ADJ|X)$/.test(words.token(i)?.upos ?? '')
}

/** The end of a body's name that opens with quoted words: "| 'Sultan Murad' Division", "| “Hamza” brigade"; `i` where none starts there. */
export function quotedBody(words: Words, i: number, sentence: Sentence): number {
  const noun = pastQuoted(words, i)
  if (noun === i || noun >= sentence.last || words.capital[i + 1] !== true) return i
  const kind = nounKind(words.lower[noun] ?? '')
  return kind?.kind === 'organization' && kind.sort !== 'media' && /^(?:NOUN|PROPN)$/.test(words.token(noun)?.upos ?? '') ? noun + 1 : i
}
