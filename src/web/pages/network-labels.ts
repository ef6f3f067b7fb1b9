import { wrapped } from '../parts/picture-file.ts'
import type { Point } from './layout-network.ts'

/** Letters of a label's line, its pixels across a letter, and how far under the mark its text reaches. */
const LETTERS = 20
const ACROSS = 6.6
const UNDER = 26

/** A name on at most two lines. */
export function labelLines(name: string): string[] {
  const [first = '', ...rest] = wrapped(name, LETTERS)
  const second = rest.join(' ')
  return second === '' ? [first] : [first, second.length > LETTERS + 2 ? `${second.slice(0, LETTERS + 1)}…` : second]
}

/** About the width of a label in pixels. */
export const labelWidth = (name: string): number => Math.max(...labelLines(name).map(line => line.length), 6) * ACROSS

/** Those whose labels have room, the first given first; the others are named when they are pointed at. */
export function roomFor(ids: readonly string[], at: (id: string) => Point, name: (id: string) => string): ReadonlySet<string> {
  const taken: { readonly x: number; readonly y: number; readonly half: number }[] = []
  return new Set(
    ids.filter(id => {
      const { x, y } = at(id)
      const half = labelWidth(name(id)) / 2
      const isTaken = taken.some(other => Math.abs(other.x - x) < other.half + half && Math.abs(other.y - y) < UNDER)
      if (!isTaken) taken.push({ x, y, half })
      return !isTaken
    }),
  )
}
