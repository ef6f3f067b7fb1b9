import assert from 'node:assert/strict'
import { test } from 'node:test'

import { works } from '../../src/match/works.ts'
import type { CslItem } from '../../src/model/source.ts'

const cited = (...items: readonly Partial<CslItem>[]) =>
  items.map((csl, index) => ({
    id: `src_${index + 1}`,
    document: `doc_${index + 1}`,
    csl: { type: 'webpage' as const, author: [], ...csl },
    notes: [index + 1],
  }))

const count = (...items: readonly Partial<CslItem>[]): number => works(cited(...items)).length

const author = [{ given: 'Nina', family: 'Osterfeld' }]

test('one DOI is one work, however it is written', () => {
  assert.equal(count({ DOI: '10.1000/ABC' }, { DOI: 'https://doi.org/10.1000/abc' }), 1)
})

test('one address is one work, without what changes nothing about the page', () => {
  assert.equal(count({ URL: 'https://www.example.org/report/?utm_source=x' }, { URL: 'http://example.org/report#part' }), 1)
  assert.equal(count({ URL: 'https://example.org/a?id=1' }, { URL: 'https://example.org/a?id=2' }), 2)
  assert.equal(count({ URL: 'https://example.org/' }, { URL: 'https://example.org' }), 2)
})

test('one first author and title is one work; a title alone, or a common one, is not', () => {
  assert.equal(count({ author, title: 'The Road to Zenda' }, { author, title: 'The road to Zenda' }), 1)
  assert.equal(count({ title: 'The Road to Zenda' }, { title: 'The Road to Zenda' }), 2)
  assert.equal(count({ author, title: 'Preface' }, { author, title: 'Preface' }), 2)
})

test('volumes of one book are works of their own', () => {
  const title = 'A History of Ruritania'
  assert.equal(count({ type: 'book', author, title, volume: '1' }, { type: 'book', author, title, volume: '2' }), 2)
})

test('a work keeps its oldest id, its fullest record, and every place that cites it', () => {
  const [work] = works(
    cited({ author, title: 'The Road to Zenda' }, { author, title: 'The Road to Zenda', publisher: 'Strelsau Press', issued: '2021' }),
  )
  assert.equal(work?.id, 'src_1')
  assert.equal(work?.csl.publisher, 'Strelsau Press')
  assert.deepEqual(work?.citings, [
    { document: 'doc_1', notes: [1] },
    { document: 'doc_2', notes: [2] },
  ])
})
