import { claimRecord, thingRecord } from '../formats/claims-jsonl.ts'
import type { Ground } from '../weigh/ground.ts'
import { statementOf } from '../weigh/lookup.ts'

/** A value in which every claim stands with the names and works behind its ids, and maps as objects, as JSON for programs. */
export function withRecords(ground: Ground, value: unknown): unknown {
  const walk = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(walk)
    if (one instanceof Map) return Object.fromEntries([...one].map(([key, part]) => [String(key), walk(part)]))
    if (typeof one !== 'object' || one === null) return one
    const claim = 'id' in one && typeof one.id === 'string' ? statementOf(ground, one.id) : undefined
    if (claim === one) return claimRecord(ground, claim)
    return Object.fromEntries(Object.entries(one).map(([key, part]) => [key, walk(part)]))
  }
  return walk(value)
}

/** Things by their ids, each once, with name and kind. */
export const thingRecords = (ground: Ground, ids: readonly string[]): object[] => [...new Set(ids)].map(id => thingRecord(ground, id))
