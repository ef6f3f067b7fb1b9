import { claimWords } from '../brief/wording.ts'
import type { Bounds } from '../text/edtf.ts'
import type { Ground, Statement } from '../weigh/ground.ts'
import { nameOf, objectThing } from '../weigh/ground.ts'
import type { EntryKind, Timeline } from '../weigh/timeline.ts'
import { timeline } from '../weigh/timeline.ts'
import { speakerCell, EVIDENCE, evidenceCells } from './cells.ts'
import type { Table } from './csv.ts'
import { toCsv } from './csv.ts'
import type { Format } from './format.ts'

const BOUNDS = ['possibly_from', 'certainly_from', 'certainly_to', 'possibly_to'] as const

/** A timeline as a table, one claim a row with the four bounds of its time; undated ones last. */
export const timelineTable = (ground: Ground, { entries, undated }: Timeline): Table => ({
  columns: ['kind', 'sentence', 'subject', 'object', 'time', ...BOUNDS, 'polarity', 'certainty', 'speaker', ...EVIDENCE],
  rows: [
    ...entries.map(({ kind, statement, bounds }) => rowOf(ground, kind, statement, bounds)),
    ...undated.map(({ kind, statement }) => rowOf(ground, kind, statement, undefined)),
  ],
})

function rowOf(ground: Ground, kind: EntryKind, statement: Statement, bounds: Bounds | undefined): (string | null)[] {
  const { subject, time, polarity, certainty } = statement
  const object = objectThing(statement)
  const { possiblyFrom, certainlyFrom, certainlyTo, possiblyTo } = bounds ?? {
    possiblyFrom: null,
    certainlyFrom: null,
    certainlyTo: null,
    possiblyTo: null,
  }
  const ends = [nameOf(ground, subject), object === undefined ? null : nameOf(ground, object)]
  const bounded = [time, possiblyFrom, certainlyFrom, certainlyTo, possiblyTo]
  const told = [polarity, certainty, speakerCell(ground, statement)]
  return [kind, claimWords(ground, statement), ...ends, ...bounded, ...told, ...evidenceCells(ground, statement)]
}

export const timelineCsv: Format = {
  name: 'timeline.csv',
  about: 'Events, postings, ties, beginnings, splits and mergers in order, with the four bounds of each time; undated ones last.',
  *write({ ground }) {
    yield toCsv(timelineTable(ground, timeline(ground)))
  },
}
