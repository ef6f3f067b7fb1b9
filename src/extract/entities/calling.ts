import { worldNames } from '../../language/data/gazetteer.ts'
import type { Span } from '../../model/span.ts'
import { isAcronym } from './acronyms.ts'
import type { Stretch } from './name-runs.ts'
import type { KindedName } from './name.ts'
import type { Thing } from './thing.ts'
import type { Words } from './words.ts'

/** What a thing is called: its fullest name as the text first gives it, a state's usual name where it is only abbreviated, or its description. */
export function nameOf(words: Words, thing: Thing): string {
  const written = thing.names.filter(name => words.key(name.first, name.last) === name.key)
  const full = written.filter(name => !isAcronym(words, name))
  const [first] = thing.names
  if (thing.kind === 'state' && full.length === 0 && first !== undefined) return worldNames(first.key)[0]?.name ?? textOf(words, first)
  if (full.length === 0 && thing.called !== undefined) return thing.called
  const [best] = (full.length > 0 ? full : written).toSorted((a, b) => fullness(b) - fullness(a) || a.first - b.first)
  if (best !== undefined) return textOf(words, best)
  return thing.called ?? (first === undefined ? '' : textOf(words, first))
}

/** Persons, bodies and peoples are called by their longest name that is no epithet ("Lion of Dorvi"); the usual name of a place or state is the one most at hand. */
const fullness = ({ kind, parts }: KindedName): number =>
  kind === 'state' || kind === 'place' || (kind === 'person' && parts.includes('of')) ? 0 : parts.length

/** The words of a stretch as printed, line breaks made spaces. */
export function textOf(words: Words, stretch: Stretch): string {
  const { start, end } = spanOf(words, stretch)
  return words.reading.text.slice(start, end).replace(/\s+/g, ' ')
}

/** Offsets of a stretch of tokens, without a prefix that its first token has ("pro-"). */
export const spanOf = (words: Words, { first, last }: Stretch): Span => ({
  start: words.startOf(first),
  end: words.token(last - 1)?.end ?? 0,
})
