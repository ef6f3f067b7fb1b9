import { firstThat } from '../text/sorted.ts'
import type { Graph } from './graph.ts'
import { bridgesOf, componentsOf, graphOf, shortestPath } from './graph.ts'
import type { Ground, Statement } from './ground.ts'
import { compareText } from './ground.ts'
import { layered } from './layered.ts'
import type { Renewed } from './lookup.ts'
import { onceForEach } from './memo.ts'
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
  /** The nodes of the graph: every thing that has, or once had, a tie. */
  readonly nodes: readonly string[]
  /** Ties of each node, and those that it is joined with in the order of their ids. */
  readonly tiesAt: readonly (readonly Tie[])[]
  readonly graph: Graph
  readonly places: ReadonlyMap<string, number>
  /** Claims that only deny a tie, by its key. */
  readonly denied: ReadonlyMap<string, readonly Statement[]>
}

/** Two things side by side with every tie between them. */
export type Step = { readonly from: string; readonly to: string; readonly ties: readonly Tie[] }

/** The network of a ground, or the part of it that a filter lets through. The whole is made once. */
export function networkOf(ground: Ground, filter: TieFilter = {}): Network {
  const whole = known.get(ground) ?? made(tiesOf(ground))
  known.set(ground, whole)
  if (filter.layers === undefined && filter.signs === undefined && filter.on === undefined) return whole
  return made({ ties: whole.ties.filter(tie => passes(tie, filter)), denied: new Map() })
}

const known = new WeakMap<Ground, Network>()

/**
 * Hands the network of a ground over to the one after it: each tie that a changed statement has part in is put together anew, and comes or
 * goes, and so is each on which a statement bears otherwise since its things are of another kind (`again`). Where most of it changed the
 * ground after makes its own.
 */
export function handOverNetwork(before: Ground, next: Ground, renewed: readonly Renewed[], again: readonly Statement[]): void {
  const network = known.get(before)
  if (network === undefined) return
  const come = new Set(renewed.flatMap(one => one.come))
  const moved = again.filter(one => !come.has(one) && tieKey(before, one) !== tieKey(next, one))
  const changes = changesOf(before, next, [...renewed, { gone: moved, come: moved }])
  if (changes.size > Math.max(MANY, network.ties.length / 4)) return
  known.set(next, changes.size === 0 ? network : withTies(network, changes))
}

/** So many changed ties are always followed one by one. */
const MANY = 200

type TieChange = { readonly gone: Set<Statement>; readonly come: Statement[] }

/** Statements that came or went, by the key of the tie that they have part in. */
function changesOf(before: Ground, next: Ground, renewed: readonly Pick<Renewed, 'gone' | 'come'>[]): Map<string, TieChange> {
  const changes = new Map<string, TieChange>()
  const changeOf = (key: string): TieChange => {
    const change = changes.get(key) ?? { gone: new Set(), come: [] }
    changes.set(key, change)
    return change
  }
  for (const { gone, come } of renewed) {
    for (const [one, key] of keyed(before, gone)) changeOf(key).gone.add(one)
    for (const [one, key] of keyed(next, come)) changeOf(key).come.push(one)
  }
  return changes
}

const keyed = (ground: Ground, statements: readonly Statement[]): (readonly [Statement, string])[] =>
  statements.flatMap(one => {
    const key = tieKey(ground, one)
    return key === undefined ? [] : [[one, key] as const]
  })

