import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'
import { tells } from '../told-in.ts'

/** Three mentions make a country the one that a text is about. */
const ABOUT = 'Marania is a state. Marania has an army. Marania has a coast. '

const rulers = (text: string): string[] => claimsIn(ABOUT + text, 'controls').map(claim => claim.replace(/ controls .*/, ''))

test('whoever takes, keeps or is brought to power rules the country that the text is about', () => {
  assert.deepEqual(rulers('Ana Torvik seized power in Marania.'), ['Ana Torvik'])
  assert.deepEqual(rulers('Josef Mandel came to power.'), ['Josef Mandel'])
  assert.deepEqual(rulers('A vote brought Josef Mandel to power.'), ['Josef Mandel'])
  assert.deepEqual(rulers('Ana Torvik ruled until 1991.'), ['Ana Torvik'])
})

test('power over nothing that the text tells of is no claim', () => {
  assert.deepEqual(claimsIn('Ana Torvik seized power.', 'controls'), [])
})

test('control of named ground is read once, from its own phrase', () => {
  assert.deepEqual(claimsIn('Marania lost control of Portova.', 'controls'), ['Marania controls Portova'])
})

test('power handed over is had by whoever gets it, and ground ceded was had by whoever cedes it', () => {
  tells(
    'controls',
    'Peru is poor. Peru has a long coast and Peru sells fish. In 2000, the generals turned over power to a civilian government.',
    'civilian government Peru',
  )
  tells('controls', 'In 1859, Portugal ceded the island to Peru.', 'Peru island', 'Portugal island')
})
