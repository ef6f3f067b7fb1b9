import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { writeLogistic } from '../../src/language/linear/logistic.ts'
import { trainLogistic } from '../../src/language/linear/train-logistic.ts'
import type { Example } from '../../src/language/linear/train-logistic.ts'
import type { Models } from '../../src/language/models.ts'
import { attachmentFeatures, attachmentsOf } from '../../src/language/parser/attachment.ts'
import type { AttachedWord } from '../../src/language/parser/attachment.ts'
import { readTreebank } from '../../src/language/training/conllu.ts'
import type { TreebankSentence } from '../../src/language/training/conllu.ts'
import type { Scores } from './cards.ts'
import { buildKnowledge, sample, save } from './training.ts'
import type { Training } from './training.ts'

type FieldOf = (word: string) => number

/** The model of which word a prepositional phrase hangs on, from the training parts of EWT and GUM; returns its file. */
export function trainAttachment(training: Training): string[] {
  const fieldOf = knownFields()
  const treebank = sample(
    ['gum-train', 'ewt-train'].flatMap(part => readPart(training, part)),
    training.every,
  )
  const examples = treebank.flatMap(sentence => phrasesOf(sentence, fieldOf))
  training.log(`attachment: ${examples.length} phrases, ${examples.filter(({ isRight }) => isRight).length} on the verb`)
  save(training, 'attachment.bin', writer => writeLogistic(writer, trainLogistic(examples)))
  return ['attachment.bin']
}

/** How often the model alone says rightly what a phrase of the development parts hangs on. */
export function attachmentScores(training: Training, { attachment }: Models): Scores {
  const fieldOf = knownFields()
  const shares = ['ewt', 'gum'].map(name => {
    const phrases = readPart(training, `${name}-dev`).flatMap(sentence => phrasesOf(sentence, fieldOf))
    const right = phrases.filter(({ features, isRight }) => attachment.probability(features) > 0.5 === isRight).length
    return [`phrases on the right word, ${name.toUpperCase()}`, ((100 * right) / phrases.length).toFixed(2)]
  })
  return Object.fromEntries(shares)
}

const readPart = ({ data }: Training, part: string): TreebankSentence[] =>
  readTreebank(readFileSync(join(data, 'ud', `${part}.conllu`), 'utf8'))

function knownFields(): FieldOf {
  const { lexicon } = buildKnowledge().knowledge
  return word => lexicon.field(word.toLowerCase())
}

/** The phrases of a gold tree that could hang on verb or noun; those on the verb are "right". */
function phrasesOf(sentence: TreebankSentence, fieldOf: FieldOf): Example[] {
  const arcs = sentence.heads.map((head, i) => ({ head, deprel: sentence.relations[i] ?? '' }))
  const wordAt = (i: number): AttachedWord => {
    const form = sentence.forms[i] ?? ''
    return { form, upos: sentence.upos[i] ?? '', xpos: sentence.xpos[i] ?? '', lemma: sentence.lemmas[i] ?? '', field: fieldOf(form) }
  }
  return attachmentsOf(arcs, wordAt).map(place => ({
    features: attachmentFeatures(arcs, place, wordAt),
    document: sentence.document,
    isRight: place.onVerb,
  }))
}
