import { z } from 'zod'

import { timelineMarkdown } from '../brief/markdown.ts'
import { timelineText } from '../brief/text.ts'
import { timelineTable } from '../formats/timeline-csv.ts'
import { timeline as timelineOf } from '../weigh/timeline.ts'
import { action, whenAsked } from './action.ts'
import { asOf, readBase } from './base.ts'
import { findThing } from './find-thing.ts'
import { layout } from './layout.ts'
import { withRecords } from './records.ts'

/** Events, posts, ties, beginnings and ends on one axis, as sure as the text; what nothing dates is listed. */
export const timeline = action({
  name: 'timeline',
  about: 'Show events, posts, ties, beginnings and ends in order of time, of some things or of all; undated ones are listed.',
  input: z.object({ names: z.array(z.string()).default([]).describe('Names; all where none is given'), layout, asOf }),
  cli: { positional: ['names'], examples: ['timeline', 'timeline RVC "Georgian Legion"', 'timeline --csv'] },
  async run({ names, layout, asOf }, world) {
    const base = await readBase(world, { asOf })
    const { ground } = base
    const things = names.map(name => findThing(base, name))
    const axis = timelineOf(ground, things.length === 0 ? undefined : things.map(({ id }) => id))
    const title = things.length === 0 ? 'Timeline' : things.map(({ name }) => name).join(' / ')
    return whenAsked({
      data: () => withRecords(ground, axis),
      text: () => (layout === 'markdown' ? timelineMarkdown : timelineText)(ground, title, axis),
      table: () => timelineTable(ground, axis),
    })
  },
})
