import type { TaggerWord } from './features.ts'
import type { Tagger } from './tagger.ts'

/** Words after which a noun is a common one, unless a capital says otherwise. */
const DETERMINER = /^(?:the|a|an|this|these|those|its|his|her|their|our|my|your|every|each|some|any|no)$/

/** `traits` of what is no plain word in lower case: a digit, a hyphen, a capital. */
const NOT_PLAIN = 1 | 2 | 4 | 8

/** Parts of names that stand in lower case: "the al Hamra quarter", "the de facto state". */
const PARTICLE =
  /^(?:al|el|an|ar|as|at|ad|bin|ibn|bint|abu|abd|ad|van|von|den|der|de|del|della|di|da|du|dos|das|la|le|les|y|e|ul|ud|ur|zu|ben|bar|mac)$/

/**
 * Mends tags in place where a word in lower case right after a determiner was taken for a name: "the legion" is a common noun, whatever
 * name it is part of elsewhere.
 */
export function mendLowerCase(words: readonly TaggerWord[], tags: Int32Array, tagger: Tagger): void {
  for (let i = 1; i < words.length; i++) {
    const word = words[i]
    const [upos, xpos] = tagger.tags[tags[i] ?? -1] ?? []
    if (word === undefined || upos !== 'PROPN' || (word.traits & NOT_PLAIN) !== 0) continue
    if (!DETERMINER.test(words[i - 1]?.text ?? '') || PARTICLE.test(word.text)) continue
    const common = tagger.numberOf('NOUN', xpos === 'NNPS' ? 'NNS' : 'NN')
    if (common >= 0) tags[i] = common
  }
}
