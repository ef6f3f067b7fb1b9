import { z } from 'zod'

import { lineageMarkdown } from '../brief/markdown.ts'
import { lineageText } from '../brief/text.ts'
import { claimsTable } from '../formats/claims-csv.ts'
import { lineageOf } from '../weigh/timeline.ts'
import { action, whenAsked } from './action.ts'
import { asOf, readBase } from './base.ts'
import { findThing } from './find-thing.ts'
import { layout } from './layout.ts'
import { thingRecords, withRecords } from './records.ts'

/** What a body came from and what became of it: splits, mergers, successions. */
export const lineage = action({
  name: 'lineage',
  about: 'Show what a group, or every group, came from and what became of it: beginnings, splits, mergers, successors, ends.',
  input: z.object({ name: z.string().optional().describe('A name; every group where none is given'), layout, asOf }),
  cli: { positional: ['name'], examples: ['lineage', 'lineage "Kastuś Kalinoŭski Regiment"'] },
  async run({ name, layout, asOf }, world) {
    const base = await readBase(world, { asOf })
    const { ground } = base
    const thing = name === undefined ? undefined : findThing(base, name)
    const found = lineageOf(ground, thing?.id)
    const statements = [
      ...found.lines.flatMap(({ began, ended }) => [...began, ...ended]),
      ...found.branches.map(({ statement }) => statement),
    ]
    return whenAsked({
      data: () => ({
        things: thingRecords(ground, [...found.lines.map(line => line.thing), ...found.branches.flatMap(({ from, to }) => [from, to])]),
        lines: withRecords(ground, found.lines),
        branches: withRecords(ground, found.branches),
        strokes: withRecords(ground, found.strokes),
      }),
      text: () => (layout === 'markdown' ? lineageMarkdown : lineageText)(ground, thing?.name ?? 'Every group', found),
      table: () => claimsTable(ground, [...new Set(statements)]),
    })
  },
})
