import { z } from 'zod'

import { EntityKind } from '../../model/entity.ts'
import type { Change } from '../../model/event.ts'
import type { DocumentId } from '../../model/id.ts'
import { EntityId } from '../../model/id.ts'
import { Problem } from '../../model/problem.ts'
import { fold } from '../../text/fold.ts'
import { layered } from '../../weigh/layered.ts'
import type { Base } from '../base.ts'

/** How a person names somebody whom no reader found in any report. */
export const introduce = z
  .array(z.string().regex(new RegExp(`^.+=(?:${EntityKind.options.join('|')})$`), 'should be like "Ana Torvik=person"'))
  .default([])
  .describe(`Who or what is not known here yet, as NAME=KIND: "Ana Torvik=person" (${EntityKind.options.join(', ')})`)

type Introduced = Extract<Change, { is: 'entity-introduced' }>

/** Entities that a person introduces in a document, under ids that no other event has. */
export function introducedIn(base: Base, document: DocumentId, given: readonly string[]): readonly Introduced[] {
  return given.map((words, index) => {
    const at = words.lastIndexOf('=')
    const [name, kind] = [words.slice(0, at).trim(), EntityKind.parse(words.slice(at + 1))]
    if (fold(name) === '') throw new Problem('usage', `“${name}” is no name.`, { hint: 'Write it with letters.' })
    if (base.things.some(thing => fold(thing.name) === fold(name) && thing.kind === kind))
      throw new Problem('settled', `“${name}” is known here.`, { hint: 'Leave --introduce out, and give the name.' })
    const entity = EntityId.parse(`ent_${document.replace('doc_', '')}_p${base.events.length.toString(36)}x${index}`)
    return { is: 'entity-introduced', entity, document, name, kind }
  })
}

/** The base with what a person introduces in it, so that claims can name it. */
export function withIntroduced(base: Base, come: readonly Introduced[]): Base {
  if (come.length === 0) return base
  const fresh = come.map(({ entity: id, document, name, kind }) => ({
    id,
    kind,
    name,
    aliases: [],
    links: [],
    members: [{ id, document, kind, name, aliases: [] }],
  }))
  const things = layered(
    base.ground.things,
    fresh.map(thing => [thing.id, thing]),
  )
  const homes = layered(
    base.homes,
    come.map(({ entity }) => [entity, entity]),
  )
  return { ...base, things: [...base.things, ...fresh], homes, ground: { ...base.ground, things } }
}
