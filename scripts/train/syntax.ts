import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { writeExceptions } from '../../src/language/lemmatizer/lemmatizer.ts'
import { learnExceptions } from '../../src/language/lemmatizer/train.ts'
import { writeGazetteer } from '../../src/language/lexicon/gazetteer.ts'
import { writeLexicon } from '../../src/language/lexicon/lexicon.ts'
import { parserInput, writeParser } from '../../src/language/parser/parser.ts'
import { trainParser } from '../../src/language/parser/train.ts'
import { writeTagger } from '../../src/language/tagger/tagger.ts'
import { trainTagger } from '../../src/language/tagger/train.ts'
import { Vocabulary } from '../../src/language/tagger/vocabulary.ts'
import { readTreebank } from '../../src/language/training/conllu.ts'
import type { Training } from './training.ts'
import { buildKnowledge, sample, save } from './training.ts'

/** Lexicon, gazetteer, tagger, lemmas and parser, from word lists and the training parts of EWT and GUM; returns the files it wrote. */
export function trainSyntax(training: Training): string[] {
  const { data, epochs, log } = training
  const { stored, knowledge } = buildKnowledge()
  save(training, 'lexicon.bin', writer => writeLexicon(writer, stored.lexicon))
  save(training, 'gazetteer.bin', writer => writeGazetteer(writer, stored.gazetteer))
  const whole = ['gum-train', 'ewt-train'].flatMap(name => readTreebank(readFileSync(join(data, 'ud', `${name}.conllu`), 'utf8')))
  const treebank = sample(whole, training.every)
  save(training, 'lemmas.bin', writer => writeExceptions(writer, learnExceptions(treebank, knowledge.lexicon)))
  const { tagger, unseen } = trainTagger(treebank, {
    knowledge,
    epochs: Math.min(10, epochs),
    foldEpochs: Math.min(6, epochs),
    folds: 4,
    log,
  })
  save(training, 'tagger.bin', writer => writeTagger(writer, tagger))
  const vocabulary = new Vocabulary(tagger.vocabulary, knowledge)
  const examples = treebank.map((sentence, i) => {
    const words = sentence.forms.map(form => vocabulary.word(form))
    return { sentence, input: parserInput(words, unseen[i] ?? new Int32Array(words.length)) }
  })
  save(training, 'parser.bin', writer => writeParser(writer, trainParser(examples, epochs, log)))
  return ['lexicon.bin', 'gazetteer.bin', 'lemmas.bin', 'tagger.bin', 'parser.bin']
}
