import type { Tree } from '../../../language/tree.ts'
import type { Span } from '../../../model/span.ts'

/** Words that end a list, wherever they stand in it. */
const ENDS = /^([;:.()?!]|--|–|—|but|while|which|who|although|though|because|whereas|where|when)$/
const FINITE = /^(VBZ|VBD|VBP|MD)$/
const LONGEST = 60

/**
 * The items of a list that begins at token `from`, read from the words in a row: parted by commas and a last "and"; a pair of -ing
 * phrases is two. A finite verb ends the list before the item that it stands in.
 */
export const itemsFrom = (tree: Tree, from: number): Span[] => {
  const cuts = [from]
  let end = from
  while (end < tree.sentence.last && end < from + LONGEST && !ENDS.test(tree.token(end).form.toLowerCase())) {
    if (FINITE.test(tree.token(end).xpos)) return items(tree, cuts, Math.max(cuts.pop() ?? from, from), from)
    if (isCut(tree, end, from)) cuts.push(end + 1)
    end++
  }
  return items(tree, cuts, end, from)
}

/** Whether a comma parts two items there, or an "and" between two that open alike or after a bare noun. */
const isCut = (tree: Tree, at: number, from: number): boolean => {
  const { form } = tree.token(at)
  if (form === ',') return true
  if (!/^(and|or)$/i.test(form) || at + 1 >= tree.sentence.last) return false
  if (tree.token(from).xpos === 'VBG') return tree.token(at + 1).xpos === 'VBG' && tree.token(at - 1).xpos !== 'VBG'
  return /^(NOUN|PROPN)$/.test(tree.token(at - 1).upos) && isBare(tree, from, at)
}

/** Whether only nouns and their modifiers stand there: "and" after "defence of the coast" may go on with the coast. */
const isBare = (tree: Tree, first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (/^(ADP|VERB|PUNCT)$/.test(tree.token(at).upos)) return false
  return true
}

/** Spans of the items between the cuts; with commas but no comma before the last "and", the last two part there. */
const items = (tree: Tree, cuts: readonly number[], end: number, from: number): Span[] => {
  const stretches = cuts.map((first, k) => ({ first, last: (cuts[k + 1] ?? end + 1) - 1 })).filter(({ first, last }) => first < last)
  const final = stretches.at(-1)
  const opensWithAnd = final !== undefined && /^(and|or|as)$/i.test(tree.token(final.first).form)
  const and = stretches.length > 1 && final !== undefined && !opensWithAnd ? firstAnd(tree, final.first, final.last) : undefined
  const parted =
    final === undefined || and === undefined
      ? stretches
      : [...stretches.slice(0, -1), { first: final.first, last: and }, { first: and + 1, last: final.last }]
  if (isOneAct(tree, parted)) return trimmed(tree, from, end, from)
  return parted.flatMap(({ first, last }) => trimmed(tree, first, last, from))
}

/** "defending independence, sovereignty and territory": one act, and a list of single words that it is done to. */
const isOneAct = (tree: Tree, parts: readonly { readonly first: number; readonly last: number }[]): boolean =>
  parts.length > 1 &&
  tree.token(parts[0]?.first ?? 0).xpos === 'VBG' &&
  parts.slice(1).every(({ first, last }) => last - first - (/^(and|or)$/i.test(tree.token(first).form) ? 1 : 0) < 2)

const firstAnd = (tree: Tree, first: number, last: number): number | undefined => {
  for (let at = first + 1; at < last - 1; at++) if (/^(and|or)$/i.test(tree.token(at).form)) return at
  return undefined
}

/** An item without what links it to the one before ("and", "as well as") and its article. */
const trimmed = (tree: Tree, first: number, last: number, from: number): Span[] => {
  let start = first
  while (start < last && LINKS.test(tree.token(start).form)) start++
  let stop = last
  while (stop > start && tree.token(stop - 1).upos === 'PUNCT') stop--
  return start < stop && start >= from ? [tree.span(start, stop)] : []
}

const LINKS = /^(and|or|as|well|also|for|with|the|an?|in|addition|to|both|,)$/i
