import process from 'node:process'
import { fileURLToPath } from 'node:url'

import { UndirectedGraph } from 'graphology'
import { connectedComponents } from 'graphology-components'
import { bidirectional } from 'graphology-shortest-path'

import { dossier } from '../src/brief/dossier.ts'
import { readQuery } from '../src/text/search-query.ts'
import { searchWords } from '../src/text/search-words.ts'
import { compare } from '../src/weigh/compare.ts'
import { disputes, disputesAbout } from '../src/weigh/disputes.ts'
import { estimates } from '../src/weigh/estimates.ts'
import type { Ground } from '../src/weigh/ground.ts'
import { statementsOn, thingsNamed } from '../src/weigh/lookup.ts'
import type { Network } from '../src/weigh/network.ts'
import { components, networkOf, pathBetween } from '../src/weigh/network.ts'
import { OpenQuestions } from '../src/weigh/open-questions.ts'
import { originsByAspect } from '../src/weigh/origins.ts'
import { claimsFound, conditionsOf } from '../src/weigh/search.ts'
import { timeline } from '../src/weigh/timeline.ts'
import { randoms } from '../test/random.ts'
import { madeDocument, madeGround } from './made-claims.ts'
import { cpu, ownCpu, printTable, ratio, forEachSize, shareOf, timed } from './measure.ts'

/**
 * What claims add up to, over 1,000 to 1,000,000 made claims, each size in a process of its own: what preparing costs, then the 50th and
 * 95th percentile of each question (the bar is 50 ms), asked of things picked evenly and of things picked as often as claims speak of
 * them; what one more document costs, a hundred times over, beside weighing everything anew; paths and parts beside graphology on the same graph.
 */
const SIZES = [1000, 10_000, 100_000, 1_000_000]
const ASKED = 100

const ms = (seconds: number): string => `${(1000 * seconds).toFixed(1)} ms`

/** Seconds of processor time that a call takes: on all threads, or of the thread that answers alone, which is what somebody waits for. */
function costing(call: () => void, clock: () => number = cpu): number {
  const start = clock()
  call()
  return clock() - start
}

/** Things to ask about: any, and any claim's subject. */
function picked(ground: Ground): { readonly evenly: readonly string[]; readonly byClaims: readonly string[] } {
  const random = randoms(9)
  const known = [...ground.things.keys()].filter(thing => statementsOn(ground, thing).length > 0)
  const any = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] ?? assertSome()
  return {
    evenly: Array.from({ length: ASKED }, () => any(known)),
    byClaims: Array.from({ length: ASKED }, () => any(ground.statements).subject),
  }
}

function assertSome(): never {
  throw new Error('nothing to pick from')
}

function questionsTo(ground: Ground, network: Network): readonly (readonly [string, (thing: string, other: readonly string[]) => void])[] {
  return [
    ['dossier', thing => dossier(ground, ground.things.get(thing) ?? assertSome())],
    ['compare four', (thing, others) => compare(ground, [thing, ...others])],
    ['disputes of one', thing => disputesAbout(ground, thing)],
    ['all disputes', () => disputes(ground)],
    ['path', (thing, [other = '']) => pathBetween(network, thing, other)],
    ['search', thing => searched(ground, ground.things.get(thing)?.name ?? assertSome())],
    ['estimates', thing => estimates(ground, thing)],
    ['origins', thing => originsByAspect(ground, thing)],
    ['timeline', thing => timeline(ground, [thing])],
  ]
}

/** The claims that speak of what a name means, in some years. Sentences are found in the store: `bench base` asks for those. */
function searched(ground: Ground, name: string): void {
  const query = readQuery(`"${name}" year:2012..2020`)
  claimsFound(ground, [], thingsNamed(ground, query.exact.flatMap(searchWords)), conditionsOf(ground, query), 5000)
}

