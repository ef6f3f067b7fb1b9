import type { PredicateName } from '../model/predicate.ts'
import type { Ground, Statement } from './ground.ts'
import { objectThing } from './ground.ts'
import { statementsOn } from './lookup.ts'

/** Ties by which one speaks for a body: its commander, founder, member, unit or mother body. */
const SPEAKS_FOR: ReadonlySet<PredicateName> = new Set(['posting', 'founded_by', 'member_of', 'part_of', 'answers_to'])

/** The statement by which one thing belongs to another, as "commander of" or "part of"; undefined where none says so. */
export function belonging(ground: Ground, one: string, other: string): Statement | undefined {
  const [fewer, counterpart] =
    statementsOn(ground, one).length <= statementsOn(ground, other).length ? ([one, other] as const) : ([other, one] as const)
  return statementsOn(ground, fewer).find(
    statement =>
      SPEAKS_FOR.has(statement.predicate) &&
      statement.polarity === 'affirmed' &&
      (statement.subject === counterpart || objectThing(statement) === counterpart) &&
      (statement.subject === fewer || objectThing(statement) === fewer),
  )
}
