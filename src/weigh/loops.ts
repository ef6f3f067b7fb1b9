import { fold } from '../text/fold.ts'
import { remembered } from '../text/remembered.ts'
import type { Ground, Statement } from './ground.ts'
import { nameOf } from './ground.ts'
import { onceFor } from './memo.ts'

/** A ring of reports, works and speakers of which each rests on the next and the last on the first, by their names. */
export type Loop = readonly string[]

/** Rings among those that statements rest on: two reports that cite each other, two speakers who each quote the other. */
export function loopsIn(ground: Ground, statements: readonly Statement[]): Loop[] {
  const rests = new Map<string, Set<string>>()
  const rest = (on: string, other: string): void => {
    if (on !== other) rests.set(on, (rests.get(on) ?? new Set()).add(other))
  }
  for (const { document, speaker, sources } of statements) {
    for (const source of sources) {
      const cited = reportOf(ground, source)
      if (cited !== undefined) rest(`report ${document}`, `report ${cited}`)
    }
    for (const [index, inner] of speaker.slice(1).entries()) rest(`thing ${speaker[index] ?? inner}`, `thing ${inner}`)
  }
  return rings(rests).map(ring => ring.map(node => nameOfNode(ground, node)))
}

/** The report of the base that a cited work is, by its title. */
export function reportOf(ground: Ground, work: string): string | undefined {
  const title = foldedTitle(ground.works.get(work)?.csl.title ?? '')
  return title.length < SHORTEST_TITLE ? undefined : reportsByTitle(ground).get(title)
}

/** Titles shorter than this, in letters, name too many works. */
const SHORTEST_TITLE = 12

const foldedTitle = remembered(200_000, title => fold(title))

const reportsByTitle = onceFor(
  ({ reports }) => reports,
  reports => new Map([...reports.values()].map(({ id, title }) => [foldedTitle(title), id])),
)

const nameOfNode = (ground: Ground, node: string): string => {
  const id = node.replace(/^\w+ /, '')
  return node.startsWith('thing ') ? nameOf(ground, id) : `“${ground.reports.get(id)?.title ?? id}”`
}

/** One shortest ring through each node that lies on one, each ring once, beginning at its first node in order. */
function rings(rests: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const found = new Map<string, string[]>()
  for (const start of [...rests.keys()].toSorted()) {
    const ring = ringFrom(start, rests)
    if (ring === undefined) continue
    const key = ring.toSorted().join('\u0000')
    if (!found.has(key)) found.set(key, ring)
  }
  return [...found.values()]
}

function ringFrom(start: string, rests: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const before = new Map<string, string>()
  let row = [start]
  while (row.length > 0) {
    const next: string[] = []
    for (const node of row)
      for (const other of [...(rests.get(node) ?? [])].toSorted()) {
        if (other === start) return pathTo(node, before)
        if (before.has(other)) continue
        before.set(other, node)
        next.push(other)
      }
    row = next
  }
  return undefined
}

function pathTo(node: string, before: ReadonlyMap<string, string>): string[] {
  const path: string[] = []
  for (let at: string | undefined = node; at !== undefined; at = before.get(at)) path.unshift(at)
  return path
}
