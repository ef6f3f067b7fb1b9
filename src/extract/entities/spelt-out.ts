import type { Sentence } from '../../language/reading.ts'
import { fold } from '../../text/fold.ts'
import { isOfficeWord } from './offices.ts'
import type { Words } from './words.ts'

/**
 * The end of a name in any language that an acronym in brackets right after it spells out, most of its words in small letters:
 * "Volontaires pour la défense de la patrie (VDP)"; `i` where none starts there.
 */
export function speltOut(words: Words, i: number, sentence: Sentence): number {
  if (words.capital[i] !== true || ARTICLE.test(words.lower[i] ?? '') || isOfficeWord(words.lower[i] ?? '')) return i
  const end = Math.min(sentence.last, i + LONGEST)
  let bracket = i + 2
  while (bracket < end && words.lower[bracket] !== '(') bracket++
  const acronym = words.token(bracket + 1)?.form ?? ''
  if (bracket >= end || words.lower[bracket + 2] !== ')' || !/^\p{Lu}{3,7}$/u.test(acronym)) return i
  const hasSmall = words.capital.slice(i, bracket).includes(false)
  return hasSmall && spells(words, i, bracket, acronym.toLowerCase()) ? bracket : i
}

const ARTICLE = /^(?:the|le|la|les|el|los|las|il|o|os|die|der|das)$/
/** The most words of such a name. */
const LONGEST = 12

/** Whether the words from `first` to `last` have the letters of an acronym for initials, one each, short words being free to have none. */
function spells(words: Words, first: number, last: number, acronym: string): boolean {
  if (first === last) return acronym === ''
  const form = words.lower[first] ?? ''
  const initial = fold(form.replace(/^[dl]['’](?=\p{L})/u, ''))[0]
  if (initial !== undefined && initial === acronym[0] && spells(words, first + 1, last, acronym.slice(1))) return true
  return /^[\p{L}'’-]{1,4}$/u.test(form) && spells(words, first + 1, last, acronym)
}
