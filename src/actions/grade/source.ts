import { z } from 'zod'

import { renderNote } from '../../citations/chicago/render.ts'
import { Reliability, RELIABILITIES } from '../../model/grade.ts'
import { EntityId, SourceId } from '../../model/id.ts'
import { fold } from '../../text/fold.ts'
import { action, actOf } from '../action.ts'
import type { Base } from '../base.ts'
import { readBase, theOne } from '../base.ts'
import { findThing } from '../find-thing.ts'
import { refuseUnlessOn } from './refuse.ts'

/** Grades how reliable a work or a speaker is, by the letters of the Admiralty system. */
export const source = action({
  name: 'grade source',
  about: 'Grade how reliable a work or a speaker is: A to E, F where it cannot be judged (Admiralty system).',
  changes: true,
  input: z.object({
    source: z.string().describe('Id or title of a work, or the name of a speaker'),
    reliability: Reliability.describe('A completely, B usually, C fairly, D not usually reliable, E unreliable, F cannot be judged'),
    reason: z.string().optional().describe('Why'),
  }),
  cli: { positional: ['source', 'reliability'], examples: ['grade source "Harbour Gazette" B --reason "corrects its mistakes"'] },
  async run({ source, reliability, reason }, world) {
    refuseUnlessOn(world)
    const { id, name } = sourceNamed(await readBase(world), source)
    const change = { is: 'source-graded', source: id, reliability, reason: reason ?? null } as const
    const event = await (await world.store('write')).append([change], actOf(world))
    return { data: event, text: `${name}: ${reliability}, ${RELIABILITIES[reliability]}. Take it back with "aver review undo".` }
  },
})

/** A work by its id or title, before a speaker by name. */
function sourceNamed(base: Base, given: string): { readonly id: SourceId | EntityId; readonly name: string } {
  const asked = fold(given)
  const works = [...base.ground.works.values()].filter(({ id, csl }) => id === given || fold(csl.title ?? '') === asked)
  if (works.length === 0) {
    const { id, name } = findThing(base, given)
    return { id: EntityId.parse(id), name }
  }
  const { id, csl } = theOne(works, `work “${given}”`, work => `${work.id} ${work.csl.title ?? ''}`, 'List works with "aver sources".')
  return { id: SourceId.parse(id), name: renderNote(csl, { wholeTitle: true }) }
}
