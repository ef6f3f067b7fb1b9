import { z } from 'zod'

import { disputesMarkdown } from '../brief/markdown.ts'
import { disputesText } from '../brief/text.ts'
import { disputesTable } from '../formats/disputes-csv.ts'
import { fold } from '../text/fold.ts'
import type { Dispute } from '../weigh/disputes.ts'
import { disputes as disputesIn } from '../weigh/disputes.ts'
import { thingsCalled } from '../weigh/lookup.ts'
import { action, whenAsked } from './action.ts'
import { asOf, readBase } from './base.ts'
import { disputeRecord } from './dispute/record.ts'
import { layout } from './layout.ts'

/** Questions on which claims cannot all hold, with every speaker's part. Nothing is decided. */
export const disputes = action({
  name: 'disputes',
  about: 'Show the questions on which the reports and their speakers disagree.',
  lists: true,
  input: z.object({
    about: z.string().optional().describe('Only questions that speak of this, by any of its names'),
    kind: z.enum(['existence', 'attribution', 'identity', 'value', 'date']).optional().describe('Only questions of this kind'),
    state: z.enum(['open', 'resolved', 'parted']).optional().describe('Only those that people left open, resolved, or parted'),
    layout,
    asOf,
  }),
  cli: { examples: ['disputes', 'disputes --about Belgorod', 'disputes --state open', 'disputes --csv > disputes.csv'] },
  async run({ about, kind, state, layout, asOf }, world) {
    const { ground } = await readBase(world, { asOf })
    const called = new Set(about === undefined ? [] : thingsCalled(ground, about))
    const found = disputesIn(ground).filter(
      dispute =>
        (kind === undefined || dispute.kind === kind) &&
        (state === undefined || dispute.state === state) &&
        (about === undefined || dispute.about.some(id => called.has(id)) || wordsOf(dispute).includes(` ${fold(about)} `)),
    )
    return whenAsked({
      data: () => found.map(dispute => disputeRecord(ground, dispute)),
      text: () => (layout === 'markdown' ? disputesMarkdown : disputesText)(ground, found),
      table: () => disputesTable(ground, found),
    })
  },
})

/** The words of a dispute's statements, folded. */
function wordsOf(dispute: Dispute): string {
  const before = words.get(dispute)
  if (before !== undefined) return before
  const found = dispute.voices.flatMap(({ statements }) => statements.map(({ quote }) => ` ${fold(quote)} `)).join('|')
  words.set(dispute, found)
  return found
}

/** A dispute never changes, and is looked through with every question. */
const words = new WeakMap<Dispute, string>()
