import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parserInput } from '../src/language/parser/parser.ts'
import { readSentences } from '../src/language/tokenizer/read-sentences.ts'
import { readTreebank } from '../src/language/training/conllu.ts'
import type { TreebankSentence } from '../src/language/training/conllu.ts'
import { printTable } from './measure.ts'
import type { TaggedForm } from './readers.ts'
import { loadCompromise, loadOurs, loadWink } from './readers.ts'

/** How many of a treebank's words each reader cuts alike, how many of those it tags rightly, and how right our trees are on gold words. */
const folder = join(import.meta.dirname, '..', '..', 'shared', 'data', 'ud')

/** A word with offsets into the text. */
type Placed = { readonly start: number; readonly end: number; readonly upos: string }

const models = await loadOurs()
const [wink, compromise] = [await loadWink(), await loadCompromise()]
const uposOf = (tag: number | undefined): string => models.tagger.tags[tag ?? 0]?.[0] ?? 'X'
const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2)

function tag(forms: readonly string[]) {
  const words = models.tagger.words(forms)
  return { words, tags: models.tagger.tag(words) }
}

/** The treebank's text, a sentence a line, and the places of the words that are written as their forms are. */
function goldOf(treebank: readonly TreebankSentence[]): { readonly text: string; readonly words: readonly Placed[] } {
  let text = ''
  const words: Placed[] = []
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

function readByUs(text: string): Placed[] {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
  return lines
    .flatMap(line => readSentences(text, line, []))
    .flatMap(written => {
      const { tags } = tag(written.map(word => word.form))
      return written.map(({ start, end }, i) => ({ start, end, upos: uposOf(tags[i]) }))
    })
}

/** Gives words that follow one another in `text` their offsets. */
function placed(text: string, words: readonly TaggedForm[]): Placed[] {
  let at = 0
  return words.flatMap(({ form, upos }) => {
    const start = text.indexOf(form, at)
    if (form === '' || start < 0) return []
    at = start + form.length
    return [{ start, end: at, upos }]
  })
}

function rowOf(reader: string, gold: readonly Placed[], found: readonly Placed[], trees: readonly string[]): string[] {
  const tags = new Map(found.map(word => [`${word.start} ${word.end}`, word.upos]))
  const aligned = gold.filter(word => tags.has(`${word.start} ${word.end}`))
  const right = aligned.filter(word => tags.get(`${word.start} ${word.end}`) === word.upos)
  return [reader, percent(aligned.length, gold.length), percent(right.length, aligned.length), ...trees]
}

/** Shares of right heads, and of right heads with their relation without subtypes, on the treebank's own words with our tags. */
function scoreTrees(treebank: readonly TreebankSentence[]): [heads: string, labels: string] {
  let [all, heads, labels] = [0, 0, 0]
  for (const { forms, heads: gold, relations } of treebank) {
    const { words, tags } = tag(forms)
    for (const [i, arc] of models.parser.parse(parserInput(words, tags), i => uposOf(tags[i]) === 'PUNCT').entries()) {
      all++
      if (arc.head !== gold[i]) continue
      heads++
      if (arc.deprel.split(':')[0] === relations[i]?.split(':')[0]) labels++
    }
  }
  return [percent(heads, all), percent(labels, all)]
}

if (existsSync(folder)) {
  for (const name of ['ewt-dev', 'gum-dev']) {
    const treebank = readTreebank(readFileSync(join(folder, `${name}.conllu`), 'utf8'))
    const { text, words } = goldOf(treebank)
    printTable([
      [`${name}, ${words.length} words`, 'words %', 'UPOS on these %', 'UAS %', 'LAS %'],
      rowOf('ours', words, readByUs(text), scoreTrees(treebank)),
      rowOf('wink-nlp', words, placed(text, wink(text)), ['–', '–']),
      rowOf('compromise', words, placed(text, compromise(text)), ['–', '–']),
    ])
    console.log()
  }
} else console.log('The treebanks are not at hand.')
