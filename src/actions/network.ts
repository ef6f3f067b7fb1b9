import { z } from 'zod'

import { neighboursMarkdown, networkMarkdown } from '../brief/markdown.ts'
import { neighboursText, networkText } from '../brief/text.ts'
import { tiesTable } from '../formats/network-csv.ts'
import type { Ground } from '../weigh/ground.ts'
import { inferencesOf, thingsIn } from '../weigh/inferences.ts'
import { onceForEach } from '../weigh/memo.ts'
import type { Network, TieFilter } from '../weigh/network.ts'
import { bridges, components, neighbours, networkOf } from '../weigh/network.ts'
import { originsOf } from '../weigh/origins.ts'
import type { Tie } from '../weigh/ties.ts'
import { action, whenAsked } from './action.ts'
import { asOf, readBase } from './base.ts'
import { findThing } from './find-thing.ts'
import { layout } from './layout.ts'
import { thingRecords, withRecords } from './records.ts'

/** Which ties count. */
export const tieFilter = {
  layer: z.enum(['hierarchy', 'alliance', 'hostility', 'view', 'contact']).optional().describe('Only ties of this kind'),
  sign: z.enum(['+', '-', '0']).optional().describe('Only friendly (+), hostile (-) or neutral (0) ties'),
  on: z.iso.date().optional().describe('Only ties that may hold on this day'),
}

/** The filter that an input's fields mean. */
export const filterOf = ({ layer, sign, on }: z.output<z.ZodObject<typeof tieFilter>>): TieFilter => ({
  ...(layer === undefined ? {} : { layers: [layer] }),
  ...(sign === undefined ? {} : { signs: [sign] }),
  ...(on === undefined ? {} : { on }),
})

/** Who is tied to whom, friendly or hostile, with the claims that say so; what follows from them stands apart. */
export const network = action({
  name: 'network',
  about: 'Show who is tied to whom, friendly or hostile, over or beside; around one thing, or all.',
  input: z.object({ name: z.string().optional().describe('A name; the whole network where none is given'), ...tieFilter, layout, asOf }),
  cli: { positional: ['name'], examples: ['network', 'network RVC', 'network --layer hostility --on 2023-05-22', 'network --csv'] },
  async run({ name, layout, asOf, ...filter }, world) {
    const base = await readBase(world, { asOf })
    const { ground } = base
    const found = networkOf(ground, filterOf(filter))
    const thing = name === undefined ? undefined : findThing(base, name).id
    const inferences = inferencesOf(ground, thing)
    const steps = thing === undefined ? undefined : neighbours(found, thing)
    const ties = steps === undefined ? found.ties : steps.flatMap(step => step.ties)
    const [all, around] = layout === 'markdown' ? [networkMarkdown, neighboursMarkdown] : [networkText, neighboursText]
    return whenAsked({
      data: () => ({
        things: thingRecords(ground, [...ties.flatMap(({ from, to }) => [from, to]), ...inferences.flatMap(thingsIn)]),
        ties: withRecords(
          ground,
          ties.map(tie => ({ ...tie, origins: originsOfTie(ground, tie) })),
        ),
        components: components(found),
        bridges: bridgePairs(found),
        inferences: withRecords(ground, inferences),
      }),
      text: () => (thing === undefined ? all(ground, found, inferences) : around(ground, found, thing, inferences)),
      table: () => tiesTable(ground, ties),
    })
  },
})

const bridgePairs = onceForEach((network: Network) => bridges(network).map(({ from, to }) => [from, to]))

/** The independent sources behind what affirms a tie, each with the claims that rest on it: how wide the tie is drawn. */
const originsOfTie = (ground: Ground, { statements }: Tie): object[] =>
  originsOf(ground, statements).origins.map(({ names, footings }) => ({
    names,
    claims: [...new Set(footings.map(({ statement }) => statement.id))],
  }))
