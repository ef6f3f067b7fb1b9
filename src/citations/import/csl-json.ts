import { readCslItem, record, words } from '../../text/csl.ts'
import type { Bibliography, BibliographyEntry, BibliographyReader } from './bibliography.ts'

/** CSL-JSON, as Zotero and Pandoc write it: a list of works, or one. */
export const cslJson: BibliographyReader = {
  name: 'CSL-JSON',
  extensions: ['.json'],
  recognises: text => /^\uFEFF?\s{0,100}(?:\[\s{0,100})?\{/.test(text) && /"type"\s{0,5}:/.test(text.slice(0, 100_000)),
  read: readCslJson,
}

function readCslJson(text: string): Bibliography {
  const entries: BibliographyEntry[] = []
  const problems: Bibliography['problems'][number][] = []
  for (const { line, value } of recordsIn(text.replace(/^\uFEFF/, ''), problems)) {
    const csl = record(value)?.['type'] === undefined ? undefined : readCslItem(value)
    if (csl === undefined) problems.push({ line, message: `The record on line ${line} is no work in CSL-JSON: it has no type.` })
    else entries.push({ key: words(record(value)?.['id']) ?? String(entries.length + 1), line, csl })
  }
  return { entries, problems: problems.toSorted((a, b) => a.line - b.line) }
}

type Located = { readonly line: number; readonly value: unknown }

/** The records of a list, or the one; of a file that is no whole JSON, those that are whole by themselves. */
function recordsIn(text: string, problems: Bibliography['problems'][number][]): Located[] {
  try {
    const value: unknown = JSON.parse(text)
    const pieces = piecesOf(text)
    return (Array.isArray(value) ? value : [value]).map((value: unknown, index) => ({ line: pieces[index]?.line ?? 1, value }))
  } catch (error) {
    problems.push({ line: 1, message: `The file is no whole JSON: ${error instanceof Error ? error.message : 'it breaks off'}.` })
  }
  const pieces = piecesOf(text)
  return pieces.flatMap(({ line, start, end }): Located[] => {
    try {
      return [{ line, value: JSON.parse(text.slice(start, end)) }]
    } catch {
      if (pieces.length > 1) problems.push({ line, message: `The record that begins on line ${line} is broken.` })
      return []
    }
  })
}

type Piece = { readonly line: number; readonly start: number; readonly end: number }

/** Braces that stand in no other, strings left aside, with their lines. A record that is not closed ends where one with an `id` begins. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  const first = /\{\s{0,50}"id"\s{0,5}:/y
  let open: Omit<Piece, 'end'> | undefined
  let [line, depth, quoted] = [1, 0, false]
  const close = (end: number): void => {
    if (open !== undefined) pieces.push({ ...open, end })
    open = undefined
    depth = 0
  }
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '\n') {
      line++
      quoted = false
    } else if (quoted) {
      if (letter === '\\') at++
      else if (letter === '"') quoted = false
    } else if (letter === '"') quoted = true
    else if (letter === '{') {
      first.lastIndex = at
      if (depth > 0 && first.test(text)) close(at)
      open ??= { line, start: at }
      depth++
    } else if (letter === '}' && --depth <= 0) close(at + 1)
  }
  close(text.length)
  return pieces
}
