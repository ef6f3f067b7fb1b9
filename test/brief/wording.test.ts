import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimWords } from '../../src/brief/wording.ts'
import type { Thing, Value } from '../../src/weigh/ground.ts'
import type { Given } from '../weigh/build.ts'
import { fighters, ground } from '../weigh/build.ts'

const kinds: Readonly<Record<string, Thing['kind']>> = {
  'Anna Berg': 'person',
  Ruritania: 'state',
  Zenda: 'place',
  Ruritanians: 'people',
  analysts: 'people',
  'raid on Zenda': 'event',
}

const words = (given: Given): string => claimWords(ground([given], kinds), ground([given], kinds).statements[0] ?? assert.fail())

const text = (of: string): Value => ({ is: 'text', text: of })
const legion = 'Georgian Legion'

const post = (role: string, given: Partial<Given> = {}) =>
  words({ subject: 'Anna Berg', predicate: 'posting', object: legion, qualifiers: { role: [text(role)] }, ...given })

test('a post reads by its role, and by its time', () => {
  assert.equal(post('founder'), 'Anna Berg is founder of the Georgian Legion')
  assert.equal(post('commander', { time: '2014/..' }), 'Anna Berg has been commander of the Georgian Legion since 2014')
  assert.equal(post('first president', { time: '2016' }), 'Anna Berg was the first president of the Georgian Legion in 2016')
  assert.equal(post('commander', { polarity: 'denied' }), 'Anna Berg is not commander of the Georgian Legion')
})

test('a hedge leads the sentence, and what nobody knows is said so', () => {
  const back = { subject: legion, predicate: 'supports', object: 'Ruritania' } as const
  assert.equal(words({ ...back, certainty: 'likely' }), 'It is likely that the Georgian Legion backs Ruritania')
  assert.equal(words({ ...back, certainty: 'unknown' }), 'It is not known whether the Georgian Legion backs Ruritania')
  assert.equal(
    words({ subject: legion, predicate: 'strength', certainty: 'unknown' }),
    'It is not known how many the Georgian Legion numbers',
  )
})

test('many take the plural, one the singular', () => {
  assert.equal(words({ subject: 'analysts', predicate: 'opposes', object: 'Ruritania' }), 'Analysts stand against Ruritania')
  assert.equal(
    words({ subject: 'Ruritanians', predicate: 'participated_in', object: 'raid on Zenda', polarity: 'denied' }),
    'Ruritanians did not take part in the raid on Zenda',
  )
  assert.equal(
    words({ subject: 'Russian Volunteer Corps', predicate: 'strength', object: fighters(30, 150) }),
    'The Russian Volunteer Corps numbers 30–150 fighters',
  )
})

test('a denial in the past is denied in the past', () => {
  const back = { subject: legion, predicate: 'supports', object: 'Ruritania', polarity: 'denied' } as const
  assert.equal(words({ ...back, time: '2019' }), 'The Georgian Legion did not back Ruritania in 2019')
  assert.equal(words({ ...back, time: '2019/..' }), 'The Georgian Legion has not backed Ruritania since 2019')
})

const support = (kind: string) => words({ subject: 'Ruritania', predicate: 'supports', object: legion, qualifiers: { kind: [text(kind)] } })

test('who arrested somebody is named only where the sentence names him', () => {
  const arrest = {
    subject: 'police',
    predicate: 'charged',
    object: 'Anna Berg',
    qualifiers: { kind: [text('arrested')] },
    time: '2022',
  } as const
  assert.equal(words({ ...arrest, quote: 'Anna Berg was arrested in 2022.' }), 'Anna Berg was arrested in 2022')
  assert.equal(words({ ...arrest, quote: 'Police arrested Anna Berg in 2022.' }), 'The police arrested Anna Berg in 2022')
  assert.equal(
    words({ ...arrest, object: 'Ruritanians', polarity: 'denied', quote: 'No Ruritanians were arrested in 2022.' }),
    'Ruritanians were not arrested in 2022',
  )
})

