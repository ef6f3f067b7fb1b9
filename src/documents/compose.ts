import type { Block, Document } from '../model/document.ts'
import type { Note } from '../model/note.ts'
import type { DocumentDraft } from './draft.ts'
import { Writer } from './writer.ts'

type Fault = Document['problems'][number]

/** Lay a draft out as a document: its blocks in order, then its notes, each with its place in one canonical text. */
export function compose(draft: DocumentDraft): Document {
  const writer = new Writer()
  const blocks: Block[] = []
  for (const { kind, level, page, runs } of draft.blocks) {
    const span = writer.block(runs)
    if (span !== undefined) blocks.push({ kind, span, level: level ?? null, page: page ?? null })
  }
  const notes: Note[] = []
  const problems: Fault[] = [...(draft.problems ?? [])]
  for (const { key, label, kind, link, page, runs } of draft.notes) {
    const span = writer.block(runs)
    const markers = writer.calls.get(key) ?? []
    if (span === undefined) {
      problems.push({ code: 'empty-note', message: `Note ${label} has no words.`, span: markers[0] ?? null })
      continue
    }
    blocks.push({ kind: 'note', span, level: null, page: page ?? null })
    notes.push({ number: notes.length + 1, label, kind, span, markers, link, page: page ?? null })
  }
  const { text, italics, fields, pieces } = writer
  return { format: draft.format, text, meta: draft.meta, blocks, notes, italics, fields, pieces, problems }
}
