import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'

import { modelFiles } from '../src/language/models.ts'
import { trainAttachment } from './train/attachment.ts'
import { trainClusters } from './train/clusters.ts'
import { trainConfidence } from './train/confidence.ts'
import { describeModels } from './train/describe.ts'
import { trainNameTagger } from './train/name-tagger.ts'
import { trainSyntax } from './train/syntax.ts'
import type { Training } from './train/training.ts'

/**
 * Trains the language models and writes a card for each: `npm run train -- --data DIR`. The same data give the same bytes. `--cards` only
 * scores and describes the models that stand in `--out`; `--only syntax`, `attachment`, `names` or `confidence` does a part, and
 * `--only clusters`, which a whole run leaves out for its 300 MB of word vectors, that one. `--every 20` takes one sentence or document in
 * twenty and `--epochs 1` one round, for a trial. Names are learnt with the tagger and clusters that stand in `--out`, confidence from
 * what the rules read with the other models: train it again whenever rules change.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: join(import.meta.dirname, '..', 'models') },
    only: { type: 'string', default: 'syntax,attachment,names,confidence' },
    epochs: { type: 'string', default: '15' },
    every: { type: 'string', default: '1' },
    cards: { type: 'boolean', default: false },
  },
})
const training: Training = {
  data: values.data,
  out: values.out,
  epochs: Number(values.epochs),
  every: Number(values.every),
  log: line => void process.stderr.write(`${line}\n`),
}
const parts = values.only.split(',')
mkdirSync(training.out, { recursive: true })

const trained = new Set<string>()
if (!values.cards) {
  if (parts.includes('clusters')) for (const file of trainClusters(training)) trained.add(file)
  if (parts.includes('syntax')) for (const file of trainSyntax(training)) trained.add(file)
  if (parts.includes('attachment')) for (const file of trainAttachment(training)) trained.add(file)
  if (parts.includes('names')) for (const file of trainNameTagger(training)) trained.add(file)
  if (parts.includes('confidence')) for (const file of trainConfidence(training)) trained.add(file)
}
const missing = modelFiles.filter(name => !existsSync(join(training.out, name)))
if (missing.length === 0) describeModels(training, parts, trained)
else training.log(`no cards written: ${training.out} lacks ${missing.join(', ')}`)
