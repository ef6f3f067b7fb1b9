import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Document } from '../../src/model/document.ts'
import { FIELDS, plain } from './works.ts'
import type { GoldNote, GoldSet, Work } from './works.ts'

/**
 * Works marked by hand in a document's notes, each note under its printed number. A line is a work given in full
 * (`= authors; editors | title | container or publisher | EDTF date | address`), a law or case (`§ name | date`), or a short form and the
 * number of the note that gives its work (`> 12`). `?` leaves a field open, `~` the number of works. A number alone is a note that cites nothing.
 */
export function markedSet(name: string, { notes, text }: Document): GoldSet {
  const lines = readFileSync(join(import.meta.dirname, 'marked', `${name}.txt`), 'utf8').split('\n')
  const marked: string[][] = []
  for (const line of lines) {
    if (/^\d+$/.test(line)) marked.push([line])
    else if (line !== '') marked.at(-1)?.push(line)
  }
  const numbers = new Map(notes.toReversed().map(note => [note.label, note]))
  return {
    name,
    fields: FIELDS,
    dates: 'whole',
    targets: 'all',
    notes: marked.flatMap(([label = '', ...works], index): GoldNote[] => {
      const note = numbers.get(label)
      if (note === undefined) return []
      return [
        {
          number: note.number,
          text: text.slice(note.span.start, note.span.end),
          ...marksIn(works, label => numbers.get(label)?.number ?? 0),
          held: index % EACH === EACH - 1,
        },
      ]
    }),
  }
}

/** One in so many notes is kept from tuning. */
const EACH = 5

/** What the lines under a note say of it; `numbered` gives the number of the note that bears a label. */
export function marksIn(lines: readonly string[], numbered: (label: string) => number): Pick<GoldNote, 'works' | 'count' | 'targets'> {
  return {
    works: lines.flatMap(line => (/^[=§]/.test(line) ? [workIn(line)] : [])),
    count: lines.includes('~') ? undefined : lines.length,
    targets: lines.flatMap(line => (line.startsWith('>') ? [numbered(line.slice(1).trim())] : [])),
  }
}

function workIn(line: string): Work {
  const parts = line
    .slice(1)
    .split('|')
    .map(part => part.trim())
  const values = (index: number, divider?: string): readonly string[] | undefined => {
    const part = parts[index] ?? ''
    if (part === '?') return undefined
    return part === '' ? [] : divider === undefined ? [part] : part.split(divider)
  }
  const words = (index: number, divider?: string): readonly string[] | undefined => values(index, divider)?.map(plain)
  if (line.startsWith('§')) return { authors: undefined, title: words(0), container: undefined, date: values(1), url: undefined }
  return { authors: words(0, ';'), title: words(1), container: words(2), date: values(3), url: values(4) }
}
