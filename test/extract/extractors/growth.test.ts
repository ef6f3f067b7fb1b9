import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'
import { tells } from '../told-in.ts'

test('what a body has grown or shrunk to is its strength', () => {
  assert.deepEqual(claimsIn('The River Brigade has grown to 800 fighters.', 'strength'), ['River Brigade strength 800 fighters'])
})

const strengths = (text: string) => claimsIn(text, 'strength')

test('how many a body has is its strength, however the number is bounded', () => {
  assert.deepEqual(strengths('The River Brigade has perhaps 200 fighters.'), ['River Brigade strength perhaps 200 fighters'])
  assert.deepEqual(strengths('The River Brigade has no more than 300 members.'), ['River Brigade strength no more than 300 members'])
  assert.deepEqual(strengths('The River Brigade has somewhere between 50 and 60 men.'), [
    'River Brigade strength somewhere between 50 and 60 men',
  ])
  assert.deepEqual(strengths("Some 90 of the River Brigade's 400 fighters left Lesk."), ['River Brigade strength 400 fighters'])
  assert.deepEqual(strengths('The Harbour Front cares for the fate of our two countries.'), [])
})

test('what the size of a body is put at is its strength, also in the next sentence', () => {
  assert.deepEqual(strengths('The size of the River Brigade is unknown, but one estimate puts it at 30 to 150 fighters.'), [
    'River Brigade strength 30 to 150 fighters',
    'River Brigade strength (unknown)',
  ])
  assert.deepEqual(strengths('Nobody agrees on the size of the River Brigade. Ana Torvik puts it at 800 fighters.'), [
    'River Brigade strength 800 fighters (says Ana Torvik)',
  ])
  assert.deepEqual(strengths('The River Brigade had 400 fighters in 2022, though officials put the figure at more than 1,000.'), [
    'River Brigade strength 400 fighters (2022)',
    'River Brigade strength more than 1,000 (says officials)',
  ])
  assert.deepEqual(strengths('The River Brigade bought a house. Ana Torvik put it at 800 crowns.'), [])
  assert.deepEqual(strengths('The River Brigade bought 20 houses. Officials put the figure at 40.'), [])
})

test('the men whom a body lost in a battle died in it', () => {
  assert.deepEqual(claimsIn('The River Brigade lost 40 fighters in the Battle of Lesk.', 'killed'), ['Battle of Lesk killed 40 fighters'])
})

test('a refusal denies the aim, and a wish for another to act is one aim', () => {
  assert.deepEqual(claimsIn('The River Brigade refuses to join the talks.', 'goal'), ['River Brigade goal join the talks (denied)'])
  assert.deepEqual(claimsIn('The River Brigade wants Marania to leave Lesk.', 'goal'), ['River Brigade goal Marania to leave Lesk'])
})

test('verbs after an adverb are read as verbs', () => {
  assert.deepEqual(claimsIn('The River Brigade reportedly controls Portova.', 'controls'), ['River Brigade controls Portova (possible)'])
  assert.deepEqual(claimsIn('The River Brigade no longer controls Portova.', 'controls'), ['River Brigade controls Portova (denied)'])
  assert.deepEqual(claimsIn('The River Brigade allegedly tortured prisoners.', 'attacked'), ['River Brigade attacked prisoners (possible)'])
})

test('what happens in a clause that "when" joins to a date happens at that date', () => {
  assert.deepEqual(claimsIn('The River Brigade held Portova until 1960, when the Harbour Front bombed Lesk.', 'attacked'), [
    'Harbour Front attacked Lesk (1960)',
  ])
})

test('a number that others believe is a strength, and what would be without somebody is no aim', () => {
  assert.deepEqual(strengths('The River Brigade is thought to number about 2,500.'), ['River Brigade strength about 2,500'])
  assert.deepEqual(claimsIn('The River Brigade said that without Marania it would collapse.', 'goal'), [])
})

test('what is told of a body whose number is asked is its strength', () => {
  tells(
    'strength',
    'The River Brigade has never disclosed how many fighters it has, but officials estimate between 200 and 350.',
    'River Brigade (unknown)',
    'River Brigade between 200 and 350 (says officials)',
  )
  assert.deepEqual(strengths('The exact number of the River Brigade’s fighters is unknown; estimates run anywhere from 25 to 120.'), [
    'River Brigade strength (unknown)',
    'River Brigade strength anywhere from 25 to 120',
  ])
  assert.deepEqual(strengths('The River Brigade was founded in 2011. Estimates range from 300 to 2,000 fighters.'), [
    'River Brigade strength from 300 to 2,000 fighters',
  ])
  assert.deepEqual(strengths('How many fighters does the River Brigade have?'), [])
})

test('men who are a body’s are its strength, and so is a part told of the whole', () => {
  assert.deepEqual(strengths('The fighters of the River Brigade numbered two thousand.'), ['River Brigade strength two thousand'])
  assert.deepEqual(strengths('Ana Torvik led some 90 of the 400 fighters of the River Brigade over the border.'), [
    'River Brigade strength 400 fighters',
  ])
})
