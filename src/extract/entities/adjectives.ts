import { adjectiveOf, worldNames } from '../../language/data/gazetteer.ts'
import { isLanguage } from '../../language/data/word-lists.ts'
import { fold } from '../../text/fold.ts'
import type { KindedName, Name } from './name.ts'
import type { Words } from './words.ts'

/**
 * Reads a name that is an adjective of a country or people: before a noun, and as "the French", it stands for the state, of which it
 * becomes a name. Else, and where there is no such state ("Kurdish fighters"), it names the people. Null for a language
 * and for the faith or cause of what stands behind it ("Buddhist monks"), undefined for other names.
 */
export function readAdjective(words: Words, name: Name): KindedName | null | undefined {
  if (isLanguage(name.key) || isTongue(words, name)) return null
  const adjective = adjectiveOf(
    name.parts.length > 1 && areAdjectives(name) && standsBeforeNoun(words, name) ? (name.parts[0] ?? '') : name.key,
  )
  const known = worldNames(name.key)
  if (adjective === undefined || known.some(({ kind }) => kind === 'state')) return undefined
  if (adjective.believes === true && !name.key.endsWith('s') && standsBeforeNoun(words, name)) return null
  if (adjective.state === undefined || (!standsBeforeNoun(words, name) && !isNation(words, name)))
    return { ...name, kind: 'people', key: fold(adjective.people), borneOut: true }
  const key = fold(adjective.state)
  return worldNames(key)[0]?.kind === 'state' ? { ...name, kind: 'state', key, borneOut: true } : null
}

/** "Syrian Arab forces": nothing but adjectives of peoples. */
const areAdjectives = ({ parts }: Name): boolean => parts.every(part => adjectiveOf(part) !== undefined)

/** "In Kurdish", "Kurdish:": the language. */
const isTongue = (words: Words, name: Name): boolean =>
  adjectiveOf(name.key) !== undefined &&
  !name.key.endsWith('s') &&
  (words.lower[name.last] === ':' || (words.lower[name.first - 1] === 'in' && !standsBeforeNoun(words, name)))

/** "The French", "the Portuguese": a nation acting as one. */
const isNation = (words: Words, name: Name): boolean => words.lower[name.first - 1] === 'the' && !name.key.endsWith('s')

function standsBeforeNoun(words: Words, name: Name): boolean {
  const token = words.token(name.last - 1)
  if (token === undefined) return false
  if (token.head >= name.last && /^(?:amod|compound|nmod)/.test(token.deprel)) return true
  const next = words.token(pastCoordinated(words, name.last))
  return next !== undefined && (next.upos === 'NOUN' || next.upos === 'ADJ' || next.upos === 'PROPN' || next.form === '-')
}

/** Past further adjectives in one list: "German, | French and Polish | companies". */
function pastCoordinated(words: Words, i: number): number {
  let next = i
  while (/^(?:,|and|or|\/)$/.test(words.lower[next] ?? '') && next < i + 8) {
    let after = next + 1
    if (/^(?:and|or)$/.test(words.lower[after] ?? '')) after++
    if (adjectiveOf(words.folded(after)) === undefined) return i
    next = after + 1
  }
  return next
}
