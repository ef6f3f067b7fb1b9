import { z } from 'zod'

import { originsMarkdown } from '../brief/markdown.ts'
import { originsText } from '../brief/text.ts'
import { claimWords, voucher } from '../brief/wording.ts'
import type { Ground, Statement } from '../weigh/ground.ts'
import { statementOf } from '../weigh/lookup.ts'
import type { Backing } from '../weigh/origins.ts'
import { originsByAspect, originsOf, sayingTheSame } from '../weigh/origins.ts'
import { action, whenAsked } from './action.ts'
import { asOf, findClaim, readBase } from './base.ts'
import { findThing } from './find-thing.ts'
import { layout } from './layout.ts'
import { withRecords } from './records.ts'

/** How many sources that know nothing of each other stand behind claims. Never a score of truth. */
export const origins = action({
  name: 'origins',
  about: 'Show how many independent sources stand behind what is said of something, or behind one claim.',
  input: z.object({ of: z.string().describe('A name, or the id of a claim (clm_…)'), layout, asOf }),
  cli: { positional: ['of'], examples: ['origins "Georgian Legion"', 'origins clm_1a2b3c'] },
  async run({ of, layout, asOf }, world) {
    const base = await readBase(world, { asOf })
    const { ground } = base
    const claim = of.startsWith('clm_') ? statementOf(ground, findClaim(base, of).id) : undefined
    const thing = claim === undefined ? findThing(base, of) : undefined
    const title = claim === undefined ? (thing?.name ?? of) : claimWords(ground, claim)
    const backings = claim === undefined ? originsByAspect(ground, thing?.id ?? of) : [backingOf(ground, title, claim)]
    return whenAsked({
      data: () => withRecords(ground, backings),
      text: () => (layout === 'markdown' ? originsMarkdown : originsText)(ground, title, backings),
      table: () => ({
        columns: ['subject', 'citations', 'origins', 'unknown', 'derived', 'origin', 'describes_itself', 'claim', 'voucher', 'why'],
        rows: backings.flatMap(({ title: subject, independence: { citations, origins, unknown, derived } }) =>
          origins.flatMap(({ names, own, footings, reasons }) =>
            footings.map(({ statement }) => [
              subject,
              citations,
              origins.length,
              unknown.length,
              derived.length,
              names.join('; '),
              own ? 'yes' : 'no',
              statement.id,
              voucher(ground, statement),
              reasons.join(' '),
            ]),
          ),
        ),
      }),
    })
  },
})

const backingOf = (ground: Ground, title: string, claim: Statement): Backing => ({
  title,
  independence: originsOf(ground, sayingTheSame(ground, claim)),
})
