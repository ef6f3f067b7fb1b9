import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { marksIn } from './marked.ts'
import { FIELDS } from './works.ts'
import type { GoldNote, GoldSet } from './works.ts'

const folder = join(import.meta.dirname, 'written')

/**
 * Notes of our own in the styles that the documents at hand lack, one file a style, each the notes of one document. A line that begins with a
 * number is a note; the lines under it mark its works as `markedSet` has them. The works in them are made up.
 */
export function writtenSets(part: string): readonly GoldSet[] {
  return readdirSync(join(folder, part))
    .toSorted()
    .map(file => ({
      name: `${part}/${file.replace('.txt', '')}`,
      fields: FIELDS,
      dates: 'whole',
      targets: 'all',
      notes: notesIn(readFileSync(join(folder, part, file), 'utf8').split('\n')),
    }))
}

function notesIn(lines: readonly string[]): readonly GoldNote[] {
  const notes: { readonly number: number; readonly text: string; readonly marks: string[] }[] = []
  for (const line of lines) {
    const [, number, text = ''] = /^(\d+) (.+)$/.exec(line) ?? []
    if (number !== undefined) notes.push({ number: Number(number), text, marks: [] })
    else if (line !== '') notes.at(-1)?.marks.push(line)
  }
  return notes.map(({ number, text, marks }) => ({ number, text, ...marksIn(marks, Number) }))
}
