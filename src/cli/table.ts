import { stripVTControlCharacters } from 'node:util'

import type { Table } from '../formats/csv.ts'

/** A table for a terminal: columns as wide as they need, the last cut to the line's width; no colour, no borders. */
export function tableText({ columns, rows }: Table, width: number): string {
  const cells = [columns.map(column => column.toUpperCase()), ...rows.map(row => row.map(cell => plain(String(cell ?? ''))))]
  const widths = columns.map((_, index) => Math.min(MAX_COLUMN, Math.max(...cells.map(row => row[index]?.length ?? 0))))
  return cells.map(row => lineOf(row, widths, width)).join('\n')
}

const MAX_COLUMN = 60

function lineOf(row: readonly string[], widths: readonly number[], width: number): string {
  const line = row
    .map((cell, index) => (index === row.length - 1 ? cell : cut(cell, widths[index] ?? 0).padEnd(widths[index] ?? 0)))
    .join('  ')
  return cut(line.trimEnd(), width)
}

const cut = (text: string, width: number): string => (text.length <= width ? text : `${text.slice(0, Math.max(1, width - 1))}…`)

/** Text of a document made safe for a terminal: no escape sequences, no control or bidi-override characters, one line. */
export const plain = (text: string): string =>
  stripVTControlCharacters(text)
    .replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]+/g, ' ')
    .replace(/ {2,}/g, ' ')
