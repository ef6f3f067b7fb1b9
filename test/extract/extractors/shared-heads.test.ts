import { test } from 'node:test'

import { tells } from '../told-in.ts'

test('two names before one plural noun tell two groups', () => {
  tells('attacked', 'Catalan and Basque fighters attacked the town.', 'Catalan fighters town', 'Basque fighters town')
  tells(
    'opposes',
    'Conflict between civilian and military factions went on.',
    'civilian factions military factions',
    'military factions civilian factions',
  )
})

test('other qualities part no group', () => {
  tells('attacked', 'Senior and junior officers attacked the palace.', 'officers palace')
})

test('each of two leanings is that of its own side', () => {
  tells('supports', 'The split between pro-Chile and anti-Chile clubs led to war.', 'pro-Chile clubs Chile')
})
