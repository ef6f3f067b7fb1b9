import { objectThing } from '../weigh/ground.ts'
import { SEPARATOR } from './cells.ts'
import { toCsv } from './csv.ts'
import type { Format } from './format.ts'

export const entitiesCsv: Format = {
  name: 'entities.csv',
  about: 'Every person, body, place and other thing with its names, and how many claims speak of it.',
  *write({ ground }) {
    const asSubject = Map.groupBy(ground.statements, ({ subject }) => subject)
    const asObject = Map.groupBy(ground.statements, objectThing)
    const asSpeaker = Map.groupBy(
      ground.statements.flatMap(({ speaker }) => [...new Set(speaker)]),
      id => id,
    )
    yield toCsv(
      ['entity', 'kind', 'name', 'aliases', 'claims_as_subject', 'claims_as_object', 'claims_as_speaker'],
      [...ground.things.values()].map(({ id, kind, name, aliases }) => [
        id,
        kind,
        name,
        aliases.join(SEPARATOR),
        asSubject.get(id)?.length ?? 0,
        asObject.get(id)?.length ?? 0,
        asSpeaker.get(id)?.length ?? 0,
      ]),
    )
  },
}
