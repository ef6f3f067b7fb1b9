import type { Graph } from './graph.ts'
import { bridgesOf, componentsOf, graphOf, shortestPath } from './graph.ts'
import type { Ground, Statement } from './ground.ts'
import { compareText } from './ground.ts'
import type { Renewed } from './lookup.ts'
import type { Holds } from './spells.ts'
import { holdsOn, surestOf } from './spells.ts'
import type { Layer, Sign, Tie } from './ties.ts'
import { tieKey, tieOf, tiesOf } from './ties.ts'

/** Which ties count; all of them where nothing is said. */
export type TieFilter = {
  readonly layers?: readonly Layer[]
  readonly signs?: readonly Sign[]
  /** An ISO day on which a tie must not be shut out. */
  readonly on?: string
}

/** The things that any tie joins, in the order of their ids, and their ties. */
export type Network = {
  readonly things: readonly string[]
  readonly ties: readonly Tie[]
  /** Ties of each thing, by its place among `things`. */
  readonly tiesAt: readonly (readonly Tie[])[]
  readonly graph: Graph
  readonly places: ReadonlyMap<string, number>
}

/** Two things side by side with every tie between them. */
export type Step = { readonly from: string; readonly to: string; readonly ties: readonly Tie[] }

/** The network of a ground, or the part of it that a filter lets through. The whole is made once. */
export function networkOf(ground: Ground, filter: TieFilter = {}): Network {
  const whole = known.get(ground) ?? made(tiesOf(ground))
  known.set(ground, whole)
  if (filter.layers === undefined && filter.signs === undefined && filter.on === undefined) return whole
  return made(whole.ties.filter(tie => passes(tie, filter)))
}

const known = new WeakMap<Ground, Network>()

/**
 * Hands the network of a ground over to the one after it, where no tie appears or vanishes: each that a changed statement has part in is
 * put together anew. Else the ground after makes its own.
 */
export function handOverNetwork(before: Ground, next: Ground, renewed: readonly Renewed[]): void {
  const network = known.get(before)
  const ties = network === undefined ? undefined : renewedTies(before, next, network, renewed)
  if (network === undefined || ties === undefined) return
  const replaced = (tie: Tie): Tie => ties.get(tie) ?? tie
  const tiesAt = [...network.tiesAt]
  for (const { from, to } of ties.keys())
    for (const place of [network.places.get(from), network.places.get(to)])
      if (place !== undefined) tiesAt[place] = (tiesAt[place] ?? []).map(replaced)
  known.set(next, ties.size === 0 ? network : { ...network, ties: network.ties.map(replaced), tiesAt })
}

/** The ties that changed statements have part in, each with what it is now; undefined where one appears or vanishes. */
function renewedTies(before: Ground, next: Ground, network: Network, renewed: readonly Renewed[]): Map<Tie, Tie> | undefined {
  const ties = new Map<Tie, Tie>()
  for (const { before: old, now } of renewed) {
    const current = new Map(now.map(one => [one.id, one]))
    if (old.length !== now.length || old.some(one => !current.has(one.id))) return undefined
    for (const one of old) {
      const other = current.get(one.id) ?? one
      const key = tieKey(before, one)
      if (key !== tieKey(next, other)) return undefined
      if (other === one || key === undefined) continue
      const tie = tieWith(network, one)
      const swapped = tie === undefined ? [] : [...(ties.get(tie) ?? tie).statements, ...(ties.get(tie) ?? tie).denials]
      const made = tieOf(swapped.map(statement => (statement === one ? other : statement)))
      if (tie === undefined || made === undefined) return undefined
      ties.set(tie, made)
    }
  }
  return ties
}

const tieWith = (network: Network, statement: Statement): Tie | undefined =>
  network.tiesAt[network.places.get(statement.subject) ?? -1]?.find(
    ({ statements, denials }) => statements.includes(statement) || denials.includes(statement),
  )

function passes(tie: Tie, { layers, signs, on }: TieFilter): boolean {
  return (layers?.includes(tie.layer) ?? true) && (signs?.includes(tie.sign) ?? true) && (on === undefined || tieOn(tie, on) !== 'no')
}

/** Whether a tie holds on an ISO day: as sure as its surest claim. */
export const tieOn = ({ statements }: Tie, day: string): Holds => surestOf(statements.map(statement => holdsOn(statement, day)))

function made(ties: readonly Tie[]): Network {
  const things = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].toSorted(compareText)
  const places = new Map(things.map((thing, place) => [thing, place]))
  const tiesAt = things.map((): Tie[] => [])
  const pairs = ties.map((tie): readonly [number, number] => {
    const [from, to] = [places.get(tie.from) ?? 0, places.get(tie.to) ?? 0]
    tiesAt[from]?.push(tie)
    tiesAt[to]?.push(tie)
    return [from, to]
  })
  return { things, ties, tiesAt, graph: graphOf(things.length, pairs), places }
}

/** Those a thing has any tie with, each with all their ties, most ties first. */
export function neighbours(network: Network, thing: string): Step[] {
  const place = network.places.get(thing)
  const ties = place === undefined ? [] : (network.tiesAt[place] ?? [])
  return [...Map.groupBy(ties, tie => (tie.from === thing ? tie.to : tie.from))]
    .map(([to, all]) => ({ from: thing, to, ties: all }))
    .toSorted((a, b) => b.ties.length - a.ties.length || compareText(a.to, b.to))
}

/** A shortest way from one thing to another, step by step, with the ties that each step rests on; undefined where there is none. */
export function pathBetween(network: Network, from: string, to: string): Step[] | undefined {
  const [start, end] = [network.places.get(from), network.places.get(to)]
  if (start === undefined || end === undefined) return undefined
  return shortestPath(network.graph, start, end)
    ?.map(place => network.things[place] ?? '')
    .flatMap((thing, index, path) => {
      const next = path[index + 1]
      return next === undefined ? [] : [stepBetween(network, thing, next)]
    })
}

/** Every tie between two things. */
export function stepBetween(network: Network, from: string, to: string): Step {
  const [a, b] = [network.tiesAt[network.places.get(from) ?? -1] ?? [], network.tiesAt[network.places.get(to) ?? -1] ?? []]
  const fewer = a.length <= b.length ? a : b
  return { from, to, ties: fewer.filter(tie => (tie.from === from && tie.to === to) || (tie.from === to && tie.to === from)) }
}

/** Things that hang together by any ties, the largest part first. */
export const components = ({ graph, things }: Network): string[][] =>
  componentsOf(graph).map(part => part.map(place => things[place] ?? ''))

/** Pairs whose ties alone hold two parts together: without these claims they would have nothing to do with each other. */
export const bridges = (network: Network): Step[] =>
  bridgesOf(network.graph).map(([from, to]) => stepBetween(network, network.things[from] ?? '', network.things[to] ?? ''))
