import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'
import { tells } from '../told-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('the names in brackets behind a plural take its place', () => {
  reads(
    'controls',
    'The River Brigade occupies three towns (Portova, Lesk, and Arden).',
    'River Brigade controls Portova',
    'River Brigade controls Lesk',
    'River Brigade controls Arden',
  )
  reads('controls', 'The River Brigade occupies three towns (in the south).', 'River Brigade controls three towns')
})

test('a list goes on past participles, hyphens and words in capitals that name a sort of thing', () => {
  reads(
    'attacked',
    'The Harbour Front destroyed six stills, a UAV, a bulldozer, a front-end loader, a dump truck and an armored vehicle.',
    ...['six stills', 'a UAV', 'a bulldozer', 'a front-end loader', 'a dump truck', 'an armored vehicle'].map(
      thing => `Harbour Front attacked ${thing}`,
    ),
  )
})

test('names in brackets behind a counted plural are its list, though other words stand between, where they are as many', () => {
  tells(
    'controls',
    'Peru holds three forts in the southern desert (Fort Alba, Fort Bruna and Fort Cora).',
    'Peru Fort Alba',
    'Peru Fort Bruna',
    'Peru Fort Cora',
  )
  tells('controls', 'Peru holds four forts in the southern desert (Fort Alba and Fort Bruna).', 'Peru forts')
})
