import { claimWords } from '../brief/wording.ts'
import type { Ground, Statement } from '../weigh/ground.ts'
import { nameOf } from '../weigh/ground.ts'
import { qualifiersCell, SEPARATOR, speakerCell, valueCell, worksCell } from './cells.ts'
import type { Table } from './csv.ts'
import { toCsv } from './csv.ts'
import type { Format } from './format.ts'

type Cell = string | number | null
type Column = readonly [name: string, cell: (statement: Statement, ground: Ground) => Cell]

const quantityOf = ({ object }: Statement) => (object?.is === 'quantity' ? object.quantity : undefined)

/** One claim a row: what it says, who says it, how sure, when, where, in which words, on which notes and works, and how it stands. */
const columns: readonly Column[] = [
  ['claim', ({ id }) => id],
  ['sentence', (statement, ground) => claimWords(ground, statement)],
  ['subject', ({ subject }, ground) => nameOf(ground, subject)],
  ['subject_kind', ({ subject }, ground) => ground.things.get(subject)?.kind ?? null],
  ['predicate', ({ predicate }) => predicate],
  ['object', ({ object }, ground) => valueCell(ground, object)],
  ['object_kind', ({ object }, ground) => (object?.is === 'thing' ? (ground.things.get(object.id)?.kind ?? null) : (object?.is ?? null))],
  ['min', statement => quantityOf(statement)?.min ?? null],
  ['max', statement => quantityOf(statement)?.max ?? null],
  ['unit', statement => quantityOf(statement)?.unit ?? null],
  ['approximate', statement => (quantityOf(statement) === undefined ? null : String(quantityOf(statement)?.approximate))],
  ['qualifiers', (statement, ground) => qualifiersCell(ground, statement)],
  ['polarity', ({ polarity }) => polarity],
  ['certainty', ({ certainty }) => certainty],
  ['speaker', (statement, ground) => speakerCell(ground, statement)],
  ['time', ({ time }) => time],
  ['place', ({ place }, ground) => (place === null ? null : nameOf(ground, place))],
  ['quote', ({ quote }) => quote],
  ['document', ({ document }, ground) => ground.reports.get(document)?.title ?? document],
  ['document_id', ({ document }) => document],
  ['start', ({ at }) => at],
  ['end', ({ at, quote }) => at + quote.length],
  ['coverage', ({ coverage }) => coverage],
  ['notes', ({ notes }) => notes.join(SEPARATOR)],
  ['works', (statement, ground) => worksCell(ground, statement)],
  ['work_ids', ({ sources }) => sources.join(SEPARATOR)],
  ['standing', ({ standing }) => standing],
  ['corrected', ({ corrected }) => corrected.join(SEPARATOR)],
  ['inferred_by', ({ inferredBy }) => inferredBy],
  ['confidence', ({ confidence }) => confidence],
  ['read_from', ({ recognised }) => (recognised === null ? 'file' : 'ocr')],
  ['recognised', ({ recognised }) => recognised],
  ['subject_id', ({ subject }) => subject],
  ['object_id', ({ object }) => (object?.is === 'thing' ? object.id : null)],
]

/** Analysts' grades, apart from all that the text says; of its speakers and works in their order, where any is graded. */
const graded: readonly Column[] = [
  [
    'reliability',
    ({ speaker, sources }, { grades }) =>
      [...speaker, ...sources].flatMap(id => grades?.sources.get(id)?.reliability ?? []).join(SEPARATOR),
  ],
  ['credibility', ({ id }, { grades }) => grades?.claims.get(id)?.credibility ?? null],
  ['likelihood', ({ id }, { grades }) => grades?.claims.get(id)?.likelihood ?? null],
]

/** Claims as a table, one a row; with analysts' grades only where the project uses them. */
export function claimsTable(ground: Ground, statements: readonly Statement[]): Table {
  const shown = ground.grades === null ? columns : [...columns, ...graded]
  return {
    columns: shown.map(([name]) => name),
    rows: statements.map(statement => shown.map(([, cell]) => cell(statement, ground))),
  }
}

export const claimsCsv: Format = {
  name: 'claims.csv',
  about: 'Every claim with its speaker, hedge, time, words, notes and works; opens in any spreadsheet.',
  *write({ ground }) {
    yield toCsv(claimsTable(ground, ground.statements))
  },
}
