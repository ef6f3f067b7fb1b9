import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readText } from '../../src/documents/text.ts'
import { analyse } from '../../src/extract/analyse.ts'
import { models } from '../reading.ts'
import { toldIn } from './told-in.ts'

/** The posts of a text as "holder posting body (qualifiers)", each part by its words, in order. */
const posts = (text: string): string[] => {
  const { claims } = analyse(readText(text), models()).analysis
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end)
  return claims
    .filter(({ predicate }) => predicate === 'posting')
    .map(({ subject, object, qualifiers }) => {
      const told = Object.entries(qualifiers).map(([name, value]) => `${name}: ${[value].flat().map(words).join(', ')}`)
      return [words(subject), 'posting', ...(object === null ? [] : [words(object)]), `(${told.toSorted().join(', ')})`].join(' ')
    })
    .toSorted()
}

test('news of appointments is read in all its turns', () => {
  for (const [text, ...expected] of [
    [
      'Major General Josef Mandel, formerly the Director, Army Public Relations, is now the Provost Marshal, Lesk Army.',
      'Josef Mandel posting (former: formerly, rank: Major General, role: Director, Army Public Relations)',
      'Josef Mandel posting Lesk Army (rank: Major General, role: Provost Marshal)',
    ],
    [
      'Brigadier Josef Mandel and Colonel Pavel Orr were named Director of Military Intelligence and Military Secretary, respectively.',
      'Josef Mandel posting (rank: Brigadier, role: Director of Military Intelligence)',
      'Pavel Orr posting (rank: Colonel, role: Military Secretary)',
    ],
    [
      'General Josef Mandel is leaving the 82 Division to become the Chief of Logistics at the Army Headquarters.',
      'Josef Mandel posting Army Headquarters (rank: General, role: Chief of Logistics)',
    ],
    [
      'Others are Major General Josef Mandel now Commander of Operation Steel Wall and Colonel Pavel Orr.',
      'Josef Mandel posting Operation Steel Wall (rank: Major General, role: Commander)',
      'Pavel Orr posting (rank: Colonel)',
    ],
    [
      'They include Rear Admiral Josef Mandel Commander Fleet Support Group (West).',
      'Josef Mandel posting Fleet Support Group (rank: Rear Admiral, role: Commander)',
    ],
    [
      'The General Officer Commanding, (GOC), 6 Division of the Lesk Army, Major-General Josef Mandel, left.',
      'Josef Mandel posting 6 Division (rank: Major-General, role: General Officer Commanding)',
    ],
    [
      'Colonel Josef Mandel, now the Chief of Administration Defence Headquarters, left.',
      'Josef Mandel posting Defence Headquarters (rank: Colonel, role: Chief of Administration)',
    ],
    [
      'Superintendent of Police Josef Mandel, the police spokesman, said so.',
      'Josef Mandel posting (rank: Superintendent of Police, role: police spokesman)',
    ],
  ] as const)
    assert.deepEqual(posts(text), expected)
})

test('a post is nobody who belongs to its body', () => {
  assert.equal(toldIn('The new Commander of the Joint Task Force is General Josef Mandel.', 'member_of').length, 0)
})

test('a letter that several sign is no contact between them, a treaty is', () => {
  assert.equal(toldIn('The letter was signed by Pavel Orr, Mira Holt and the Northern Rivers Front.', 'contact_with').length, 0)
  assert.equal(toldIn('The treaty was signed by Lesk and Dorvia.', 'contact_with').length, 1)
})

test('brackets behind a post or behind several things give no other name', () => {
  assert.equal(toldIn('The General Officer Commanding (GOC) of the 6 Division left.', 'alias').length, 0)
  assert.equal(toldIn('The Northern Rivers Front runs camps in three districts (Bor, Tellim and Oss).', 'alias').length, 0)
  assert.equal(toldIn('The Northern Rivers Front (NRF) runs camps in Bor.', 'alias').length, 1)
})
