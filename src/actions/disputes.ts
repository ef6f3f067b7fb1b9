import { z } from 'zod'

import { disputesMarkdown } from '../brief/markdown.ts'
import { disputesText } from '../brief/text.ts'
import { disputesTable } from '../formats/disputes-csv.ts'
import { fold } from '../text/fold.ts'
import { firstFrom } from '../text/sorted.ts'
import type { Dispute } from '../weigh/disputes.ts'
import { disputes as disputesIn } from '../weigh/disputes.ts'
import type { Ground } from '../weigh/ground.ts'
import { thingsCalled } from '../weigh/lookup.ts'
import { onceForEach } from '../weigh/memo.ts'
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
    const asked = about === undefined ? disputesIn(ground) : disputesOf(ground, about)
    const found = asked.filter(dispute => (kind === undefined || dispute.kind === kind) && (state === undefined || dispute.state === state))
    return whenAsked({
      data: () => found.map(dispute => disputeRecord(ground, dispute)),
      text: () => (layout === 'markdown' ? disputesMarkdown : disputesText)(ground, found),
      table: () => disputesTable(ground, found),
    })
  },
})

/** The disputes that speak of something by any of its names, or in whose claims its words stand, in their order. */
function disputesOf(ground: Ground, about: string): Dispute[] {
  const all = disputesIn(ground)
  const called = new Set(thingsCalled(ground, about))
  const holding = new Set(placesHolding(wordsOfAll(all), ` ${fold(about)} `))
  return all.filter((dispute, place) => holding.has(place) || (called.size > 0 && dispute.about.some(id => called.has(id))))
}

/** The words of many, one after the other, with where those of each begin. */
type Words = { readonly text: string; readonly starts: readonly number[] }

const wordsOfAll = onceForEach((all: readonly Dispute[]): Words => {
  const starts: number[] = []
  let end = 0
  const texts = all.map(dispute => {
    const words = wordsOf(dispute)
    starts.push(end)
    end += words.length + 1
    return words
  })
  return { text: texts.join('\n'), starts }
})

/** The places among many of those whose words hold some in a row. */
function placesHolding({ text, starts }: Words, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, starts[(places.at(-1) ?? 0) + 1] ?? text.length))
    places.push(firstFrom(starts, at + 1, start => start) - 1)
  return places
}

/** The words of a dispute's statements, folded. */
const wordsOf = onceForEach(({ voices }: Dispute): string =>
  voices.flatMap(({ statements }) => statements.map(({ quote }) => ` ${fold(quote)} `)).join('|'),
)
