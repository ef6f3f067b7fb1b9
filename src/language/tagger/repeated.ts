import type { TaggerWord } from './features.ts'
import type { Tagger } from './tagger.ts'

/** Mends tags in place where a noun is told twice, as in "stand shoulder to *shoulder*" and "face to *face*": the second is no infinitive. */
export function mendRepeated(words: readonly TaggerWord[], tags: Int32Array, tagger: Tagger): void {
  const noun = tagger.numberOf('NOUN', 'NN')
  const preposition = tagger.numberOf('ADP', 'IN')
  const xpos = (i: number): string => tagger.tags[tags[i] ?? -1]?.[1] ?? ''
  for (let i = 0; i + 2 < words.length; i++) {
    if (words[i]?.text !== words[i + 2]?.text || words[i + 1]?.text !== 'to' || xpos(i) !== 'NN') continue
    tags[i + 1] = preposition
    tags[i + 2] = noun
  }
}
