import { join } from 'node:path'

import { coverageOf } from '../src/citations/coverage.ts'
import { readCitations } from '../src/citations/read.ts'
import { readText } from '../src/documents/text.ts'
import { analyse } from '../src/extract/analyse.ts'
import { extractClaims } from '../src/extract/claims.ts'
import { parserInput } from '../src/language/parser/parser.ts'
import { readSentences } from '../src/language/tokenizer/read-sentences.ts'
import type { Document } from '../src/model/document.ts'
import { costOf, printTable, ratio, timed } from './measure.ts'
import { loadCompromise, loadOurs, loadWink } from './readers.ts'
import { madeText, samplePatterns } from './texts.ts'

/**
 * How fast texts made from the samples are read, stage by stage, beside wink-nlp and compromise, which cut and tag words; what loading
 * costs. Words are counted as our tokeniser cuts them, seconds are processor time.
 */
const TEXTS = 20

const models = await loadOurs()
const [wink, compromise] = [await loadWink(), await loadCompromise()]
const patterns = await samplePatterns(models)
const documents = Array.from({ length: TEXTS }, (_, i) => readText(madeText(patterns, i + 1)))

const uposOf = (tag: number | undefined): string => models.tagger.tags[tag ?? 0]?.[0] ?? 'X'
const cut = ({ text, blocks }: Document) =>
  blocks.flatMap(({ span }) => readSentences(text, span, [])).map(words => words.map(word => word.form))
const tag = (sentences: ReturnType<typeof cut>) =>
  sentences.map(forms => {
    const words = models.tagger.words(forms)
    return { forms, words, tags: models.tagger.tag(words) }
  })

const sentences = documents.map(cut)
const tagged = sentences.map(tag)
const analysed = documents.map(document => {
  const { citations } = readCitations(document)
  const { reading, analysis } = analyse(document, models)
  return { document, reading, citations, coverage: coverageOf(document, analysis.sentences), confidence: models.confidence }
})
const words = sentences.flat(2).length

const stages: Readonly<Record<string, () => unknown>> = {
  tokenise: () => documents.map(cut),
  tag: () => sentences.map(tag),
  parse: () =>
    tagged.map(document =>
      document.map(({ words, tags }) => models.parser.parse(parserInput(words, tags), i => uposOf(tags[i]) === 'PUNCT')),
    ),
  names: () => tagged.map(document => models.names.find(document)),
  claims: () => analysed.map(extractClaims),
  'whole chain': () => documents.map(document => analyse(document, models)),
  'wink-nlp: tokenise, tag': () => documents.map(({ text }) => wink(text)),
  'compromise: tokenise, tag': () => documents.map(({ text }) => compromise(text)),
}
const seconds = new Map(Object.entries(stages).map(([stage, work]) => [stage, timed(() => void work())]))
const winks = seconds.get('wink-nlp: tokenise, tag') ?? Number.NaN
const compromises = seconds.get('compromise: tokenise, tag') ?? Number.NaN

console.log(`${TEXTS} texts of ${words} words in all\n`)
printTable([
  ['stage', 'words a second', 'speed of wink-nlp', 'of compromise'],
  ...[...seconds].map(([stage, time]) => [stage, String(Math.round(words / time)), ratio(winks, time), ratio(compromises, time)]),
])

const [nothing, ...costs] = ['nothing', 'ours', 'wink', 'compromise'].map(name => ({
  name,
  ...costOf(join(import.meta.dirname, 'load.ts'), name),
}))
const [ours] = costs
console.log('\nloading code and models, above what an empty process takes; ours is read from TypeScript\n')
if (nothing !== undefined && ours !== undefined)
  printTable([
    ['reader', 'time', 'of ours', 'memory at most', 'of ours', 'memory kept', 'of ours'],
    ...costs.map(({ name, seconds, most, kept }) => [
      name,
      `${Math.round(1000 * (seconds - nothing.seconds))} ms`,
      ratio(seconds - nothing.seconds, ours.seconds - nothing.seconds),
      `${Math.round((most - nothing.most) / 1e6)} MB`,
      ratio(most - nothing.most, ours.most - nothing.most),
      `${Math.round((kept - nothing.kept) / 1e6)} MB`,
      ratio(kept - nothing.kept, ours.kept - nothing.kept),
    ]),
  ])
