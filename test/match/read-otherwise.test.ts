import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readOtherwise } from '../../src/match/read-otherwise.ts'
import type { ClaimBody } from '../../src/model/claim.ts'

const words = { start: 20, end: 26 }
const thing = (entity: string) => ({ entity, start: 0, end: 6 })

/** "The corps fights for the army", read as support. */
const support: ClaimBody = {
  predicate: 'supports',
  subject: thing('corps'),
  object: thing('army'),
  qualifiers: {},
  polarity: 'affirmed',
  certainty: 'certain',
  speaker: [],
  cue: null,
  hedge: null,
  trigger: words,
  time: null,
  place: null,
  evidence: [{ start: 0, end: 40 }],
  coverage: 'none',
  notes: [],
  confidence: 0.6,
  recognised: null,
  rule: 'ties.supports.verb.fight',
}

/** Whether a second claim of the corps makes the first one be read otherwise. */
function isReadOtherwise(second: Partial<ClaimBody>, document = 'doc_1'): boolean {
  const other = { id: 'clm_2', document, body: { ...support, rule: 'conduct.fought_in.verb.fight', ...second } }
  return readOtherwise([{ id: 'clm_1', document: 'doc_1', body: support }, other], id => (id === 'the corps' ? 'corps' : id)).has('clm_1')
}

test('two extractors that make different claims of the very same words about one thing disagree', () => {
  assert.equal(isReadOtherwise({ predicate: 'fought_in' }), true)
  assert.equal(isReadOtherwise({ polarity: 'denied' }), true)
  assert.equal(isReadOtherwise({ predicate: 'fought_in', subject: thing('the corps'), object: { text: 'war', ...words } }), true)
  assert.equal(isReadOtherwise({ predicate: 'composed_of', subject: thing('army'), object: thing('corps') }), true)
})

test('they do not where the words, the report or the thing is another, where both state the same, or where a person read the second', () => {
  assert.equal(isReadOtherwise({ predicate: 'fought_in', trigger: { start: 30, end: 33 } }), false)
  assert.equal(isReadOtherwise({ predicate: 'fought_in' }, 'doc_2'), false)
  assert.equal(isReadOtherwise({ predicate: 'fought_in', subject: thing('brigade') }), false)
  assert.equal(isReadOtherwise({}), false)
  assert.equal(isReadOtherwise({ predicate: 'opposes', rule: 'person' }), false)
  assert.equal(isReadOtherwise({ predicate: 'opposes', rule: 'ties.opposes.verb.fight' }), false)
})
