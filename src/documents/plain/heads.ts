import type { Line } from './lines.ts'

/** Lines at the top and bottom of a page among which running heads are looked for. */
const EDGE = 3
/** A longer line that stands word for word on this many pages is a running line wherever it stands. */
const REPEATED = 3
const LONG = 20

/** Indexes of the lines that a page carries for itself: running heads and feet, page numbers. Only form feeds tell pages. */
export function runningLines(lines: readonly Line[]): Set<number> {
  const pages = [...Map.groupBy(lines.keys(), index => lines[index]?.page ?? 1).values()]
  if (pages.length < 2) return new Set()
  const edges = new Set(pages.flatMap(page => [...page.slice(0, EDGE), ...page.slice(-EDGE)]))
  return new Set([...repeatedLines(lines, edges), ...pageNumbers(lines, edges)])
}

const shapeOfLine = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ')

function repeatedLines(lines: readonly Line[], edges: ReadonlySet<number>): number[] {
  const alike = Map.groupBy(lines.keys(), index => shapeOfLine(lines[index]?.text ?? ''))
  return [...alike].flatMap(([text, places]) => {
    const atEdge = places.filter(index => edges.has(index))
    if (!/\p{L}{3}/u.test(text)) return []
    if (text.length >= LONG && pagesOf(lines, places) >= REPEATED && !/^[[(]?#/.test(text)) return places
    return pagesOf(lines, atEdge) >= REPEATED ? atEdge : []
  })
}

const pagesOf = (lines: readonly Line[], places: readonly number[]): number => new Set(places.map(index => lines[index]?.page)).size

/** Numbers alone on a line at a page's edge that count up with the pages. */
function pageNumbers(lines: readonly Line[], edges: ReadonlySet<number>): number[] {
  const numbers = [...edges].flatMap(index => {
    const line = lines[index]
    const found = line === undefined ? null : /^(?:[-–]\s?|page\s)?(\d{1,4})(?:\s?[-–]|\sof\s\d{1,4})?$/i.exec(line.text)
    return line === undefined || found === null ? [] : [{ index, offset: Number(found[1]) - line.page }]
  })
  const alike = [...Map.groupBy(numbers, number => number.offset).values()]
  return alike.filter(group => group.length >= REPEATED).flatMap(group => group.map(number => number.index))
}
