import type { Names } from '../brief/events.ts'
import { claimWords } from '../brief/wording.ts'
import type { Base } from './base.ts'

/** Names of what events speak of, as the base has them. */
export function namesOf({ ground, things, events }: Base): Names {
  const statements = new Map(ground.statements.map(statement => [statement.id, statement]))
  const members = new Map(things.flatMap(thing => thing.members.map(member => [member.id, member.name])))
  const numbers = new Map<string, number>(events.map(({ id, seq }) => [id, seq]))
  return {
    document: id => ground.reports.get(id)?.title ?? id,
    claim: id => {
      const statement = statements.get(id)
      return statement === undefined ? id : `“${claimWords(ground, statement)}”`
    },
    entity: id => members.get(id) ?? id,
    event: id => String(numbers.get(id) ?? id),
  }
}
