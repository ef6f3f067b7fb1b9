import type { Ground, Thing } from '../weigh/ground.ts'
import { objectThing } from '../weigh/ground.ts'
import { SEPARATOR } from './cells.ts'
import type { Table } from './csv.ts'
import { toCsv } from './csv.ts'
import type { Format } from './format.ts'

/** Things as a table, one a row, with how many claims speak of each. */
export function entitiesTable(ground: Ground, things: readonly Thing[]): Table {
  const asSubject = Map.groupBy(ground.statements, ({ subject }) => subject)
  const asObject = Map.groupBy(ground.statements, objectThing)
  const asSpeaker = Map.groupBy(
    ground.statements.flatMap(({ speaker }) => [...new Set(speaker)]),
    id => id,
  )
  return {
    columns: ['entity', 'kind', 'name', 'aliases', 'claims_as_subject', 'claims_as_object', 'claims_as_speaker'],
    rows: things.map(({ id, kind, name, aliases }) => [
      id,
      kind,
      name,
      aliases.join(SEPARATOR),
      asSubject.get(id)?.length ?? 0,
      asObject.get(id)?.length ?? 0,
      asSpeaker.get(id)?.length ?? 0,
    ]),
  }
}

export const entitiesCsv: Format = {
  name: 'entities.csv',
  about: 'Every person, body, place and other thing with its names, and how many claims speak of it.',
  *write({ ground }) {
    yield toCsv(entitiesTable(ground, [...ground.things.values()]))
  },
}
