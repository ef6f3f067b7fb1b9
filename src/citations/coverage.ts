import type { Coverage } from '../model/claim.ts'
import type { Block, Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { firstFrom } from '../text/sorted.ts'
import { calledInBody } from './records.ts'

/** How notes cover a sentence, and the numbers of those that do. */
export type SentenceCoverage = { readonly coverage: Coverage; readonly notes: readonly number[] }

type Marker = Span & { readonly note: number }

/** Text in which a note can stand for the sentences before it. */
const CARRYING: ReadonlySet<Block['kind']> = new Set(['paragraph', 'quotation', 'item'])

/**
 * Each sentence's coverage: `direct` with a marker in it or right after it, `carried` where the next marker of its paragraph closes
 * its stretch (but for a reference whose sentence names the author itself, which stands for that one alone), `linked` with a link or a recorded work in its own words, `none` in titles, captions and after a paragraph's last marker.
 */
export function coverageOf(document: Document, sentences: readonly Span[]): SentenceCoverage[] {
  const markers: readonly Marker[] = document.notes
    .flatMap(({ number, markers }) => markers.map(({ start, end }) => ({ start, end, note: number })))
    .toSorted((a, b) => a.start - b.start)
  const named = new Set(document.references.filter(({ narrative }) => narrative).map(({ span }) => span.start))
  const closing = markers.filter(({ start }) => !named.has(start))
  const called = calledInBody(document).map(({ number, field }) => ({ ...field.span, note: number }))
  const blocks = document.blocks.toSorted((a, b) => a.span.start - b.span.start)
  return sentences.map((sentence, index) => {
    const block = blockAt(blocks, sentence.start)
    const ahead = markers.slice(
      firstFrom(markers, sentence.start, startOf),
      firstFrom(markers, (block?.span.end ?? sentence.end) + AFTER, startOf),
    )
    const reach = directReach(document.text, sentence, sentences[index + 1], ahead)
    const own = ahead.filter(({ start }) => start < reach)
    if (own.length > 0) return { coverage: 'direct', notes: notesOf(own) }
    const within = called.slice(firstFrom(called, sentence.start, startOf), firstFrom(called, sentence.end, startOf))
    if (within.length > 0) return { coverage: 'linked', notes: notesOf(within) }
    if (block === undefined || !CARRYING.has(block.kind)) return { coverage: 'none', notes: [] }
    const end = quotedAfter(document.text, blocks, block, sentence)?.span.end ?? block.span.end
    const next = closing[firstFrom(closing, sentence.end, startOf)]
    if (next === undefined || next.start >= end) return { coverage: 'none', notes: [] }
    const cluster = markersFrom(
      document.text,
      next,
      closing.slice(firstFrom(closing, next.start, startOf), firstFrom(closing, end + AFTER, startOf)),
    )
    return { coverage: 'carried', notes: notesOf(cluster) }
  })
}

const startOf = ({ start }: Marker): number => start

/** How far behind its block a marker may stand and still be a sentence's own, in UTF-16 units. */
const AFTER = 40

const blockAt = (blocks: readonly Block[], at: number): Block | undefined => {
  const block = blocks[firstFrom(blocks, at + 1, ({ span }) => span.start) - 1]
  return block !== undefined && at < block.span.end ? block : undefined
}

/** The block quotation, of blocks in order of place, that a sentence with a colon at its end leads to: its note stands for both. */
function quotedAfter(text: string, blocks: readonly Block[], block: Block, sentence: Span): Block | undefined {
  if (!/:\s*$/.test(text.slice(sentence.start, sentence.end)) || text.slice(sentence.end, block.span.end).trim() !== '') return undefined
  const next = blocks[firstFrom(blocks, block.span.end, ({ span }) => span.start)]
  return next?.kind === 'quotation' ? next : undefined
}

/** Where a sentence's own markers may still begin: after its end, with nothing but blanks, quotes and other markers between. */
function directReach(text: string, { end }: Span, next: Span | undefined, markers: readonly Marker[]): number {
  let reach = end
  for (const marker of markers) {
    if (marker.start < reach) {
      reach = Math.max(reach, marker.end)
      continue
    }
    if (marker.start >= (next?.start ?? text.length) || !/^[\s,;”’"')\]]*$/u.test(text.slice(reach, marker.start))) break
    reach = marker.end
  }
  return Math.max(end, reach)
}

/** The marker and those printed right after it: "1, 2" and "¹²" call two notes for one sentence. */
function markersFrom(text: string, first: Marker, markers: readonly Marker[]): Marker[] {
  const together = [first]
  for (const marker of markers) {
    const last = together.at(-1) ?? first
    if (marker.start === last.start) together.push(marker)
    if (marker.start < last.end) continue
    if (!/^[\s,;]*$/.test(text.slice(last.end, marker.start))) break
    together.push(marker)
  }
  return together
}

const notesOf = (markers: readonly Marker[]): number[] => [...new Set(markers.map(({ note }) => note))]
