import { z } from 'zod'

import { estimatesMarkdown } from '../brief/markdown.ts'
import { estimatesText } from '../brief/text.ts'
import { estimatesTable } from '../formats/estimates-csv.ts'
import { allEstimates, estimates as estimatesOf } from '../weigh/estimates.ts'
import { action, whenAsked } from './action.ts'
import { asOf, readBase } from './base.ts'
import { findThing } from './find-thing.ts'
import { layout } from './layout.ts'
import { withRecords } from './records.ts'

/** Strengths, losses and other numbers, each with its speaker, date and words; never a mean. */
export const estimates = action({
  name: 'estimates',
  about: 'Show every number told of a group, or of all: who says so, of when, and how far apart they lie. Never a mean.',
  input: z.object({ name: z.string().optional().describe('A name; all that are counted where none is given'), layout, asOf }),
  cli: { positional: ['name'], examples: ['estimates "Georgian Legion"', 'estimates --csv'] },
  async run({ name, layout, asOf }, world) {
    const base = await readBase(world, { asOf })
    const { ground } = base
    const thing = name === undefined ? undefined : findThing(base, name)
    const series = thing === undefined ? allEstimates(ground) : estimatesOf(ground, thing.id)
    return whenAsked({
      data: () => withRecords(ground, series),
      text: () => (layout === 'markdown' ? estimatesMarkdown : estimatesText)(ground, thing?.name ?? 'Numbers', series),
      table: () => estimatesTable(ground, series),
    })
  },
})
