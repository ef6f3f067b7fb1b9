import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { ClaimBody } from '../../src/model/claim.ts'
import type { StoredClaim } from '../../src/weigh/ground.ts'
import { groundOf } from '../../src/weigh/ground.ts'

const at = { start: 0, end: 5 }

const body: ClaimBody = {
  predicate: 'supports',
  subject: { entity: 'e1', ...at },
  object: { entity: 'e2', ...at },
  qualifiers: { kind: { text: 'arms', ...at }, event: [{ entity: 'e3', ...at }] },
  polarity: 'affirmed',
  certainty: 'likely',
  speaker: [{ entity: 'e1', ...at }],
  cue: null,
  hedge: null,
  trigger: at,
  time: '2023-05',
  place: { entity: 'e3', ...at },
  evidence: [at],
  coverage: 'direct',
  notes: [1, 3],
  confidence: 0.9,
  recognised: null,
  rule: 'test',
}

const claim = (id: string, document: string): StoredClaim => ({
  id,
  document,
  body,
  quote: 'Words.',
  at: 0,
  standing: 'proposed',
  corrected: [],
  inferredBy: null,
})

const base = groundOf({
  reports: ['doc_1', 'doc_2'].map(id => ({ id, title: id, date: null })),
  claims: [claim('clm_1', 'doc_1'), claim('clm_2', 'doc_2')],
  things: [{ id: 'red', kind: 'organization', name: 'Red Legion', aliases: [] }],
  decisions: [],
  grades: null,
  works: [
    {
      id: 'src_1',
      csl: { type: 'book', author: [] },
      citings: [
        { document: 'doc_1', notes: [1, 2, 3] },
        { document: 'doc_2', notes: [1] },
      ],
    },
    { id: 'src_2', csl: { type: 'book', author: [] }, citings: [{ document: 'doc_1', notes: [3] }] },
  ],
  thingOf: (document, entity) => (entity === 'e1' ? 'red' : `${document}/${entity}`),
})

test('entities of several documents are resolved to things wherever a claim names them', () => {
  const [first, second] = base.statements
  assert.deepEqual([first?.subject, second?.subject], ['red', 'red'])
  assert.deepEqual(second?.object, { is: 'thing', id: 'doc_2/e2' })
  assert.deepEqual(first?.qualifiers, { kind: [{ is: 'text', text: 'arms' }], event: [{ is: 'thing', id: 'doc_1/e3' }] })
  assert.deepEqual([first?.speaker, first?.place], [['red'], 'doc_1/e3'])
})

test('a note stands for its own document’s works, each once', () => {
  assert.deepEqual(
    base.statements.map(statement => statement.sources),
    [['src_1', 'src_2'], ['src_1']],
  )
})
