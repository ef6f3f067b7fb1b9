import type { Tree } from '../../language/tree.ts'
import type { Mention } from '../../model/claim.ts'
import type { Context } from '../extractor.ts'
import { mentionsIn } from '../mentions-in.ts'
import { kindOfNoun } from '../nouns.ts'

/** How many words a description may add to its noun before the comma, and before the name after it. */
const REACH = 8

/**
 * The name that a description stands beside, read off the words, since parsers lose such pairs: "the German company X" and, between
 * commas, "its founder, the Norwegian medic X," or "the former leader of the front, X, fled".
 */
export const nameBeside = (context: Context, tree: Tree, noun: number): Mention | undefined => {
  const { upos, xpos, lemma } = tree.token(noun)
  if (upos !== 'NOUN' || xpos !== 'NN') return undefined
  const kind = kindOfNoun(lemma.toLowerCase())
  if (kind !== 'person' && kind !== 'organization') return undefined
  const next = nameAtStart(context, tree, noun + 1)
  if (next !== undefined) return next.kind === kind ? next : undefined
  const comma = kind === 'person' ? commaAfter(tree, noun) : undefined
  const name = comma === undefined ? undefined : nameAfter(context, tree, comma + 1)
  return name?.kind === 'person' && isClosed(tree, name) ? name : undefined
}

/** The name that those described give themselves: "a group calling itself X", "men who style themselves X". */
export const selfGiven = (context: Context, tree: Tree, noun: number): Mention | undefined => {
  const verb = tree.kids(noun, 'acl').find(kid => /^(call|style|name|dub|term)$/.test(tree.lemma(kid)))
  const self = verb === undefined ? undefined : tree.kids(verb, 'obj', 'iobj').find(kid => /sel(f|ves)$/.test(tree.token(kid).form))
  if (self === undefined) return undefined
  const first = self + 1 < tree.sentence.last && tree.token(self + 1).upos === 'DET' ? self + 2 : self + 1
  return nameAtStart(context, tree, first)
}

/** The comma that ends the description, where only nouns and prepositions stand before it. */
const commaAfter = (tree: Tree, noun: number): number | undefined => {
  for (let at = noun + 1; at < tree.sentence.last && at <= noun + REACH; at++) {
    const { form, upos } = tree.token(at)
    if (form === ',') return at
    if (!/^(ADP|DET|NOUN|PROPN|ADJ|NUM|PART|PUNCT)$/.test(upos) || /^(by|with|that|to)$/i.test(form)) return undefined
  }
  return undefined
}

/** The name after a comma, past the noun phrase that describes it further: "the Norwegian medic X". */
const nameAfter = (context: Context, tree: Tree, first: number): Mention | undefined => {
  for (let at = first; at < tree.sentence.last && at <= first + REACH; at++) {
    const name = nameAtStart(context, tree, at)
    if (name?.kind === 'person') return name
    if (!/^(DET|ADJ|NOUN|NUM|PROPN|VERB)$/.test(tree.token(at).upos) && tree.token(at).form !== '-') return undefined
  }
  return undefined
}

const nameAtStart = (context: Context, tree: Tree, token: number): Mention | undefined => {
  if (token >= tree.sentence.last || tree.token(token).upos !== 'PROPN') return undefined
  const { start } = tree.token(token)
  return mentionsIn(context, { start, end: start + 1 }).find(({ form }) => form === 'name')
}

/** Whether a comma, a bracket or the end follows, and no further member of a list. */
const isClosed = (tree: Tree, { end }: Mention): boolean => {
  const next = tree.indexes().find(at => tree.token(at).start >= end)
  if (next === undefined || next === tree.sentence.last - 1) return true
  return /^[,(;–—-]$/.test(tree.token(next).form) && !/^(and|or)$/i.test(tree.token(next + 1).form)
}
