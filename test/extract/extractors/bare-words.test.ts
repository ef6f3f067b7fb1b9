import assert from 'node:assert/strict'
import { test } from 'node:test'

import { toldIn } from '../told-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(toldIn(text, predicate), expected)

test('both and neither alone speak of the two just told of', () => {
  const two = 'The River Brigade and the Harbour Front are small.'
  reads('opposes', `${two} Both oppose Dorvia.`, 'River Brigade Dorvia', 'Harbour Front Dorvia')
  reads('supports', `${two} Neither has the support of Dorvia.`, 'Dorvia River Brigade (denied)', 'Dorvia Harbour Front (denied)')
})

test('what some say is left open', () => {
  reads('supports', 'Some say the River Brigade is financed by Dorvia.', 'Dorvia River Brigade (possible)')
})

test('what only "what" points to is what it is said to be', () => {
  reads('needs', 'What the River Brigade lacks are drones and doctors.', 'River Brigade drones', 'River Brigade doctors')
  reads('goal', 'What Ana Torvik wants is to overthrow the government.', 'Ana Torvik overthrow the government')
})

test('responsibility claimed and blame laid for nothing named are for the attack told last', () => {
  const raid = 'The raid on Portova killed four guards.'
  reads(
    'attacked',
    `${raid} The Harbour Front claimed responsibility within hours. Dorvia blamed the River Brigade.`,
    'Harbour Front Portova (says Harbour Front)',
    'River Brigade Portova (possible, says Dorvia)',
  )
  reads('attacked', 'A bomb exploded in Portova. The Harbour Front claimed responsibility.', 'Harbour Front Portova (says Harbour Front)')
  reads('attacked', 'The council met. The Harbour Front claimed responsibility.')
})

test('"who" behind a body tells of its officer, and not of the body', () => {
  reads(
    'fought_in',
    'An officer of the River Brigade who had fought in the Battle of Lesk left.',
    'officer of the River Brigade Battle of Lesk',
  )
})

test('members are told with all that "include" lists and with their share', () => {
  reads(
    'composed_of',
    'The members of the River Brigade include nationalists, miners and a handful of anarchists.',
    'River Brigade nationalists',
    'River Brigade miners',
    'River Brigade anarchists',
  )
  reads('composed_of', 'Women make up about a tenth of the River Brigade.', 'River Brigade Women')
  reads('composed_of', 'Women account for a third of the fighters of the River Brigade.', 'River Brigade Women')
})

test('a verb that looks like a plural stands behind the aside on its subject', () => {
  reads('strength', 'The River Brigade, led by Ana Torvik, numbers perhaps sixty.', 'River Brigade perhaps sixty')
})

test('two creeds joined are one, and a body that takes nobody from another does not admit for it', () => {
  reads('ideology', 'The River Brigade is a Salafi-jihadist organisation.', 'River Brigade Salafi-jihadist')
  reads(
    'recruits',
    'The River Brigade does not accept anyone who has served in the Harbour Front.',
    'River Brigade anyone who has served in the Harbour Front (denied)',
  )
})

test('whoever calls what was said false denies it', () => {
  const said = 'The Harbour Front said the River Brigade killed ten civilians.'
  const both = ['River Brigade ten civilians (says Harbour Front)', 'River Brigade ten civilians (denied, says River Brigade)']
  reads('killed', `${said} The River Brigade called the accusation “absurd”.`, ...both)
  reads('killed', `${said} The River Brigade said the allegation was false.`, ...both)
})

test('who is led by a council is not moved by it, and what should happen in some case is nobody’s wish', () => {
  reads('motive', 'The River Brigade is led by a six-member council.')
  reads('goal', 'Should the ceasefire collapse, the River Brigade could mobilise 5,000 men, a diplomat estimated.')
})

test('an object is never what its own clause’s subject is', () => {
  const met = 'The government of Lesk met the Harbour Front on Monday.'
  reads('killed', `${met} The government accused it of killing ten civilians.`, "Harbour Front ten civilians (says Lesk's government)")
})

test('"who" behind a name that a body is told with tells of that name', () => {
  const text = 'The Harbour Front is led by a Revolutionary Council chaired by Josef Mandel, who succeeded Ana Torvik in 2018.'
  reads('succeeds', text, 'Josef Mandel Ana Torvik')
})
