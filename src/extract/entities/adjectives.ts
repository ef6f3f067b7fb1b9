import { adjectiveOf, worldNames } from '../../language/data/gazetteer.ts'
import { isLanguage } from '../../language/data/word-lists.ts'
import { fold } from '../../text/fold.ts'
import type { KindedName, Name } from './name.ts'
import type { Words } from './words.ts'

/**
 * Reads a name that is an adjective of a country or people: before a noun "Russian" stands for the state, of which it becomes a name;
 * "Chechen" there is no mention of its own (null). As a noun or predicate it names the people. Undefined for other names.
 */
export function readAdjective(words: Words, name: Name): KindedName | null | undefined {
  if (isLanguage(name.key)) return null
  const adjective = adjectiveOf(name.key)
  if (adjective === undefined || worldNames(name.key).some(({ kind }) => kind === 'state')) return undefined
  if (!standsBeforeNoun(words, name)) return { ...name, kind: 'people' }
  if (adjective.state === undefined) return null
  const key = fold(adjective.state)
  return worldNames(key)[0]?.kind === 'state' ? { ...name, kind: 'state', key } : null
}

function standsBeforeNoun(words: Words, name: Name): boolean {
  const token = words.token(name.last - 1)
  if (token === undefined) return false
  const next = words.token(name.last)
  if (token.head >= name.last && /^(?:amod|compound|nmod)/.test(token.deprel)) return true
  return next !== undefined && (next.upos === 'NOUN' || next.upos === 'ADJ' || next.upos === 'PROPN' || next.form === '-')
}
