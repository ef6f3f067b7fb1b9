import { nounKind } from '../../language/data/word-lists.ts'
import type { NamePair } from './join-names.ts'
import type { KindedName } from './name.ts'

type Body = { readonly id: string; readonly parts: readonly string[]; readonly first: number }

/**
 * Joins the shorter names of bodies, events and places to their full ones: some of the words under the same head noun ("Dudayev
 * Battalion"), the head noun alone ("the Council": the last one named so before it), or all but the head noun ("Azov").
 */
export function* shortBodies(groups: ReadonlyMap<string, readonly KindedName[]>, rootOf: (id: string) => string): Generator<NamePair> {
  const bodies: Body[] = []
  for (const [id, [name]] of groups) {
    if (name !== undefined && JOINED.has(name.kind))
      bodies.push({ id, parts: name.parts.filter(part => part !== 'the'), first: name.first })
  }
  for (const body of bodies) {
    const longer = bodies.filter(
      other => other.id !== body.id && sortOf(other) === sortOf(body) && isShortOf(body.parts, other.parts) && !isNamesake(body, other),
    )
    const fits = isNoun(body.parts) ? lastBefore(longer, body.first) : only(longer, rootOf)
    if (fits !== undefined) yield [body.id, fits.id]
  }
}

const JOINED = new Set(['organization', 'event', 'concept'])

const sortOf = ({ id }: Body): string => id.slice(0, id.indexOf(':'))

/** Whether the name is nothing but a noun of its kind: "Council", "Army". */
const isNoun = (parts: readonly string[]): boolean => parts.length === 1 && nounKind(parts[0] ?? '') !== undefined

const isBodyNoun = (part: string | undefined): boolean => nounKind(part ?? '')?.kind === 'organization'

/**
 * Whether all of `short` stands in `long` in order and both have one head noun, or `short` is `long` without its head noun: "Azov", but
 * not the "Army Headquarters" whose "Garrison" is another body.
 */
function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false
  const head = headIn(long)
  if (short[headIn(short)] === long[head]) return isSubsequence(short, long) && !isNational(short, long)
  const isHeadLeftOut = head === long.length - 1 && isBodyNoun(long[head]) && short.length === head && !isBodyNoun(short.at(-1))
  return isHeadLeftOut && short.every((part, i) => part === long[i])
}

/** "Arakan Army" before "Arakan Rohingya Salvation Army": what stands between the same first and last word makes another body, unless that was named first. */
const isNamesake = (short: Body, long: Body): boolean =>
  short.first < long.first && short.parts.length > 1 && short.parts.length < long.parts.length && short.parts[0] === long.parts[0]

/** "The Army" beside the "Army of Conquest": alone such a noun is that of a state, unless the longer name says so before it. */
const isNational = (short: readonly string[], [first = '']: readonly string[]): boolean =>
  short.length === 1 && NATIONAL.has(short[0] ?? '') && short[0] === first

const NATIONAL = new Set(['army', 'navy', 'police', 'government', 'parliament'])

/** Index of the head noun: the one before "of" or "for", or else the last. */
function headIn(parts: readonly string[]): number {
  const link = parts.findIndex((part, i) => i > 0 && (part === 'of' || part === 'for'))
  return (link < 0 ? parts.length : link) - 1
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const part of long) if (part === short[at]) at++
  return at === short.length
}

/** The one thing that all of these name; undefined where they are several. */
function only(bodies: readonly Body[], rootOf: (id: string) => string): Body | undefined {
  return new Set(bodies.map(({ id }) => rootOf(id))).size === 1 ? bodies[0] : undefined
}

function lastBefore(bodies: readonly Body[], at: number): Body | undefined {
  const before = bodies.filter(body => body.first < at)
  return before.length > 0 ? before.reduce((a, b) => (b.first > a.first ? b : a)) : only(bodies, id => id)
}
