import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn, claimsOf, describedIn } from './claims-in.ts'

const trust = (text: string): number => claimsOf(text).find(({ predicate }) => predicate === 'attacked')?.confidence ?? 0

const attacks = (text: string) => claimsIn(text, 'attacked')

test('a claim inside reported speech has its speaker, and is denied where the speaker denies it', () => {
  assert.deepEqual(attacks('Marania said that the River Brigade attacked Portova.'), ['River Brigade attacked Portova (says Marania)'])
  assert.deepEqual(attacks('The Maranian Government denied that the River Brigade had attacked Portova.'), [
    'River Brigade attacked Portova (denied, says Maranian Government)',
  ])
})

test('witnesses speak though nobody names them', () => {
  assert.deepEqual(attacks('The River Brigade attacked Portova, according to six witnesses.'), [
    'River Brigade attacked Portova (says six witnesses)',
  ])
})

test('a title in passing is the author’s in reported speech, the speaker’s in quoted', () => {
  assert.deepEqual(
    claimsIn('Marania said that Governor Ana Torvik had left.', 'posting').filter(words => words.includes('says')),
    [],
  )
  assert.ok(claimsIn('Ivo Turner said: “Governor Ana Torvik has left.”', 'posting').every(words => words.includes('says Ivo Turner')))
})

test('a date that opens the sentence dates its clause', () => {
  assert.deepEqual(attacks('In March 2015, the River Brigade attacked Portova.'), ['River Brigade attacked Portova (2015-03)'])
})

test('a date in a relative clause does not date the main one', () => {
  assert.deepEqual(attacks('The River Brigade, which was founded in 2012, attacked Portova.'), ['River Brigade attacked Portova'])
})

test('a thing without a name gets an entity described by its words', () => {
  const claim = claimsOf('The River Brigade attacked a radio station.').find(({ predicate }) => predicate === 'attacked')
  assert.ok(claim?.object !== null && claim?.object !== undefined && 'entity' in claim.object)
})

test('whoever bears an office is a person, and a day of the week is nobody', () => {
  assert.deepEqual(describedIn('The Foreign Secretary attacked the River Brigade.'), ['person: Foreign Secretary'])
  assert.ok(!describedIn("Saturday's attack on Portova killed two soldiers.").includes('organization: Saturday'))
})

test('capitalised words before a name do not make another of its bearer', () => {
  assert.deepEqual(describedIn('FCO Minister Ana Torvik condemned the River Brigade.'), [])
})

test('"we" in quoted words is whoever speaks', () => {
  assert.deepEqual(claimsIn('Ana Torvik said: "We oppose the Harbour Front."', 'opposes'), ['We opposes Harbour Front (says Ana Torvik)'])
})

test('two rules that read the same give one claim', () => {
  assert.equal(claimsIn('Ana Torvik, who backs the Harbour Front, is a supporter of the Harbour Front.', 'supports').length, 1)
})

test('long sentences are trusted less than short ones', () => {
  const short = trust('The River Brigade attacked Portova.')
  const padding = `after weeks of rain in the hills${' and the dark woods'.repeat(8)}`
  const long = trust(`The River Brigade attacked Portova ${padding}.`)
  assert.ok(long > 0 && long < short, `${long} is not below ${short}`)
})

test('every claim rests on the words of its sentence', () => {
  const text = 'Dorvia supports the River Brigade. The Harbour Front opposes Dorvia.'
  for (const claim of claimsOf(text)) {
    const [evidence] = claim.evidence
    assert.ok(evidence !== undefined && evidence.start <= claim.trigger.start && claim.trigger.end <= evidence.end)
  }
})

test('"we" outside any quotation is the state in whose name the text takes a stand', () => {
  assert.deepEqual(claimsIn('Dorvia condemns the raid on Lesk. We oppose the Harbour Front.', 'opposes'), ['We opposes Harbour Front'])
  const claim = claimsOf('Dorvia condemns the raid on Lesk. We oppose the Harbour Front.').find(({ predicate }) => predicate === 'opposes')
  const other = claimsOf('Dorvia opposes the Harbour Front.').find(({ predicate }) => predicate === 'opposes')
  assert.equal(claim?.subject.entity, other?.subject.entity)
})

