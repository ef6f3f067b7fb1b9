import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'

import { loadModels, modelFiles } from '../src/language/models.ts'
import type { Models } from '../src/language/models.ts'
import { read } from '../src/language/read.ts'
import type { Reading } from '../src/language/reading.ts'
import { Tree } from '../src/language/tree.ts'
import { Gazetteer } from '../src/match/places/gazetteer.ts'
import type { Mention } from '../src/model/claim.ts'
import type { Block } from '../src/model/document.ts'

const folder = join(import.meta.dirname, '..', 'models')

let loaded: Models | undefined

/** The trained models, loaded once a test file. */
export const models = (): Models =>
  (loaded ??= loadModels(Object.fromEntries(modelFiles.map(name => [name, readFileSync(join(folder, name))]))))

let gazetteer: Gazetteer | undefined

/** The gazetteer of places, read once a test file. */
export const places = (): Gazetteer => (gazetteer ??= new Gazetteer(zstdDecompressSync(readFileSync(join(folder, 'places.bin')))))

/** What the real models read in a text, each of its lines a paragraph, with the trees of its sentences in order. */
export function readText(text: string): { readonly reading: Reading; readonly trees: readonly Tree[] } {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    kind: 'paragraph',
    span: { start: index, end: index + line.length },
    level: null,
    page: null,
  }))
  const reading = read({ text, blocks, skip: [] }, models())
  return { reading, trees: reading.sentences.map(sentence => new Tree(reading, sentence)) }
}

/** The proper names of a reading as mentions, of no entity and all of one kind. */
export const namesIn = ({ tokens }: Reading): Mention[] =>
  tokens.filter(({ upos }) => upos === 'PROPN').map(({ start, end }) => ({ start, end, kind: 'person', entity: null, form: 'name' }))
