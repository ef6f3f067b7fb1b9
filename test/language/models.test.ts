import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { loadModels, modelFiles } from '../../src/language/models.ts'
import { parserInput } from '../../src/language/parser/parser.ts'
import { read } from '../../src/language/read.ts'
import type { Reading } from '../../src/language/reading.ts'
import { readTreebank } from '../../src/language/training/conllu.ts'
import type { Block } from '../../src/model/document.ts'
import { Problem } from '../../src/model/problem.ts'
import { models, readText } from '../reading.ts'

const folder = join(import.meta.dirname, '..', '..', 'models')
/** Sentences of report prose annotated by hand, which no model learnt from. */
const ownTrees = join(import.meta.dirname, '..', '..', 'corpus', 'trees', 'report.conllu')
const treebanks = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'ud')

const REPORT = `The Northern Guard (NG) was founded by Lt. Col. Jan Novák in March 2019.⟨1⟩ Its fighters don't answer to Kyiv.
“We took Bor,” said its commander, Marek Dvořák, “and we won’t leave.”⟨2⟩ Reports that the U.S. Army trains them were denied
A heading without a verb
Most of the Guard’s soldiers’ wages — some 1,200–1,500 euros — come from abroad; see https://example.org/a_(b).`

/** Reads a text in which `⟨…⟩` marks a note marker, each line a block. */
function readMarked(text: string): Reading {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }): Block => ({
    kind: 'paragraph',
    span: { start: index, end: index + line.length },
    level: null,
    page: null,
  }))
  const skip = [...text.matchAll(/⟨\d⟩/g)].map(({ index, 0: marker }) => ({ start: index, end: index + marker.length }))
  return read({ text, blocks, skip }, models())
}

test('the models fit in ten megabytes', () => {
  assert.ok(modelFiles.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) <= 10_000_000)
})

test('a missing model is a problem that says what to do', () => {
  assert.throws(
    () => loadModels({}),
    error => error instanceof Problem && error.hint !== undefined,
  )
})

test('tokens stand in the text where they say, in order, and never in a note marker', () => {
  const { text, tokens } = readMarked(REPORT)
  for (const [i, token] of tokens.entries()) {
    assert.equal(text.slice(token.start, token.end), token.form)
    assert.ok(token.start >= (tokens[i - 1]?.end ?? 0))
  }
  const letters = tokens.map(token => token.form).join('')
  assert.equal(letters, text.replaceAll(/⟨\d⟩|\s/g, ''))
})

test('sentences end before markers and at the ends of blocks', () => {
  const { text, sentences } = readMarked(REPORT)
  const ends = sentences.map(({ start, end }) => text.slice(start, end).split(/\s/).at(-1))
  assert.deepEqual(ends, ['2019.', 'Kyiv.', 'leave.”', 'denied', 'verb', 'https://example.org/a_(b).'])
  assert.deepEqual(
    sentences.map(sentence => sentence.block),
    [0, 0, 1, 1, 2, 3],
  )
})

test('every sentence is a tree: one root, heads inside, no circle', () => {
  const { tokens, sentences } = readMarked(REPORT)
  for (const { first, last } of sentences) {
    const roots = tokens.slice(first, last).filter(token => token.head === -1)
    assert.deepEqual(
      roots.map(token => token.deprel),
      ['root'],
    )
    for (let i = first; i < last; i++) {
      let steps = 0
      for (let at = i; at !== -1; at = tokens[at]?.head ?? -1) {
        assert.ok(at >= first && at < last)
        assert.ok(steps++ < last - first)
      }
    }
  }
})

test('names are found with their kinds, also beyond Latin-1', () => {
  const { reading } = readText(
    'Kastuś Kalinoŭski was born in Lithuania. President Zelensky met the Security Council of the United Nations in Kyiv.',
  )
  const found = reading.names.map(({ first, last, kind }) => {
    const words = reading.tokens.slice(first, last)
    return `${reading.text.slice(words[0]?.start, words.at(-1)?.end)}: ${kind}`
  })
  for (const name of ['Kastuś Kalinoŭski: person', 'Lithuania: state', 'Kyiv: place'])
    assert.ok(found.includes(name), `${name} in ${found.join(', ')}`)
})

test('contractions have the lemmas of their full words', () => {
  const { reading } = readText('They don’t fight.')
  assert.deepEqual(
    reading.tokens.map(token => token.lemma),
    ['they', 'do', 'not', 'fight', '.'],
  )
})

test('what was read before does not change a reading', () => {
  const fresh = loadModels(Object.fromEntries(modelFiles.map(name => [name, readFileSync(join(folder, name))])))
  const block: Block = { kind: 'paragraph', span: { start: 0, end: 60 }, level: null, page: null }
  const input = { text: 'The army denied that its soldiers had crossed the border in May.', blocks: [block], skip: [] }
  readMarked(REPORT)
  assert.deepEqual(read(input, models()), read(input, fresh))
})

test('an empty text has an empty reading', () => {
  assert.deepEqual(read({ text: '', blocks: [], skip: [] }, models()), { text: '', tokens: [], sentences: [], names: [] })
})

for (const [name, leastTags, leastTrees] of [
  ['ewt-dev', 0.95, 0.82],
  ['gum-dev', 0.96, 0.82],
] as const) {
  const file = join(treebanks, `${name}.conllu`)
  const skip = existsSync(file) ? false : 'the treebanks are not beside this checkout'

  test(`tags and trees of ${name} are as good as promised`, { skip }, () => {
    const { tagger, parser } = models()
    let [all, tagged, attached] = [0, 0, 0]
    for (const { forms, upos, heads, relations } of readTreebank(readFileSync(file, 'utf8')).filter((_, i) => i % 3 === 0)) {
      const words = tagger.words(forms)
      const tags = tagger.tag(words)
      const arcs = parser.parse(parserInput(words, tags), i => tagger.tags[tags[i] ?? 0]?.[0] === 'PUNCT')
      for (const [i, arc] of arcs.entries()) {
        all++
        if (tagger.tags[tags[i] ?? 0]?.[0] === upos[i]) tagged++
        if (arc.head === heads[i] && arc.deprel.split(':')[0] === relations[i]?.split(':')[0]) attached++
      }
    }
    assert.ok(tagged / all > leastTags, `UPOS ${tagged / all}`)
    assert.ok(attached / all > leastTrees, `LAS ${attached / all}`)
  })
}

test('tags and trees of our own report prose, mended by rule, are as good as promised', () => {
  let [all, tagged, attached] = [0, 0, 0]
  for (const { text, upos, heads, relations } of readTreebank(readFileSync(ownTrees, 'utf8'))) {
    const { tokens } = readText(text).reading
    assert.equal(tokens.length, upos.length, text)
    for (const [i, token] of tokens.entries()) {
      all++
      if (token.upos === upos[i]) tagged++
      if (token.head === heads[i] && token.deprel.split(':')[0] === relations[i]?.split(':')[0]) attached++
    }
  }
  assert.ok(tagged / all > 0.983, `UPOS ${tagged / all}`)
  assert.ok(attached / all > 0.918, `LAS ${attached / all}`)
})