test('a deed told of at length was done when the text said at first', () => {
  const text = 'On 3 May 2016, the River Brigade conducted two raids. One raid destroyed a bridge.'
  assert.ok(claimsOf(text).some(({ predicate, time, object }) => predicate === 'attacked' && time === '2016-05-03' && object !== null))
})

test('the date of a statement does not date what it tells of', () => {
  const claims = attacks('On 23 May 2016, Ana Torvik said that the River Brigade had attacked Portova.')
  assert.deepEqual(claims, ['River Brigade attacked Portova (says Ana Torvik)'])
})

test('a date in a clause of the past does not date one of the present beside it', () => {
  const claims = claimsOf('The River Brigade was founded in 2014 and supports Dorvia.')
  assert.equal(claims.find(({ predicate }) => predicate === 'supports')?.time, null)
})

test('who only feels something about a known deed does not say that it was done', () => {
  const claim = claimsOf('Dorvia condemned the raid that killed ten people in Lesk.').find(({ predicate }) => predicate === 'killed')
  assert.ok(claim === undefined || claim.speaker.length === 0)
  assert.deepEqual(attacks('Ana Torvik said the River Brigade attacked Portova.'), ['River Brigade attacked Portova (says Ana Torvik)'])
})

test('what only shows something is no speaker', () => {
  assert.deepEqual(attacks('The photographs show that the River Brigade attacked Portova.'), ['River Brigade attacked Portova'])
})

test('a claim of something that nothing names is trusted less', () => {
  assert.ok(trust('An unknown patrol attacked Portova.') < trust('The River Brigade attacked Portova.'))
})

test('going on with a deed, dealing with a body and agreeing to act are no words of a speaker', () => {
  assert.deepEqual(attacks('Dorvia continued to send aid, and the River Brigade attacked Portova.'), ['River Brigade attacked Portova'])
  assert.deepEqual(
    claimsIn('The Northern Council approved a cabinet led by Ana Torvik.', 'posting').filter(claim => claim.includes('says')),
    [],
  )
  assert.deepEqual(
    claimsIn('Dorvia agreed to transfer the island.', 'goal').filter(claim => claim.includes('says')),
    [],
  )
})

test('verbs that follow after a comma are no part of what was dismissed', () => {
  const claims = claimsOf('The Maranian Government dismissed the assembly, suspended the constitution, and attacked Portova.')
  assert.ok(claims.every(({ polarity, speaker }) => polarity === 'affirmed' && speaker.length === 0))
})

test('who denounces or claims a deed says so', () => {
  assert.deepEqual(claimsIn('The Northern Council denounced the vote.', 'views'), [
    'Northern Council views the vote (says Northern Council)',
  ])
})

test('the person named after a body and his post speaks, not the body', () => {
  const [claim] = attacks('The Northern Council spokesman, Ana Torvik, said that the River Brigade attacked Portova.')
  assert.equal(claim, 'River Brigade attacked Portova (says Ana Torvik)')
})

test('"he" who speaks and is left open is whoever spoke last', () => {
  const [claim] = attacks(
    'Josef Mandel met Ana Torvik. Josef Mandel said the road was closed. Many came. He added that the River Brigade attacked Portova.',
  )
  assert.ok(claim?.includes('says'))
})

test('what is done towards an end is as certain as the deed', () => {
  assert.deepEqual(
    claimsIn('Dorvia deployed troops to support the Harbour Front.', 'supports').filter(claim => claim.includes('unknown')),
    [],
  )
})

test('"pirate raids" are raids by pirates', () => {
  assert.ok(describedIn('Pirate raids destroyed Portova.').includes('people: pirates'))
})

test('a release speaks for the body that gave it out', () => {
  const text =
    'The Northern Council said that the road was closed. The River Brigade attacked Portova, according to a Northern Council news release. ' +
    'The Northern Council said that the River Brigade attacked Lesk. The Harbour Front attacked Lesk, the release said.'
  const speakers = claimsOf(text)
    .filter(({ predicate }) => predicate === 'attacked')
    .map(({ speaker }) => speaker.map(({ entity }) => entity).join(' '))
  assert.equal(speakers.length, 3)
  assert.equal(new Set(speakers).size, 1)
})

