import type { Document, OwnMetadata } from '../model/document.ts'
import { frontOf } from './about/front.ts'
import { publisherIn } from './about/publisher.ts'
import { decodeText, looksLikeText } from './bytes/decode.ts'
import { compose } from './compose/compose.ts'
import type { BlockDraft, NoteDraft, Run } from './compose/draft.ts'
import type { DocumentReader } from './document.ts'
import { markdownBlocks } from './markdown/blocks.ts'
import type { MarkdownBlock } from './markdown/blocks.ts'
import { readFrontMatter } from './markdown/front-matter.ts'
import { readInline } from './markdown/inline.ts'
import type { Inline } from './markdown/inline.ts'
import { maskUnprinted } from './markdown/mask.ts'
import { Source } from './markdown/slices.ts'

const noteDefinition = /^ {0,3}\[\^[^\]\s]{1,100}\]:/m

/** Markdown with Pandoc's or GitHub's footnotes. */
export const markdown: DocumentReader = {
  name: 'Markdown',
  extensions: ['.md', '.markdown', '.mdown', '.qmd', '.rmd'],
  recognises: file => looksLikeText(file.bytes) && (isNamedSo(file.name) || noteDefinition.test(decodeText(file))),
  read: file => readMarkdown(decodeText(file)),
}

const isNamedSo = (name: string): boolean => /\.(?:md|markdown|mdown|qmd|rmd)$/i.test(name)

type Note = { readonly key: string; readonly label: string; readonly runs: readonly Run[] }

/** Read Markdown; the pieces of the document lead every letter back to `raw` (UTF-16 units). */
export function readMarkdown(raw: string): Document {
  const { meta, end } = readFrontMatter(raw)
  const printed = maskUnprinted(raw)
  const read = markdownBlocks(printed, end).map((block, index) => ({
    block,
    inline: inlineOf(block.kind === 'code' ? raw : printed, block, String(index)),
  }))
  const written = read.flatMap(({ block, inline }) => [
    ...(block.kind === 'note' ? [{ key: block.label ?? '', label: block.label ?? '', runs: inline.runs }] : []),
    ...inline.notes.map(note => ({ ...note, label: '' })),
  ])
  const blocks = read.flatMap(({ block, inline }) => blockDrafts(block, inline))
  const notes = inOrder(written, blocks)
  return compose({ format: 'markdown', meta: metaOf(meta, blocks), blocks, notes })
}

function inlineOf(raw: string, block: MarkdownBlock, key: string): Inline {
  const source = new Source(raw, block.lines)
  if (block.kind !== 'code') return readInline(source, key)
  return { runs: source.runs(0, source.text.length), notes: [], pictures: [] }
}

function blockDrafts({ kind, level }: MarkdownBlock, { runs, pictures }: Inline): BlockDraft[] {
  const captions = pictures.map((runs): BlockDraft => ({ kind: 'caption', runs }))
  if (kind === 'note') return captions
  return [{ kind, ...(level === undefined ? {} : { level }), runs }, ...captions]
}

/** Notes in the order in which the text first calls them; those it never calls follow. */
function inOrder(notes: readonly Note[], blocks: readonly BlockDraft[]): NoteDraft[] {
  const byKey = new Map(notes.map(note => [note.key, note]))
  const calls = blocks.flatMap(block => block.runs.flatMap(run => run.calls ?? []))
  const order = new Set([...calls, ...notes.map(note => note.key)])
  return [...order].flatMap((key, index) => {
    const note = byKey.get(key)
    return note === undefined
      ? []
      : [{ key, label: note.label === '' ? String(index + 1) : note.label, kind: 'footnote', link: 'file', runs: note.runs }]
  })
}

function metaOf(meta: Partial<OwnMetadata>, blocks: readonly BlockDraft[]): OwnMetadata {
  const title = blocks.find(block => block.kind === 'heading')
  return {
    title:
      title?.runs
        .map(run => run.text)
        .join('')
        .trim() ?? null,
    ...frontOf(title, blocks),
    publisher: publisherIn(blocks) ?? null,
    language: 'en',
    ...meta,
  }
}
