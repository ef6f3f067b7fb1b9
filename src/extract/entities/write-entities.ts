import type { Entity, Mention } from '../../model/claim.ts'
import { fold } from '../../text/fold.ts'
import { nameOf, spanOf, textOf } from './calling.ts'
import type { Stretch } from './name-runs.ts'
import { isSmallNumber } from './number-words.ts'
import type { Loose } from './refer.ts'
import type { Thing } from './thing.ts'
import type { Words } from './words.ts'

/** Writes things as entities, numbered in the order in which the text first speaks of them, and their places as mentions; `loose` are mentions of no entity. */
export function writeEntities(words: Words, things: Iterable<Thing>, loose: readonly Loose[]): { entities: Entity[]; mentions: Mention[] } {
  const entities: Entity[] = []
  const mentions: Mention[] = loose.map(({ first, last, kind, form }) => ({ ...spanOf(words, { first, last }), kind, entity: null, form }))
  for (const thing of [...things].toSorted((a, b) => firstOf(a) - firstOf(b))) {
    const entity = `e${entities.length + 1}`
    const name = nameOf(words, thing)
    entities.push({ id: entity, kind: thing.kind, name, aliases: aliasesOf(words, thing, name) })
    for (const place of thing.places) mentions.push({ ...spanOf(words, place), kind: thing.kind, entity, form: place.form })
  }
  return { entities, mentions: mentions.toSorted((a, b) => a.start - b.start || b.end - a.end) }
}

const firstOf = ({ places }: Thing): number => places.reduce((least, { first }) => Math.min(least, first), Infinity)

/** The other wordings of its names, in text order, each once; of what has no name, its fuller descriptions. */
function aliasesOf(words: Words, thing: Thing, name: string): string[] {
  const known = new Map([[fold(name), name]])
  const aliases: string[] = []
  const worded = (thing.names.length > 0 ? [...thing.names, ...located(thing)] : descriptions(thing)).map(other => textOf(words, other))
  for (const text of thing.alsoCalled === undefined ? worded : [...worded, thing.alsoCalled]) {
    if (sameMarks(known, text)) continue
    known.set(fold(text), text)
    aliases.push(text)
  }
  return aliases
}

/** "Palmyra, Syria": a place with what it lies in. */
const located = ({ kind, names, places }: Thing): readonly Stretch[] => {
  if (kind !== 'place') return []
  const ends = new Map(names.map(({ first, last }) => [first, last]))
  return places.filter(({ form, first, last }) => form === 'nominal' && last > (ends.get(first) ?? Infinity))
}

const descriptions = ({ called, places }: Thing): readonly Stretch[] => {
  const isCounted = isSmallNumber((called ?? '').split(' ')[0]?.toLowerCase() ?? '')
  return places.flatMap(({ core, head, form }) =>
    form === 'nominal' && core !== undefined && (core < head || isCounted) ? [{ first: core, last: head + 1 }] : [],
  )
}

/** Whether the spelling, not only the folded form, is known already; capitals alone make no other spelling. */
const sameMarks = (known: ReadonlyMap<string, string>, text: string): boolean => known.get(fold(text))?.toLowerCase() === text.toLowerCase()
