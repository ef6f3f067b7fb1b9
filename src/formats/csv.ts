/** A table as CSV writes it and a terminal shows it. */
export type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | number | null)[])[] }

/**
 * A table as CSV (RFC 4180, CRLF). A cell that a spreadsheet would run as a formula gets a leading apostrophe (OWASP, CSV injection):
 * `=`, `+`, `-`, `@`, tab and carriage return first, after blanks too, and their full-width forms.
 */
export function toCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map(row => row.map(cellText).join(',')).join('\r\n') + '\r\n'
}

/** CSV as a file on disk: behind a byte-order mark, without which Excel takes UTF-8 for the system's own encoding and garbles names. */
export const csvFile = (csv: string): string => `\uFEFF${csv}`

/** What stands in a file of this name for a text: CSV marked so, anything else as it is. */
export const fileOf = (name: string, text: string): string => (name.endsWith('.csv') ? csvFile(text) : text)

function cellText(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
