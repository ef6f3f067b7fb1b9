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
  const starts = startsOf(text)
  const entries: BibliographyEntry[] = []
  const problems: Bibliography['problems'][number][] = []
  for (const [index, value] of valuesIn(text, problems).entries()) {
    const line = starts[index] ?? 1
    const csl = record(value)?.['type'] === undefined ? undefined : readCslItem(value)
    if (csl === undefined) problems.push({ line, message: `Record ${index + 1} is no work in CSL-JSON: it has no type.` })
    else entries.push({ key: words(record(value)?.['id']) ?? String(index + 1), line, csl })
  }
  return { entries, problems }
}

function valuesIn(text: string, problems: Bibliography['problems'][number][]): unknown[] {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return Array.isArray(value) ? value : [value]
  } catch (error) {
    problems.push({ line: 1, message: `The file is no whole JSON: ${error instanceof Error ? error.message : 'it breaks off'}.` })
    return []
  }
}

/** The lines on which the records of a list begin: braces that stand in no other, strings left aside. */
function startsOf(text: string): number[] {
  const starts: number[] = []
  let [line, depth, quoted] = [1, 0, false]
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '\n') line++
    else if (quoted) {
      if (letter === '\\') at++
      else if (letter === '"') quoted = false
    } else if (letter === '"') quoted = true
    else if (letter === '{' && depth++ === 0) starts.push(line)
    else if (letter === '}') depth--
  }
  return starts
}
