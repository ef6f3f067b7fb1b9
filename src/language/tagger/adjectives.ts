import type { TaggerWord } from './features.ts'
import type { Tagger } from './tagger.ts'

/** Adjectives that are spelt like participles of verbs that nobody uses so before a noun. */
const ADJECTIVE = /^(?:neighbou?ring|warring|surrounding|opposing|ruling|outgoing|incoming|upcoming|ongoing)$/

/** Mends tags in place where such a word stands before a noun or name: "accused *neighbouring* Sabe of"; and of "guilty", which is never a noun. */
export function mendAdjectives(words: readonly TaggerWord[], tags: Int32Array, tagger: Tagger): void {
  const adjective = tagger.numberOf('ADJ', 'JJ')
  for (const [i, { text }] of words.entries()) {
    const [, xpos] = tagger.tags[tags[i] ?? -1] ?? []
    const [, next = ''] = tagger.tags[tags[i + 1] ?? -1] ?? []
    if (adjective >= 0 && text === 'guilty') tags[i] = adjective
    if (adjective >= 0 && xpos === 'VBG' && ADJECTIVE.test(text) && /^NNP?S?$/.test(next)) tags[i] = adjective
  }
}
