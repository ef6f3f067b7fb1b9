import { writeWeights } from '../../src/language/linear/weights.ts'
import type { AnnotatedDocument } from '../../src/language/names/corpora/annotated.ts'
import type { NameDocument } from '../../src/language/names/train.ts'
import { trainNames } from '../../src/language/names/train.ts'
import type { Tagger } from '../../src/language/tagger/tagger.ts'
import { readTagger } from '../../src/language/tagger/tagger.ts'
import { standingClusters } from './clusters.ts'
import { readNameCorpora } from './name-corpora.ts'
import type { Training } from './training.ts'
import { buildKnowledge, sample, save, standing } from './training.ts'

/** Rounds over the documents in each run. */
const EPOCHS = 5

/** Rounds of each run of the name tagger where `epochs` are asked for. */
export const nameEpochs = (epochs: number): number => Math.min(EPOCHS, epochs)

/** The name tagger, on sentences tagged by the tagger that stands in `out`; returns the file it wrote. */
export function trainNameTagger(training: Training): string[] {
  const { data, epochs, every, log } = training
  const { knowledge } = buildKnowledge()
  const tagger = readTagger(standing(training, 'tagger.bin'), knowledge)
  const corpora = readNameCorpora(data, knowledge.gazetteer)
  log(`names: ${[...corpora].map(([name, { length }]) => `${length} documents of ${name}`).join(', ')}`)
  const documents = sample([...corpora.values()].flat(), every)
  const tagged = documents.map(document => tagDocument(document, tagger))
  const weights = trainNames(tagged, { gazetteer: knowledge.gazetteer, clusters: standingClusters(training) }, nameEpochs(epochs), log)
  save(training, 'names.bin', writer => writeWeights(writer, weights))
  return ['names.bin']
}

/** A document's sentences with the tags that a tagger gives them. */
export const tagDocument = (document: AnnotatedDocument, tagger: Tagger): NameDocument =>
  document.map(sentence => {
    const words = tagger.words(sentence.forms)
    return { ...sentence, words, tags: tagger.tag(words) }
  })
