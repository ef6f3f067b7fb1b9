import assert from 'node:assert/strict'

import { readText } from '../../src/documents/text.ts'
import { analyse } from '../../src/extract/analyse.ts'
import type { Argument } from '../../src/model/claim.ts'
import { models } from '../reading.ts'

/**
 * The claims of one predicate that the whole engine reads in a text, as "subject object (denied, possible, says X)", things by the names that
 * the text has for them and anything else by its words.
 */
export function toldIn(text: string, predicate: string): string[] {
  const { claims, entities } = analyse(readText(text), models()).analysis
  const told = (argument: Argument): string =>
    ('entity' in argument ? entities.find(({ id }) => id === argument.entity)?.name : undefined) ?? text.slice(argument.start, argument.end)
  return claims
    .filter(claim => claim.predicate === predicate)
    .map(({ subject, object, polarity, certainty, speaker }) => {
      const notes = [
        ...(polarity === 'denied' ? ['denied'] : []),
        ...(certainty === 'certain' ? [] : [certainty]),
        ...speaker.map(one => `says ${told(one)}`),
      ]
      const parts = [told(subject), ...(object === null ? [] : [told(object)]), ...(notes.length > 0 ? [`(${notes.join(', ')})`] : [])]
      return parts.join(' ')
    })
}

/** Asserts that these claims of a predicate, told as `toldIn` does, and no others are read in a text. */
export const tells = (predicate: string, text: string, ...expected: readonly string[]): void =>
  assert.deepEqual(toldIn(text, predicate), expected)
