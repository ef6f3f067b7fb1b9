import { z } from 'zod'

import type { Change, Standing } from '../../model/event.ts'
import { Problem } from '../../model/problem.ts'
import { count } from '../../text/count.ts'
import type { Action, Answer, World } from '../action.ts'
import { action, actOf } from '../action.ts'
import { findClaim, readBase } from '../base.ts'

/** The field by which a decision may, or must, say why. */
export const mayReason = z.string().optional().describe('Why')
export const mustReason = z.string().min(1).describe('Why')

/** An action that sets how claims stand. */
export const decision = (of: {
  readonly name: string
  readonly about: string
  readonly standing: Standing
  readonly reason: typeof mayReason | typeof mustReason
  readonly examples: readonly string[]
}): Action =>
  action({
    name: of.name,
    about: of.about,
    changes: true,
    input: z.object({ claims: z.array(z.string()).min(1).describe('Ids of claims, or beginnings of them'), reason: of.reason }),
    cli: { positional: ['claims'], examples: of.examples },
    run: ({ claims, reason }, world) => decide(world, claims, of.standing, reason),
  })

/** Sets how claims stand, all in one event; claims that stand so already are left as they are. */
async function decide(world: World, ids: readonly string[], standing: Standing, reason: string | undefined): Promise<Answer> {
  const base = await readBase(world, { rejected: true })
  const claims = [...new Set(ids.map(id => findClaim(base, id)))].filter(({ review }) => (review?.standing ?? 'proposed') !== standing)
  if (claims.length === 0) throw new Problem('settled', `That is decided already: ${standing}.`, { hint: 'See "aver log".' })
  const changes = claims.map(({ id }) => ({ is: 'claim-reviewed', claim: id, standing, reason: reason ?? null }) satisfies Change)
  const event = await (await world.store('write')).append(changes, actOf(world))
  return { data: event, text: `${count(claims.length, 'claim')} ${PAST[standing]}. Take it back with "aver review undo".` }
}

const PAST: Readonly<Record<Standing, string>> = {
  proposed: 'back to be reviewed',
  accepted: 'accepted',
  conflict: 'marked as contradicted',
  rejected: 'rejected',
}
