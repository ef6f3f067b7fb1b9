import { z } from 'zod'

import { comparisonMarkdown } from '../brief/markdown.ts'
import { comparisonText } from '../brief/text.ts'
import { claimWords, kinWords, noteWords, voiceWords } from '../brief/wording.ts'
import { claimRecord } from '../formats/claims-jsonl.ts'
import { readOwnRow } from '../text/own-row.ts'
import { compare as compareThings, ownRow } from '../weigh/compare.ts'
import type { Statement } from '../weigh/ground.ts'
import { nameOf } from '../weigh/ground.ts'
import { action, whenAsked } from './action.ts'
import { asOf, readBase } from './base.ts'
import { findThing } from './find-thing.ts'
import { layout } from './layout.ts'
import { claimsFor } from './search.ts'

/** Two to six things side by side over the same rows; a blank says which kind of blank it is. */
export const compare = action({
  name: 'compare',
  about: 'Put two to six groups or persons side by side, row by row.',
  input: z.object({
    names: z.array(z.string()).min(2).max(6).describe('Names, spellings or ids'),
    rows: z
      .array(z.string())
      .default([])
      .describe('Rows of your own: words to search by, with commas between alternatives; a question before them is their title'),
    layout,
    asOf,
  }),
  cli: {
    positional: ['names'],
    examples: [
      'compare "Georgian Legion" RVC',
      'compare RVC "Georgian Legion" --rows "Who arms it? weapons, artillery"',
      'compare RVC "Free Russia Legion" --csv',
    ],
  },
  async run({ names, rows: own, layout, asOf }, world) {
    const base = await readBase(world, { asOf })
    const { ground } = base
    const things = [...new Set(names.map(name => findThing(base, name).id))]
    const store = await world.store('read')
    const asked = await Promise.all(
      own.map(readOwnRow).map(async ({ title, searches }) => {
        const found = await Promise.all(searches.map(words => claimsFor(base, store, words)))
        return ownRow(ground, things, title, new Set(found.flat()))
      }),
    )
    const rows = [...compareThings(ground, things), ...asked]
    return whenAsked({
      data: () => ({
        things: things.map(id => ground.things.get(id)),
        rows: rows.map(({ title, remark, setsApart, cells }) => ({
          title,
          remark,
          setsApart,
          cells: cells.map(({ state, statements, beside }) => ({
            state,
            claims: statements.map(statement => claimRecord(ground, statement)),
            beside: beside.map(({ statement, kin }) => ({
              of: { id: kin.thing, name: nameOf(ground, kin.thing), how: kin.how, words: kinWords(ground, kin) },
              claim: claimRecord(ground, statement),
            })),
          })),
        })),
      }),
      text: () => (layout === 'markdown' ? comparisonMarkdown : comparisonText)(ground, things, rows),
      table: () => ({
        columns: ['row', 'thing', 'state', 'sentence', 'speaker', 'note', 'claim'],
        rows: rows.flatMap(({ title, cells }) =>
          cells.flatMap(({ state, statements, beside }, index) => {
            const thing = nameOf(ground, things[index] ?? '')
            const line = (state: string, statement: Statement) => [
              title,
              thing,
              state,
              claimWords(ground, statement),
              voiceWords(ground, statement),
              noteWords(ground, statement),
              statement.id,
            ]
            return [
              ...(statements.length === 0 ? [[title, thing, state, null, null, null, null]] : []),
              ...statements.map(statement => line(state, statement)),
              ...beside.map(({ statement, kin }) => line(`of ${kinWords(ground, kin)}`, statement)),
            ]
          }),
        ),
      }),
    })
  },
})
