import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('a date inside the phrase of "since" opens what the clause tells', () => {
  reads('posting', 'Ana Torvik has led the River Brigade since its foundation in 1994.', 'Ana Torvik posting River Brigade (1994/..)')
  reads('opposes', 'Since gaining independence in 1974, Marania has opposed Dorvia.', 'Marania opposes Dorvia (1974/..)')
})

test('a date inside the phrase or clause of "until" closes what the clause tells', () => {
  reads(
    'posting',
    'Ana Torvik commanded the River Brigade until she was wounded at Portova in June 1993.',
    'Ana Torvik posting River Brigade (../1993-06)',
  )
  reads(
    'posting',
    'Ana Torvik commanded the River Brigade from March 1992 until she was wounded at Portova in June 1993.',
    'Ana Torvik posting River Brigade (1992-03/1993-06)',
  )
})

test('an election won is of its year', () => reads('posting', 'In 2010, Ana Torvik won the presidency.', 'Ana Torvik posting (2010)'))

test('a date behind a deed dates it, though it hangs on the verb before', () => {
  const [killing] = claimsIn(
    'The Harbour Front has claimed responsibility for the killing of 17 workers at Lesk on 1 December 1998.',
    'killed',
  )
  assert.match(killing ?? '', /1998-12-01/)
})

test('a count of members takes no date of the clause behind it', () => {
  assert.ok(
    claimsIn('The River Brigade has armed forty of its 3,000 members since the shooting at Lesk in 1998.', 'strength').every(
      claim => !claim.includes('1998'),
    ),
  )
})

test('becoming a kind of state has a date, being one has none', () => {
  reads('classification', 'Marania became a republic in 1838.', 'Marania classification republic (1838)')
})

test('what starts in a century goes on from it', () => {
  reads('controls', 'Starting in the 15th century, Marania ruled Lesk.', 'Marania controls Lesk (14XX/..)')
})

test('what was begun, conquered or incorporated at a date goes on from it', () => {
  reads('operates_in', 'In 1988 the River Brigade began moving into Lesk.', 'River Brigade operates_in Lesk (1988/..)')
  reads('controls', 'Marania lost control of Lesk to Dorvia in 1967.', 'Marania controls Lesk (../1967)', 'Dorvia controls Lesk (1967/..)')
})

test('what is taken in the course of a century is of that century', () => {
  reads('controls', 'In the 16th century Marania conquered Lesk.', 'Marania controls Lesk (15XX)')
})

test('who somebody is said to be in passing takes no date of what he did', () => {
  reads('posting', 'The commander of the River Brigade, Ana Torvik, visited Lesk on 4 April 2016.', 'Ana Torvik posting River Brigade')
  reads('member_of', 'In 1970 Ana Torvik, a member of the Harbour Front, seized Lesk.', 'Ana Torvik member_of Harbour Front')
})

test('a date inside an aim does not say when somebody had it', () => {
  reads('goal', 'The Harbour Front plans to hold Lesk by October 2024.', 'Harbour Front goal hold Lesk by October 2024')
})

test('what nations have done up to now takes no date of a deed told before', () => {
  const strikes = claimsIn('On 3 May 2015 the Harbour Front made two raids. Nations which have made raids include Marania.', 'attacked')
  assert.ok(strikes.every(strike => !strike.startsWith('Marania') || !strike.includes('2015')))
})
