import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { Weights } from '../../src/language/linear/weights.ts'
import { loadModels, modelFiles } from '../../src/language/models.ts'
import type { Models } from '../../src/language/models.ts'
import { readGum } from '../../src/language/names/corpora/gum.ts'
import { NameTagger } from '../../src/language/names/name-tagger.ts'
import { trainNames } from '../../src/language/names/train.ts'
import { readTreebank } from '../../src/language/training/conllu.ts'
import type { TreebankSentence } from '../../src/language/training/conllu.ts'
import { attachmentScores } from './attachment.ts'
import { writeCard } from './cards.ts'
import type { Scores } from './cards.ts'
import { standingClusters } from './clusters.ts'
import { confidenceScores } from './confidence.ts'
import { readNameCorpora } from './name-corpora.ts'
import { nameEpochs, tagDocument } from './name-tagger.ts'
import { scoreNames, scoreSyntax } from './scores.ts'
import { buildKnowledge, sample } from './training.ts'
import type { Training } from './training.ts'

/** One document in so many is held out where names are scored on a corpus that the name tagger learns from. */
const HELD_OUT = 5

/** What the parts of a training run make: which files, and how those score. */
const PARTS: Readonly<
  Record<string, { readonly files: readonly string[]; readonly scores: (training: Training, models: Models) => AllScores }>
> = {
  clusters: { files: ['clusters.bin'], scores: () => ({}) },
  syntax: { files: ['lexicon.bin', 'gazetteer.bin', 'tagger.bin', 'lemmas.bin', 'parser.bin'], scores: syntaxScores },
  attachment: { files: ['attachment.bin'], scores: (training, models) => ({ attachment: attachmentScores(training, models) }) },
  names: { files: ['names.bin'], scores: (training, models) => ({ names: nameScores(training, models) }) },
  confidence: { files: ['confidence.bin'], scores: (training, models) => ({ confidence: confidenceScores(training, models) }) },
}

type AllScores = Readonly<Record<string, Scores>>

/** Scores the models of some parts that stand in `out` and writes the card of each beside it; `trained` are those just made. */
export function describeModels(training: Training, parts: readonly string[], trained: ReadonlySet<string>): void {
  const { out, log } = training
  const models = loadModels(Object.fromEntries(modelFiles.map(name => [name, readFileSync(join(out, name))])))
  for (const part of parts) {
    const { files = [], scores } = PARTS[part] ?? {}
    const found = scores?.(training, models) ?? {}
    for (const file of files) {
      const name = file.replace('.bin', '')
      writeCard(out, name, statSync(join(out, file)).size, found[name] ?? {}, {
        command: commandOf(training, part),
        trained: trained.has(file),
      })
      for (const [score, value] of Object.entries(found[name] ?? {})) log(`${name}: ${score} ${value}`)
    }
  }
}

/** The command that makes such models, with what differs from a whole run. */
const commandOf = ({ epochs, every }: Training, part: string): string =>
  [
    'npm run train -- --data DIR',
    ...(part === 'clusters' ? ['--only clusters'] : []),
    ...(epochs === 15 ? [] : [`--epochs ${epochs}`]),
    ...(every === 1 ? [] : [`--every ${every}`]),
  ].join(' ')

const developmentPart = (data: string, name: string): TreebankSentence[] =>
  readTreebank(readFileSync(join(data, 'ud', `${name}-dev.conllu`), 'utf8'))

function syntaxScores({ data }: Training, models: Models): Record<'tagger' | 'lemmas' | 'parser', Scores> {
  const ewt = scoreSyntax('EWT', developmentPart(data, 'ewt'), models)
  const gum = scoreSyntax('GUM', developmentPart(data, 'gum'), models)
  return {
    tagger: { ...ewt.tagger, ...gum.tagger },
    lemmas: { ...ewt.lemmas, ...gum.lemmas },
    parser: { ...ewt.parser, ...gum.parser },
  }
}

/**
 * Scores of names: on GUM's development part those of the model itself; on corpora that it learns from whole, those of a model that
 * learnt in the same way from four documents in five and is scored on the fifth.
 */
function nameScores(training: Training, { tagger, names }: Models): Scores {
  const { data, epochs, every, log } = training
  const { gazetteer } = buildKnowledge().knowledge
  const gum = readGum(developmentPart(data, 'gum'), gazetteer).map(document => tagDocument(document, tagger))
  const corpora = [...readNameCorpora(data, gazetteer)].map(([name, documents]) => {
    const tagged = sample(documents, every).map(document => tagDocument(document, tagger))
    return { name, learnt: tagged.filter((_, i) => i % HELD_OUT !== 0), heldOut: tagged.filter((_, i) => i % HELD_OUT === 0) }
  })
  log('names: a model without a fifth of each corpus, to score')
  const learnt = corpora.flatMap(corpus => corpus.learnt)
  const knowledge = { gazetteer, clusters: standingClusters(training) }
  const held = new NameTagger(knowledge, new Weights(trainNames(learnt, knowledge, nameEpochs(epochs), log)))
  const parts = corpora
    .filter(({ name, heldOut }) => name !== 'gum' && heldOut.length > 0)
    .map(({ name, heldOut }) => scoreNames(`${name}, a fifth held out`, heldOut, held))
  return Object.fromEntries([scoreNames('GUM', gum, names), ...parts].flatMap(part => Object.entries(part)))
}
