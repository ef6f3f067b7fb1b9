import { worldNames } from '../../language/data/gazetteer.ts'
import type { Entity, Mention } from '../../model/claim.ts'
import { fold } from '../../text/fold.ts'
import { isAcronym } from './acronyms.ts'
import type { Stretch } from './name-runs.ts'
import type { KindedName } from './name.ts'
import type { Loose } from './refer.ts'
import type { Thing } from './thing.ts'
import type { Words } from './words.ts'

/** Writes things as entities, numbered in the order in which the text first speaks of them, and their places as mentions; `loose` are mentions of no entity. */
export function writeEntities(words: Words, things: Iterable<Thing>, loose: readonly Loose[]): { entities: Entity[]; mentions: Mention[] } {
  const entities: Entity[] = []
  const mentions: Mention[] = loose.map(({ first, last, kind, form }) => ({ ...span(words, { first, last }), kind, entity: null, form }))
  for (const thing of [...things].toSorted((a, b) => firstOf(a) - firstOf(b))) {
    const entity = `e${entities.length + 1}`
    const name = nameOf(words, thing)
    entities.push({ id: entity, kind: thing.kind, name, aliases: aliasesOf(words, thing, name) })
    for (const place of thing.places) mentions.push({ ...span(words, place), kind: thing.kind, entity, form: place.form })
  }
  return { entities, mentions: mentions.toSorted((a, b) => a.start - b.start || b.end - a.end) }
}

const firstOf = ({ places }: Thing): number => places.reduce((least, { first }) => Math.min(least, first), Infinity)

/** The fullest name as the text first gives it; a state's usual name where the text only abbreviates it or has its adjective. */
function nameOf(words: Words, thing: Thing): string {
  const written = thing.names.filter(name => words.key(name.first, name.last) === name.key)
  const full = written.filter(name => !isAcronym(words, name))
  const [best] = (full.length > 0 ? full : written).toSorted((a, b) => fullness(b) - fullness(a) || a.first - b.first)
  const [first] = thing.names
  if (thing.kind === 'state' && full.length === 0 && first !== undefined) return worldNames(first.key)[0]?.name ?? textOf(words, first)
  if (best !== undefined) return textOf(words, best)
  if (thing.called !== undefined) return thing.called
  return first === undefined ? '' : (worldNames(first.key)[0]?.name ?? textOf(words, first))
}

/** Persons, bodies and peoples are called by their longest name; the usual name of a place or state is the one most at hand. */
const fullness = (name: KindedName): number => (name.kind === 'state' || name.kind === 'place' ? 0 : name.parts.length)

/** The other wordings of its names, in text order, each once. */
function aliasesOf(words: Words, thing: Thing, name: string): string[] {
  const known = new Map([[fold(name), name]])
  const aliases: string[] = []
  for (const other of thing.names) {
    const text = textOf(words, other)
    if (known.has(fold(text)) && known.get(fold(text)) !== undefined && sameMarks(known, text)) continue
    known.set(fold(text), text)
    aliases.push(text)
  }
  return aliases
}

/** Whether the spelling, not only the folded form, is known already; capitals alone make no other spelling. */
const sameMarks = (known: ReadonlyMap<string, string>, text: string): boolean => known.get(fold(text))?.toLowerCase() === text.toLowerCase()

const textOf = (words: Words, stretch: Stretch): string => {
  const { start, end } = span(words, stretch)
  return words.reading.text.slice(start, end).replace(/\s+/g, ' ')
}

function span(words: Words, { first, last }: Stretch): { start: number; end: number } {
  return { start: words.startOf(first), end: words.token(last - 1)?.end ?? 0 }
}
