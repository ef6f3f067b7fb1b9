import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { readDocument } from '../src/documents/read.ts'
import { analyse } from '../src/extract/analyse.ts'
import type { Models } from '../src/language/models.ts'
import { seeded } from '../src/language/training/random.ts'

/** A sentence of the samples in pieces: words as written, and the number of words of each name between them. */
type Pattern = readonly (string | number)[]

const folder = join(import.meta.dirname, '..', 'samples')
/** Sentences of a paragraph and paragraphs of a document; with the samples' sentences some 800 words. */
const [SENTENCES, PARAGRAPHS] = [5, 10]
const SYLLABLES = 'ba do ka le mi no ra su ta vo zi ger lan mur sta vel'.split(' ')

/** Sentences of the sample reports in Markdown and plain text with the places of their names left open. */
export async function samplePatterns(models: Models): Promise<Pattern[]> {
  const patterns: Pattern[] = []
  for (const name of readdirSync(folder)
    .filter(file => /\.(?:md|txt)$/.test(file))
    .toSorted()) {
    const document = await readDocument({ name, bytes: readFileSync(join(folder, name)) })
    const { text, tokens, sentences, names } = analyse(document, models).reading
    for (const sentence of sentences) {
      const pattern: (string | number)[] = []
      let at = sentence.start
      for (const { first, last } of names) {
        const [start = 0, end = 0] = [tokens[first]?.start, tokens[last - 1]?.end]
        if (first < sentence.first || last > sentence.last) continue
        pattern.push(text.slice(at, start), last - first)
        at = end
      }
      patterns.push([...pattern, text.slice(at, sentence.end)])
    }
  }
  return patterns
}

/** A report of sample sentences in random order, its names made up; the same `seed` gives the same text. */
export function madeText(patterns: readonly Pattern[], seed: number): string {
  const random = seeded(seed)
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
  const word = (): string => {
    const letters = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('')
    return letters.charAt(0).toUpperCase() + letters.slice(1)
  }
  const sentence = (): string =>
    (pick(patterns) ?? []).map(piece => (typeof piece === 'string' ? piece : Array.from({ length: piece }, word).join(' '))).join('')
  const paragraph = (): string => Array.from({ length: SENTENCES }, sentence).join(' ')
  return Array.from({ length: PARAGRAPHS }, paragraph).join('\n\n')
}
