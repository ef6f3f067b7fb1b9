import type { Estimate, Series } from '../weigh/estimates.ts'
import { allEstimates } from '../weigh/estimates.ts'
import type { Ground, Statement } from '../weigh/ground.ts'
import { nameOf } from '../weigh/ground.ts'
import { speakerCell, EVIDENCE, evidenceCells, SEPARATOR } from './cells.ts'
import type { Table } from './csv.ts'
import { toCsv } from './csv.ts'
import type { Format } from './format.ts'

const NUMBER = ['thing', 'counted', 'says', 'min', 'max', 'unit', 'approximate'] as const
const CLAIM = ['polarity', 'certainty', 'speaker', 'date', 'date_from', ...EVIDENCE] as const

/** Numbers as a table, one a row, denied ones too; beside them who says that it grows or shrinks, and who says that nobody knows. */
export const estimatesTable = (ground: Ground, series: readonly Series[]): Table => ({
  columns: [...NUMBER, ...CLAIM],
  rows: series.flatMap(({ thing, counted, estimates, denied, trends, unknown }) => [
    ...estimates.map(one => rowOf(ground, thing, counted, 'number', one.statement, one)),
    ...denied.map(one => rowOf(ground, thing, counted, 'not so many', one.statement, one)),
    ...trends.map(one => rowOf(ground, thing, counted, trendOf(one), one)),
    ...unknown.map(one => rowOf(ground, thing, counted, 'unknown', one)),
  ]),
})

/** "grows", "shrinks", in the words of the claim. */
const trendOf = ({ qualifiers }: Statement): string =>
  (qualifiers['trend'] ?? []).map(value => (value.is === 'text' ? value.text : '')).join(SEPARATOR)

function rowOf(
  ground: Ground,
  thing: string,
  counted: string,
  says: string,
  statement: Statement,
  number?: Pick<Estimate, 'quantity' | 'dated'>,
): (string | number | null)[] {
  const { quantity, dated } = number ?? { quantity: null, dated: null }
  return [
    nameOf(ground, thing),
    counted,
    says,
    quantity?.min ?? null,
    quantity?.max ?? null,
    quantity?.unit ?? null,
    quantity === null ? null : String(quantity.approximate),
    statement.polarity,
    statement.certainty,
    speakerCell(ground, statement),
    dated?.edtf ?? statement.time,
    dated?.from ?? null,
    ...evidenceCells(ground, statement),
  ]
}

export const estimatesCsv: Format = {
  name: 'estimates.csv',
  about: 'Every number of every actor, one a row, with its speaker, date and words: a range stays a range, and nothing is averaged.',
  *write({ ground }) {
    yield toCsv(estimatesTable(ground, allEstimates(ground)))
  },
}
