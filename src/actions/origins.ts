import { z } from 'zod'

import { originsMarkdown } from '../brief/markdown.ts'
import { originsText } from '../brief/text.ts'
import { claimWords, voucher } from '../brief/wording.ts'
import type { Ground, Statement } from '../weigh/ground.ts'
import { statementOf } from '../weigh/lookup.ts'
import type { Backing } from '../weigh/origins.ts'
import { eachSaying, originsByAspect, originsOf, sayingTheSame } from '../weigh/origins.ts'
import { action, whenAsked } from './action.ts'
import { asOf, findClaim, readBase } from './base.ts'
import { findThing } from './find-thing.ts'
import { layout } from './layout.ts'
import { withRecords } from './records.ts'

/** How many sources that know nothing of each other stand behind claims. Never a score of truth. */
export const origins = action({
  name: 'origins',
  about: 'Show how many independent sources stand behind what is said of something, or behind one claim.',
  input: z.object({
    of: z.string().describe('A name, or the id of a claim (clm_…)'),
    each: z.boolean().default(false).describe('For each thing said of it rather than for each aspect'),
    layout,
    asOf,
  }),
  cli: { positional: ['of'], examples: ['origins "Georgian Legion"', 'origins "Georgian Legion" --each', 'origins clm_1a2b3c'] },
  async run({ of, each, layout, asOf }, world) {
    const base = await readBase(world, { asOf })
    const { ground } = base
    const claim = of.startsWith('clm_') ? statementOf(ground, findClaim(base, of).id) : undefined
    const thing = claim === undefined ? findThing(base, of) : undefined
    const title = claim === undefined ? (thing?.name ?? of) : claimWords(ground, claim)
    const backings = backingsOf(ground, claim, thing?.id ?? of, each)
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

const backingsOf = (ground: Ground, claim: Statement | undefined, thing: string, each: boolean): Backing[] => {
  if (claim !== undefined) return [backingOf(ground, sayingTheSame(ground, claim), claim)]
  if (!each) return originsByAspect(ground, thing)
  return eachSaying(ground, thing).flatMap(statements => statements.slice(0, 1).map(first => backingOf(ground, statements, first)))
}

const backingOf = (ground: Ground, statements: readonly Statement[], first: Statement): Backing => ({
  title: claimWords(ground, first),
  claims: statements.map(({ id }) => id),
  independence: originsOf(ground, statements),
})
