import type { Document } from '../model/document.ts'
import { whereabouts } from './about/byline.ts'
import { frontOf } from './about/front.ts'
import { publisherIn } from './about/publisher.ts'
import { decodeText, looksLikeText } from './bytes/decode.ts'
import { compose } from './compose/compose.ts'
import type { BlockDraft, NoteDraft, Run } from './compose/draft.ts'
import type { DocumentReader } from './document.ts'
import { captionsIn } from './plain/captions.ts'
import { partRunning } from './plain/heads.ts'
import { joinerFor } from './plain/joins.ts'
import type { Joiner } from './plain/joins.ts'
import { linesOf } from './plain/lines.ts'
import type { Line } from './plain/lines.ts'
import type { Call } from './plain/links.ts'
import { findNotes } from './plain/notes.ts'
import type { FoundNotes } from './plain/notes.ts'
import { paragraphsOf } from './plain/paragraphs.ts'
import type { Paragraph } from './plain/paragraphs.ts'
import { shapeOf } from './plain/shape.ts'

/** Plain text: written as such, or dumped from a PDF with the notes of each page among its lines. */
export const text: DocumentReader = {
  name: 'Plain text',
  extensions: ['.txt', '.text', '.asc'],
  recognises: file => looksLikeText(file.bytes),
  read: file => readText(decodeText(file)),
}

/** Read a plain text; the pieces of the document lead every letter back to `raw` (UTF-16 units). */
export function readText(raw: string): Document {
  const { lines, running } = partRunning(linesOf(raw))
  const shape = shapeOf(lines)
  const found = findNotes(lines, shape)
  const noted = new Set(found.notes.flatMap(note => note.lines))
  const body = lines.filter((_, index) => !noted.has(index))
  const markers = Map.groupBy(found.calls, call => lines[call.line])
  const captions = new Map(captionsIn(body, shape).flatMap(stretch => captionLines(body, stretch)))
  const broken = new Set(lines.filter(line => markers.get(line)?.some(marker => marker.end === line.text.length)))
  const write = writerOf(joinerFor(lines.map(line => line.text)), markers)
  const paragraphs = paragraphsOf(body, shape, captions, broken.size > found.calls.length / 2 ? broken : new Set())
  const blocks = [...paragraphs.map((paragraph, index) => blockDraft(paragraph, index === 0, write)), ...running.map(runningBlock)]
  return compose({ format: 'text', meta: metaOf(blocks), blocks, notes: notesOf(found, lines, write), problems: [] })
}

const captionLines = (body: readonly Line[], stretch: readonly number[]): (readonly [Line, readonly Line[]])[] => {
  const lines = stretch.flatMap(index => body[index] ?? [])
  return lines.map(line => [line, lines] as const)
}

type Write = (lines: readonly Line[], skip: number) => Run[]

/** Writes lines as one stretch of words, their ends joined and their markers set off. */
function writerOf(join: Joiner, markers: ReadonlyMap<Line | undefined, readonly Call[]>): Write {
  return (lines, skip) => {
    const runs: Run[] = []
    let tail = ''
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1]
      const from = index === 0 ? skip : 0
      tail = (tail + line.text.slice(from)).slice(-2000)
      const joint = next === undefined ? { drop: 0, glue: '' } : join(tail, next.text)
      runs.push(...runsOf(line, from, line.text.length - joint.drop, markers.get(line) ?? []))
      if (joint.glue !== '') runs.push({ text: joint.glue, raw: null })
      tail = tail.slice(0, tail.length - joint.drop) + joint.glue
    }
    return runs
  }
}

function runsOf(line: Line, from: number, to: number, markers: readonly Call[]): Run[] {
  const runs: Run[] = []
  let at = from
  const copy = (end: number, calls?: string): void => {
    if (end > at) runs.push({ text: line.text.slice(at, end), raw: line.start + at, ...(calls === undefined ? {} : { calls }) })
    at = Math.max(at, end)
  }
  for (const marker of markers) {
    copy(marker.start)
    copy(marker.end, String(marker.note + 1))
  }
  copy(to)
  return runs
}

function blockDraft({ kind, lines, skip }: Paragraph, first: boolean, write: Write): BlockDraft {
  const runs = write(lines, skip)
  return kind === 'heading' ? { kind, level: first ? 1 : 2, runs } : { kind, runs }
}

const runningBlock = (line: Line): BlockDraft => ({
  kind: 'running-head',
  page: line.page,
  runs: [{ text: line.text, raw: line.start }],
})

function notesOf(found: FoundNotes, lines: readonly Line[], write: Write): NoteDraft[] {
  return found.notes.map((note, index) => {
    const own = note.lines.flatMap(index => lines[index] ?? [])
    const kind = found.endnotes ? 'endnote' : 'footnote'
    return { key: String(index + 1), label: note.label.shown, kind, link: 'sequence', runs: write(own, note.label.length) }
  })
}

/** Blocks at the start of a text among which its title stands. */
const FRONT = 4

function metaOf(blocks: readonly BlockDraft[]): Document['meta'] {
  const first = blocks.findIndex(({ runs }, index) => index < FRONT && !whereabouts.test(wordsOf(runs)))
  const title = blocks[first]
  const isNamed = title !== undefined && (title.kind === 'heading' || first > 0)
  const rest = isNamed && /[:,]$/.test(wordsOf(title.runs)) ? blocks[first + 1] : undefined
  const words = isNamed ? [title, ...(rest === undefined ? [] : [rest])].map(({ runs }) => wordsOf(runs)).join(' ') : null
  return {
    title: words?.replace(/\s*[*†‡]+$/u, '') ?? null,
    ...frontOf(isNamed ? (rest ?? title) : undefined, blocks),
    publisher: publisherIn(blocks) ?? null,
    language: 'en',
  }
}

const wordsOf = (runs: readonly Run[]): string =>
  runs
    .filter(run => run.calls === undefined)
    .map(run => run.text)
    .join('')
    .trim()
