import { DisputeId } from '../../model/id.ts'
import { disputeNamed } from '../../weigh/decided.ts'
import type { Dispute } from '../../weigh/disputes.ts'
import { disputes } from '../../weigh/disputes.ts'
import type { Base } from '../base.ts'
import { theOne } from '../base.ts'

/** The one dispute that an id, or the beginning of one, leads to: its own, that of a part, or one by which it was called before other claims came. */
export function findDispute({ ground }: Base, id: string): Dispute {
  const all = disputes(ground)
  const start = id.startsWith('dsp_') ? id : `dsp_${id}`
  const found = disputeNamed(all, start)
  return theOne(
    found === undefined ? all.filter(({ parts }) => parts.some(part => part.startsWith(start))) : [found],
    `dispute ${id}`,
    dispute => `${dispute.id} ${dispute.question}`,
    'List disputes with "aver disputes".',
  )
}

/** Its id, as the log takes it. */
export const idOf = ({ id }: Dispute): DisputeId => DisputeId.parse(id)
