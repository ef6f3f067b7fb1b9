import type { Name } from './name.ts'
import type { Words } from './words.ts'

/** A name and another that the text says it goes by. */
export type Alias<N extends Name> = { readonly alias: N; readonly name: N }

/** Names that the text gives as further names of the last one named before in the sentence: "also known as", "calling himself". */
export function alsoKnown<N extends Name>(words: Words, names: readonly N[]): Alias<N>[] {
  return names.flatMap((alias, i) => {
    const name = names[i - 1]
    if (name === undefined || words.sentence[name.first] !== words.sentence[alias.first]) return []
    return saysSo(words, alias.first) && alias.first - name.last < FARTHEST ? [{ alias, name }] : []
  })
}

/** The most words between a name and its alias. */
const FARTHEST = 12

function saysSo(words: Words, first: number): boolean {
  let i = first - 1
  while (/^(?:["“‘'`(,:]|``|the|by|his|her|of|is|was)$/.test(words.lower[i] ?? '') && first - i < 5) i--
  const [before, last] = [words.lower[i - 1] ?? '', words.lower[i] ?? '']
  if (last === 'as') return /^(?:known|styled|acronym|abbreviated)$/.test(before)
  if (last === 'himself' || last === 'herself' || last === 'itself')
    return /^(?:call|calls|calling|called|named|styles|styling)$/.test(before)
  if (last === 'guerre' || last === 'sign') return /^(?:de|call)$/.test(before)
  return /^(?:aka|a\.k\.a\.?|alias|aliases|nicknamed|dubbed|codenamed|callsign|pseudonym|formerly)$/.test(last)
}
