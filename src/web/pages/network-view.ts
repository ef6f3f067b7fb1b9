import { graphOf, shortestPath } from '../../weigh/graph.ts'
import type { Bond, Inference, Relation } from './network-bonds.ts'
import { bondsAt, otherEnd, RELATIONS } from './network-bonds.ts'

/** Bonds of one meaning that lead from a drawn thing to things that are not drawn. */
export type More = { readonly at: string; readonly relation: Relation; readonly count: number; readonly isOpen: boolean }

/** What is drawn: things, the bonds between them, and what more there is. */
export type View = { readonly things: readonly string[]; readonly bonds: readonly Bond[]; readonly more: readonly More[] }

/** Bonds of one meaning that an opened thing shows before it says "+14 more". */
const EACH = 8
/** Drawn things after which depth opens no more by itself. */
const ENOUGH = 60
/** Drawn things beyond which a list says more than a picture. */
export const MOST = 300

/** What of a neighbourhood is opened or hidden; `opened` holds ids of things, and `id relation` where all of one meaning are shown. */
export type Choices = { readonly depth: number; readonly opened: ReadonlySet<string>; readonly hidden: ReadonlySet<string> }

/** Things around one, as far as depth and opened things lead. */
export function neighbourhood(all: readonly Bond[], focus: string, { depth, opened, hidden }: Choices): View {
  const bonds = all.filter(({ from, to }) => !hidden.has(from) && !hidden.has(to))
  const at = bondsAt(bonds)
  const distance = new Map([[focus, 0]])
  const open = new Set<string>()
  for (const [thing, far] of distance) {
    const byDepth = far < depth && distance.size < ENOUGH
    if (!byDepth && !opened.has(thing)) continue
    open.add(thing)
    for (const [relation, some] of Map.groupBy(at.get(thing) ?? [], bond => bond.relation)) {
      const shown = opened.has(`${thing} ${relation}`) ? some : some.slice(0, EACH)
      for (const bond of shown) if (!distance.has(otherEnd(bond, thing))) distance.set(otherEnd(bond, thing), far + 1)
    }
  }
  return viewOf([...distance.keys()], bonds, open)
}

/** Everything, or as much as a list can say. */
export function everything(bonds: readonly Bond[], hidden: ReadonlySet<string>): View {
  const left = bonds.filter(({ from, to }) => !hidden.has(from) && !hidden.has(to))
  return viewOf([...new Set(left.flatMap(({ from, to }) => [from, to]))], left, new Set())
}

/** Who stands over and under one, through any number of ranks. */
export function hierarchy(bonds: readonly Bond[], focus: string, hidden: ReadonlySet<string>): View {
  const ranks = bonds.filter(
    ({ relation, from, to }) => (relation === 'over' || relation === 'member') && !hidden.has(from) && !hidden.has(to),
  )
  const at = bondsAt(ranks)
  const seen = new Set([focus])
  for (const thing of seen) for (const bond of at.get(thing) ?? []) seen.add(otherEnd(bond, thing))
  return viewOf([...seen], ranks, seen)
}

/** A shortest way between two, each step with every bond; undefined where there is none. */
export function pathView(bonds: readonly Bond[], from: string, to: string): View | undefined {
  const things = [...new Set(bonds.flatMap(bond => [bond.from, bond.to]))].toSorted()
  const places = new Map(things.map((thing, place) => [thing, place]))
  const pairs = bonds.map((bond): [number, number] => [places.get(bond.from) ?? 0, places.get(bond.to) ?? 0])
  const [start, end] = [places.get(from), places.get(to)]
  if (start === undefined || end === undefined) return undefined
  const path = shortestPath(graphOf(things.length, pairs), start, end)?.map(place => things[place] ?? '')
  if (path === undefined) return undefined
  const steps = path.flatMap((thing, index) => {
    const next = path[index + 1]
    return next === undefined ? [] : bonds.filter(bond => [bond.from, bond.to].includes(thing) && [bond.from, bond.to].includes(next))
  })
  return { things: path, bonds: steps, more: [] }
}

/** A triangle in which one is friendly with two that are hostile to each other. */
export type Strain = Extract<Inference, { is: 'strain' }>

/** The things of some strained triangles and the bonds between them that make the strain. */
export function strainView(bonds: readonly Bond[], strains: readonly Strain[]): View {
  const sides = new Set(strains.flatMap(({ friend, rivals: [a, b] }) => [`${friend} ${a}`, `${friend} ${b}`, `${a} ${b}`]))
  const isSide = ({ from, to }: Bond): boolean => sides.has(`${from} ${to}`) || sides.has(`${to} ${from}`)
  const things = [...new Set(strains.flatMap(({ friend, rivals }) => [friend, ...rivals]))]
  return { things, bonds: bonds.filter(bond => (bond.relation !== 'other' ? isSide(bond) : false)), more: [] }
}

function viewOf(things: readonly string[], bonds: readonly Bond[], open: ReadonlySet<string>): View {
  const shown = new Set(things)
  const at = bondsAt(bonds)
  const more = things.flatMap(thing =>
    RELATIONS.flatMap(relation => {
      const beyond = (at.get(thing) ?? []).filter(bond => bond.relation === relation && !shown.has(otherEnd(bond, thing)))
      return beyond.length === 0 ? [] : [{ at: thing, relation, count: beyond.length, isOpen: open.has(thing) }]
    }),
  )
  return { things, bonds: bonds.filter(({ from, to }) => shown.has(from) && shown.has(to)), more }
}
