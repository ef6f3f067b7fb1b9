import { Buffer } from 'node:buffer'

import type { Document } from '../model/document.ts'
import { metaOf } from './about/properties.ts'
import { elementsIn, xmlText } from './bytes/xml.ts'
import { compose } from './compose/compose.ts'
import type { Run } from './compose/draft.ts'
import type { DocumentReader, File } from './document.ts'
import { noteBookmarks } from './docx/bookmarks.ts'
import { Context } from './docx/context.ts'
import { notesIn, numbered } from './docx/notes.ts'
import { sectionsOf } from './docx/numbering.ts'
import { openPackage } from './docx/package.ts'
import { propertiesOf } from './docx/properties.ts'
import { runningHeads } from './docx/running.ts'
import { Story } from './docx/story.ts'
import { defaultStyle, stylesOf } from './docx/styles.ts'
import { levelled } from './office/levels.ts'
import { Records } from './office/marks.ts'
import { labelsOf } from './office/numbering.ts'
import type { StoryBlock } from './office/story-block.ts'

/** Word documents (Office Open XML), with the notes, links and reference managers' records that the file keeps. */
export const docx: DocumentReader = {
  name: 'Word document',
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  recognises: ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b && Buffer.from(bytes).includes('[Content_Types].xml'),
  read: readDocx,
}

async function readDocx(file: File): Promise<Document> {
  const { main, parts, about, problems } = await openPackage(file)
  const [settings] = await parts('settings')
  const [styleSheet] = await parts('styles')
  const styles = stylesOf(styleSheet?.root)
  const usual = defaultStyle(styleSheet?.root)
  const bookmarks = noteBookmarks(main.root)
  const custom = await about('custom-properties')
  const records = new Records(
    (custom === undefined ? [] : elementsIn(custom.root)).map(one => [one.attributes['name'] ?? '', xmlText(one)]),
  )
  const context = new Context(styles, usual, main.relations, bookmarks, records)
  const written = new Story(context).read(elementsIn(main.root))
  const paged = context.pages.known
  const contexts = [context]
  const notes = []
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const part of await parts(`${kind}s`)) {
      const own = new Context(styles, usual, part.relations, bookmarks, records)
      contexts.push(own)
      notes.push(...notesIn(part, kind, own))
    }
  }
  const labels = labelsOf(context.calls, sectionsOf(main.root, settings?.root))
  const blocks = levelled(written.map(block => labelled(block, labels, paged)))
  const heads = await runningHeads(parts, styles, usual)
  const core = await about('core-properties')
  const extended = await about('extended-properties')
  return compose({
    format: 'docx',
    meta: metaOf(propertiesOf(core?.root, extended?.root, styleSheet?.root), blocks),
    blocks: [...blocks, ...heads],
    notes: numbered(notes, context, labels, paged),
    problems: [...problems, ...contexts.flatMap(one => one.problems)],
  })
}

/** The block with its notes' labels in place, and its page where the file tells of pages. */
function labelled({ page, runs, ...block }: StoryBlock, labels: ReadonlyMap<string, string>, paged: boolean): StoryBlock {
  const marked = runs.map((run): Run => (run.calls === undefined || run.text !== '' ? run : { ...run, text: labels.get(run.calls) ?? '' }))
  return { ...block, runs: marked, ...(paged && page !== undefined ? { page } : {}) }
}
