import type { Marker } from './markers.ts'
import type { Places } from './places.ts'
import type { NoteLines } from './zones.ts'

type Chain = { readonly marker: Marker | undefined; readonly at: number; readonly score: number; readonly before: Chain | undefined }

/** Only so many readings are kept from one note to the next. */
const READINGS = 12
/** What leaving a note without a marker costs. */
const UNCALLED = 2

/** The marker of each note: in the order of the numbers, each where its page or stretch allows, the likeliest of all such choices. */
export function chooseMarkers(notes: readonly NoteLines[], markers: readonly Marker[], places: Places): Marker[] {
  const byNumber = Map.groupBy(markers, marker => marker.number)
  let chains: Chain[] = [{ marker: undefined, at: -1, score: 0, before: undefined }]
  let from = -1
  for (const [index, note] of notes.entries()) {
    const above = notes[index - 1]
    const first =
      above === undefined || (above.lines.at(-1) ?? 0) + 1 !== note.label.line || places.parted(above.label.line, note.label.line)
    if (first && above !== undefined) from = above.label.line
    const candidates = candidatesFor(note, byNumber.get(note.label.number) ?? [], from, places)
    chains = extended(chains, candidates)
  }
  return withStrays(markersOf(chains), notes, byNumber, places)
}

/** The markers of the note's page where there are pages, else those between the notes before and this one, else all before it. */
function candidatesFor(note: NoteLines, markers: readonly Marker[], from: number, places: Places): readonly Marker[] {
  const page = places.pageOf(note.label.line)
  const onPage = places.paged ? markers.filter(marker => marker.line >= page.from && marker.line < page.to) : []
  if (onPage.length > 0) return onPage
  const before = markers.filter(marker => marker.line < note.label.line)
  const near = before.filter(marker => marker.line > from)
  return near.length > 0 ? near : before
}

function extended(chains: readonly Chain[], candidates: readonly Marker[]): Chain[] {
  const skipped = chains.map(chain => ({ ...chain, score: chain.score - UNCALLED }))
  const next = candidates.flatMap(marker => {
    const at = marker.line * 2 ** 31 + marker.start
    const before = chains.reduce<Chain | undefined>(
      (best, chain) => (chain.at < at && chain.score > (best?.score ?? -Infinity) ? chain : best),
      undefined,
    )
    return before === undefined ? [] : [{ marker, at, score: before.score + marker.weight, before }]
  })
  return [...next, ...skipped].sort((a, b) => b.score - a.score).slice(0, READINGS)
}

function markersOf(chains: readonly Chain[]): Marker[] {
  const found: Marker[] = []
  for (let chain = chains[0]; chain !== undefined; chain = chain.before) if (chain.marker !== undefined) found.push(chain.marker)
  return found.toReversed()
}

/** What a marker must weigh to be taken out of order. */
const SURE = 2.5

/** In a dump the parts of a page may have changed places: notes still uncalled get the one sure marker on their page. */
function withStrays(
  found: readonly Marker[],
  notes: readonly NoteLines[],
  byNumber: ReadonlyMap<number, readonly Marker[]>,
  places: Places,
): Marker[] {
  const called = new Set(found.map(marker => marker.number))
  const strays = notes.flatMap(({ label }) => {
    if (called.has(label.number) || !places.paged) return []
    const { from, to } = places.pageOf(label.line)
    const sure = byNumber.get(label.number)?.filter(marker => marker.weight >= SURE && marker.line >= from && marker.line < to) ?? []
    return sure.length === 1 ? sure : []
  })
  return [...found, ...strays].sort((a, b) => a.line - b.line || a.start - b.start)
}
