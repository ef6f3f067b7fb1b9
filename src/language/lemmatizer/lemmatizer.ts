import type { Ending } from '../lexicon/inflection.ts'
import { basesOf } from '../lexicon/inflection.ts'
import { ADJECTIVE, ADVERB, NOUN, VERB } from '../lexicon/lexicon.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ByteReader, ByteWriter } from '../linear/bytes.ts'
import { nounOfForm, verbOfForm } from './irregular.ts'

/** Lemmas that the rules get wrong, by `lower-case form|UPOS|XPOS`. */
export type LemmaExceptions = ReadonlyMap<string, string>

/** Which ending a Penn tag stands for, and as what part of speech the base is looked up. */
const INFLECTED: ReadonlyMap<string, readonly [Ending, number]> = new Map([
  ['NNS', ['s', NOUN]],
  ['VBZ', ['s', VERB]],
  ['VBD', ['ed', VERB]],
  ['VBN', ['ed', VERB]],
  ['VBG', ['ing', VERB]],
  ['JJR', ['er', ADJECTIVE]],
  ['JJS', ['est', ADJECTIVE]],
  ['RBR', ['er', ADVERB | ADJECTIVE]],
  ['RBS', ['est', ADVERB | ADJECTIVE]],
])

/** Base forms as UD gives them: names keep their capitals, all else is lower case. Exceptions come first, then spelling rules. */
export class Lemmatizer {
  readonly #exceptions: LemmaExceptions
  readonly #lexicon: Lexicon

  constructor(exceptions: LemmaExceptions, lexicon: Lexicon) {
    this.#exceptions = exceptions
    this.#lexicon = lexicon
  }

  lemma(form: string, upos: string, xpos: string): string {
    const lower = form.toLowerCase().replaceAll('’', "'")
    const irregular = /^VB[DN]$/.test(xpos) ? verbOfForm(lower) : xpos === 'NNS' ? nounOfForm(lower) : undefined
    if (irregular !== undefined) return irregular
    return this.#exceptions.get(`${lower}|${upos}|${xpos}`) ?? this.#byRule(form, lower, xpos)
  }

  #byRule(form: string, lower: string, xpos: string): string {
    if (xpos === 'NNP' || xpos === 'FW') return form
    if (xpos === 'NNPS') return form.replace(/(?<=\p{L}{2})s$/u, '')
    const [ending, part] = INFLECTED.get(xpos) ?? []
    if (ending === undefined || part === undefined) return lower
    const bases = basesOf(lower, ending)
    return bases.find(base => this.#lexicon.has(base, part)) ?? bases.at(-1) ?? lower
  }
}

/** Writes exceptions for `readLemmatizer`. */
export function writeExceptions(writer: ByteWriter, exceptions: LemmaExceptions): void {
  writer.text([...exceptions].map(([key, lemma]) => `${key}\t${lemma}`).join('\n'))
}

/** Reads the exceptions back. */
export function readLemmatizer(reader: ByteReader, lexicon: Lexicon): Lemmatizer {
  const rows = reader.text().split('\n')
  const exceptions = new Map(
    rows.map(row => {
      const [key = '', lemma = ''] = row.split('\t')
      return [key, lemma]
    }),
  )
  return new Lemmatizer(exceptions, lexicon)
}
