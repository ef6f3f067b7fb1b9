import type { Finding } from '../../model/finding.ts'
import { type AuditContext, finding } from './context.ts'

/** Notes that no marker calls. */
export function* orphanNote({ notes }: AuditContext): Iterable<Finding> {
  for (const { number, label, kind, span, markers } of notes) {
    if (markers.length > 0 || kind === 'entry') continue
    yield finding({
      code: 'orphan-note',
      severity: 'warning',
      note: number,
      span,
      message: `No marker in the text calls note ${label}.`,
      expected: 'Put its marker where it belongs, or drop the note.',
    })
  }
}

/** Markers that stand in the text in another order than their notes. */
export function* markerOutOfOrder({ notes }: AuditContext): Iterable<Finding> {
  const placed = notes.flatMap(({ number, label, kind, markers }) =>
    markers[0] === undefined || kind === 'entry' ? [] : [{ number, label, marker: markers[0] }],
  )
  let last: (typeof placed)[number] | undefined
  for (const next of placed) {
    if (last !== undefined && next.marker.start < last.marker.start) {
      yield finding({
        code: 'marker-out-of-order',
        severity: 'warning',
        note: next.number,
        span: next.marker,
        message: `The marker of note ${next.label} stands before that of note ${last.label}.`,
        expected: 'Number the notes in the order of their markers.',
      })
    }
    last = next
  }
}

/** Faults of links that the reader of the document met: markers without a note; told once where the file holds no notes at all. */
export function* danglingMarker({ document, notes, textOf }: AuditContext): Iterable<Finding> {
  const dangling = document.problems.filter(({ code }) => /dangling|marker/.test(code))
  if (notes.length === 0 && dangling.length > 1) {
    yield finding({
      code: 'dangling-marker',
      severity: 'error',
      message: `The text calls ${dangling.length} notes, and the file holds none: they may stand in another file.`,
      expected: 'Put the text and its notes into one file.',
    })
    return
  }
  for (const { message, span } of dangling) {
    yield finding({
      code: 'dangling-marker',
      severity: 'error',
      span,
      message: span === null ? message : `The marker “${textOf(span)}” has no note.`,
      expected: 'Add the note, or drop the marker.',
    })
  }
}
