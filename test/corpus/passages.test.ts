import assert from 'node:assert/strict'
import { test } from 'node:test'

import { compile, isSealed } from '../../corpus/compile.ts'
import { type Folder, passageIds, passages, passageSource } from '../../corpus/passages.ts'

const head = 'register: wire\ncontinent: Africa\nsetting: invented\n\n'
const folders: readonly Folder[] = ['passages', 'second']

for (const folder of folders) {
  test(`every passage under corpus/${folder} compiles, its quotations found and its claims within the ontology`, () => {
    for (const id of passageIds(folder)) assert.ok(compile(id, passageSource(folder, id)).claims.length > 0, id)
  })
}

test('marked words become mentions with offsets in the text without marks', () => {
  const { text, mentions } = compile('x', `${head}[The Front]{front:org} left [its]{front} camp.\n= nothing more`)
  assert.equal(text, 'The Front left its camp.')
  assert.deepEqual(
    mentions.map(({ start, end, form }) => [text.slice(start, end), form]),
    [
      ['The Front', 'name'],
      ['its', 'pronoun'],
    ],
  )
})

test('a claim within what somebody denies is denied, and has that speaker', () => {
  const source = `${head}[The Front]{front:org} denied that it had raided [Bor]{bor:place}.\n@ front "denied" "it had raided Bor" denied\n- attacked front > bor "raided"`
  const { claims, text } = compile('x', source)
  const [claim] = claims
  assert.equal(claim?.polarity, 'denied')
  assert.deepEqual(claim?.speaker, [{ entity: 'front', start: 0, end: 9 }])
  assert.equal(text.slice(claim?.trigger?.start, claim?.trigger?.end), 'raided')
  assert.equal(text.slice(claim?.cue?.start, claim?.cue?.end), 'denied')
})

test('what is wrong is told line by line', () => {
  const source = `${head}[The Front]{front:org} left [Bor]{bor:place}.\n- attacked front > bor "raided"\n- conquered front > bor "left"\n- ideology front > bor "left"`
  assert.throws(() => compile('x', source), /line 6: the sentence does not have "raided"|line 7: conquered is no predicate/)
  assert.throws(
    () => compile('x', `${head}[The Front]{front:org} left [Bor]{bor:place}.\n- ideology front > bor "left"`),
    /ideology has no object of kind place/,
  )
  assert.throws(() => compile('x', `${head}[The Front]{front:org} left.`), /has no claim; say why/)
  assert.throws(() => compile('x', `${head}The end of the war of the end.\n@ - "the" "war"`), /has "the" 2 times/)
})

test('about a tenth of the passages is sealed, by nothing but their ids', () => {
  const all = passages('passages')
  const sealed = all.filter(passage => passage.sealed)
  assert.ok(sealed.length > all.length * 0.05 && sealed.length < all.length * 0.16, `${sealed.length} of ${all.length}`)
  assert.ok(all.every(({ id, sealed }) => sealed === isSealed(id)))
})
