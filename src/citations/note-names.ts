import type { Note } from '../model/note.ts'

/** How notes are called in a sentence, by their numbers, each once: "note 3", "notes 2, 5 and 7", "note 3 and works 5 and 7 of the list". */
export type NoteNames = (numbers: readonly number[]) => string

/** What the notes of a document are called. An entry of its list of works is no note to whoever reads it: it has a place in the list. */
export function noteNames(notes: readonly Pick<Note, 'number' | 'kind'>[]): NoteNames {
  const entries = notes.filter(({ kind }) => kind === 'entry').map(({ number }) => number)
  const places = new Map(entries.toSorted((a, b) => a - b).map((number, index) => [number, index + 1]))
  return numbers => {
    const unique = [...new Set(numbers)].toSorted((a, b) => a - b)
    const works = unique.flatMap(number => places.get(number) ?? [])
    const others = unique.filter(number => !places.has(number))
    return [called('note', others), works.length === 0 ? '' : `${called('work', works)} of the list`].filter(Boolean).join(' and ')
  }
}

function called(noun: string, numbers: readonly number[]): string {
  const last = numbers.at(-1)
  if (last === undefined) return ''
  return numbers.length === 1 ? `${noun} ${last}` : `${noun}s ${numbers.slice(0, -1).join(', ')} and ${last}`
}
