import type { Marker } from './markers.ts'
import type { Places } from './places.ts'
import type { NoteLines } from './zones.ts'

/** A marker with the note that it calls, by its place among the notes. */
export type Call = Marker & { readonly note: number }

type Chain = { readonly call: Call | undefined; readonly at: number; readonly score: number; readonly before: Chain | undefined }

/** Only so many readings are kept from one note to the next. */
const READINGS = 24
/** What leaving a note without a marker costs. */
const UNCALLED = 2

/** The marker of each note: in the order of the numbers, each where its page or stretch allows, the likeliest of all such choices. */
export function chooseMarkers(notes: readonly NoteLines[], markers: readonly Marker[], places: Places): Call[] {
  const byNumber = Map.groupBy(markers, marker => marker.number)
  let chains: Chain[] = [{ call: undefined, at: -1, score: 0, before: undefined }]
  let from = -1
  for (const [index, note] of notes.entries()) {
    const above = notes[index - 1]
    const first =
      above === undefined || (above.lines.at(-1) ?? 0) + 1 !== note.label.line || places.parted(above.label.line, note.label.line)
    if (first && above !== undefined) from = above.label.line
    const candidates = candidatesFor(note, byNumber.get(note.label.number) ?? [], from, places)
    chains = extended(
      chains,
      candidates.map(marker => ({ ...marker, note: index })),
    )
  }
  return withStrays(callsOf(chains), notes, byNumber, places)
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

function extended(chains: readonly Chain[], candidates: readonly Call[]): Chain[] {
  const skipped = chains.map(chain => ({ ...chain, score: chain.score - UNCALLED }))
  const next = candidates.flatMap(call => {
    const at = call.line * 2 ** 31 + call.start
    const before = chains.reduce<Chain | undefined>(
      (best, chain) => (chain.at < at && chain.score > (best?.score ?? -Infinity) ? chain : best),
      undefined,
    )
    return before === undefined ? [] : [{ call, at, score: before.score + call.weight, before }]
  })
  return [...next, ...skipped].sort((a, b) => b.score - a.score).slice(0, READINGS)
}

function callsOf(chains: readonly Chain[]): Call[] {
  const found: Call[] = []
  for (let chain = chains[0]; chain !== undefined; chain = chain.before) if (chain.call !== undefined) found.push(chain.call)
  return found.toReversed()
}

/** What a marker must weigh to be taken out of order. */
const SURE = 2.5

/** In a dump the parts of a page may have changed places: notes still uncalled get the one sure marker on their page. */
function withStrays(
  found: readonly Call[],
  notes: readonly NoteLines[],
  byNumber: ReadonlyMap<number, readonly Marker[]>,
  places: Places,
): Call[] {
  const called = new Set(found.map(call => call.note))
  const strays = notes.flatMap(({ label }, note) => {
    if (called.has(note) || !places.paged) return []
    const { from, to } = places.pageOf(label.line)
    const sure = byNumber.get(label.number)?.filter(marker => marker.weight >= SURE && marker.line >= from && marker.line < to) ?? []
    return sure.length === 1 ? sure.map(marker => ({ ...marker, note })) : []
  })
  return [...found, ...strays].sort((a, b) => a.line - b.line || a.start - b.start)
}
