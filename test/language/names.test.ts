import assert from 'node:assert/strict'
import { test } from 'node:test'

import { buildGazetteer } from '../../src/language/lexicon/build-gazetteer.ts'
import { CITY, COUNTRY, FAMILY_NAME, Gazetteer, GIVEN_NAME, NATIONALITY, PART } from '../../src/language/lexicon/gazetteer.ts'
import { agree } from '../../src/language/names/agree.ts'
import { fromText, nameIn } from '../../src/language/names/corpora/annotated.ts'
import { readGum } from '../../src/language/names/corpora/gum.ts'
import { LABELS, labelsOf, mayFollow, OUTSIDE, rangesOf } from '../../src/language/names/labels.ts'
import type { NameRange } from '../../src/language/names/labels.ts'
import { bestLabels } from '../../src/language/names/viterbi.ts'
import { readTreebank } from '../../src/language/training/conllu.ts'

const nouns = '00000001 18 n 02 Ada_Lovelace 0 Lovelace 0 001 @i 00000002 n 0000 | first programmer'
const gazetteer = new Gazetteer(
  buildGazetteer({ countries: ['Ruritania', 'Costa Verde'], nationalities: ['Ruritanian'], cities: ['Streslau'], nouns }),
)

test('labels spell names out and back', () => {
  const names: NameRange[] = [
    { first: 0, last: 3, kind: 'organization' },
    { first: 3, last: 4, kind: 'person' },
    { first: 6, last: 8, kind: 'place' },
  ]
  assert.deepEqual(rangesOf(labelsOf(9, names)), names)
})

test('the best labels are always legal, whatever the scores', () => {
  const scores = Float32Array.from({ length: 6 * LABELS }, (_, i) => Math.sin(i * i) * 10)
  const labels = bestLabels(scores, new Float32Array(LABELS * LABELS))
  let before = OUTSIDE
  for (const label of [...labels, OUTSIDE]) {
    assert.ok(mayFollow(before, label))
    before = label
  }
})

test('the gazetteer marks words alone and in longer names', () => {
  const marks = gazetteer.marks(['The', 'Ruritanians', 'left', 'Costa', 'Verde', 'for', 'Streslau'])
  assert.deepEqual([...marks], [0, NATIONALITY, 0, COUNTRY | PART, COUNTRY | PART, 0, CITY])
  assert.equal(gazetteer.get('ada'), GIVEN_NAME)
  assert.equal(gazetteer.get('lovelace'), FAMILY_NAME)
})

test('a nation before a capitalised unit is the name of the unit', () => {
  const [names] = agree([{ forms: ['the', 'Ruritanian', 'Legion', 'fought'], names: [{ first: 1, last: 2, kind: 'people' }] }])
  assert.deepEqual(names, [{ first: 1, last: 3, kind: 'organization' }])
})

test('a surname taken for a place is the person named in full elsewhere', () => {
  const document = [
    { forms: ['Ada', 'Lovelace', 'spoke'], names: [{ first: 0, last: 2, kind: 'person' as const }] },
    { forms: ['Lovelace', 'left'], names: [{ first: 0, last: 1, kind: 'place' as const }] },
  ]
  assert.equal(agree(document)[1]?.[0]?.kind, 'person')
})

test('of an annotated phrase the name is kept, without article, rank and post', () => {
  const forms = ['the', 'Ruritanian', 'President', 'Ada', 'Lovelace', 'of', 'Streslau', "'s", 'army']
  assert.deepEqual(nameIn(forms, { first: 2, last: 5, kind: 'person' }), [{ first: 3, last: 5, kind: 'person' }])
  assert.deepEqual(nameIn(forms, { first: 0, last: 9, kind: 'organization' }), [])
})

test('marks on a text become names over its words, nations people', () => {
  const [sentence] = fromText('General Ada Lovelace led Ruritanian troops.', [{ start: 0, end: 20, kind: 'person' }], gazetteer)
  assert.deepEqual(sentence?.names, [
    { first: 1, last: 3, kind: 'person' },
    { first: 4, last: 5, kind: 'people' },
  ])
})

test('of GUM’s entities those that open with a name are read', () => {
  const rows = [
    ['Ada', 'PROPN', 'Entity=(1-person-new-cf1-1,2-sgl'],
    ['Lovelace', 'PROPN', 'Entity=1)'],
    ['saw', 'VERB', '_'],
    ['a', 'DET', 'Entity=(2-place-new-cf2-2-sgl'],
    ['city', 'NOUN', 'Entity=2)'],
  ].map(([form, upos, extra], i) => `${i + 1}\t${form}\t_\t${upos}\t_\t_\t0\troot\t_\t${extra}`)
  const [[sentence] = []] = readGum(readTreebank(`# newdoc id = a\n${rows.join('\n')}`), gazetteer)
  assert.deepEqual(sentence?.names, [{ first: 0, last: 2, kind: 'person' }])
})
