import assert from 'node:assert/strict'
import { test } from 'node:test'

import { Gazetteer } from '../../src/language/lexicon/gazetteer.ts'
import { Lexicon } from '../../src/language/lexicon/lexicon.ts'
import { ByteReader, ByteWriter } from '../../src/language/linear/bytes.ts'
import { parserInput, writeParser } from '../../src/language/parser/parser.ts'
import { trainParser } from '../../src/language/parser/train.ts'
import { readTagger, writeTagger } from '../../src/language/tagger/tagger.ts'
import { trainTagger } from '../../src/language/tagger/train.ts'
import { Vocabulary } from '../../src/language/tagger/vocabulary.ts'
import { readTreebank } from '../../src/language/training/conllu.ts'

/** Word lists that know nothing, so that all is learnt from the sentences. */
const empty = { places: new Uint32Array(), bits: new Uint8Array(), entries: new Uint32Array() }
const NOUNS = ['council', 'army', 'village', 'colonel', 'bridge', 'legion']
const VERBS = ['guards', 'takes', 'leaves', 'holds']

/** Sentences like "The army holds a bridge ." for every pair of nouns. */
const treebank = readTreebank(
  NOUNS.flatMap((subject, s) =>
    NOUNS.map((object, o) =>
      [
        '1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_',
        `2\t${subject}\t${subject}\tNOUN\tNN\t_\t3\tnsubj\t_\t_`,
        `3\t${VERBS[(s + o) % VERBS.length]}\t_\tVERB\tVBZ\t_\t0\troot\t_\t_`,
        '4\ta\ta\tDET\tDT\t_\t5\tdet\t_\t_',
        `5\t${object}\t${object}\tNOUN\tNN\t_\t3\tobj\t_\t_`,
        '6\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_',
      ].join('\n'),
    ),
  ).join('\n\n'),
)

/** Trains tagger and parser as the training script does, on the small treebank. */
function train() {
  const knowledge = { lexicon: new Lexicon(empty), gazetteer: new Gazetteer(empty) }
  const { tagger, unseen } = trainTagger(treebank, { knowledge, epochs: 3, foldEpochs: 2, folds: 2, log: () => undefined })
  const vocabulary = new Vocabulary(tagger.vocabulary, knowledge)
  const examples = treebank.map((sentence, i) => {
    const words = sentence.forms.map(form => vocabulary.word(form))
    return { sentence, input: parserInput(words, unseen[i] ?? new Int32Array(words.length)) }
  })
  const [tags, trees] = [new ByteWriter(), new ByteWriter()]
  writeTagger(tags, tagger)
  writeParser(
    trees,
    trainParser(examples, 3, () => undefined),
  )
  return { knowledge, tagger: tags.done(), parser: trees.done() }
}

test('the same sentences train the same bytes', () => {
  const [first, second] = [train(), train()]
  assert.deepEqual(first.tagger, second.tagger)
  assert.deepEqual(first.parser, second.parser)
  assert.ok(first.parser.length > 100)
})

test('a trained tagger, written and read back, tags a sentence that it did not see', () => {
  const { knowledge, tagger: bytes } = train()
  const tagger = readTagger(new ByteReader(bytes), knowledge)
  const tags = tagger.tag(tagger.words(['The', 'legion', 'guards', 'a', 'village', '.']))
  assert.deepEqual(
    [...tags].map(tag => tagger.tags[tag]?.[0]),
    ['DET', 'NOUN', 'VERB', 'DET', 'NOUN', 'PUNCT'],
  )
})
