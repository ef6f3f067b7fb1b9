import { claimWords } from '../brief/wording.ts'
import type { Dispute } from '../weigh/disputes.ts'
import type { Ground } from '../weigh/ground.ts'
import { chainCell, EVIDENCE, evidenceCells } from './cells.ts'
import type { Table } from './csv.ts'
import { toCsv } from './csv.ts'
import type { Format } from './format.ts'

/** Disputes as a table, one row for each statement that takes a side. */
export const disputesTable = (ground: Ground, disputes: readonly Dispute[]): Table => ({
  columns: ['dispute', 'kind', 'state', 'question', 'speaker', 'stance', 'sentence', 'time', ...EVIDENCE],
  rows: disputes.flatMap(({ id, kind, state, question, voices }) =>
    voices.flatMap(({ speaker, stance, statements }) =>
      statements.map(statement => [
        id,
        kind,
        state,
        question,
        chainCell(ground, speaker),
        stance,
        claimWords(ground, statement),
        statement.time,
        ...evidenceCells(ground, statement),
      ]),
    ),
  ),
})

export const disputesCsv: Format = {
  name: 'disputes.csv',
  about: 'Every open question, one row for each statement that takes a side in it.',
  *write({ ground, disputes }) {
    yield toCsv(disputesTable(ground, disputes))
  },
}
