import { fold } from '../../text/fold.ts'
import { textOf } from './calling.ts'
import type { Thing } from './thing.ts'
import type { Words } from './words.ts'

/** Parts of countries and places that are called by a direction: "northern Syria", "central and southern Somalia" (its last part). */
export function partsOfPlaces(words: Words, things: Iterable<Thing>): Thing[] {
  const parts = new Map<string, Thing>()
  for (const thing of things) {
    if (thing.kind !== 'place' && thing.kind !== 'state') continue
    for (const place of thing.places) {
      const first = place.first - 1
      if (place.form !== 'name' || !isDirection(words.lower[first] ?? '') || words.sentence[first] !== words.sentence[place.first]) continue
      const called = textOf(words, { first, last: place.last })
      const part = parts.get(fold(called)) ?? { kind: 'place', names: [], called, places: [] }
      part.places.push({ ...place, first, form: 'nominal' })
      parts.set(fold(called), part)
    }
  }
  return [...parts.values()]
}

/** Whether a word says which part of a place is meant. */
export const isDirection = (lower: string): boolean => DIRECTION.test(lower)

const DIRECTION = /^(?:(?:north|south)?(?:east|west)(?:ern)?|north(?:ern)?|south(?:ern)?|central|upper|lower)$/
