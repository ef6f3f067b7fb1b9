import { useEffect, useRef } from 'react'

import type { Span } from '../../model/span.ts'
import type { ReportText } from '../report-text.ts'
import { paint } from './paint.ts'

type Props = {
  readonly report: ReportText
  /** Spans to draw, by the name of their highlight in the style sheet. */
  readonly marks: Readonly<Record<string, readonly Span[]>>
  /** The note that is open under its paragraph. */
  readonly note: number | undefined
  readonly onNote: (note: number) => void
  /** Where to scroll to. */
  readonly at: number | undefined
}

/** A report's own text as plain paragraphs; what is marked in it is painted over, never put into it. */
export const Text = ({ report, marks, note, onNote, at }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => (box.current === null ? undefined : paint(box.current, marks)), [marks, report, note])
  useEffect(() => {
    if (at === undefined) return
    const spans = [...(box.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [])]
    spans.findLast(span => Number(span.dataset['at']) <= at)?.scrollIntoView({ block: 'center' })
  }, [at, report.id])
  const body = report.blocks.filter(({ kind }) => kind !== 'note' && kind !== 'running-head')
  return (
    <div ref={box} lang={report.meta.language}>
      {body.map(block => (
        <Paragraph key={block.span.start} report={report} block={block} note={note} onNote={onNote} />
      ))}
    </div>
  )
}

type Part = Pick<Props, 'report' | 'note' | 'onNote'> & { readonly block: ReportText['blocks'][number] }

const Paragraph = ({ report, block: { kind, span, level }, note, onNote }: Part) => {
  const inner = <Segments report={report} span={span} onNote={onNote} />
  const open = report.notes.find(
    ({ number, markers }) => number === note && markers.some(one => one.start >= span.start && one.end <= span.end),
  )
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
      {open === undefined ? null : (
        <p className="note" dir="auto">
          <strong>Note {open.label}</strong> {report.text.slice(open.span.start, open.span.end)}
        </p>
      )}
    </>
  )
}

/** Text between note markers; each marker is a button. */
const Segments = ({ report, span, onNote }: Pick<Part, 'report' | 'onNote'> & { readonly span: Span }) => {
  const markers = report.notes
    .flatMap(({ number, label, markers }) => markers.map(marker => ({ number, label, marker })))
    .filter(({ marker }) => marker.start >= span.start && marker.end <= span.end)
    .toSorted((a, b) => a.marker.start - b.marker.start)
  const edges = [span.start, ...markers.map(({ marker }) => marker.end)]
  return edges.map((start, index) => {
    const next = markers[index]
    return (
      <span key={start}>
        <span data-at={start}>{report.text.slice(start, next?.marker.start ?? span.end)}</span>
        {next === undefined ? null : (
          <sup>
            <button type="button" aria-label={`Note ${next.label}`} onClick={() => onNote(next.number)}>
              {next.label}
            </button>
          </sup>
        )}
      </span>
    )
  })
}
