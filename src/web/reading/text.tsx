import { Fragment, memo, useEffect, useMemo, useRef } from 'react'

import type { Span } from '../../model/span.ts'
import type { ReportText } from '../report-text.ts'
import type { Marks } from './marks.ts'
import { paint } from './paint.ts'
import { placeAt } from './selected.ts'

type Props = {
  readonly report: ReportText
  /** The claims drawn over the text, of which there may be thousands, and what is chosen just now. */
  readonly stated: Marks
  readonly chosen: Marks
  /** The note that is open under its paragraph. */
  readonly note: number | undefined
  readonly onNote: (note: number) => void
  /** Hears which place of the text was clicked (UTF-16 offset). */
  readonly onPlace: (at: number) => void
  /** Where to scroll to. */
  readonly at: number | undefined
}

/** A report's own text as plain paragraphs; what is marked in it is painted over, never put into it. */
export const Text = ({ report, stated, chosen, note, onNote, onPlace, at }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => (box.current === null ? undefined : paint(box.current, stated)), [stated, report])
  useEffect(() => (box.current === null ? undefined : paint(box.current, chosen)), [chosen, report])
  useEffect(() => {
    if (at === undefined) return
    // after the router has put a page that is opened to its top
    const timer = setTimeout(() => {
      const spans = [...(box.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [])]
      const span = spans.findLast(one => Number(one.dataset['at']) <= at)
      if (span === undefined) return
      span.scrollIntoView({ block: 'center', container: 'nearest' })
      settle(span, at - Number(span.dataset['at']), SETTLING)
    })
    let frame = 0
    /** What comes into sight is laid out only then, and moves what stands below it. */
    const settle = (span: HTMLElement, offset: number, frames: number): void => {
      centre(span, offset)
      if (frames > 0) frame = requestAnimationFrame(() => settle(span, offset, frames - 1))
    }
    return () => {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
    }
  }, [at, report.id])
  const stretches = useMemo(() => stretchesOf(partsOf(report)), [report])
  return (
    <div
      ref={box}
      lang={report.meta.language}
      onClick={event => {
        const place = event.target instanceof Element && event.target.closest('button') === null ? placeAt(event) : undefined
        if (place !== undefined) onPlace(place)
      }}
    >
      {stretches.map((parts, index) => (
        <Stretch
          key={parts[0]?.block.span.start ?? index}
          text={report.text}
          parts={parts}
          note={parts.flatMap(({ markers }) => markers).find(({ note: one }) => one.number === note)?.note}
          onNote={onNote}
        />
      ))}
    </div>
  )
}

/** Frames in which a place that was scrolled to is looked at again. */
const SETTLING = 4

/** Scrolls to a place in a span of text, which may itself be longer than the window, where it is far from the middle. */
function centre(span: HTMLElement, offset: number): void {
  const words = span.firstChild
  if (!(words instanceof globalThis.Text)) return
  const range = new Range()
  range.setStart(words, Math.min(offset, words.length))
  const column = span.closest<HTMLElement>('.text')
  const scroller = column !== null && getComputedStyle(column).overflowY === 'auto' ? column : document.scrollingElement
  const [top, bottom] = scroller === column && column !== null ? edgesOf(column) : [0, innerHeight]
  const far = range.getBoundingClientRect().top - (top + bottom) / 2
  if (Math.abs(far) > (bottom - top) / 4) scroller?.scrollBy({ top: far, behavior: 'instant' })
}

const edgesOf = (element: HTMLElement): readonly [number, number] => {
  const { top, bottom } = element.getBoundingClientRect()
  return [top, bottom]
}

/** Blocks that come into sight together. The fewer stretches there are, the less the browser has to watch. */
const TOGETHER = 25

/** Pixels that a block is taken to be high until it comes into sight. */
const HIGH = 140

const stretchesOf = (parts: readonly Part[]): Part[][] =>
  Array.from({ length: Math.ceil(parts.length / TOGETHER) }, (_, i) => parts.slice(i * TOGETHER, (i + 1) * TOGETHER))

