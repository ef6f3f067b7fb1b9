import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readText } from '../reading.ts'

const tagOf = (text: string, form: string): string | undefined => readText(text).reading.tokens.find(token => token.form === form)?.xpos

test('a participle with its object and no auxiliary is a past tense', () => {
  assert.equal(tagOf('The second empire, at its peak, controlled the coast and had a fleet.', 'controlled'), 'VBD')
  assert.equal(tagOf('Fighters trained by the army left.', 'trained'), 'VBN')
})

test('a sentence without any finite verb has its likeliest participle or plural for one', () => {
  assert.equal(tagOf('In 2000, fighting resumed.', 'resumed'), 'VBD')
  assert.equal(tagOf('The River Legion answers to the Harbour Council.', 'answers'), 'VBZ')
})

test('a verb of a relative clause is not that of the sentence', () => {
  assert.equal(tagOf('Resistance to the old king, which grew in the hills, prompted the army to act.', 'prompted'), 'VBD')
  assert.equal(tagOf('Josef Mandel, a teacher and a poet, presided over what is remembered as a republic.', 'presided'), 'VBD')
  assert.equal(tagOf('Those who left sold the goods stolen from the market.', 'stolen'), 'VBN')
})

test('what stands before a semicolon has a finite verb of its own', () => {
  assert.equal(tagOf('The older wing prospered; the other dissolved itself in 2005.', 'prospered'), 'VBD')
})

const havingOf = (text: string): string | undefined => readText(text).reading.tokens.find(token => token.form === 'has')?.upos

test('a form of "have" that no participle follows is the verb itself', () => {
  assert.equal(havingOf('Katiba Seno has perhaps 200 fighters.'), 'VERB')
  assert.equal(havingOf('Katiba Seno has perhaps lost 200 fighters.'), 'AUX')
})

test('a common noun in lower case is no name, and a clause that a conjunction opens has its verb', () => {
  assert.equal(tagOf('Although the legion fights under the brigade, it has refused to swear an oath.', 'legion'), 'NN')
  assert.equal(tagOf('Although the legion fights under the brigade, it has refused to swear an oath.', 'fights'), 'VBZ')
  assert.equal(tagOf('Unless its talks with the army succeed, it will leave.', 'talks'), 'NNS')
})

test('a plural right before a noun phrase is the verb, unless that phrase has a verb of its own', () => {
  assert.equal(tagOf('The party backs the strike but calls the occupation of the port a mistake.', 'backs'), 'VBZ')
  assert.equal(tagOf('The Dawn Movement, a coalition of students and miners, demands the release of its leaders.', 'demands'), 'VBZ')
  assert.equal(tagOf('The brigade controls two crossings and taxes the ferries.', 'taxes'), 'VBZ')
  assert.equal(tagOf('The guard fights alongside the army but answers to a council of elders.', 'answers'), 'VBZ')
  assert.equal(tagOf('The tribe fears the attacks the army plans.', 'attacks'), 'NNS')
})

test('a noun between the plural that opens a sentence without a verb and what would be its object is the verb', () => {
  assert.equal(tagOf('Rebels control Lesk.', 'control'), 'VBP')
  assert.equal(tagOf('Rebels fund the River Guard.', 'fund'), 'VBP')
  assert.equal(tagOf('The rebels in the north rule Lesk.', 'rule'), 'VBP')
  assert.equal(tagOf('Rebels from the north control the mines and tax traders.', 'control'), 'VBP')
})

test('a noun between "who" and another noun phrase is a verb', () => {
  assert.equal(tagOf('The rebels who torch the villages came from Lesk.', 'torch'), 'VBP')
  assert.equal(tagOf('The man who President Sato trusts came from Lesk.', 'President'), 'NNP')
})

test('a clause that "that" opens has a verb of its own', () => {
  assert.equal(tagOf('The ministry said that the Azawad Front backs the River Guard.', 'backs'), 'VBZ')
  assert.equal(tagOf('The ministry said that the Azawad Front rules Lesk.', 'rules'), 'VBZ')
})

test('what follows both, few, many or all three without being plural is a verb', () => {
  assert.equal(tagOf('Both recruit from the same villages.', 'recruit'), 'VBP')
  assert.equal(tagOf('All three answer to the same council in Merrin.', 'answer'), 'VBP')
  assert.equal(tagOf('Many hold two passports and few speak the local language.', 'speak'), 'VBP')
  assert.equal(tagOf('After the 1999 storm in the south, the party lost.', 'storm'), 'NN')
})

test('praise without a subject has no past tense', () => {
  assert.equal(tagOf('Highly recommended.', 'recommended'), 'VBN')
})

test('what a finite verb is joined to is one itself', () => {
  assert.equal(tagOf('The militia answers to Ankara and has support from Damascus.', 'answers'), 'VBZ')
  assert.equal(tagOf('The commander of the guards and has-been of the party spoke.', 'guards'), 'NNS')
})

test('a verb with a capital inside a name is a name', () => {
  assert.equal(tagOf('According to Human Rights Watch, soldiers from the battalion killed many.', 'Watch'), 'NNP')
  assert.equal(tagOf('Watch the soldiers.', 'Watch'), 'VB')
})

test('behind a name a plural is the verb of a clause that has no other', () => {
  assert.equal(tagOf('The TLA demands independence and the withdrawal of troops; Lesk rejects both.', 'demands'), 'VBZ')
  assert.equal(tagOf('The TLA demands independence, the return of all prisoners and talks under mediation.', 'demands'), 'VBZ')
  assert.equal(tagOf('The River Legion army patrols were stopped.', 'patrols'), 'NNS')
})

test('estimates that range and the accused who admits are nouns, and initials like an hour are a name', () => {
  assert.equal(tagOf('Estimates range from 300 to 2,000 fighters.', 'Estimates'), 'NNS')
  assert.equal(tagOf('Estimates range from 300 to 2,000 fighters.', 'range'), 'VBP')
  assert.equal(tagOf('The accused admits having been there.', 'accused'), 'NN')
  assert.equal(tagOf('The accused men fled.', 'accused'), 'VBN')
  assert.equal(tagOf('General A.M. Orr left.', 'A.M.'), 'NNP')
  assert.equal(tagOf('At 6 A.M. Guards left.', 'A.M.'), 'NN')
})

test('a noun told twice is no infinitive the second time', () => {
  const { tokens } = readText('They stood shoulder to shoulder with the crew.').reading
  assert.deepEqual(
    tokens.filter(({ form }) => form === 'shoulder').map(({ upos }) => upos),
    ['NOUN', 'NOUN'],
  )
})

test('"military" and "back" are a noun and a verb where they can be nothing else', () => {
  assert.equal(tagOf('The military conducts operations against smugglers.', 'military'), 'NN')
  assert.equal(tagOf('Egypt and France back Haftar.', 'back'), 'VBP')
  assert.equal(tagOf('The army brought prisoners back to Paris.', 'back'), 'RB')
  assert.equal(tagOf('They shelled the insurgent-held town.', 'insurgent'), 'NN')
})
