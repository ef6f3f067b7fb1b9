import type { Gazetteer } from '../../lexicon/gazetteer.ts'
import type { NameKind } from '../labels.ts'
import type { AnnotatedDocument } from './annotated.ts'
import { recut } from './annotated.ts'

const KINDS: ReadonlyMap<string, NameKind> = new Map([
  ['PER', 'person'],
  ['ORG', 'organization'],
  ['LOC', 'place'],
  ['MISC', 'other'],
])

/** Sentences to a document where a corpus does not tell its documents apart. */
const SENTENCES = 12

/** Reads "word TAG" lines (wikigold) or CoNLL-U-like ones with the tag third (UNER), sentences parted by empty lines. */
export function readConll(text: string, gazetteer: Gazetteer): AnnotatedDocument[] {
  const sentences = text.split(/\n\s*\n/).flatMap(block => {
    const rows = block
      .split('\n')
      .filter(line => line !== '' && !line.startsWith('#'))
      .map(line => line.split(/[\t ]/))
    const [formColumn, tagColumn] = /^\d+\t/m.test(block) ? [1, 2] : [0, 1]
    const forms = rows.map(row => row[formColumn] ?? '')
    const kinds = rows.map(row => KINDS.get((row[tagColumn] ?? 'O').slice(2)))
    return forms.length === 0 ? [] : [recut(forms, kinds, gazetteer)]
  })
  return Array.from({ length: Math.ceil(sentences.length / SENTENCES) }, (_, i) => sentences.slice(i * SENTENCES, (i + 1) * SENTENCES))
}
