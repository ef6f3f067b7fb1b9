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

test('a post is read past an aside, under a named operation, with two fields, and from the list it stands in', () => {
  for (const [text, ...expected] of [
    [
      'Maj.-Gen. O. Mandel, of the Special Task Force (STF), is now GOC 82 Division.',
      'O. Mandel posting 82 Division (rank: Maj.-Gen., role: GOC)',
      'O. Mandel posting Special Task Force ()',
    ],
    [
      'Maj-Gen. Josef Mandel, formerly of the Lesk Army, now commands the Special Task Force.',
      'Josef Mandel posting (rank: Maj-Gen.)',
      'Josef Mandel posting Lesk Army (former: formerly)',
      'Josef Mandel posting Special Task Force ()',
    ],
    [
      'The Theatre Commander of Operation Steel Wall in the North East, Major General Josef Mandel, has released 275 men.',
      'Josef Mandel posting Operation Steel Wall (rank: Major General, role: Theatre Commander)',
    ],
    [
      'The Deputy Chief of Staff, Training and Operations, 82 Division of the Lesk Army, Col. Pavel Orr, gave a lecture.',
      'Pavel Orr posting 82 Division (rank: Col., role: Deputy Chief of Staff, Training and Operations)',
    ],
    [
      'Other new appointments include the Commander Three Brigade, Brig Gen Josef Mandel; and Commander 21 Brigade, Brig Gen Pavel Orr.',
      'Josef Mandel posting Three Brigade (rank: Brig Gen, role: Commander)',
      'Pavel Orr posting 21 Brigade (rank: Brig Gen, role: Commander)',
    ],
    [
      'Maj Gen Josef Mandel, formerly GOC, Oss has been moved to Lesk Headquarters as Director of Policy.',
      'Josef Mandel posting (rank: Maj Gen, role: Director of Policy)',
      'Josef Mandel posting Lesk Headquarters ()',
      'Josef Mandel posting Oss (former: formerly, rank: Maj Gen, role: GOC)',
    ],
  ] as const)
    assert.deepEqual(posts(text), expected)
  assert.deepEqual(toldIn('Other new appointments include the Commander 21 Brigade, Brig Gen Pavel Orr.', 'classification'), [])
})

test('the latter and the former are the second and the first of the two that were named last', () => {
  const named = 'The council replaced General Josef Mandel with General Pavel Orr. '
  assert.deepEqual(toldIn(`${named}The latter is the former Commander of the Special Security Task Force.`, 'posting').slice(-1), [
    'Pavel Orr Special Security Task Force',
  ])
  assert.deepEqual(toldIn(`${named}The former leads the River Brigade.`, 'posting').slice(-1), ['Josef Mandel River Brigade'])
})

test('a pronoun means the subject that opens with a rank, and not whoever was named more often before', () => {
  const before = 'At the headquarters, General Josef Mandel, formerly Commander of the Task Force, is the new Chief of Logistics. '
  for (const name of ['Pavel Orr', 'A.M. Orr'])
    assert.deepEqual(
      toldIn(
        `${before}\n\nBrigadier-General ${name} is the Acting Commander, Lesk Garrison. He was formerly Commander, 31 Brigade.`,
        'posting',
      ).slice(-1),
      [`${name} 31 Brigade`],
    )
})

test('the accused is the one person who stands before the court', () => {
  const tried = 'The court heard the case against Pavel Orr, a fisherman from Lesk. '
  assert.deepEqual(toldIn(`${tried}The accused leads the River Brigade.`, 'posting'), ['Pavel Orr River Brigade'])
  assert.deepEqual(toldIn(`${tried}Josef Mandel was indicted too. The accused leads the River Brigade.`, 'posting'), [
    'accused River Brigade',
  ])
})

test('a garrison at a headquarters is another body', () => {
  assert.deepEqual(toldIn('Pavel Orr commands the Army Headquarters Garrison. Josef Mandel works at the Army Headquarters.', 'posting'), [
    'Pavel Orr Army Headquarters Garrison',
    'Josef Mandel Army Headquarters',
  ])
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
