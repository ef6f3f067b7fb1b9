import { z } from 'zod'

import { Standing } from '../model/event.ts'
import { Problem } from '../model/problem.ts'
import { count } from '../text/count.ts'
import { disputes } from '../weigh/disputes.ts'
import { action } from './action.ts'
import type { World } from './action.ts'
import { readBase } from './base.ts'

/** What the project holds and what waits; it answers where there is no project yet, too. */
export const status = action({
  name: 'status',
  about: 'Say what the project holds, and how many claims wait for review.',
  input: z.object({}),
  cli: { examples: ['status', 'status --json'] },
  async run(_, world) {
    const { project, person, engine } = world
    const held = (await isThere(world)) ? await heldBy(world) : NOTHING
    const exists = held.head.seq > 0
    return {
      data: { project, person, engine, exists, ...held },
      text: !exists
        ? `${project} holds no project yet. Add a report with "${world.command} add FILE".`
        : [
            `${project}: ${count(held.documents, 'report')}, ${count(held.works, 'work')}, ${count(held.things, 'thing')}, ${count(held.disputes, 'open question')}`,
            `  ${Standing.options.map(standing => `${held.claims[standing]} ${standing}`).join(', ')}`,
          ].join('\n'),
    }
  },
})

const NOTHING = {
  head: { seq: 0, id: '' },
  documents: 0,
  claims: { proposed: 0, accepted: 0, conflict: 0, rejected: 0 },
  things: 0,
  works: 0,
  disputes: 0,
}

async function heldBy(world: World): Promise<typeof NOTHING> {
  const { documents, claims, things, ground } = await readBase(world, { rejected: true })
  const shown = (await readBase(world)).ground
  const number = (wanted: Standing): number => claims.filter(({ review }) => (review?.standing ?? 'proposed') === wanted).length
  return {
    head: await (await world.store('read')).head(),
    documents: documents.length,
    claims: { proposed: number('proposed'), accepted: number('accepted'), conflict: number('conflict'), rejected: number('rejected') },
    things: things.length,
    works: ground.works.size,
    disputes: disputes(shown).length,
  }
}

async function isThere(world: World): Promise<boolean> {
  try {
    await world.store('read')
    return true
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') return false
    throw error
  }
}
