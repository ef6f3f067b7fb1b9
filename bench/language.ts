import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { ItsFunction } from 'wink-nlp'

import { loadModels, modelFiles } from '../src/language/models.ts'
import { parserInput } from '../src/language/parser/parser.ts'
import { readSentences } from '../src/language/tokenizer/read-sentences.ts'
import { readTreebank } from '../src/language/training/conllu.ts'
import type { TreebankSentence } from '../src/language/training/conllu.ts'

/** A word as some reader sees it: offsets into its text and its universal part of speech. */
type Tagged = { readonly start: number; readonly end: number; readonly upos: string }

const root = join(import.meta.dirname, '..')
const data = join(root, '..', 'shared', 'data', 'ud')
const ROUNDS = 3

/** Seconds of processor time, which other work on the machine disturbs less than the clock. */
function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Best of a few rounds, in seconds of processor time. */
function timed(work: () => void): number {
  return Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const start = cpu()
      work()
      return cpu() - start
    }),
  )
}

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2)
const memory = (): string => `${Math.round(process.memoryUsage().rss / 1e6)} MB`

/** The treebank's text, sentences parted by line ends, and the places of the words that are written as their forms are. */
function goldOf(treebank: readonly TreebankSentence[]): { readonly text: string; readonly words: readonly Tagged[] } {
  let text = ''
  const words: Tagged[] = []
  for (const sentence of treebank) {
    let at = 0
    for (const [i, form] of sentence.forms.entries()) {
      const start = sentence.text.indexOf(form, at)
      if (start < 0 || start > at + 2) continue
      at = start + form.length
      words.push({ start: text.length + start, end: text.length + at, upos: sentence.upos[i] ?? '_' })
    }
    text += `${sentence.text}\n`
  }
  return { text, words }
}

/** How many of the treebank's words a reader cuts alike, and how many of those it tags rightly. */
function scoreOf(gold: readonly Tagged[], found: readonly Tagged[]): string {
  const tags = new Map(found.map(word => [`${word.start} ${word.end}`, word.upos]))
  const aligned = gold.filter(word => tags.has(`${word.start} ${word.end}`))
  const right = aligned.filter(word => tags.get(`${word.start} ${word.end}`) === word.upos)
  return `words ${percent(aligned.length, gold.length)} %, UPOS on these ${percent(right.length, aligned.length)} %`
}

/** Gives words that follow one another in `text` their offsets. */
function placed(text: string, words: Iterable<{ readonly form: string; readonly upos: string }>): Tagged[] {
  let at = 0
  return [...words].flatMap(({ form, upos }) => {
    const start = text.indexOf(form, at)
    if (form === '' || start < 0) return []
    at = start + form.length
    return [{ start, end: at, upos }]
  })
}

/** Compromise's own tags as universal ones, the first that fits. */
const COMPROMISE_TAGS = [
  ['ProperNoun', 'PROPN'],
  ['Pronoun', 'PRON'],
  ['Auxiliary', 'AUX'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['Verb', 'VERB'],
  ['Noun', 'NOUN'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Determiner', 'DET'],
  ['Conjunction', 'CCONJ'],
  ['Preposition', 'ADP'],
  ['Value', 'NUM'],
] as const

function readByCompromise(text: string): Tagged[] {
  const terms = compromise(text)
    .terms()
    .json({ terms: { text: true, tags: true } })
  const words: Iterable<{ readonly terms: readonly { readonly text: string; readonly tags: readonly string[] }[] }> = terms
  return placed(
    text,
    [...words].flatMap(view =>
      view.terms.map(term => ({ form: term.text, upos: COMPROMISE_TAGS.find(([tag]) => term.tags.includes(tag))?.[1] ?? 'X' })),
    ),
  )
}

const wink = winkNLP(model, ['sbd', 'pos'])
const its: { readonly value: ItsFunction<string>; readonly pos: ItsFunction<string> } = wink.its

function readByWink(text: string): Tagged[] {
  const tokens = wink.readDoc(text).tokens()
  const forms = tokens.out(its.value)
  const tags = tokens.out(its.pos)
  return placed(
    text,
    forms.map((form, i) => ({ form, upos: tags[i] ?? 'X' })),
  )
}

const files = Object.fromEntries(modelFiles.map(name => [name, readFileSync(join(root, 'models', name))]))
const loading = cpu()
const models = loadModels(files)
console.log(
  `models: ${(Object.values(files).reduce((sum, file) => sum + file.length, 0) / 1e6).toFixed(2)} MB, loaded in ${Math.round(1000 * (cpu() - loading))} ms of processor time, ${memory()} resident`,
)

function sentencesOf(text: string) {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
  return lines.flatMap(line => readSentences(text, line, []))
}

function tagged(sentences: ReturnType<typeof sentencesOf>) {
  return sentences.map(written => {
    const words = models.tagger.words(written.map(word => word.form))
    return { written, forms: written.map(word => word.form), words, tags: models.tagger.tag(words) }
  })
}

const uposOf = (tag: number | undefined): string => models.tagger.tags[tag ?? 0]?.[0] ?? 'X'

function parse(sentences: ReturnType<typeof tagged>) {
  return sentences.map(({ words, tags }) => models.parser.parse(parserInput(words, tags), i => uposOf(tags[i]) === 'PUNCT'))
}

/** Attachment scores without subtypes, on the treebank's own words with our tags. */
function scoreTrees(treebank: readonly TreebankSentence[]): string {
  let [all, heads, labels] = [0, 0, 0]
  for (const { forms, heads: gold, relations } of treebank) {
    const words = models.tagger.words(forms)
    const tags = models.tagger.tag(words)
    for (const [i, arc] of models.parser.parse(parserInput(words, tags), i => uposOf(tags[i]) === 'PUNCT').entries()) {
      all++
      if (arc.head !== gold[i]) continue
      heads++
      if (arc.deprel.split(':')[0] === relations[i]?.split(':')[0]) labels++
    }
  }
  return `UAS ${percent(heads, all)} %, LAS ${percent(labels, all)} %`
}

for (const name of ['ewt-dev', 'gum-dev']) {
  const treebank = readTreebank(readFileSync(join(data, `${name}.conllu`), 'utf8'))
  const { text, words } = goldOf(treebank)
  const sentences = sentencesOf(text)
  const withTags = tagged(sentences)
  const ours = withTags.flatMap(({ written, tags }) => written.map(({ start, end }, i) => ({ start, end, upos: uposOf(tags[i]) })))
  console.log(`\n${name}, ${words.length} words`)
  console.log(`  ours        ${scoreOf(words, ours)}, on its words ${scoreTrees(treebank)}`)
  console.log(`  wink        ${scoreOf(words, readByWink(text))}`)
  console.log(`  compromise  ${scoreOf(words, readByCompromise(text))}`)

  const speeds = {
    'ours: words and tags': timed(() => void tagged(sentencesOf(text))),
    'ours: words, tags and trees': timed(() => void parse(tagged(sentencesOf(text)))),
    'ours: names after tags': timed(() => void models.names.find(withTags)),
    'wink: words and tags': timed(() => void readByWink(text)),
    'compromise: words and tags': timed(() => void readByCompromise(text)),
  }
  const base = speeds['ours: words, tags and trees']
  for (const [what, seconds] of Object.entries(speeds)) {
    const rate = Math.round(words.length / seconds)
    console.log(
      `  ${what.padEnd(28)} ${String(rate).padStart(8)} words a second of processor time, ${(base / seconds).toFixed(2)} × ours with trees`,
    )
  }
}
console.log(`\n${memory()} resident at the end`)
