import { z } from 'zod'

import { disputesMarkdown } from '../brief/markdown.ts'
import { disputesText } from '../brief/text.ts'
import { disputesTable } from '../formats/disputes-csv.ts'
import { fold } from '../text/fold.ts'
import type { Dispute } from '../weigh/disputes.ts'
import { disputes as disputesIn } from '../weigh/disputes.ts'
import type { Ground } from '../weigh/ground.ts'
import { action } from './action.ts'
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
    const found = disputesIn(ground).filter(
      dispute =>
        (kind === undefined || dispute.kind === kind) &&
        (state === undefined || dispute.state === state) &&
        (about === undefined || speaksOf(ground, dispute, fold(about))),
    )
    return {
      data: found.map(dispute => disputeRecord(ground, dispute)),
      text: (layout === 'markdown' ? disputesMarkdown : disputesText)(ground, found),
      table: disputesTable(ground, found),
    }
  },
})

/** Whether a dispute is about something of that name, or its statements' words name it. */
function speaksOf(ground: Ground, { about, voices }: Dispute, asked: string): boolean {
  const names = about.flatMap(id => {
    const thing = ground.things.get(id)
    return thing === undefined ? [] : [thing.name, ...thing.aliases]
  })
  const quotes = voices.flatMap(({ statements }) => statements.map(({ quote }) => quote))
  return [...names, ...quotes].some(words => ` ${fold(words)} `.includes(` ${asked} `))
}
