import type { Name } from '../../model/source.ts'
import { callName, wholeName } from '../names.ts'

/** From this many authors on, a note names the first alone (Chicago 17, 14.76). */
const MANY = 4

/** Names in reading order, as a full note lists them: "A", "A and B", "A, B, and C", "A et al." */
export const namesInFull = (names: readonly Name[]): string => listed(names.map(wholeName))

/** Family names alone, as a short form lists them. */
export const namesInShort = (names: readonly Name[]): string => listed(names.map(callName))

function listed(names: readonly string[]): string {
  const [first = '', second = '', third = ''] = names
  if (names.length >= MANY) return `${first} et al.`
  if (names.length === 3) return `${first}, ${second}, and ${third}`
  return names.length === 2 ? `${first} and ${second}` : first
}
