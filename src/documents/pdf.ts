import type { Document } from '../model/document.ts'
import { compose } from './compose/compose.ts'
import type { BlockDraft, NoteDraft, Run } from './compose/draft.ts'
import type { DocumentReader, File } from './document.ts'
import type { Call } from './pdf/calls.ts'
import type { LinkedNote } from './pdf/found.ts'
import { framesOf } from './pdf/frames.ts'
import { legible } from './pdf/legible.ts'
import { linesOf } from './pdf/lines.ts'
import type { Line } from './pdf/lines.ts'
import { metaOf } from './pdf/meta.ts'
import type { FrontBlock } from './pdf/meta.ts'
import { notesIn } from './pdf/notes.ts'
import type { Page } from './pdf/page.ts'
import { paragraphsOf } from './pdf/paragraphs.ts'
import type { Paragraph } from './pdf/paragraphs.ts'
import { openPdf } from './pdf/pdfjs.ts'
import { runningLines } from './pdf/running.ts'
import { bodySizeOf, steadied } from './pdf/sizes.ts'
import { writerOf } from './pdf/write.ts'
import type { Write } from './pdf/write.ts'
import { joinerFor } from './plain/joins.ts'

/** PDF with a text layer, its notes found by the tag tree, by links, by type and place, or by their numbers. */
export const pdf: DocumentReader = {
  name: 'PDF',
  extensions: ['.pdf'],
  recognises: ({ bytes }) => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'),
  read: readPdf,
}

async function readPdf(file: File): Promise<Document> {
  const opened = await openPdf(file)
  const { pages, problems } = await legible(file, opened)
  const all = steadied(linesOfPages(pages))
  const running = runningLines(all)
  const lines = all.filter(line => !running.has(line))
  const rules = new Map(pages.map(page => [page.number, page.rules]))
  const { notes, body } = notesIn(lines, rules, bodySizeOf(lines))
  const write = writerOf(joinerFor(lines.map(line => line.text)), keysOf(notes), opened.fonts)
  const paragraphs = paragraphsOf(body, bodySizeOf(body), opened.fonts)
  const blocks = paragraphs.map(paragraph => blockOf(paragraph, write))
  const heads = all.filter(line => running.has(line)).map(headOf)
  const front = [...blocks, ...heads].map(frontOf)
  const meta = metaOf(
    opened,
    front.filter(block => block.page <= FRONT),
    body.map(line => line.text).join(' '),
  )
  return compose({ format: 'pdf', meta, blocks: [...blocks, ...heads], notes: draftsOf(notes, write), problems })
}

/** Pages on which a document says what it is. */
const FRONT = 3

function blockOf({ kind, level, lines, skip }: Paragraph, write: Write): BlockDraft {
  const runs = kind === 'table' ? rowsOf(lines, write) : write(lines, skip)
  return { kind, ...(level === undefined ? {} : { level }), page: lines[0]?.page ?? 1, runs }
}

const headOf = (line: Line): BlockDraft => ({ kind: 'running-head', page: line.page, runs: [{ text: line.text, raw: null }] })

const wordsOf = (block: BlockDraft): string =>
  block.runs
    .filter(run => run.calls === undefined)
    .map(run => run.text)
    .join('')
    .trim()

const frontOf = (block: BlockDraft): FrontBlock => ({
  text: wordsOf(block),
  level: block.level,
  page: block.page ?? 1,
  called: block.runs.at(-1)?.calls !== undefined,
})

const draftsOf = (notes: readonly LinkedNote[], write: Write): NoteDraft[] =>
  notes.map(({ label, kind, link, lines, skip }, index) => ({
    key: String(index + 1),
    label,
    kind,
    link,
    page: lines[0]?.page ?? 1,
    runs: write(lines, skip),
  }))

/** A table keeps its rows apart. */
const rowsOf = (lines: readonly Line[], write: Write): Run[] =>
  lines.flatMap((line, index) => [...(index === 0 ? [] : [{ text: '\n', raw: null }]), ...write([line], 0)])

function linesOfPages(pages: readonly Page[]): Line[] {
  let frames = 0
  return pages.flatMap(page => framesOf(page).flatMap(frame => linesOf(frame, page.number, frames++)))
}

/** The calls of each line with the keys of the notes they call, in the order of the line. */
function keysOf(notes: readonly LinkedNote[]): Map<Line, (readonly [Call, string])[]> {
  const keys = notes.flatMap((note, index) => note.calls.map(call => [call, String(index + 1)] as const))
  return Map.groupBy(
    keys.toSorted(([a], [b]) => a.start - b.start),
    ([call]) => call.line,
  )
}
