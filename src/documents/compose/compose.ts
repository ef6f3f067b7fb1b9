import type { Block, Document } from '../../model/document.ts'
import type { Note } from '../../model/note.ts'
import type { DocumentDraft } from './draft.ts'
import { withLinks } from './links.ts'
import { hasWords, Writer } from './writer.ts'

type Fault = Document['problems'][number]

/**
 * Lay a draft out as a document: its blocks in order, then its notes, each with its place in one canonical text. A marker without
 * words of its own is written as the number of its note.
 */
export function compose(draft: DocumentDraft): Document {
  const problems: Fault[] = [...(draft.problems ?? [])]
  const numbered = draft.notes.filter(note => note.runs.some(hasWords))
  const numbers = new Map(numbered.map((note, index) => [note.key, index + 1]))
  const writer = new Writer(numbers)
  const blocks: Block[] = []
  for (const { kind, level, page, runs } of draft.blocks) {
    const span = writer.block(runs)
    if (span !== undefined) blocks.push({ kind, span, level: level ?? null, page: page ?? null })
  }
  const written: (Omit<Note, 'markers'> & { readonly key: string })[] = []
  for (const { key, label, kind, link, page, runs } of numbered) {
    const span = writer.block(withLinks(runs))
    if (span === undefined) continue
    blocks.push({ kind: 'note', span, level: null, page: page ?? null })
    written.push({ key, number: written.length + 1, label, kind, span, link, page: page ?? null })
  }
  const notes = written.map(({ key, ...note }): Note => ({ ...note, markers: [...(writer.calls.get(key) ?? [])] }))
  for (const note of draft.notes) if (!numbers.has(note.key)) problems.push(fault('empty-note', `Note ${note.label} has no words.`))
  for (const key of writer.dangling) problems.push(fault('dangling-marker', `The text calls a note "${key}" that the file does not hold.`))
  const { text, italics, raised, fields, pieces, places, recognised } = writer
  const references: Document['references'] = []
  return {
    format: draft.format,
    text,
    meta: draft.meta,
    blocks,
    notes,
    italics,
    raised,
    fields,
    references,
    pieces,
    places,
    recognised,
    problems,
  }
}

const fault = (code: string, message: string): Fault => ({ code, message, span: null })
