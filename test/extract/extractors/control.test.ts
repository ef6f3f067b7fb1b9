import { test } from 'node:test'

import { tells } from '../told-in.ts'

test('what one works for with others is done by oneself, not by the last of them', () => {
  tells(
    'opposes',
    'Norway remains committed to working with the Finnish Army and our partners in the north to destroy the Red Column.',
    'Norway Red Column',
  )
  tells('opposes', 'Norway works closely with its allies to defeat the Red Column.', 'Norway Red Column')
})

test('whoever uses something to an end has the end', () => {
  tells('attacked', 'The warlord used an army of slaves to conquer the kingdom.', 'warlord kingdom')
  tells('opposes', 'The president used the attack to ban the main opposition party.', 'president main opposition party')
})

test('whoever is helped in a deed does it', () => {
  tells('opposes', 'Norway supports the Finnish Army in combating the Red Column.', 'Finnish Army Red Column')
  tells('opposes', 'The police work with the Finnish Army in combating smugglers.', 'police smugglers')
})

test('aid that comes from somebody is his, and who depends on others has their support', () => {
  tells('supports', 'The Red Column was aided by strong support from Norway.', 'Norway Red Column')
  tells('supports', 'The Red Column has been dependent on foreign militias.', 'foreign militias Red Column')
})

test('pressure on somebody and a haven denied to him are opposition', () => {
  tells('opposes', 'Norway will continue applying pressure to the Red Column.', 'Norway Red Column')
  tells('opposes', 'Norway will deny the Red Column a safe haven.', 'Norway Red Column')
})