test('a claim about nothing and nobody is denied', () => {
  assert.ok(claimsOf('The River Brigade recruits no one from Portova.').every(({ polarity }) => polarity === 'denied'))
})

test('the only date of a sentence dates the verb that runs up to it', () => {
  assert.deepEqual(attacks('The River Brigade attacked the harbour of Portova in the hills of the north on 21 July 2016.').slice(0, 1), [
    'River Brigade attacked the harbour (2016-07-21)',
  ])
})

test('the only date reaches past words that describe a noun on the way', () => {
  assert.deepEqual(attacks('The River Brigade attacked the harbour defended by marines on 21 July 2016.').slice(0, 1), [
    'River Brigade attacked the harbour (2016-07-21)',
  ])
})

test('who wrote what speaks is the speaker', () => {
  for (const source of [
    'According to a report by the Northern Council, ',
    'A study conducted by the Northern Council says that ',
    'A Northern Council survey says that ',
  ])
    assert.deepEqual(claimsIn(`${source}the River Brigade attacked Portova.`, 'attacked'), [
      'River Brigade attacked Portova (says Northern Council)',
    ])
})

test('a noun that looks like a verb of saying has no speaker of its own', () => {
  assert.deepEqual(claimsIn('According to a Northern Council report, the River Brigade attacked Portova.', 'attacked'), [
    'River Brigade attacked Portova (says Northern Council)',
  ])
})

test('one of several is the one that is named beside it', () => {
  const text =
    'Two groups hold Lesk. The first, the River Brigade, attacked Portova. The second, known as the Harbour Front, attacked Lesk.'
  assert.deepEqual(attacks(text), ['River Brigade attacked Portova', 'Harbour Front attacked Lesk'])
  assert.deepEqual(claimsIn(text, 'alias'), [])
})

test('behind a semicolon another subject acts', () => {
  assert.deepEqual(
    claimsIn('The River Brigade wants autonomy for the valley; the Harbour Front, by contrast, wants independence.', 'goal'),
    ['River Brigade goal autonomy', 'Harbour Front goal independence'],
  )
})

test('neither of two does what is said', () => {
  assert.deepEqual(attacks('Neither the River Brigade nor the Harbour Front attacked Portova.'), [
    'River Brigade attacked Portova (denied)',
    'Harbour Front attacked Portova (denied)',
  ])
})

test('a post of several nouns is one', () => {
  const text = 'The River Brigade is led by General Josef Mandel, a former deputy defence minister.'
  assert.deepEqual(
    claimsOf(text).flatMap(({ predicate, qualifiers: { role } }) =>
      predicate === 'posting' && role !== undefined && 'start' in role ? [text.slice(role.start, role.end)] : [],
    ),
    ['deputy defence minister'],
  )
})

test('who counts the men of a body does not consist of them', () => {
  assert.deepEqual(claimsIn('The Northern Council put it at 800 fighters, half of them herders.', 'composed_of'), [])
  assert.deepEqual(claimsIn('The River Brigade has 800 fighters, half of them herders.', 'composed_of'), [
    'River Brigade composed_of herders',
  ])
})

test('whoever has no name speaks in all his words, and once where he quotes himself', () => {
  assert.deepEqual(claimsIn('According to two deserters from the garrison, the River Brigade attacked Portova.', 'attacked'), [
    'River Brigade attacked Portova (says two deserters from the garrison)',
  ])
  assert.deepEqual(claimsIn('Ana Torvik said that, as she had told the court, the River Brigade attacked Portova.', 'attacked'), [
    'River Brigade attacked Portova (says Ana Torvik)',
  ])
})

test('who denies what another claims is a voice of his own beside him', () => {
  assert.deepEqual(claimsIn('The Northern Council denied the claim by Ana Torvik that the River Brigade attacked Portova.', 'attacked'), [
    'River Brigade attacked Portova (says Ana Torvik)',
    'River Brigade attacked Portova (denied, says Northern Council)',
  ])
})

test('an answer behind what was said denies it, and leaves what it names in passing', () => {
  const text = 'Ana Torvik told the court that the River Brigade attacked Portova, something Josef Mandel denied.'
  assert.deepEqual(claimsIn(text, 'attacked'), [
    'River Brigade attacked Portova (says Ana Torvik)',
    'River Brigade attacked Portova (denied, says Josef Mandel)',
  ])
})
