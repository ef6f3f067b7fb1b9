import { z } from 'zod'

import { entitiesTable } from '../formats/entities-csv.ts'
import { EntityKind } from '../model/entity.ts'
import { statementsOn } from '../weigh/lookup.ts'
import { action } from './action.ts'
import { asOf, readBase } from './base.ts'

/** The persons, bodies, places and other things of the base, each once, most spoken of first. */
export const entities = action({
  name: 'entities',
  about: 'List persons, bodies, places and other things, with their names and how many claims speak of them.',
  lists: true,
  input: z.object({
    kind: EntityKind.optional().describe('Only this kind'),
    members: z.boolean().default(false).describe('Show which entity of which report each is made of, and why they were joined'),
    asOf,
  }),
  cli: { examples: ['entities', 'entities --kind organization', 'entities --members'] },
  async run({ kind, members, asOf }, world) {
    const { ground, things } = await readBase(world, { asOf })
    const weight = new Map(things.map(({ id }) => [id, statementsOn(ground, id).length]))
    const found = things
      .filter(thing => kind === undefined || thing.kind === kind)
      .toSorted((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0))
    const table = members
      ? {
          columns: ['thing', 'name', 'kind', 'member', 'member_name', 'document', 'why'],
          rows: found.flatMap(thing =>
            thing.members.map(member => [
              thing.id,
              thing.name,
              thing.kind,
              member.id,
              member.name,
              ground.reports.get(member.document)?.title ?? member.document,
              thing.links
                .filter(({ left, right }) => left === member.id || right === member.id)
                .map(({ reason }) => reason)
                .join('; '),
            ]),
          ),
        }
      : entitiesTable(ground, found)
    return { data: found.map(thing => ({ ...thing, claims: weight.get(thing.id) ?? 0 })), text: '', table }
  },
})
