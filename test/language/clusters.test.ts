import assert from 'node:assert/strict'
import { test } from 'node:test'

import { buildClusters } from '../../src/language/lexicon/build-clusters.ts'
import { Clusters, readClusters, writeClusters } from '../../src/language/lexicon/clusters.ts'
import { ByteReader, ByteWriter } from '../../src/language/linear/bytes.ts'

/** Words in two directions of a plane, of any length: rivers along the first axis, offices along the second. */
const WORDS = { danube: [3, 0.1], rhine: [1, 0.2], volga: [9, -1], bishop: [0.1, 2], mayor: [-0.3, 5], judge: [0, 1] }
const clustering = { count: 2, learnt: 4, rounds: 5 }
const stored = buildClusters({ words: Object.keys(WORDS), vectors: Object.values(WORDS) }, clustering)
const clusters = new Clusters(stored)

test('words whose vectors point the same way are in one cluster, also those that the centres were not learnt from', () => {
  const [rivers, offices] = [
    ['danube', 'rhine', 'volga'],
    ['bishop', 'mayor', 'judge'],
  ].map(words => new Set(words.map(word => clusters.of(word))))
  assert.equal(rivers?.size, 1)
  assert.equal(offices?.size, 1)
  assert.notDeepEqual(rivers, offices)
})

test('the same vectors give the same clusters', () => {
  assert.deepEqual(buildClusters({ words: Object.keys(WORDS), vectors: Object.values(WORDS) }, clustering), stored)
})

test('a word that is not known is in no cluster, but where a hyphen parts it in that of its last part', () => {
  assert.equal(clusters.of('thames'), 0)
  assert.equal(clusters.of('ex-mayor'), clusters.of('mayor'))
  assert.equal(clusters.of('mayor-'), 0)
})

test('clusters are read back as they were written', () => {
  const writer = new ByteWriter()
  writeClusters(writer, stored)
  const back = readClusters(new ByteReader(writer.done()))
  for (const word of [...Object.keys(WORDS), 'thames', 'vice-mayor']) assert.equal(back.of(word), clusters.of(word), word)
})
