import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn, describedIn } from '../claims-in.ts'
import { tells, toldIn } from '../told-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('the dead whom no event is named for died in the attack that a verb has just told of', () => {
  const text = 'The Harbour Front attacked the police station in Portova on 2 August. At least 13 people died that day.'
  reads('killed', text, 'died killed At least 13 people')
  assert.ok(describedIn(text).includes('event: attack on Portova'))
})

test('the dead of a burned town died in its burning', () => {
  const text = 'The Harbour Front burned Portova. Four refugees died.'
  reads('killed', text, 'died killed Four refugees')
  assert.ok(describedIn(text).includes('event: burning of Portova'))
})

test('whoever murdered somebody and is not told is one thing of its own', () => {
  const text = 'Josef Mandel was assassinated in 2008. Ana Torvik has led the River Brigade since the murder of Josef Mandel.'
  reads('attacked', text, 'assassinated attacked Josef Mandel (2008)', 'murder attacked Josef Mandel')
  assert.deepEqual(
    describedIn(text).filter(name => name.startsWith('people: killers')),
    ['people: killers of Josef Mandel'],
  )
  reads('attacked', 'Ana Torvik is charged with the murder of Josef Mandel.')
})

test('dying in battle names no battle', () => {
  reads('killed', 'Josef Mandel died in battle in 1970.')
  reads('killed', 'Josef Mandel died in the Battle of Lesk.', 'Battle of Lesk killed Josef Mandel')
})

test('the dead of a stretch of time, or of another date in a new paragraph, are no dead of the event told of last', () => {
  const raid = 'The raid on Sobara in June 2019 claimed thirty-five lives. '
  tells(
    'killed',
    `${raid}Later 12 people were killed.`,
    'raid on Sobara in June 2019 thirty-five lives',
    'raid on Sobara in June 2019 12 people',
  )
  tells('killed', `${raid}More than 5,000 people have been killed since January 1999.`, 'raid on Sobara in June 2019 thirty-five lives')
  tells('killed', `${raid}\n\nIn 2004 forty people were killed.`, 'raid on Sobara in June 2019 thirty-five lives')
  tells('killed', `${raid}Twelve of the prisoners were hanged.`, 'raid on Sobara in June 2019 thirty-five lives')
})

test('somebody of whom nobody is said to have killed him is dead all the same', () => {
  tells('status', 'General Omar Dile, who founded the battalion, was killed at Debal in 2015.', 'Omar Dile killed')
  tells('status', 'General Omar Dile was killed by the River Brigade.')
})

test('whoever accuses somebody of several deeds does none of them', () => {
  const suspects = 'Rights groups accuse the River Brigade of detaining suspects, torturing them and burning villages.'
  assert.ok(toldIn(suspects, 'attacked').every(claim => claim.startsWith('River Brigade')))
  assert.ok(toldIn(suspects, 'attacked').length >= 2)
  tells('attacked', 'Its enemies accuse the River Brigade of taxing traders and of having burned Lesk.', 'River Brigade Lesk')
})
