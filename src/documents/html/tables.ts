import { headings } from './elements.ts'
import { HtmlElement } from './tree.ts'

/** Letters that no cell of a table of data has. */
const PROSE = 600
const structural = new Set(['p', 'div', 'table', 'ul', 'ol', 'blockquote', 'section', ...headings])

/** The rows of a table, each with its cells, those of tables within it left out. */
export function rowsOf(table: HtmlElement): HtmlElement[][] {
  return table.children.flatMap(child => {
    if (!(child instanceof HtmlElement)) return []
    if (child.name === 'tr') return [cellsOf(child)]
    return child.name === 'thead' || child.name === 'tbody' || child.name === 'tfoot' ? rowsOf(child) : []
  })
}

const cellsOf = (row: HtmlElement): HtmlElement[] =>
  row.children.filter(child => child instanceof HtmlElement).filter(child => child.name === 'td' || child.name === 'th')

/** Whether a table lays out a page and holds no data: it says so, has one cell, or cells of prose. */
export function isLayout(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/.test(table.get('role'))) return true
  const cells = rowsOf(table).flat()
  if (cells.length < 2 || cells.some(cell => cell.length > PROSE)) return true
  if (cells.some(cell => cell.name === 'th')) return false
  return cells.some(cell => cell.children.filter(child => child instanceof HtmlElement && structural.has(child.name)).length > 2)
}
