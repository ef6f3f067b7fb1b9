import type { Tree } from '../language/tree.ts'
import { kindAt } from './argument.ts'
import type { Context } from './extractor.ts'

/**
 * The modifiers that part one plural noun into several things: of "Catholic and Protestant families" the two adjectives. Only names and
 * words of sides part it: "senior and junior officers" are one crowd.
 */
export const sharersOf = (context: Context, tree: Tree, head: number): number[] => {
  if (!/^NNP?S$/.test(tree.token(head).xpos) || !GROUPS.test(kindAt(context, tree, head))) return []
  const last = head - 1
  const and = last - 1
  if (and - 1 < tree.sentence.first || !/^and$/i.test(tree.token(and).form)) return []
  const sharers = [last]
  for (let at = tree.token(and - 1).form === ',' ? and - 2 : and - 1; at >= tree.sentence.first; at -= 2) {
    sharers.unshift(at)
    if (at - 1 < tree.sentence.first || tree.token(at - 1).form !== ',') break
  }
  const isShared = sharers.every(each => hangsOn(tree, each, head, sharers) && !isBody(context, each)) && isOfSides(tree, sharers)
  return isShared ? sharers : []
}

const GROUPS = /^(?:person|people|organization)$/

/** "The ELN and FARC dissidents": a body's own name, which stands beside the noun rather than before it. */
const isBody = (context: Context, token: number): boolean => /^(?:person|organization)$/.test(context.mentionAt(token)?.kind ?? '')

const hangsOn = (tree: Tree, modifier: number, head: number, sharers: readonly number[]): boolean => {
  const up = tree.head(modifier)
  if (!/^(?:ADJ|NOUN|PROPN)$/.test(tree.token(modifier).upos) || up === undefined) return false
  return (up === head && tree.is(modifier, 'amod', 'compound', 'nmod')) || (tree.is(modifier, 'conj') && sharers.includes(up))
}

const isOfSides = (tree: Tree, sharers: readonly number[]): boolean =>
  sharers.every(each => /^\p{Lu}/u.test(tree.token(each).form)) || sharers.every(each => SIDE.test(tree.token(each).form.toLowerCase()))

/** Words that tell one side from another. */
const SIDE =
  /^(?:(?:pro|anti)-.+|civilian|military|paramilitary|government|regime|opposition|rebel|loyalist|royalist|communist|separatist)$/
