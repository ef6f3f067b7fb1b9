import { zstdDecompressSync } from 'node:zlib'

import { Problem } from '../model/problem.ts'
import type { Lemmatizer } from './lemmatizer/lemmatizer.ts'
import { readLemmatizer } from './lemmatizer/lemmatizer.ts'
import { readClusters } from './lexicon/clusters.ts'
import { readGazetteer } from './lexicon/gazetteer.ts'
import { readLexicon } from './lexicon/lexicon.ts'
import { ByteReader } from './linear/bytes.ts'
import { readLogistic } from './linear/logistic.ts'
import type { Logistic } from './linear/logistic.ts'
import { readNameTagger } from './names/name-tagger.ts'
import type { NameTagger } from './names/name-tagger.ts'
import { readParser } from './parser/parser.ts'
import type { Parser } from './parser/parser.ts'
import { readTagger } from './tagger/tagger.ts'
import type { Tagger } from './tagger/tagger.ts'

/** The trained models, ready to read with. They remember forms they have met, which changes their speed only. */
export type Models = {
  readonly tagger: Tagger
  readonly lemmatizer: Lemmatizer
  readonly parser: Parser
  /** How likely a prepositional phrase hangs on the verb rather than the noun before it. */
  readonly attachment: Logistic
  readonly names: NameTagger
  /** How likely a claim was read aright. */
  readonly confidence: Logistic
}

/** The files of `models/` that `loadModels` wants. */
export const modelFiles = [
  'lexicon.bin',
  'gazetteer.bin',
  'clusters.bin',
  'tagger.bin',
  'lemmas.bin',
  'parser.bin',
  'attachment.bin',
  'names.bin',
  'confidence.bin',
] as const

/** Unpacking a megabyte at a time takes a third of the time that the default of 16 kB takes. */
const CHUNK = 1 << 20

/** Unpacks the models from the bytes of their files (Zstandard). */
export function loadModels(files: Readonly<Record<string, Uint8Array>>): Models {
  const open = (name: (typeof modelFiles)[number]): ByteReader => {
    const bytes = files[name]
    if (bytes === undefined)
      throw new Problem('not-found', `The language model ${name} is missing.`, { hint: 'Install the program again.' })
    return new ByteReader(zstdDecompressSync(bytes, { chunkSize: CHUNK }))
  }
  const lexicon = readLexicon(open('lexicon.bin'))
  const gazetteer = readGazetteer(open('gazetteer.bin'))
  return {
    tagger: readTagger(open('tagger.bin'), { lexicon, gazetteer }),
    lemmatizer: readLemmatizer(open('lemmas.bin'), lexicon),
    parser: readParser(open('parser.bin')),
    attachment: readLogistic(open('attachment.bin')),
    names: readNameTagger(open('names.bin'), { gazetteer, clusters: readClusters(open('clusters.bin')) }),
    confidence: readLogistic(open('confidence.bin')),
  }
}
