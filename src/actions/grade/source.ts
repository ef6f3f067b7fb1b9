import { z } from 'zod'

import { renderNote } from '../../citations/chicago/render.ts'
import type { Work } from '../../match/works.ts'
import { Reliability, RELIABILITIES } from '../../model/grade.ts'
import { EntityId, SourceId } from '../../model/id.ts'
import { Problem } from '../../model/problem.ts'
import type { CslItem } from '../../model/source.ts'
import { count } from '../../text/count.ts'
import { fold } from '../../text/fold.ts'
import type { Ground } from '../../weigh/ground.ts'
import { nameOf } from '../../weigh/ground.ts'
import { bareName, namedThings } from '../../weigh/lookup.ts'
import { action, actOf } from '../action.ts'
import type { Base } from '../base.ts'
import { readBase, theOne } from '../base.ts'
import { findThing, isNamed } from '../find-thing.ts'
import { refuseUnlessOn } from './refuse.ts'

/** Grades how reliable a work, the works of an outlet or author, or a speaker is, by the letters of the Admiralty system. */
export const source = action({
  name: 'grade source',
  about: 'Grade how reliable a work, an outlet, an author or a speaker is: A to E, F where it cannot be judged (Admiralty system).',
  changes: true,
  input: z.object({
    source: z.string().describe('Id or title of a work, or the name of an outlet, publisher, author or speaker'),
    reliability: Reliability.describe('A completely, B usually, C fairly, D not usually reliable, E unreliable, F cannot be judged'),
    reason: z.string().optional().describe('Why'),
  }),
  cli: {
    positional: ['source', 'reliability'],
    examples: ['grade source "Harbour Gazette" B --reason "corrects its mistakes"', 'grade source Lund C'],
  },
  async run({ source, reliability, reason }, world) {
    refuseUnlessOn(world)
    const { ids, name, scope } = sourcesNamed(await readBase(world), source)
    const changes = ids.map(id => ({ is: 'source-graded', source: id, reliability, reason: reason ?? null }) as const)
    const event = await (await world.store('write')).append(changes, actOf(world))
    return { data: event, text: `${name}: ${reliability}, ${RELIABILITIES[reliability]}${scope}. Take it back with "aver review undo".` }
  },
})

/** What is graded together, under one name; `scope` says how much that is. */
type Graded = { readonly ids: readonly (SourceId | EntityId)[]; readonly name: string; readonly scope: string }

type Speaker = { readonly id: string; readonly name: string }

/** One work by its id or title; else the works of an outlet, publisher or author of that name, and who speaks under it; else by a part of either. */
function sourcesNamed(base: Base, given: string): Graded {
  const works = [...base.ground.works.values()]
  const asked = fold(given)
  const titled = works.filter(({ id, csl }) => id === given || fold(csl.title ?? '') === asked)
  if (titled.length > 0) return oneWork(titled, given)
  const own = works.filter(({ csl }) => isBy(csl, given))
  if (own.length > 0) return worksBy(own, speakerNamed(base.ground, given), given)
  const partly = works.filter(({ csl }) => asked !== '' && ` ${fold(csl.title ?? '')} `.includes(` ${asked} `))
  if (isNamed(base, given)) return oneSpeaker(findThing(base, given))
  if (partly.length > 0) return oneWork(partly, given)
  throw new Problem('not-found', `No work, outlet, author or speaker here is called “${given}”.`, {
    hint: 'What a report cites and who speaks in it can be graded, the report itself not: see "aver sources" and "aver entities".',
  })
}

function oneWork(works: readonly Work[], given: string): Graded {
  const { id, csl } = theOne(works, `work “${given}”`, work => `${work.id} ${work.csl.title ?? ''}`, 'List works with "aver sources".')
  return { ids: [SourceId.parse(id)], name: renderNote(csl, { wholeTitle: true }), scope: '' }
}

const oneSpeaker = ({ id, name }: Speaker): Graded => ({ ids: [EntityId.parse(id)], name, scope: '' })

function worksBy(works: readonly Work[], speaker: Speaker | undefined, given: string): Graded {
  const told = `${speaker === undefined ? '' : 'as a speaker and '}for ${count(works.length, 'work')} here, not for those to come`
  return {
    ids: [...(speaker === undefined ? [] : [EntityId.parse(speaker.id)]), ...works.map(({ id }) => SourceId.parse(id))],
    name: speaker?.name ?? given,
    scope: `, ${told}`,
  }
}

/** The one thing of a name, with or without its article; of several nobody can say which is meant. */
function speakerNamed(ground: Ground, given: string): Speaker | undefined {
  const [speaker, ...others] = namedThings(ground, given)
  return speaker === undefined || others.length > 0 ? undefined : { id: speaker, name: nameOf(ground, speaker) }
}

/** Whether a work stands in an outlet, or is by a publisher or author, of a name. */
function isBy(csl: CslItem, name: string): boolean {
  const authors = csl.author.flatMap(({ literal, given, family }) => [literal, family, `${given ?? ''} ${family ?? ''}`])
  const asked = bareName(name)
  return asked !== '' && [csl['container-title'], csl.publisher, ...authors].some(one => bareName(one ?? '') === asked)
}
