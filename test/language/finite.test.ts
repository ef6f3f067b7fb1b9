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
