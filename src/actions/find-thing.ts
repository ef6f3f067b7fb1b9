import type { Cluster } from '../match/clusters.ts'
import { Problem } from '../model/problem.ts'
import { fold } from '../text/fold.ts'
import type { Base } from './base.ts'
import { theOne } from './base.ts'

/** The one thing that a name, a spelling of it, or an id of one of its entities names: a whole name before a part of one. */
export function findThing(base: Base, name: string): Cluster {
  const asked = fold(name)
  if (asked === '') throw new Problem('usage', 'No name was given.', { hint: 'List names with "aver entities".' })
  const byId = base.things.filter(thing => thing.members.some(member => member.id === name))
  const grades = [
    byId,
    base.things.filter(thing => fold(thing.name) === asked),
    base.things.filter(thing => thing.aliases.some(alias => fold(alias) === asked)),
    base.things.filter(thing => [thing.name, ...thing.aliases].some(one => ` ${fold(one)} `.includes(` ${asked} `))),
  ]
  const found = grades.find(grade => grade.length > 0) ?? []
  if (found.length === 0) throw new Problem('not-found', `Nothing here is called “${name}”.`, { hint: closest(base, asked) })
  return theOne(found, `“${name}”`, thing => `${thing.id}  ${thing.name} (${thing.kind})`, '')
}

function closest(base: Base, asked: string): string {
  const near = namesNear(base, asked)
  return near.length === 0 ? 'List names with "aver entities".' : `Did you mean ${near.map(name => `“${name}”`).join(', ')}?`
}

/** A few names of which a word begins as what was asked for does. */
export function namesNear(base: Base, asked: string): string[] {
  const stem = fold(asked).slice(0, 4)
  const near = base.things.filter(thing =>
    [thing.name, ...thing.aliases].some(one =>
      fold(one)
        .split(' ')
        .some(word => word.startsWith(stem)),
    ),
  )
  return near.slice(0, 4).map(({ name }) => name)
}
