import { z } from 'zod'

import { disputesMarkdown } from '../../brief/markdown.ts'
import { disputesText } from '../../brief/text.ts'
import { claimWords, voiceWords } from '../../brief/wording.ts'
import { disputesTable } from '../../formats/disputes-csv.ts'
import { statementsIn } from '../../weigh/dispute.ts'
import type { Dispute } from '../../weigh/disputes.ts'
import type { Ground } from '../../weigh/ground.ts'
import { silentIn } from '../../weigh/silent.ts'
import { action } from '../action.ts'
import { asOf, readBase } from '../base.ts'
import { layout } from '../layout.ts'
import { findDispute } from './find-dispute.ts'
import { disputeRecord } from './record.ts'

/** One question with every side's part, who speaks of the same and is silent on it, and what people decided. */
export const show = action({
  name: 'dispute show',
  about: 'Show one question on which claims disagree: every side, who is silent on it, and what was decided of it.',
  input: z.object({ dispute: z.string().describe('Id of the dispute, or one it was called by before'), layout, asOf }),
  cli: { positional: ['dispute'], examples: ['dispute show dsp_q1a2b3c4d5e6f'] },
  async run({ dispute, layout, asOf }, world) {
    const base = await readBase(world, { asOf })
    const { ground } = base
    const found = findDispute(base, dispute)
    return {
      data: { ...disputeRecord(ground, found), silent: silentIn(ground, found) },
      text: layout === 'markdown' ? disputesMarkdown(ground, [found]) : `${disputesText(ground, [found])}\n\n${claimsOf(ground, found)}`,
      table: disputesTable(ground, [found]),
    }
  },
})

/** Its claims by the ids under which they are set apart, weighed and gone with. */
const claimsOf = (ground: Ground, dispute: Dispute): string =>
  [
    '# Its claims',
    ...[...new Set([...statementsIn(dispute), ...dispute.apart])].map(
      one => `  ${one.id}  ${claimWords(ground, one)} (${voiceWords(ground, one)})`,
    ),
  ].join('\n')
