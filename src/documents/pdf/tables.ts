import type { Line } from './lines.ts'

/** Lines without columns that may stand between two rows. */
const BETWEEN = 3
/** Share of its frame's width beyond which a line is no part of a table. */
const FULL = 0.75
/** Points by which the edges of a column may differ. */
const PLAY = 4

/** The lines that are rows of tables: parted by gaps that stand one under the other, or so tagged. */
export function tableLines(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>()
  for (const frame of Map.groupBy(lines, line => line.frame).values()) {
    for (const region of [...regionsOf(frame), ...taggedIn(frame)]) for (const line of region) found.add(line)
  }
  return found
}

/** Stretches of a frame from a row to the last row that follows it closely. */
function regionsOf(frame: readonly Line[]): Line[][] {
  const width = Math.max(...frame.map(line => line.x1)) - Math.min(...frame.map(line => line.x0))
  const regions: Line[][] = []
  let open: Line[] = []
  let waiting: Line[] = []
  const close = (): void => {
    if (isTable(open)) regions.push(open)
    open = []
    waiting = []
  }
  for (const line of frame) {
    if (line.columns.length > 0) {
      if (waiting.length > BETWEEN) close()
      open.push(...waiting, line)
      waiting = []
    } else if (open.length > 0) {
      if (line.x1 - line.x0 > FULL * width) close()
      else waiting.push(line)
    }
  }
  close()
  return regions
}

/** Whether rows make a table: several of three columns and more, or columns of two that stand one under the other. */
function isTable(rows: readonly Line[]): boolean {
  if (rows.filter(row => row.columns.length > 1).length >= 2) return true
  const edges = rows.flatMap(row => row.columns.slice(0, 1)).toSorted((a, b) => a - b)
  return edges.some((edge, index) => (edges[index + 2] ?? Infinity) - edge < PLAY)
}

/** Stretches that the tag tree calls tables; a table without columns is a box around running text. */
function taggedIn(frame: readonly Line[]): Line[][] {
  const regions: Line[][] = []
  for (const [index, line] of frame.entries()) {
    if (!isTagged(line)) continue
    if (index > 0 && isTagged(frame[index - 1])) regions.at(-1)?.push(line)
    else regions.push([line])
  }
  return regions.filter(region => region.some(line => line.columns.length > 0))
}

const isTagged = (line: Line | undefined): boolean => line?.tag?.table === true && line.tag.caption !== true
