import type { EntityKind } from '../../model/entity.ts'
import { type Field, fieldIn, type FieldSort } from '../../text/field.ts'
import type { Words } from './words.ts'

/** The label that opens a sentence, if it is a labelled line of a profile. */
export const fieldAt = ({ reading }: Words, sentence: number): Field | undefined => {
  const found = reading.sentences[sentence]
  return found === undefined ? undefined : fieldIn(reading.text.slice(found.start, found.end))
}

/**
 * What the sentence below tells a name alone to be, a heading or a line of its own: "Founded in 2014 by X" and "Strength: 300" stand under
 * bodies, "Born in 1971" and "Rank: colonel" under persons. Undefined for labelled lines themselves, for what is called like a section and
 * where nothing of the kind stands below.
 */
export function toldBelow(words: Words, sentence: number): EntityKind | undefined {
  const [own, below] = [words.reading.sentences[sentence], words.reading.sentences[sentence + 1]]
  if (own === undefined || below === undefined || own.last - own.first > LONGEST || own.block === below.block) return undefined
  if (fieldAt(words, sentence) !== undefined) return undefined
  for (let i = own.first; i < own.last; i++) if (SECTION.test(words.lower[i] ?? '')) return undefined
  const field = fieldAt(words, sentence + 1)
  if (field !== undefined)
    return field.sort === 'plain' || field.sort === 'name' ? undefined : OF_PERSONS.has(field.sort) ? 'person' : 'organization'
  const [first, second] = [words.lower[below.first] ?? '', words.lower[below.first + 1] ?? '']
  if (first === 'born') return 'person'
  return OF_BODIES.test(first) && /^(?:in|by|on|as|from|around|during|\d{4})$/.test(second) ? 'organization' : undefined
}

/** Tokens that a name alone may have. */
const LONGEST = 10

/** Labels that only profiles of persons have. */
const OF_PERSONS: ReadonlySet<FieldSort> = new Set<FieldSort>(['post', 'rank', 'occupation', 'spouse', 'birth'])

/** Participles that open what is told of a body. */
const OF_BODIES = /^(?:founded|formed|established|created|led|headed|commanded|based|headquartered)$/

/** Words of what sections of a text are called, not of names. */
const SECTION =
  /^(?:background|overview|profiles?|summary|history|leadership|structure|ideology|objectives?|goals?|aims?|funding|facts?|findings?|glance|data|information|details|biography|career|education|activities|origins?|introduction|conclusions?|recommendations?|annex|appendix|chapter|section|contents|key|actors?|allies|methodology|sources?|notes?|composition|recruitment|training|equipment|timeline|figures|basics|infobox)$/
