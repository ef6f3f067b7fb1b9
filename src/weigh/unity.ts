import type { PredicateName } from '../model/predicate.ts'
import { fold } from '../text/fold.ts'
import { belonging } from './belonging.ts'
import type { Ground, Statement } from './ground.ts'
import { objectThing } from './ground.ts'
import { peopleOf } from './kin.ts'

/** Whether a claim tells how united a thing is: in so many words, by a split from it, or by a quarrel with its own. */
export function isOfUnity(ground: Ground, statement: Statement, thing: string): boolean {
  const { predicate, object } = statement
  if (predicate === 'status') return statement.subject === thing && object?.is === 'text' && UNITED.test(object.text)
  if (predicate === 'splinter_of') return objectThing(statement) === thing
  if (!QUARRELS.has(predicate)) return false
  const other = statement.subject === thing ? objectThing(statement) : statement.subject
  return other !== undefined && other !== thing && areOneSide(ground, thing, other)
}

/** A body and its own people, parts and leaders, or two bodies of one people. */
function areOneSide(ground: Ground, a: string, b: string): boolean {
  if (belonging(ground, a, b) !== undefined) return true
  const [left, right] = [peopleOf(ground, a), peopleOf(ground, b)]
  return left.has(b) || right.has(a) || !left.isDisjointFrom(right) || isOfPeople(ground, b, left) || isOfPeople(ground, a, right)
}

/** Whether a name says of which of some peoples a body is: "Ruritanian militias" are of the Ruritanians. */
function isOfPeople(ground: Ground, body: string, peoples: ReadonlySet<string>): boolean {
  const name = ` ${fold(ground.things.get(body)?.name ?? '')} `
  return [...peoples].some(id => {
    const people = fold(ground.things.get(id)?.name ?? '').replace(/s$/, '')
    return people.length > 3 && name.includes(` ${people} `)
  })
}

const QUARRELS: ReadonlySet<PredicateName> = new Set(['opposes', 'rival_of', 'views'])

/** Words for how far somebody is one. */
const UNITED =
  /\b(?:unit(?:y|ed)|divi(?:ded|sions?)|split|schisms?|rifts?|factions?|factional|infighting|cohesi(?:on|ve)|fractured|fragmented|disunity|internal)\b/i
