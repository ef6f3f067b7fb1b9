import { z } from 'zod'

import { pathMarkdown } from '../brief/markdown.ts'
import { pathText } from '../brief/text.ts'
import { tiesTable } from '../formats/network-csv.ts'
import { networkOf, pathBetween } from '../weigh/network.ts'
import { action, whenAsked } from './action.ts'
import { asOf, readBase } from './base.ts'
import { findThing } from './find-thing.ts'
import { layout } from './layout.ts'
import { filterOf, tieFilter } from './network.ts'
import { withRecords } from './records.ts'

/** A shortest way from one thing to another, step by step with its evidence. */
export const path = action({
  name: 'path',
  about: 'Show a shortest way of ties from one thing to another, with the claims that each step rests on.',
  input: z.object({ from: z.string().describe('A name'), to: z.string().describe('A name'), ...tieFilter, layout, asOf }),
  cli: { positional: ['from', 'to'], examples: ['path "Georgian Legion" Putin', 'path RVC Kadyrov --sign -'] },
  async run({ from, to, layout, asOf, ...filter }, world) {
    const base = await readBase(world, { asOf })
    const { ground } = base
    const [start, end] = [findThing(base, from).id, findThing(base, to).id]
    const steps = pathBetween(networkOf(ground, filterOf(filter)), start, end)
    return whenAsked({
      data: () => withRecords(ground, steps ?? null),
      text: () => (layout === 'markdown' ? pathMarkdown : pathText)(ground, start, end, steps),
      table: () =>
        tiesTable(
          ground,
          (steps ?? []).flatMap(({ ties }) => ties),
        ),
    })
  },
})
