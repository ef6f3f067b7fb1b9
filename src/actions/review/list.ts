import { z } from 'zod'

import { claimLine } from '../../brief/text.ts'
import { claimsTable } from '../../formats/claims-csv.ts'
import { claimRecord } from '../../formats/claims-jsonl.ts'
import { count } from '../../text/count.ts'
import { action } from '../action.ts'
import { readBase } from '../base.ts'
import { claimFilter, selectClaims } from '../claims.ts'

/** Claims that wait for a person, with the words they were read from. */
export const list = action({
  name: 'review list',
  about: 'List the claims that wait for review, each with the words it was read from.',
  lists: true,
  input: z.object({ ...claimFilter, standing: claimFilter.standing.default('proposed') }),
  cli: { examples: ['review list --limit 10', 'review list --about RVC', 'review list --standing rejected'] },
  async run(filter, world) {
    const base = await readBase(world, { rejected: true })
    const all = selectClaims(base, { ...filter, limit: undefined })
    const shown = all.slice(0, filter.limit)
    return {
      data: shown.map(statement => claimRecord(base.ground, statement)),
      text: [
        `# ${count(all.length, 'claim')} ${filter.standing}${shown.length < all.length ? `, the first ${shown.length}` : ''}`,
        ...shown.map(
          statement =>
            `${claimLine(base.ground, statement)}\n      “${statement.quote}”\n      ${statement.id} · read with ${Math.round(statement.confidence * 100)} % confidence`,
        ),
      ].join('\n'),
      table: claimsTable(base.ground, shown),
    }
  },
})
