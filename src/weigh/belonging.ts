import type { Ground, Statement } from './ground.ts'
import { objectThing } from './ground.ts'
import { bondsOn } from './lookup.ts'
import { once } from './memo.ts'

/** Ties by which one speaks for a body: its commander, founder, member, unit or mother body. */
const SPEAKS_FOR = ['posting', 'founded_by', 'member_of', 'part_of', 'answers_to'] as const

/** The statement by which one thing belongs to another or the other to it, as "commander of" or "part of"; undefined where none says so. */
export const belonging = (ground: Ground, one: string, other: string): Statement | undefined => belongings(ground, one).get(other)

/** Those that belong to a thing or to which it belongs, each with the first statement that says so. */
const belongings = once((ground, thing) => {
  const found = new Map<string, Statement>()
  for (const statement of bondsOn(ground, thing, SPEAKS_FOR)) {
    if (statement.polarity !== 'affirmed') continue
    const other = statement.subject === thing ? objectThing(statement) : statement.subject
    if (other !== undefined && objectThing(statement) !== undefined && !found.has(other)) found.set(other, statement)
  }
  return found
}, 'on its claims')
