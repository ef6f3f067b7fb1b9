import type { Bond } from './network-bonds.ts'
import type { Places } from './network-layout.ts'

const TOWARDS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** How far from straight on, as a cosine, still counts as that direction. */
const STRAIGHT = 0.5

/** The nearest thing in an arrow key's direction: one that is tied to the current one, or else any; undefined where there is none. */
export function nearestTowards(
  key: string,
  current: string,
  things: readonly string[],
  places: Places,
  bonds: readonly Bond[],
): string | undefined {
  const [towards, from] = [TOWARDS[key], places[current]]
  if (towards === undefined || from === undefined) return undefined
  const tied = new Set(bonds.flatMap(bond => (bond.from === current ? [bond.to] : bond.to === current ? [bond.from] : [])))
  const ahead = things.flatMap(id => {
    const to = places[id]
    if (to === undefined || id === current) return []
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const far = Math.hypot(dx, dy)
    return far > 0 && (dx * towards[0] + dy * towards[1]) / far >= STRAIGHT ? [{ id, far, isTied: tied.has(id) }] : []
  })
  return ahead.toSorted((a, b) => Number(b.isTied) - Number(a.isTied) || a.far - b.far)[0]?.id
}
