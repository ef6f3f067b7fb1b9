import { VERB } from '../lexicon/lexicon.ts'
import type { TaggerWord } from './features.ts'
import type { Tagger } from './tagger.ts'

/** Adjectives that are spelt like participles of verbs that nobody uses so before a noun. */
const ADJECTIVE = /^(?:neighbou?ring|warring|surrounding|opposing|ruling|outgoing|incoming|upcoming|ongoing)$/

/** Adjectives that are nouns before the hyphen of "-held" and the like: "the insurgent-held town". */
const HOLDER = /^(?:insurgent|militant|guerrilla|separatist|loyalist|islamist|extremist)$/

const HELD = /^(?:held|controlled|run|led|backed|dominated|occupied)$/

/**
 * Mends tags in place where such a word stands before a noun or name: "accused *neighbouring* Sabe of"; of "guilty", which is never a
 * noun; and of adjectives that are nouns where they stand: "the *military* conducts raids", "the *insurgent*-held town"; and of
 * "back" where it can only be the verb: "many clans *back* the king".
 */
export function mendAdjectives(words: readonly TaggerWord[], tags: Int32Array, tagger: Tagger): void {
  const adjective = tagger.numberOf('ADJ', 'JJ')
  const noun = tagger.numberOf('NOUN', 'NN')
  const verb = tagger.numberOf('VERB', 'VBP')
  const isFirstVerb = (i: number): boolean =>
    words.slice(0, i).every((_, at) => !/^(?:VB|MD|WP|WDT)/.test(tagger.tags[tags[at] ?? -1]?.[1] ?? ''))
  for (const [i, { text }] of words.entries()) {
    const [, xpos] = tagger.tags[tags[i] ?? -1] ?? []
    const [, tagBefore = ''] = tagger.tags[tags[i - 1] ?? -1] ?? []
    const [, next = ''] = tagger.tags[tags[i + 1] ?? -1] ?? []
    if (adjective >= 0 && text === 'guilty') tags[i] = adjective
    const isNoun = (text === 'military' && isBeforeVerb(words, i, next)) || (HOLDER.test(text) && HELD.test(words[i + 2]?.text ?? ''))
    if (noun >= 0 && xpos === 'JJ' && isNoun) tags[i] = noun
    if (verb >= 0 && text === 'back' && xpos === 'RB' && /^NNP?S?$/.test(tagBefore) && /^(?:NNPS?|DT|PRP\$)$/.test(next) && isFirstVerb(i))
      tags[i] = verb
    if (adjective >= 0 && xpos === 'VBG' && ADJECTIVE.test(text) && /^NNP?S?$/.test(next)) tags[i] = adjective
  }
}

/** Whether what follows is a verb in the present with its object, taken for a plural: "conducts operations". */
const isBeforeVerb = (words: readonly TaggerWord[], i: number, next: string): boolean =>
  next === 'NNS' &&
  ((words[i + 1]?.parts ?? 0) & (VERB << 4)) !== 0 &&
  /^(?:the|a|an|its|their|his|her|\w+s)$/.test(words[i + 2]?.text ?? '')
