import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'
import { tells } from '../told-in.ts'

test('an attack that is blamed on somebody is possibly his', () => {
  assert.deepEqual(claimsIn('The shelling of Portova was blamed on the Harbour Front.', 'attacked'), [
    'Harbour Front attacked Portova (possible)',
  ])
  assert.deepEqual(claimsIn('The defeat was blamed on the River Brigade.', 'attacked'), [])
})

test('who blames somebody for a deed says that he did it', () => {
  const blamed = 'The Northern Council blamed the Harbour Front for the shelling of Portova.'
  assert.deepEqual(claimsIn(blamed, 'attacked'), ['Harbour Front attacked Portova (possible, says Northern Council)'])
  const accused = 'The Northern Council accused the Harbour Front of the murder of Josef Mandel.'
  assert.deepEqual(claimsIn(accused, 'killed', 'attacked'), ['Harbour Front killed Josef Mandel (possible, says Northern Council)'])
})

test('bodies that merge to form another each go into it', () => {
  assert.deepEqual(claimsIn('The River Brigade and the Harbour Front merged to form the Northern Council.', 'merged_into'), [
    'River Brigade merged_into Northern Council',
    'Harbour Front merged_into Northern Council',
  ])
})

test('whoever replaces somebody in a post holds it', () => {
  assert.deepEqual(claimsIn('Ana Torvik replaced Josef Mandel as commander of the River Brigade.', 'posting', 'succeeds'), [
    'Ana Torvik succeeds Josef Mandel',
    'Ana Torvik posting River Brigade',
  ])
})

test('other names are told by "goes by the name" and "whose real name is"', () => {
  assert.deepEqual(claimsIn('Ana Torvik goes by the name Vera Lind.', 'alias'), ['Ana Torvik alias Vera Lind'])
  assert.deepEqual(claimsIn('The River Brigade was renamed the Lesk Legion in 2015.', 'alias'), ['River Brigade alias Lesk Legion'])
})

test('prepositions that the tree reads word by word keep what they lead to', () => {
  assert.deepEqual(claimsIn('Marania intervened militarily on behalf of the Maranian Government.', 'supports'), [
    'Marania supports Maranian Government',
  ])
  assert.deepEqual(claimsIn('The River Brigade is made up of Tuaregs.', 'composed_of'), ['River Brigade composed_of Tuaregs'])
  assert.deepEqual(claimsIn('The River Brigade is opposed to the Northern Council.', 'opposes'), ['River Brigade opposes Northern Council'])
})

test('a denial of having done a deed denies it', () => {
  assert.deepEqual(claimsIn('The River Brigade denied having shelled Portova.', 'attacked'), [
    'River Brigade attacked Portova (denied, says River Brigade)',
  ])
})

test('whoever fails in a bid wanted it', () => {
  assert.deepEqual(claimsIn('The River Brigade failed in the bid to seize Portova.', 'goal'), ['River Brigade goal seize Portova'])
})

test('responsibility claimed and blame laid for nothing named are for the attack told last', () => {
  const raid = 'The raid on Portova killed four guards.'
  tells(
    'attacked',
    `${raid} The Harbour Front claimed responsibility within hours. Dorvia blamed the River Brigade.`,
    'Harbour Front Portova (says Harbour Front)',
    'River Brigade Portova (possible, says Dorvia)',
  )
  tells('attacked', 'A bomb exploded in Portova. The Harbour Front claimed responsibility.', 'Harbour Front Portova (says Harbour Front)')
  tells('attacked', 'The council met. The Harbour Front claimed responsibility.')
})
