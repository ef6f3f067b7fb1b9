import { z } from 'zod'

import { disputesMarkdown } from '../brief/markdown.ts'
import { disputesText } from '../brief/text.ts'
import { disputesTable } from '../formats/disputes-csv.ts'
import { fold } from '../text/fold.ts'
import type { Shelves } from '../text/shelves.ts'
import { onShelf, shelved } from '../text/shelves.ts'
import type { Dispute } from '../weigh/disputes.ts'
import { disputes as disputesIn, disputesAbout } from '../weigh/disputes.ts'
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
  const places = placesOf(all)
  const called = thingsCalled(ground, about).flatMap(thing => disputesAbout(ground, thing).flatMap(dispute => places.get(dispute) ?? []))
  const found = new Set([...called, ...placesHolding(all, fold(about))])
  return [...found].toSorted((a, b) => a - b).flatMap(place => all[place] ?? [])
}

const placesOf = onceForEach(
  (all: readonly Dispute[]): ReadonlyMap<Dispute, number> => new Map(all.map((dispute, place) => [dispute, place] as const)),
)

/** The places among many disputes of those in whose claims some folded words stand in a row; only those are read that have each of the words. */
function placesHolding(all: readonly Dispute[], asked: string): number[] {
  const shelves = shelvedByWord(all)
  const [fewest, ...others] = shelvesOf(asked)
    .map(shelf => onShelf(shelves, shelf))
    .toSorted((a, b) => a.length - b.length)
  const among = others.map(some => new Set(some))
  return [...(fewest ?? all.keys())].filter(place => {
    const dispute = all[place]
    return dispute !== undefined && among.every(some => some.has(place)) && wordsOf(dispute).includes(` ${asked} `)
  })
}

/** The places of disputes by the words of their claims; several words may share a shelf. */
const shelvedByWord = onceForEach((all: readonly Dispute[]): Shelves => shelved(SHELVES, all, ownShelves))

const SHELVES = 1 << 16

const ownShelves = onceForEach((dispute: Dispute): Uint16Array => Uint16Array.from(shelvesOf(wordsOf(dispute))))

/** The shelves of all the words of a text, each once. */
const shelvesOf = (text: string): number[] => [...new Set(text.split(/[ |]+/).flatMap(word => (word === '' ? [] : [shelfOf(word)])))]

function shelfOf(word: string): number {
  let shelf = 0
  for (let at = 0; at < word.length; at++) shelf = (Math.imul(shelf, 31) + word.charCodeAt(at)) & (SHELVES - 1)
  return shelf
}

/** The words of a dispute's statements, folded. */
const wordsOf = onceForEach(({ voices }: Dispute): string =>
  voices.flatMap(({ statements }) => statements.map(({ quote }) => ` ${fold(quote)} `)).join('|'),
)
