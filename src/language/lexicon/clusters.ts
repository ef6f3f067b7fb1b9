import type { ByteReader, ByteWriter } from '../linear/bytes.ts'
import { hashText } from '../linear/hash.ts'
import { KeyTable } from '../linear/key-table.ts'

/** Words as hashes ascending by place, each with the number of its cluster, from 0. */
export type StoredClusters = { readonly places: Uint32Array; readonly clusters: Uint32Array }

/**
 * Classes of words that stand in like company in much text, learnt without annotation: a name that no annotated text has is known by the
 * names that are written about alike (clusters as features of names: Miller, Guinness and Zamanian 2004).
 */
export class Clusters {
  readonly #table: KeyTable

  constructor({ places, clusters }: StoredClusters) {
    this.#table = new KeyTable(places, clusters)
  }

  /** The cluster of a lower-case word, from 1, or of what follows its last hyphen ("ex-militiaman"); 0 if neither is known. */
  of(word: string): number {
    const cluster = this.#table.get(hashText(word))
    if (cluster >= 0) return cluster + 1
    const hyphen = word.lastIndexOf('-')
    return hyphen < 1 || hyphen + 1 === word.length ? 0 : this.of(word.slice(hyphen + 1))
  }
}

/** Writes clusters for `readClusters`. */
export function writeClusters(writer: ByteWriter, { places, clusters }: StoredClusters): void {
  writer.ascending(places)
  writer.uints(clusters)
}

/** Reads clusters back. */
export const readClusters = (reader: ByteReader): Clusters => new Clusters({ places: reader.ascending(), clusters: reader.uints() })
