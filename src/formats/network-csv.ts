import { claimWords, noteWords, voiceWords } from '../brief/wording.ts'
import type { Ground } from '../weigh/ground.ts'
import { nameOf } from '../weigh/ground.ts'
import { networkOf } from '../weigh/network.ts'
import type { Tie } from '../weigh/ties.ts'
import type { Table } from './csv.ts'
import { toCsv } from './csv.ts'
import type { Format } from './format.ts'

/** Ties as a table, one row for each claim that affirms or denies one. */
export const tiesTable = (ground: Ground, ties: readonly Tie[]): Table => ({
  columns: ['from', 'predicate', 'to', 'layer', 'sign', 'polarity', 'certainty', 'time', 'sentence', 'speaker', 'note', 'claim'],
  rows: ties.flatMap(({ from, to, predicate, layer, sign, statements, denials }) =>
    [...statements, ...denials].map(statement => [
      nameOf(ground, from),
      predicate,
      nameOf(ground, to),
      layer,
      sign,
      statement.polarity,
      statement.certainty,
      statement.time,
      claimWords(ground, statement),
      voiceWords(ground, statement),
      noteWords(ground, statement),
      statement.id,
    ]),
  ),
})

export const networkCsv: Format = {
  name: 'network.csv',
  about: 'The ties of the signed network, one claim a row, with who says so and when; opens in any spreadsheet.',
  *write({ ground }) {
    yield toCsv(tiesTable(ground, networkOf(ground).ties))
  },
}