type StretchProps = {
  readonly text: string
  readonly parts: readonly Part[]
  /** The note that is open in it. */
  readonly note: Note | undefined
  readonly onNote: (note: number) => void
}

/** Blocks in a row, which the browser lays out when they come into sight; drawn anew only when a note of theirs opens or closes. */
const Stretch = memo(({ text, parts, note, onNote }: StretchProps) => (
  <div style={{ containIntrinsicBlockSize: `auto ${parts.length * HIGH}px` }}>
    {parts.map(part => (
      <Paragraph
        key={part.block.span.start}
        text={text}
        part={part}
        note={part.markers.find(({ note: one }) => one === note)?.note}
        onNote={onNote}
      />
    ))}
  </div>
))

type Note = ReportText['notes'][number]

/** A block of the text with the note markers in it, in order. */
type Part = { readonly block: ReportText['blocks'][number]; readonly markers: readonly { readonly note: Note; readonly span: Span }[] }

/** The blocks of the body, each with its markers: both are gone through once. */
function partsOf({ blocks, notes }: ReportText): Part[] {
  const markers = notes.flatMap(note => note.markers.map(span => ({ note, span }))).toSorted((a, b) => a.span.start - b.span.start)
  /** A list of works is read where it stands; other notes only where they are called. */
  const listed = new Set(notes.filter(({ kind }) => kind === 'entry').map(({ span }) => span.start))
  let next = 0
  return blocks
    .filter(({ kind, span }) => kind !== 'running-head' && (kind !== 'note' || listed.has(span.start)))
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(block => {
      while ((markers[next]?.span.start ?? Infinity) < block.span.start) next++
      const first = next
      while ((markers[next]?.span.end ?? Infinity) <= block.span.end) next++
      return { block, markers: markers.slice(first, next) }
    })
}

type ParagraphProps = {
  readonly text: string
  readonly part: Part
  /** The note that is open under it. */
  readonly note: Note | undefined
  readonly onNote: (note: number) => void
}

/** One block, with its note under it where that is open. */
const Paragraph = ({ text, part, note, onNote }: ParagraphProps) => {
  const { kind, level } = part.block
  const inner = <Segments text={text} part={part} onNote={onNote} />
  return (
    <>
      {kind === 'heading' ? (
        level === 1 ? (
          <h2 dir="auto">{inner}</h2>
        ) : (
          <h3 dir="auto">{inner}</h3>
        )
      ) : kind === 'quotation' ? (
        <blockquote dir="auto">{inner}</blockquote>
      ) : (
        <p dir="auto">{inner}</p>
      )}
      {note === undefined ? null : (
        <p className="note" dir="auto">
          <strong>
            {note.kind === 'entry' ? 'Work' : 'Note'} {note.label}
          </strong>{' '}
          {text.slice(note.span.start, note.span.end)}
        </p>
      )}
    </>
  )
}

/** Text between note markers; each marker is a button. A reference in running text keeps its own words, further works in it their numbers. */
const Segments = ({ text, part: { block, markers }, onNote }: Omit<ParagraphProps, 'note'>) => {
  const edges = [block.span.start, ...markers.map(({ span }) => span.end)]
  return edges.map((start, index) => {
    const next = markers[index]
    const isReference = next?.note.kind === 'entry' && next.span.start >= start
    return (
      <Fragment key={`${start} ${index}`}>
        <span data-at={start}>{text.slice(start, next?.span.start ?? block.span.end)}</span>
        {next === undefined ? null : isReference ? (
          <button type="button" className="reference" aria-label={`Work ${next.note.label}`} onClick={() => onNote(next.note.number)}>
            {text.slice(next.span.start, next.span.end)}
          </button>
        ) : (
          <sup>
            <button type="button" aria-label={`Note ${next.note.label}`} onClick={() => onNote(next.note.number)}>
              {next.note.label}
            </button>
          </sup>
        )}
      </Fragment>
    )
  })
}
