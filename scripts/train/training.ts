import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'

import { buildGazetteer } from '../../src/language/lexicon/build-gazetteer.ts'
import { buildLexicon } from '../../src/language/lexicon/build-lexicon.ts'
import { Gazetteer } from '../../src/language/lexicon/gazetteer.ts'
import { Lexicon } from '../../src/language/lexicon/lexicon.ts'
import { ByteReader } from '../../src/language/linear/bytes.ts'
import type { ByteWriter } from '../../src/language/linear/bytes.ts'
import { pack } from './pack.ts'
import { readWordNet, readWorldNames } from './world.ts'

/** What a run of the training script was asked for. */
export type Training = {
  /** The folder that holds the corpora. */
  readonly data: string
  /** The folder that the models go to. */
  readonly out: string
  /** Rounds of the parser; the tagger has at most 10, a run of the name tagger at most 5. */
  readonly epochs: number
  /** One sentence of a treebank and one document with names in so many is used. */
  readonly every: number
  readonly log: (line: string) => void
}

/** One item in `every`, the first among them. */
export const sample = <Item>(items: readonly Item[], every: number): Item[] => items.filter((_, i) => i % every === 0)

/** Writes a model and logs its size. */
export function save({ out, log }: Training, name: string, fill: (writer: ByteWriter) => void): void {
  const { raw, packed } = pack(out, name, fill)
  log(`${name}: ${raw} bytes, ${packed} packed`)
}

/** A model that stands in `out`, to be read. */
export const standing = ({ out }: Training, name: string): ByteReader => new ByteReader(zstdDecompressSync(readFileSync(join(out, name))))

/** Lexicon and gazetteer, as they are stored and as the other models ask them. */
export function buildKnowledge() {
  const stored = { lexicon: buildLexicon(readWordNet()), gazetteer: buildGazetteer(readWorldNames()) }
  return { stored, knowledge: { lexicon: new Lexicon(stored.lexicon), gazetteer: new Gazetteer(stored.gazetteer) } }
}
