import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { ItsFunction } from 'wink-nlp'

import type { Models } from '../src/language/models.ts'

/** A word as some reader tags it, with its universal part of speech. */
export type TaggedForm = { readonly form: string; readonly upos: string }
/** Cuts a text into words and tags them. */
export type Reader = (text: string) => TaggedForm[]

const folder = join(import.meta.dirname, '..', 'models')

/** Our models as they stand in `models/`. */
export async function loadOurs(): Promise<Models> {
  const { loadModels, modelFiles } = await import('../src/language/models.ts')
  return loadModels(Object.fromEntries(modelFiles.map(name => [name, readFileSync(join(folder, name))])))
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

/** Loads compromise, which comes with its model. */
export async function loadCompromise(): Promise<Reader> {
  const { default: compromise } = await import('compromise')
  return text => {
    const views: Iterable<{ readonly terms: readonly { readonly text: string; readonly tags: readonly string[] }[] }> = compromise(text)
      .terms()
      .json({ terms: { text: true, tags: true } })
    return [...views].flatMap(view =>
      view.terms.map(term => ({ form: term.text, upos: COMPROMISE_TAGS.find(([tag]) => term.tags.includes(tag))?.[1] ?? 'X' })),
    )
  }
}

/** Loads wink-nlp with its small English model, for words, sentences and tags alone. */
export async function loadWink(): Promise<Reader> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')])
  const wink = winkNLP(model, ['sbd', 'pos'])
  const its: { readonly value: ItsFunction<string>; readonly pos: ItsFunction<string> } = wink.its
  return text => {
    const tokens = wink.readDoc(text).tokens()
    const tags = tokens.out(its.pos)
    return tokens.out(its.value).map((form, i) => ({ form, upos: tags[i] ?? 'X' }))
  }
}
