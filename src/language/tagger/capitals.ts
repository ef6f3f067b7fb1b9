import type { TaggerWord } from './features.ts'
import type { Tagger } from './tagger.ts'

/** `traits` of a word with a capital first, and of one all in capitals. */
const CAPITAL = 4
const SHOUTED = 8

/**
 * Mends tags in place where a finite verb is told of a word with a capital right behind another one, in a sentence most of whose words
 * have none: "according to Human Rights *Watch*, …" names somebody; and of "General *A.M. Diko*", whose initials are no hour of the day.
 */
export function mendCapitals(words: readonly TaggerWord[], tags: Int32Array, tagger: Tagger): void {
  const isOpen = (i: number): boolean => /^(?:ADJ|NOUN|PROPN|VERB)$/.test(tagger.tags[tags[i] ?? -1]?.[0] ?? '')
  const name = tagger.numberOf('PROPN', 'NNP')
  for (let i = 0; i + 1 < words.length; i++)
    if (/^[ap]\.m\.$/.test(words[i]?.text ?? '') && isRaised(words[i]) && hasCapital(words[i + 1]) && !/\d/.test(words[i - 1]?.text ?? ''))
      for (const at of [i, i + 1]) tags[at] = name
  if (isTitle(words)) return
  for (let i = 1; i < words.length; i++) {
    const [upos, xpos = ''] = tagger.tags[tags[i] ?? -1] ?? []
    if (upos === 'VERB' && /^VB[DPZ]?$/.test(xpos) && hasCapital(words[i]) && hasCapital(words[i - 1])) {
      for (let at = i; at >= 0 && hasCapital(words[at]) && (at === i || isOpen(at)); at--) tags[at] = name
    }
  }
}

const isRaised = (word: TaggerWord | undefined): boolean => word !== undefined && (word.traits & CAPITAL) !== 0

const hasCapital = (word: TaggerWord | undefined): boolean =>
  word !== undefined && (word.traits & CAPITAL) !== 0 && (word.traits & SHOUTED) === 0

/** Whether as many words have a capital as have none. */
function isTitle(words: readonly TaggerWord[]): boolean {
  const lettered = words.filter(({ text }) => /\p{L}/u.test(text))
  return lettered.filter(({ traits }) => (traits & CAPITAL) !== 0).length * 2 >= lettered.length
}
