import type { Line } from './lines.ts'
import { numberOf } from './numerals.ts'

/** Lines at the top and foot of a page among which running heads and feet are looked for. */
const EDGE = 4
/** Pages on which a line must come back. */
const REPEATED = 3
/** Points by which the place of a running line may differ from page to page. */
const PLAY = 2.5
/** A head whose words change stands this many sizes away from the text at least. */
const APART = 1.6
/** Share of the pages with a line at its height that must hold the line itself; the last lines of notes differ from page to page. */
const SHARE = 0.3

/** The lines that a page carries for itself: running heads and feet, page numbers. Lines of pages come in any order. */
export function runningLines(lines: readonly Line[]): Set<Line> {
  const pages = [...Map.groupBy(lines, line => line.page).values()].map(page => page.toSorted((a, b) => a.y - b.y))
  const artifacts = lines.filter(line => line.tag?.artifact === true)
  const trusted = new Set(artifacts.length < lines.length / 2 ? artifacts : [])
  const edges = pages.flatMap(page => [...page.slice(0, EDGE), ...page.slice(Math.max(EDGE, page.length - EDGE))])
  const carried = lines.filter(line => /^\(?(?:\.{3}|…)? ?continued ?(?:\.{3}|…|on next page)?\)?$/i.test(line.text))
  const found = new Set([...trusted, ...carried, ...repeated(edges, lines), ...pageNumbers(edges)])
  const places = Map.groupBy(
    [...found].filter(line => !trusted.has(line)),
    rowOf,
  )
  for (const page of pages)
    for (const line of [...outermost(page, found), ...outermost(page.toReversed(), found)]) if (isAtPlace(line, places)) found.add(line)
  return found
}

const shapeOf = (text: string): string => text.replace(/\d+|\b[ivxlc]+\b/g, '#').replace(/\s+/g, ' ')

/** Lines that stand at one height with the same words, numbers apart, on several pages. */
function repeated(edges: readonly Line[], lines: readonly Line[]): Line[] {
  const rows = Map.groupBy(lines, rowOf)
  const alike = Map.groupBy(edges, line => shapeOf(line.text))
  return [...alike].flatMap(([shape, places]) => {
    if (!/\p{L}{2}/u.test(shape) || places.some(line => line.tag?.note !== undefined)) return []
    return [...Map.groupBy(places, rowOf)].flatMap(([row, group]) => {
      const pages = pagesOf(group)
      return pages >= REPEATED && pages >= SHARE * pagesOf(rows.get(row) ?? []) ? group : []
    })
  })
}

const rowOf = (line: Line): number => Math.round(line.y / PLAY)
const pagesOf = (lines: readonly Line[]): number => new Set(lines.map(line => line.page)).size

/** Numbers alone on a line that count up with the pages. */
function pageNumbers(edges: readonly Line[]): Line[] {
  const numbers = edges.flatMap(line => {
    const found = /^(?:[-–—[]\s?|page\s|p\.\s?)?(\d{1,4}|[ivxlc]{1,7})(?:\s?[-–—\]]|\s?(?:of|\/)\s?\d{1,4})?$/i.exec(line.text)
    return found === null ? [] : [{ line, offset: numberOf(found[1] ?? '') - line.page }]
  })
  return [...Map.groupBy(numbers, number => number.offset).values()]
    .filter(group => group.length >= REPEATED)
    .flatMap(group => group.map(number => number.line))
}

/** The lines at one edge up to the first that is not running: the next one may be a head whose words change. */
function outermost(page: readonly Line[], found: ReadonlySet<Line>): Line[] {
  const first = page.findIndex(line => !found.has(line))
  const line = page[first]
  const inner = page[first + 1]
  if (line === undefined || first > EDGE || line.tag?.note !== undefined) return []
  return inner === undefined || Math.abs(inner.y - line.y) > APART * line.size ? [line] : []
}

/** Whether a line stands where others run, set as they are. */
const isAtPlace = (line: Line, places: ReadonlyMap<number, readonly Line[]>): boolean =>
  [-1, 0, 1].some(step =>
    places.get(rowOf(line) + step)?.some(other => Math.abs(other.y - line.y) < 1 && other.size === line.size && other.font === line.font),
  )
