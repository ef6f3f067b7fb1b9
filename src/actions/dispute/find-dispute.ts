import { DisputeId } from '../../model/id.ts'
import { Problem } from '../../model/problem.ts'
import { disputeNamed } from '../../weigh/decided.ts'
import type { Dispute } from '../../weigh/disputes.ts'
import { disputes } from '../../weigh/disputes.ts'
import type { Base } from '../base.ts'

/** The one dispute that an id leads to: its own, that of a part, or one by which it was called before other claims came. */
export function findDispute({ ground }: Base, id: string): Dispute {
  const found = disputeNamed(disputes(ground), id)
  if (found === undefined) throw new Problem('not-found', `There is no dispute ${id}.`, { hint: 'List disputes with "aver disputes".' })
  return found
}

/** Its id, as the log takes it. */
export const idOf = ({ id }: Dispute): DisputeId => DisputeId.parse(id)
