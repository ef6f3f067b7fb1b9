import { continuations } from './continuations.ts'
import { withDisplaced } from './displaced.ts'
import { labelsIn } from './labels.ts'
import type { Label } from './labels.ts'
import type { Line } from './lines.ts'
import { chooseMarkers } from './links.ts'
import type { Call } from './links.ts'
import { lostMarkers } from './lost.ts'
import { markersIn } from './markers.ts'
import type { Marker } from './markers.ts'
import { Places } from './places.ts'
import { findSequence } from './sequence.ts'
import type { Sequence } from './sequence.ts'
import type { Shape } from './shape.ts'
import { zonesOf } from './zones.ts'
import type { NoteLines } from './zones.ts'

/** The notes of a text as lines, and the markers that call them. */
export type FoundNotes = { readonly notes: readonly NoteLines[]; readonly calls: readonly Call[]; readonly endnotes: boolean }

const none: FoundNotes = { notes: [], calls: [], endnotes: false }

/** At least this share of a run must be called by markers, or the numbers are a list and no notes; less of a long one. */
const CALLED = { short: 0.8, long: 0.6 }
const LONG = 20

/** What a marker weighs that can be nothing else, and what those of runs that start again weigh on average. */
const SURE = 2.5
const MIDDLING = 1.2

const shareOf = (run: readonly Label[]): number => (run.length < LONG ? CALLED.short : CALLED.long) * run.length

/** Find a text's notes by the sequence of their numbers; none where no run of numbered lines is called by markers. */
export function findNotes(lines: readonly Line[], shape: Shape): FoundNotes {
  const labels = labelsIn(lines, shape)
  if (!labels.some(label => label.number === 1 || label.number === 2)) return none
  const lengths = new Map(labels.map(label => [label.line, label.length]))
  const markers = lines.flatMap((line, index) => markersIn(line, index, lengths.get(index) ?? 0))
  const bySymbol = (symbol: boolean): { readonly run: Sequence; readonly own: readonly Marker[] } => {
    const own = markers.filter(marker => marker.symbol === symbol)
    const marked = labels.filter(label => (label.style === 'symbol') === symbol)
    return { run: findSequence(lines, marked, own), own }
  }
  const numbers = bySymbol(false)
  const marks = bySymbol(true)
  return marks.run.score > numbers.run.score
    ? read(lines, shape, labels, marks.own, marks.run)
    : read(lines, shape, labels, numbers.own, numbers.run)
}

function read(
  lines: readonly Line[],
  shape: Shape,
  labels: readonly Label[],
  markers: readonly Marker[],
  { labels: run, called }: Sequence,
): FoundNotes {
  if (run.length === 0 || called < shareOf(run)) return none
  const places = new Places(lines, markers)
  const own = withDisplaced(lines, zonesOf(lines, run, places, shape), labels, places)
  const notes = continuations(lines, own, places, shape)
  const taken = new Set(notes.flatMap(note => note.lines))
  const sure = chooseMarkers(
    notes,
    markers.filter(marker => !taken.has(marker.line)),
    new Places(lines, []),
  )
  const chosen = [...sure, ...lostMarkers(lines, notes, sure, places)].sort((a, b) => a.line - b.line || a.start - b.start)
  return isSure(run, sure, labels) ? { notes, calls: chosen, endnotes: isEndnotes(notes, chosen) } : none
}

/** Whether enough of the run is called: a run of one or two, or one that starts again, by markers that can be little else. */
function isSure(run: readonly Label[], chosen: readonly Marker[], labels: readonly Label[]): boolean {
  if (chosen.length < shareOf(run)) return false
  if (run[0]?.style === 'symbol')
    return isNoList(run, labels) && chosen.filter(isSureMarker).length >= CALLED.long * run.filter(label => !label.misread).length
  if (run.length < 3) return chosen.every(isSureMarker) && !run.some(label => label.misread)
  const anew = run.some((label, index) => label.number <= (run[index - 1]?.number ?? 0))
  return !anew || chosen.reduce((sum, { weight }) => sum + weight, 0) >= MIDDLING * chosen.length
}

const isSureMarker = (marker: Marker): boolean => marker.weight >= SURE

/** Whether lines that begin with such marks are notes and no list: most of them are in the run. */
const isNoList = (run: readonly Label[], labels: readonly Label[]): boolean =>
  run.length > CALLED.long * labels.filter(label => label.style === 'symbol' && !label.misread).length

/** Notes that all stand behind the last marker, on pages of their own or at the end, are endnotes. */
function isEndnotes(notes: readonly NoteLines[], markers: readonly Marker[]): boolean {
  const first = notes[0]?.lines[0] ?? 0
  return notes.length > 1 && markers.every(marker => marker.line < first)
}
