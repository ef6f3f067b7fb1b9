import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { writeLogistic } from '../../src/language/linear/logistic.ts'
import { trainLogistic } from '../../src/language/linear/train-logistic.ts'
import type { Models } from '../../src/language/models.ts'
import { loadModels, modelFiles } from '../../src/language/models.ts'
import type { Scores } from './cards.ts'
import { claimExamples } from './claims/examples.ts'
import type { GoldDocument } from './claims/gold.ts'
import { readGold } from './claims/gold.ts'
import { calibrationOf, judgedHeldOut } from './claims/held-out.ts'
import { packed } from './pack.ts'
import type { Training } from './training.ts'
import { sample, save } from './training.ts'

/** The model of how likely a claim was read aright, on claims that the rules read with the other models of `out`; returns its file. */
export function trainConfidence(training: Training): string[] {
  const examples = claimExamples(documents(training), otherModels(training.out))
  training.log(`confidence: ${examples.length} claims, ${examples.filter(({ isRight }) => isRight).length} right`)
  save(training, 'confidence.bin', writer => writeLogistic(writer, trainLogistic(examples)))
  return ['confidence.bin']
}

/** How well confidence fits claims of documents that it was not learnt from. */
export function confidenceScores(training: Training, models: Models): Scores {
  const { error, brier } = calibrationOf(judgedHeldOut(claimExamples(documents(training), models)))
  return { 'Brier score × 100, ten parts each held out': (brier * 100).toFixed(2), 'expected calibration error': (error * 100).toFixed(2) }
}

const documents = ({ data, every }: Training): GoldDocument[] => sample([...readGold(data).values()].flat(), every)

/** All models but this one, which need not be there. */
function otherModels(folder: string): Models {
  const others = modelFiles.filter(name => name !== 'confidence.bin').map(name => [name, readFileSync(join(folder, name))] as const)
  const empty = packed(writer => writeLogistic(writer, trainLogistic([]))).bytes
  return loadModels({ ...Object.fromEntries(others), 'confidence.bin': empty })
}
