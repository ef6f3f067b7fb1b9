import type { Series } from '../weigh/estimates.ts'
import { allEstimates } from '../weigh/estimates.ts'
import type { Ground } from '../weigh/ground.ts'
import { nameOf } from '../weigh/ground.ts'
import { chainCell, SEPARATOR, worksCell } from './cells.ts'
import type { Table } from './csv.ts'
import { toCsv } from './csv.ts'
import type { Format } from './format.ts'

const NUMBER = ['thing', 'counted', 'min', 'max', 'unit', 'approximate'] as const
const CLAIM = ['polarity', 'certainty', 'speaker', 'date', 'date_from', 'quote', 'document', 'notes', 'works', 'claim'] as const

/** Numbers as a table, one a row, denied ones too. */
export const estimatesTable = (ground: Ground, series: readonly Series[]): Table => ({
  columns: [...NUMBER, ...CLAIM],
  rows: series.flatMap(({ thing, counted, estimates, denied }) =>
    [...estimates, ...denied].map(({ statement, quantity, dated }) => [
      nameOf(ground, thing),
      counted,
      quantity.min,
      quantity.max,
      quantity.unit,
      String(quantity.approximate),
      statement.polarity,
      statement.certainty,
      chainCell(ground, statement.speaker),
      dated?.edtf ?? null,
      dated?.from ?? null,
      statement.quote,
      ground.reports.get(statement.document)?.title ?? statement.document,
      statement.notes.join(SEPARATOR),
      worksCell(ground, statement),
      statement.id,
    ]),
  ),
})

export const estimatesCsv: Format = {
  name: 'estimates.csv',
  about: 'Every number of every actor, one a row, with its speaker, date and words: a range stays a range, and nothing is averaged.',
  *write({ ground }) {
    yield toCsv(estimatesTable(ground, allEstimates(ground)))
  },
}