function work(size: number): void {
  const ground = madeGround(size, 1)
  globalThis.gc?.()
  const own = process.memoryUsage().heapUsed
  const registers = costing(() => statementsOn(ground, ''))
  const open = costing(() => disputes(ground))
  const network = networkOf(ground)
  const prepared = registers + open + costing(() => networkOf({ ...ground }))
  globalThis.gc?.()
  const index = process.memoryUsage().heapUsed - own
  console.log(
    `\n${size.toLocaleString('en-US')} claims, ${ground.things.size.toLocaleString('en-US')} things, ${disputes(ground).length.toLocaleString('en-US')} disputes`,
  )
  console.log(
    `prepared in ${prepared.toFixed(2)} s (registers ${registers.toFixed(2)} s, disputes ${open.toFixed(2)} s); claims ${Math.round(own / 1e6)} MB, index ${Math.round(index / 1e6)} MB`,
  )
  firstAsked(ground)
  const { evenly, byClaims } = picked(ground)
  printTable([
    ['own thread', 'p50, any thing', 'p95, any thing', 'p50, any claim’s', 'p95, any claim’s'],
    ...questionsTo(ground, network).map(([name, ask]) => {
      const times = [evenly, byClaims].map(things =>
        things.map((thing, index) =>
          costing(
            () =>
              ask(
                thing,
                [1, 2, 3].map(step => things[(index + step) % things.length] ?? thing),
              ),
            ownCpu,
          ),
        ),
      )
      return [name, ...times.flatMap(all => [ms(shareOf(all, 0.5)), ms(shareOf(all, 0.95))])]
    }),
  ])
  incremental(ground, open)
  besideGraphology(network, byClaims)
}

/** What is most spoken of, asked about for the first time. */
function firstAsked(ground: Ground): void {
  const most = [...ground.things.values()].reduce((best, one) =>
    statementsOn(ground, one.id).length > statementsOn(ground, best.id).length ? one : best,
  )
  const [own, rest] = [
    costing(() => dossier(ground, most)),
    costing(() => compare(ground, [most.id, ...[...ground.things.keys()].slice(1, 4)])),
  ]
  const origins = costing(() => originsByAspect(ground, most.id))
  console.log(
    `what is most spoken of (${statementsOn(ground, most.id).length.toLocaleString('en-US')} claims), first asked: dossier ${ms(own)}, compare four ${ms(rest)}, origins ${ms(origins)}`,
  )
}

/** One more document, a hundred times over, beside weighing everything anew. */
function incremental(ground: Ground, anew: number): void {
  const questions = new OpenQuestions(ground)
  const statements = [...ground.statements]
  const weighed: number[] = []
  const times = Array.from({ length: 100 }, (_, number) => {
    const come = madeDocument(ground, number, 12)
    statements.push(...come)
    const next = { ...ground, statements }
    return costing(() => weighed.push(questions.update(next, { come })), ownCpu)
  })
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  console.log(
    `one more document of 12 claims: ${shareOf(weighed, 0.5)} questions weighed again, mean ${ms(mean)}, p95 ${ms(shareOf(times, 0.95))}; anew ${ms(anew)}, ${ratio(anew, mean)}`,
  )
}

function besideGraphology(network: Network, things: readonly string[]): void {
  const graph = new UndirectedGraph()
  for (const thing of network.things) graph.addNode(thing)
  for (const { from, to } of network.ties) graph.mergeEdge(from, to)
  const pairs = things
    .map((thing, index) => [thing, things[(index + 1) % things.length] ?? thing] as const)
    .filter(([a, b]) => network.places.has(a) && network.places.has(b))
  const [ours, theirs] = [
    timed(() => pairs.forEach(([a, b]) => pathBetween(network, a, b))),
    timed(() => pairs.forEach(([a, b]) => bidirectional(graph, a, b))),
  ]
  const [parts, others] = [timed(() => components({ ...network })), timed(() => connectedComponents(graph))]
  console.log(
    `beside graphology: ${pairs.length} paths ${ms(ours)} to ${ms(theirs)}, ${ratio(ours, theirs)}; parts ${ms(parts)} to ${ms(others)}, ${ratio(parts, others)}`,
  )
}

await forEachSize(fileURLToPath(import.meta.url), SIZES, work)
