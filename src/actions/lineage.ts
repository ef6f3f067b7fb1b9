import { z } from 'zod'

import { lineageMarkdown } from '../brief/markdown.ts'
import { lineageText } from '../brief/text.ts'
import { claimsTable } from '../formats/claims-csv.ts'
import { lineageOf } from '../weigh/timeline.ts'
import { action } from './action.ts'
import { asOf, readBase } from './base.ts'
import { findThing } from './find-thing.ts'
import { layout } from './layout.ts'
import { withRecords } from './records.ts'

/** What a body came from and what became of it: splits, mergers, successions. */
export const lineage = action({
  name: 'lineage',
  about: 'Show what a group came from and what became of it: beginnings, splits, mergers, successors, ends.',
  input: z.object({ name: z.string().describe('A name'), layout, asOf }),
  cli: { positional: ['name'], examples: ['lineage "Kastuś Kalinoŭski Regiment"'] },
  async run({ name, layout, asOf }, world) {
    const base = await readBase(world, { asOf })
    const { ground } = base
    const thing = findThing(base, name)
    const found = lineageOf(ground, thing.id)
    const statements = [
      ...found.lines.flatMap(({ began, ended }) => [...began, ...ended]),
      ...found.branches.map(({ statement }) => statement),
    ]
    return {
      data: withRecords(ground, found),
      text: (layout === 'markdown' ? lineageMarkdown : lineageText)(ground, thing.name, found),
      table: claimsTable(ground, [...new Set(statements)]),
    }
  },
})