test('support is told by its kind, without a word that only means support again', () => {
  assert.equal(support('aiding'), 'Ruritania backs the Georgian Legion')
  assert.equal(support('arms'), 'Ruritania backs the Georgian Legion with arms')
  assert.equal(support('loyalty'), 'Ruritania is loyal to the Georgian Legion')
})

const goal = (of: string, given: Partial<Given> = {}) => words({ subject: legion, predicate: 'goal', object: text(of), ...given })

test('what somebody wants reads on from the verb, a clause or a thing', () => {
  assert.equal(goal('raise money and train soldiers'), 'The Georgian Legion wants to raise money and train soldiers')
  assert.equal(
    goal('Ruritania will be able to join the league'),
    'The Georgian Legion hopes that Ruritania will be able to join the league',
  )
  assert.equal(goal('helping Ruritania'), 'The Georgian Legion aims at helping Ruritania')
  assert.equal(goal('violent removal of the king'), 'The Georgian Legion wants “violent removal of the king”')
  assert.equal(goal('leave', { polarity: 'denied' }), 'The Georgian Legion does not want “leave”')
})

test('who is admitted and who makes up a body reads as English', () => {
  assert.equal(
    words({ subject: legion, predicate: 'recruits', object: text('extremists'), polarity: 'denied' }),
    'The Georgian Legion refuses extremists as members',
  )
  const share = { share: [text('half')] }
  assert.equal(
    words({ subject: legion, predicate: 'composed_of', object: 'Ruritanians', qualifiers: share }),
    'Half of the members of the Georgian Legion are Ruritanians',
  )
})

test('some of a body is not the whole body', () => {
  assert.equal(
    words({ subject: legion, predicate: 'opposes', object: 'Ruritania', qualifiers: { share: [text('some')] } }),
    'Some of the Georgian Legion stand against Ruritania',
  )
})

const view = (as: string) => words({ subject: legion, predicate: 'views', object: 'Ruritania', qualifiers: { as: [text(as)] } })

test('a share of them is a share of the members', () => {
  const made = { subject: legion, predicate: 'composed_of', object: 'Ruritanians' } as const
  assert.equal(
    words({ ...made, qualifiers: { share: [text('65 percent of them')] } }),
    '65 percent of the members of the Georgian Legion are Ruritanians',
  )
  assert.equal(words({ ...made, qualifiers: { share: [text('among them')] } }), 'The Georgian Legion has Ruritanians as members')
})

test('a view is told by its own word', () => {
  assert.equal(view('detests'), 'The Georgian Legion detests Ruritania')
  assert.equal(view('fearful'), 'The Georgian Legion is “fearful” of Ruritania')
  assert.equal(view('threat to its homeland'), 'The Georgian Legion regards Ruritania as “threat to its homeland”')
})

test('the place is told unless the claim is said of it already, and a qualifier without words of its own stands in quotation marks', () => {
  assert.equal(
    words({ subject: legion, predicate: 'attacked', object: 'Zenda', place: 'Zenda', time: '2023-05' }),
    'The Georgian Legion attacked Zenda in May 2023',
  )
  assert.equal(
    words({ subject: legion, predicate: 'attacked', object: 'Zenda', place: 'Ruritania', qualifiers: { kind: [text('assault')] } }),
    'The Georgian Legion attacked Zenda (“assault”) in Ruritania',
  )
  assert.equal(
    words({ subject: legion, predicate: 'strength', qualifiers: { trend: [text('swelling')] } }),
    'The numbers of the Georgian Legion are described as “swelling”',
  )
  assert.equal(words({ subject: legion, predicate: 'attacked', speaker: [legion] }), 'The Georgian Legion carried out an attack')
})

test('nationality, class and name read as English', () => {
  assert.equal(words({ subject: 'Anna Berg', predicate: 'nationality', object: 'Ruritanians' }), 'Anna Berg is Ruritanian')
  assert.equal(
    words({ subject: legion, predicate: 'classification', object: text('exile militia') }),
    'The Georgian Legion is an exile militia',
  )
  assert.equal(words({ subject: 'Anna Berg', predicate: 'alias', object: text('White Queen') }), 'Anna Berg is also called “White Queen”')
})
