import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'
import { tells } from '../told-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('each aim of a list is one, whatever phrases its members take', () => {
  reads(
    'goal',
    'The River Brigade wanted freedom of the press, an end to paper money and, above all, seats in a parliament.',
    'River Brigade goal freedom of the press',
    'River Brigade goal end to paper money',
    'River Brigade goal seats in a parliament',
  )
})

test('what "not" sets against an aim is denied, and what "but" does is wanted', () => {
  reads('goal', 'The River Brigade wants licences, not a state.', 'River Brigade goal licences', 'River Brigade goal state (denied)')
  reads('trained', 'The River Brigade trained boys, not girls.', 'River Brigade trained boys', 'River Brigade trained girls (denied)')
  reads(
    'answers_to',
    'The River Brigade answers to the Northern Council and not to the Harbour Front.',
    'River Brigade answers_to Northern Council',
    'River Brigade answers_to Harbour Front (denied)',
  )
  reads(
    'goal',
    'The River Brigade wanted neither independence nor war, but a seat at the table.',
    'River Brigade goal independence (denied)',
    'River Brigade goal war (denied)',
    'River Brigade goal seat at the table',
  )
})

test('what "but" puts in the place of what is taken back is affirmed', () => {
  reads(
    'classification',
    'The River Brigade is not a party but a militia.',
    'River Brigade classification party (denied)',
    'River Brigade classification militia',
  )
  reads(
    'composed_of',
    'The members of the River Brigade are not exiles, but rather moderate nationalists.',
    'River Brigade composed_of exiles (denied)',
    'River Brigade composed_of moderate nationalists',
  )
  reads(
    'attacked',
    'The River Brigade attacked not the army but the police.',
    'River Brigade attacked the army (denied)',
    'River Brigade attacked the police',
  )
  reads('goal', 'The River Brigade does not want a state but a truce.', 'River Brigade goal state (denied)', 'River Brigade goal truce')
})

test('what one suffers at the hands of somebody is his deed', () => {
  reads('attacked', 'The Bozo have suffered at the hands of the River Brigade.', 'River Brigade attacked The Bozo')
  reads('killed', 'Three teachers died at the hands of the River Brigade.', 'River Brigade killed Three teachers')
})

test('a feeling among people is theirs', () => {
  reads('views', 'The reason is the hatred of the army among villagers.', 'villagers views the army')
})

test('a claim that is backed up gets no support, and what is done "in this behaviour" is no function', () => {
  reads('supports', 'Analysts backed up the claim that the army burned Lesk.')
  reads('function', 'None of the brigades engage in this behaviour.')
})

test('land that a side claims is what it wants', () => {
  reads('goal', 'Marania claims the Orrin valley.', 'Marania goal Orrin valley (says Marania)')
  reads('goal', 'The blast claimed ten lives.')
})

test('what somebody describes another as is what that one is on his word, and a creed is its mind', () => {
  assert.deepEqual(claimsIn('The Northern Council describes the River Brigade as oil thieves.', 'classification', 'views'), [
    'River Brigade classification oil thieves (says Northern Council)',
  ])
  assert.deepEqual(claimsIn('The Northern Council describes the River Brigade as a fascist gang.', 'classification', 'ideology', 'views'), [
    'River Brigade ideology fascist (says Northern Council)',
  ])
  reads('views', 'The Northern Council considers Ana Torvik a criminal.', 'Northern Council views Ana Torvik')
})

test('a post is led by whoever a by-phrase behind a date names, and whoever nothing but "its" or "a" tells of holds none', () => {
  reads('posting', 'The River Brigade has been led since 2015 by Ana Torvik.', 'Ana Torvik posting River Brigade (2015/..)')
  reads('posting', 'The River Brigade said that its commander was proud.')
  reads('posting', 'A judge from Lesk fled.')
})

test('no orders taken, and orders of which there are none, are no obedience', () => {
  reads('answers_to', 'The River Brigade takes no orders from the Northern Council.', 'River Brigade answers_to Northern Council (denied)')
  reads('answers_to', 'The River Brigade reported 200 deaths to the Northern Council.')
})

test('a second giver behind "and from" gives as well, at his own time', () => {
  reads(
    'supports',
    'The River Brigade received arms from Marania until 2006, and from Dorvia from 2008 to 2018.',
    'Marania supports River Brigade (../2006)',
    'Dorvia supports River Brigade (2008/2018)',
  )
})

test('founders named among others are founders', () => {
  reads(
    'founded_by',
    'The River Brigade was founded by six men, among them Ana Torvik and Josef Mandel.',
    'River Brigade founded_by six men',
    'River Brigade founded_by Ana Torvik',
    'River Brigade founded_by Josef Mandel',
  )
})

test('neither of two bodies needs what both are said not to need', () => {
  reads(
    'needs',
    'The River Brigade and the Harbour Front left. Neither group needs money.',
    'Neither group needs money (denied)',
    'Neither group needs money (denied)',
  )
})

test('a relative clause behind a nation beside a name tells of the name', () => {
  reads('trained', 'Josef Mandel, a German who had trained the River Brigade, fled.', 'Josef Mandel trained River Brigade')
})

test('a war of which one side is told is fought by whom the clause tells of, else by the country that the text is about', () => {
  tells('opposes', 'Peru lost territory in a series of conflicts with Chile.', 'Peru Chile')
  tells('opposes', 'Following its long war with Chile, Peru gained the coast.', 'Peru Chile')
  tells(
    'opposes',
    'Peru is poor. Peru has a long coast and Peru sells fish. A border war with Chile that flared in 1995 was resolved.',
    'Peru Chile',
  )
})

test('standing shoulder to shoulder and fighting together are alliances, joining somebody for talks is contact', () => {
  tells('allied_with', 'Peru stands shoulder to shoulder with the people of Chile.', 'Peru people of Chile')
  tells('allied_with', 'Finnish forces and the Red Guards fought together in 1944.', 'Finnish forces Red Guards')
  tells('contact_with', 'Karel Novak joined Ana Torvik in Paris for talks on fish.', 'Karel Novak Ana Torvik')
})

test('opposition is that of whoever wages a campaign, and against whoever does what is protested against', () => {
  tells('opposes', 'The Finnish military conducts operations against armed groups.', 'Finnish military armed groups')
  tells('opposes', 'Karel Novak resigned after protests against his decision to stay.', 'protests against his decision Karel Novak')
  tells('opposes', 'Peru deployed forces to fight the Red Column.', 'Peru Red Column')
})

test('a revolt that names nobody is against the country that the text is about', () => {
  tells(
    'opposes',
    'Peru is poor. Peru has a long coast and Peru sells fish. Since 1990 the Red Column has waged an insurgency.',
    'Red Column Peru',
  )
})

test('whom somebody fights alongside and against are told apart, and whoever is relied on gives support', () => {
  tells('opposes', 'Finnish fighters fought alongside the army against the Red Column.', 'Finnish fighters Red Column')
  tells('supports', 'Peru relied on Chile in the war.', 'Chile Peru')
  tells('supports', 'Peru paid the salaries of the fighters.', 'Peru fighters')
})
