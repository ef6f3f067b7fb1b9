import assert from 'node:assert/strict'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { adjectiveOf, isTownName, longestFrom, worldNames } from '../../src/language/data/gazetteer.ts'
import { givenName, nounKind, postKind } from '../../src/language/data/word-lists.ts'
import { fold } from '../../src/text/fold.ts'

const kinds = (name: string): string[] => worldNames(fold(name)).map(({ kind, of }) => `${kind} ${of}`)

test('a name that means several things has them all', () => {
  assert.ok(kinds('Georgia').includes('state country'))
  assert.deepEqual(
    worldNames('congo').map(({ name }) => name),
    ['Republic of the Congo', 'Democratic Republic of the Congo'],
  )
})

test('the places that plain lists of towns lack are found', () => {
  for (const name of ['Kyiv', 'Kiev', 'Kharkov', 'Izium', 'Hostomel', 'Grozny', 'Sukhumi', 'Raqqa', 'Kobani', 'Botlikh', 'Artemivsk'])
    assert.ok(kinds(name).includes('place city'), name)
  for (const name of ['South Ossetia', 'Donbas', 'Abkhazia', 'Chechnya', 'Sahel'])
    assert.ok(
      worldNames(fold(name)).some(({ of }) => of === 'region'),
      name,
    )
})

test('self-declared states are states, regions are places', () => {
  assert.equal(worldNames('ichkeria')[0]?.kind, 'state')
  assert.equal(worldNames('donbas')[0]?.kind, 'place')
})

test('another transliteration of a town is known as one', () => {
  assert.ok(isTownName('Бахмут'))
  assert.ok(!isTownName('Xyzzy'))
})

test('an adjective leads to its state and its people', () => {
  assert.deepEqual(adjectiveOf('ukrainian'), { state: 'Ukraine', people: 'Ukrainians' })
  assert.deepEqual(adjectiveOf('kurdish'), { state: undefined, people: 'Kurds' })
})

test('the length of the longest name from a word is known', () => {
  assert.equal(longestFrom('bosnia'), 3)
  assert.equal(longestFrom('kyivan'), 0)
})

test('nouns, posts and given names are looked up in any number', () => {
  assert.deepEqual(nounKind('regiments'), { kind: 'organization', sort: 'unit' })
  assert.deepEqual(nounKind('air force'), { kind: 'organization', sort: 'unit' })
  assert.equal(nounKind('table'), undefined)
  assert.equal(postKind('lt gen'), 'rank')
  assert.equal(givenName('zelimkhan'), 'male')
  assert.equal(givenName('table'), undefined)
})

test('the data stay below 600 kB', () => {
  const folder = join(import.meta.dirname, '..', '..', 'src', 'language', 'data')
  const size = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  assert.ok(size < 600_000, `${size} bytes`)
})
