import type { Document } from '../../model/document.ts'
import { publisherIn } from '../about/publisher.ts'
import { compose } from '../compose/compose.ts'
import type { BlockDraft, NoteDraft, Run } from '../compose/draft.ts'
import { joinerFor } from '../plain/joins.ts'
import type { Call } from './calls.ts'
import type { LinkedNote } from './found.ts'
import { framesOf } from './frames.ts'
import { linesOf } from './lines.ts'
import type { Line } from './lines.ts'
import { metaOf } from './meta.ts'
import type { FrontBlock } from './meta.ts'
import { notesIn } from './notes.ts'
import type { Page } from './page.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Opened } from './pdfjs.ts'
import { runningLines } from './running.ts'
import { bodySizeOf, steadied } from './sizes.ts'
import { writerOf } from './write.ts'
import type { Write } from './write.ts'

/** Pages as they can be read, and what their file says of itself. */
type Legible = Pick<Opened, 'fonts' | 'info' | 'xmp'> & {
  readonly format: string
  readonly pages: readonly Page[]
  readonly problems: Document['problems']
}

/** The document that letters on pages make: running heads apart, notes with their calls, the body in blocks. */
export function layOut({ format, pages, fonts, info, xmp, problems }: Legible): Document {
  const all = steadied(linesOfPages(pages))
  const running = runningLines(all)
  const lines = all.filter(line => !running.has(line))
  const rules = new Map(pages.map(page => [page.number, page.rules]))
  const { notes, body } = notesIn(lines, rules, bodySizeOf(lines))
  const write = writerOf(joinerFor(lines.map(line => line.text)), keysOf(notes), fonts)
  const paragraphs = paragraphsOf(body, bodySizeOf(body), fonts)
  const blocks = paragraphs.map(paragraph => blockOf(paragraph, write))
  const heads = all.filter(line => running.has(line)).map(headOf)
  const meta = metaOf(
    { info, xmp, imprint: publisherIn([...blocks, ...heads]) },
    blocks.map(frontOf),
    heads.map(frontOf),
    body.map(line => line.text).join(' '),
  )
  return compose({ format, meta, blocks: [...blocks, ...heads], notes: draftsOf(notes, write), problems })
}

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
