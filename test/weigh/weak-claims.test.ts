import assert from 'node:assert/strict'
import { test } from 'node:test'

import { fold } from '../../src/text/fold.ts'
import type { Ground } from '../../src/weigh/ground.ts'
import { weakClaims } from '../../src/weigh/weak-claims.ts'
import type { Given } from './build.ts'
import { ground } from './build.ts'

const title = (author: string, words: string) => ({ type: 'report' as const, title: words, author: [{ literal: author }] })

/** Two reports: the second stands in the base as a work that the first cites. */
function reports(given: readonly Given[]): Ground {
  const works = [
    { id: 'src_1', csl: title('Ana Torvik', 'Letters from the Hills'), citings: [{ document: 'doc_1', notes: [1] }] },
    { id: 'src_2', csl: title('Ivo Maren', 'The Valley War Reconsidered'), citings: [{ document: 'doc_1', notes: [2] }] },
    { id: 'src_3', csl: title('Ana Torvik', 'A Report on the Hill Brigade'), citings: [{ document: 'doc_2', notes: [1] }] },
  ]
  return {
    ...ground(given),
    works: new Map(works.map(work => [work.id, work])),
    reports: new Map([
      ['doc_1', { id: 'doc_1', title: 'A Report on the Hill Brigade', date: null }],
      ['doc_2', { id: 'doc_2', title: 'The Valley War Reconsidered', date: null }],
    ]),
  }
}

const kindsIn = (base: Ground, text?: string): string[] =>
  weakClaims(base, (_, words) => text === undefined || fold(text).includes(fold(words))).map(({ kind, document }) =>
    `${kind} ${document ?? ''}`.trim(),
  )

const noted = { subject: 'brigade', coverage: 'direct', notes: [1] } as const

test('claims without a note are told, each report once, with all of them', () => {
  const base = reports([
    { subject: 'brigade', predicate: 'attacked', object: 'valley' },
    { subject: 'brigade', predicate: 'founded' },
    { ...noted, predicate: 'dissolved', sources: ['src_1'] },
  ])
  const found = weakClaims(base, () => true).find(({ kind }) => kind === 'claim-without-note')
  assert.equal(found?.message, '2 of 3 claims stand in sentences that no note covers.')
  assert.deepEqual(
    found.statements.map(({ predicate }) => predicate),
    ['attacked', 'founded'],
  )
})

test('what goes back to one source is told, and not what a second source says too', () => {
  const single = { ...noted, predicate: 'founded', sources: ['src_1'] } as const
  assert.deepEqual(kindsIn(reports([single])), ['single-source doc_1'])
  assert.deepEqual(kindsIn(reports([{ ...single, sources: ['src_1', 'src_2'] }])), [])
})

test('a claim that names two things is counted once among those on one source', () => {
  const base = reports([
    { ...noted, predicate: 'supports', object: 'council', sources: ['src_1'] },
    { ...noted, subject: 'council', predicate: 'founded', sources: ['src_1'] },
  ])
  const [single] = weakClaims(base, () => true)
  assert.equal(single?.message, '2 of 2 claims go back to one source alone, in all reports together.')
})

test('reports that rest on each other are told as a ring', () => {
  const base = reports([
    { ...noted, predicate: 'founded', sources: ['src_2'] },
    { ...noted, predicate: 'founded', document: 'doc_2', sources: ['src_3'] },
  ])
  const ring = weakClaims(base, () => true).find(({ kind }) => kind === 'circular')
  assert.match(ring?.message ?? '', /“A Report on the Hill Brigade”, “The Valley War Reconsidered”/)
})

test('a quotation is told where the cited report, which the base holds, has other words; capitals and signs are no other words', () => {
  const quote = 'As Maren writes, “the brigade held the pass for nine days.”'
  const base = reports([{ ...noted, predicate: 'controls', object: 'pass', quote, sources: ['src_2'] }])
  assert.ok(kindsIn(base, 'In truth the brigade held the pass for six days.').includes('quotation-differs doc_1'))
  assert.ok(!kindsIn(base, 'The Brigade held the pass, for nine days').includes('quotation-differs doc_1'))
  const elsewhere = reports([{ ...noted, predicate: 'controls', object: 'pass', quote, sources: ['src_1'] }])
  assert.ok(!kindsIn(elsewhere, 'Other words.').includes('quotation-differs doc_1'))
})
