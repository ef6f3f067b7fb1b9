import assert from 'node:assert/strict'
import { test } from 'node:test'

import { Lemmatizer } from '../../src/language/lemmatizer/lemmatizer.ts'
import { learnExceptions } from '../../src/language/lemmatizer/train.ts'
import { Lexicon, NOUN, VERB } from '../../src/language/lexicon/lexicon.ts'
import { hashText } from '../../src/language/linear/hash.ts'
import { placeOf } from '../../src/language/linear/key-table.ts'
import { readTreebank } from '../../src/language/training/conllu.ts'

/** A lexicon of these words. */
function lexiconOf(words: Readonly<Record<string, number>>): Lexicon {
  const sorted = Object.entries(words)
    .map(([word, parts]) => [placeOf(hashText(word)), parts] as const)
    .toSorted(([a], [b]) => a - b)
  return new Lexicon({ places: Uint32Array.from(sorted, ([place]) => place), entries: Uint32Array.from(sorted, ([, parts]) => parts) })
}

const lexicon = lexiconOf({ range: NOUN | VERB, stop: VERB, army: NOUN, ally: NOUN | VERB, bus: NOUN, hope: VERB, hop: VERB, knife: NOUN })

/** A line of CoNLL-U. */
const row = (id: number, form: string, lemma: string, tags: string): string => `${id}\t${form}\t${lemma}\t${tags}\t_\t0\troot\t_\t_`

test('regular endings come off after the dictionary', () => {
  const lemmatizer = new Lemmatizer(new Map(), lexicon)
  const cases = [
    ['ranges', 'VERB', 'VBZ', 'range'],
    ['stopped', 'VERB', 'VBD', 'stop'],
    ['hoping', 'VERB', 'VBG', 'hope'],
    ['hopping', 'VERB', 'VBG', 'hop'],
    ['Armies', 'NOUN', 'NNS', 'army'],
    ['allied', 'VERB', 'VBN', 'ally'],
    ['buses', 'NOUN', 'NNS', 'bus'],
    ['knives', 'NOUN', 'NNS', 'knife'],
    ['tweeted', 'VERB', 'VBD', 'tweet'],
  ] as const
  for (const [form, upos, xpos, lemma] of cases) assert.equal(lemmatizer.lemma(form, upos, xpos), lemma)
})

test('past forms of rare irregular verbs and plurals of two nouns have the lemma that reports mean', () => {
  const lemmatizer = new Lemmatizer(new Map([['bases|NOUN|NNS', 'basis']]), lexicon)
  const cases = [
    ['overthrew', 'VERB', 'VBD', 'overthrow'],
    ['retaken', 'VERB', 'VBN', 'retake'],
    ['withdrew', 'VERB', 'VBD', 'withdraw'],
    ['bases', 'NOUN', 'NNS', 'base'],
  ] as const
  for (const [form, upos, xpos, lemma] of cases) assert.equal(lemmatizer.lemma(form, upos, xpos), lemma)
})

test('names keep their form, and plural names lose their s', () => {
  const lemmatizer = new Lemmatizer(new Map(), lexicon)
  assert.equal(lemmatizer.lemma('Bakhmut', 'PROPN', 'NNP'), 'Bakhmut')
  assert.equal(lemmatizer.lemma('Ukrainians', 'PROPN', 'NNPS'), 'Ukrainian')
})

test('what the rules get wrong in a treebank is learnt, and nothing else', () => {
  const treebank = readTreebank(
    [row(1, 'Men', 'man', 'NOUN\tNNS'), row(2, 'left', 'leave', 'VERB\tVBD'), row(3, 'ranges', 'range', 'NOUN\tNNS')].join('\n'),
  )
  const exceptions = learnExceptions(treebank, lexicon)
  assert.deepEqual(
    [...exceptions],
    [
      ['left|VERB|VBD', 'leave'],
      ['men|NOUN|NNS', 'man'],
    ],
  )
  assert.equal(new Lemmatizer(exceptions, lexicon).lemma('men', 'NOUN', 'NNS'), 'man')
})
