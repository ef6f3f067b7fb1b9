import type { Names } from '../brief/events.ts'
import { claimWords, workWords } from '../brief/wording.ts'
import { disputeNamed } from '../weigh/decided.ts'
import { disputes, raised } from '../weigh/disputes.ts'
import { statementOf } from '../weigh/lookup.ts'
import type { Base } from './base.ts'

/** Names of what events speak of, as the base has them. */
export function namesOf({ ground, things, events }: Base): Names {
  const members = new Map(things.flatMap(thing => thing.members.map(member => [member.id, member.name])))
  const numbers = new Map<string, number>(events.map(({ id, seq }) => [id, seq]))
  return {
    document: id => ground.reports.get(id)?.title ?? id,
    claim: id => {
      const statement = statementOf(ground, id)
      return statement === undefined ? id : `“${claimWords(ground, statement)}”`
    },
    entity: id => members.get(id) ?? id,
    dispute: id => {
      const found = raised(ground).find(one => one.id === id) ?? disputeNamed(disputes(ground), id)
      return found === undefined ? id : `“${found.question}”`
    },
    source: id => {
      const work = ground.works.get(id)
      return work === undefined ? (members.get(id) ?? id) : workWords(work.csl)
    },
    event: id => String(numbers.get(id) ?? id),
  }
}
