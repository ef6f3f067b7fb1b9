import { z } from 'zod'

import { claimWords, voiceWords } from '../../brief/wording.ts'
import { count } from '../../text/count.ts'
import { nameOf } from '../../weigh/ground.ts'
import { APART, nearDisputes } from '../../weigh/near-disputes.ts'
import { action } from '../action.ts'
import { asOf, readBase } from '../base.ts'
import { findThing } from '../find-thing.ts'
import { withRecords } from '../records.ts'

/** Claims that look as if they could not both hold, and why they are no dispute. */
export const near = action({
  name: 'dispute near',
  about: 'List claims that seem to contradict each other and do not, each with the reason: another time, another object, one voice.',
  lists: true,
  input: z.object({ about: z.string().optional().describe('Only what is said of this, by any of its names'), asOf }),
  cli: { examples: ['dispute near', 'dispute near --about "Georgian Legion"'] },
  async run({ about, asOf }, world) {
    const base = await readBase(world, { asOf })
    const { ground } = base
    const found = nearDisputes(ground, about === undefined ? undefined : findThing(base, about).id)
    return {
      data: found.map(one => ({ ...one, name: nameOf(ground, one.about), reason: APART[one.why], ...records(one) })),
      text: [
        `# ${count(found.length, 'claim')} that others seem to contradict and do not`,
        ...found.flatMap(({ claim, others, why }) => [
          `  ${claimWords(ground, claim)} (${voiceWords(ground, claim)})`,
          ...others.map(other => `      ${claimWords(ground, other)} (${voiceWords(ground, other)})`),
          `      no dispute: ${APART[why]}`,
        ]),
      ].join('\n'),
      table: {
        columns: ['thing', 'why', 'claim', 'sentence', 'other', 'other_sentence'],
        rows: found.flatMap(({ about: thing, claim, others, why }) =>
          others.map(other => [
            nameOf(ground, thing),
            APART[why],
            claim.id,
            claimWords(ground, claim),
            other.id,
            claimWords(ground, other),
          ]),
        ),
      },
    }

    function records({ claim, others }: (typeof found)[number]): object {
      return { claim: withRecords(ground, claim), others: withRecords(ground, others) }
    }
  },
})