/** A network with some ties other than before. */
function withTies(network: Network, changes: ReadonlyMap<string, TieChange>): Network {
  const [ties, nodes, tiesAt, graph] = [[...network.ties], [...network.nodes], [...network.tiesAt], [...network.graph]]
  const added = new Map<string, number>()
  const denied = new Map<string, readonly Statement[]>()
  const placeOf = (thing: string): number => {
    const place = network.places.get(thing) ?? added.get(thing) ?? nodes.push(thing) - 1
    if (!network.places.has(thing)) added.set(thing, place)
    return place
  }
  const touched = new Set<number>()
  for (const [key, { gone, come }] of changes) {
    const at = placeAmong(ties, key)
    const found = ties[at]
    const old = found !== undefined && keyOfTie(found) === key ? found : undefined
    const told = old === undefined ? (network.denied.get(key) ?? []) : [...old.statements, ...old.denials]
    const statements = [...told.filter(one => !gone.has(one)), ...come]
    const tie = tieOf(statements)
    if (tie === undefined && (statements.length > 0 || network.denied.has(key))) denied.set(key, statements)
    if (tie !== undefined && network.denied.has(key)) denied.set(key, [])
    const fresh = tie === undefined ? [] : [tie]
    ties.splice(at, old === undefined ? 0 : 1, ...fresh)
    const { from, to } = tie ?? old ?? {}
    if (from === undefined || to === undefined) continue
    for (const [thing, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const place = placeOf(thing)
      touched.add(place)
      const own = tiesAt[place] ?? []
      const start = placeAmong(own, key)
      tiesAt[place] = own.toSpliced(start, old === undefined ? 0 : 1, ...fresh)
      const near = graph[place] ?? []
      const isNear = near.includes(placeOf(other))
      const joins = tie !== undefined || tiesAt[place].some(one => one.from === other || one.to === other)
      if (joins && !isNear) graph[place] = insertedAt(nodes, near, placeOf(other))
      if (!joins && isNear) graph[place] = near.filter(one => one !== placeOf(other))
    }
  }
  const lonely = new Set([...touched].filter(place => (tiesAt[place]?.length ?? 0) === 0).map(place => nodes[place] ?? ''))
  const known = new Set(network.things)
  const come = [...touched].map(place => nodes[place] ?? '').filter(thing => !known.has(thing) && !lonely.has(thing))
  const things =
    come.length + lonely.size === 0
      ? network.things
      : [...network.things.filter(thing => !lonely.has(thing)), ...come].toSorted(compareText)
  return { things, ties, nodes, tiesAt, graph, places: layered(network.places, added), denied: layered(network.denied, denied) }
}

const keyOfTie = ({ from, to, predicate, sign }: Tie): string => `${from}\u0000${to}\u0000${predicate}\u0000${sign}`

/** Where a tie of a key stands among others in the order of their keys, or would stand. */
const placeAmong = (ties: readonly Tie[], key: string): number => firstThat(ties, tie => keyOfTie(tie) >= key)

/** A node among those that another is joined with, in the order of their ids. */
function insertedAt(nodes: readonly string[], near: readonly number[], place: number): readonly number[] {
  const after = near.findIndex(other => (nodes[other] ?? '') > (nodes[place] ?? ''))
  return near.toSpliced(after < 0 ? near.length : after, 0, place)
}

function passes(tie: Tie, { layers, signs, on }: TieFilter): boolean {
  return (layers?.includes(tie.layer) ?? true) && (signs?.includes(tie.sign) ?? true) && (on === undefined || tieOn(tie, on) !== 'no')
}

/** Whether a tie holds on an ISO day: as sure as its surest claim. */
export const tieOn = ({ statements }: Tie, day: string): Holds => surestOf(statements.map(statement => holdsOn(statement, day)))

function made({ ties, denied }: Pick<Network, 'ties' | 'denied'>): Network {
  const things = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].toSorted(compareText)
  const places = new Map(things.map((thing, place) => [thing, place]))
  const tiesAt = things.map((): Tie[] => [])
  const pairs = ties.map((tie): readonly [number, number] => {
    const [from, to] = [places.get(tie.from) ?? 0, places.get(tie.to) ?? 0]
    tiesAt[from]?.push(tie)
    tiesAt[to]?.push(tie)
    return [from, to]
  })
  return { things, ties, nodes: things, tiesAt, graph: graphOf(things.length, pairs), places, denied }
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
    ?.map(place => network.nodes[place] ?? '')
    .flatMap((thing, index, path) => {
      const next = path[index + 1]
      return next === undefined ? [] : [stepBetween(network, thing, next)]
    })
}

/** Every tie between two things. */
export function stepBetween(network: Network, from: string, to: string): Step {
  const [a, b] = [network.tiesAt[network.places.get(from) ?? -1] ?? [], network.tiesAt[network.places.get(to) ?? -1] ?? []]
  const fewer = a.length <= b.length ? a : b
  return {
    from,
    to,
    ties:
      from < to
        ? [...tiesFrom(fewer, from, to), ...tiesFrom(fewer, to, from)]
        : [...tiesFrom(fewer, to, from), ...tiesFrom(fewer, from, to)],
  }
}

/** Those of some ties, in the order of their keys, that go from one thing to another. */
function tiesFrom(ties: readonly Tie[], from: string, to: string): readonly Tie[] {
  const start = firstThat(ties, tie => tie.from > from || (tie.from === from && tie.to >= to))
  let end = start
  for (let next = ties[end]; next?.from === from && next.to === to; next = ties[end]) end += 1
  return ties.slice(start, end)
}

/** Things that hang together by any ties, the largest part first. */
export const components = onceForEach(({ graph, nodes }: Network): string[][] =>
  componentsOf(graph)
    .filter(part => part.length > 1)
    .map(part => part.map(place => nodes[place] ?? '').toSorted(compareText))
    .toSorted((a, b) => b.length - a.length || compareText(a[0] ?? '', b[0] ?? '')),
)

/** Pairs whose ties alone hold two parts together: without these claims they would have nothing to do with each other. */
export const bridges = onceForEach((network: Network): Step[] =>
  bridgesOf(network.graph)
    .map(pair => pair.map(place => network.nodes[place] ?? '').toSorted(compareText))
    .toSorted(([a = '', x = ''], [b = '', y = '']) => compareText(a, b) || compareText(x, y))
    .map(([from = '', to = '']) => stepBetween(network, from, to)),
)
