import { z } from 'zod'

import type { Bounds } from '../../text/edtf.ts'
import { boundsOf } from '../../text/edtf.ts'
import type { Window } from '../parts/axis.tsx'
import { around, endOf, startOf } from '../parts/axis.tsx'
import { Claim } from '../records.ts'

const Sides = z.object({
  possiblyFrom: z.string().nullable(),
  certainlyFrom: z.string().nullable(),
  certainlyTo: z.string().nullable(),
  possiblyTo: z.string().nullable(),
})

export const Line = z.object({ thing: z.string(), began: z.array(Claim), ended: z.array(Claim), seen: Sides.nullable() })
export type Line = Readonly<z.output<typeof Line>>

export const Branch = z.object({
  kind: z.enum(['split', 'merger', 'succession']),
  from: z.string(),
  to: z.string(),
  statement: Claim,
})
export type Branch = Readonly<z.output<typeof Branch>>

export const Stroke = z.object({ from: z.string(), to: z.string(), sign: z.string(), statement: Claim, bounds: Sides })
export type Stroke = Readonly<z.output<typeof Stroke>>

export type Family = { readonly lines: readonly Line[]; readonly branches: readonly Branch[]; readonly strokes: readonly Stroke[] }

/** Groups in the order of their lines: those that descend from one another together. With a focus: its family and those it has dated ties with. */
export function familyOf({ lines, branches, strokes }: Family, focus: string | undefined): Family {
  const seen = new Set(focus === undefined ? lines.map(({ thing }) => thing) : [focus])
  if (focus !== undefined) {
    for (const thing of seen) for (const { from, to } of branches) if (from === thing || to === thing) seen.add(from).add(to)
    const family = new Set(seen)
    for (const { from, to } of strokes) if (family.has(from) || family.has(to)) seen.add(from).add(to)
  }
  const inFamilies = new Set<string>()
  for (const { thing } of lines) {
    if (!seen.has(thing)) continue
    inFamilies.add(thing)
    for (const member of inFamilies)
      for (const { from, to } of branches)
        if (from === member || to === member) for (const end of [from, to]) if (seen.has(end)) inFamilies.add(end)
  }
  const own = [...inFamilies].flatMap(thing => lines.find(line => line.thing === thing) ?? [])
  const isHere = ({ from, to }: { readonly from: string; readonly to: string }): boolean => inFamilies.has(from) && inFamilies.has(to)
  return { lines: own, branches: branches.filter(isHere), strokes: strokes.filter(isHere) }
}

/** The bounds of a group's line, and all days on which dated claims may place it. */
export type Life = { readonly bounds: Bounds; readonly seen: readonly string[] }

/** From when to when a group is drawn: its stated beginning and end, and in between wherever dated claims place it. */
export function lifeOf({ thing, began, ended, seen }: Line, { branches, strokes }: Family): Life | undefined {
  const [beginnings, ends] = [boundsIn(began), boundsIn(ended)]
  const told = [...branches, ...strokes].filter(({ from, to }) => from === thing || to === thing).map(({ statement }) => statement)
  const placed = [...boundsIn(told), ...beginnings, ...ends, ...(seen === null ? [] : [seen])]
  if (placed.length === 0) return undefined
  const bounds = {
    possiblyFrom: daysOf(beginnings, 'possiblyFrom')[0] ?? null,
    certainlyFrom: daysOf(placed, 'certainlyFrom')[0] ?? null,
    certainlyTo: daysOf(ends, 'possiblyFrom').at(-1) ?? daysOf(placed, 'certainlyTo').at(-1) ?? null,
    possiblyTo: daysOf(ends, 'possiblyTo').at(-1) ?? null,
  }
  return { bounds, seen: placed.flatMap(one => Object.values(one).filter(day => day !== null)) }
}

/**
 * By group, the claim that dates its line: of its beginning or end, where no branch or stroke is drawn for it; else another dated one that
 * speaks of it; else that of a branch or a stroke at it.
 */
export function tellersOf({ lines, branches, strokes }: Family, claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const drawn = Map.groupBy(
    [...branches, ...strokes].flatMap(({ from, to, statement }) => [from, to].map(thing => ({ thing, statement }))),
    ({ thing }) => thing,
  )
  const speaking = Map.groupBy(
    claims.flatMap(claim => [...new Set([claim.subject.id, idOf(claim.object)])].map(thing => ({ thing, claim }))),
    ({ thing }) => thing,
  )
  return new Map(
    lines.flatMap(({ thing, began, ended }) => {
      const marked = (drawn.get(thing) ?? []).map(({ statement }) => statement)
      const ids = new Set(marked.map(({ id }) => id))
      const told = [...began, ...ended, ...(speaking.get(thing) ?? []).map(({ claim }) => claim)]
      const teller = told.find(claim => !ids.has(claim.id) && isDated(claim)) ?? marked.find(isDated)
      return teller === undefined ? [] : [[thing, teller] as const]
    }),
  )
}

const idOf = (object: Claim['object']): string | undefined => (object !== null && 'id' in object ? object.id : undefined)

const isDated = (claim: Claim): boolean => boundsIn([claim]).length > 0

/** The times of claims that affirm. */
const boundsIn = (claims: readonly Claim[]): Bounds[] =>
  claims.flatMap(({ time, polarity }) => (time === null || polarity === 'denied' ? [] : (boundsOf(time) ?? [])))

const daysOf = (all: readonly Bounds[], side: keyof Bounds): string[] => all.flatMap(bounds => bounds[side] ?? []).toSorted()

/** The middle of what a time may cover; its known end where one is open, undefined where both are. */
export function middleOf(time: string | null): number | undefined {
  const bounds = time === null ? undefined : boundsOf(time)
  if (bounds === undefined) return undefined
  const [from, to] = [bounds.possiblyFrom ?? bounds.certainlyFrom, bounds.possiblyTo ?? bounds.certainlyTo]
  if (from === null) return to === null ? undefined : endOf(to)
  return bounds.possiblyFrom === null || bounds.possiblyTo === null || to === null ? startOf(from) : (startOf(from) + endOf(to)) / 2
}

/** All that the lines, branches and strokes cover; undefined where nothing is dated. */
export function stretchOf(family: Family): Window | undefined {
  const lives = family.lines.flatMap(line => lifeOf(line, family)?.seen ?? [])
  const days = [...lives, ...family.strokes.flatMap(({ bounds }) => Object.values(bounds).filter(day => day !== null))]
  return days.length === 0 ? undefined : around(days.map(startOf))
}
