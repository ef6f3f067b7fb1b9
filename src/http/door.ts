import type { World } from '../actions/action.ts'
import type { Feed } from '../jobs/feed.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Head } from '../model/event.ts'
import type { KeptAnswers } from './kept.ts'
import type { Once } from './once.ts'

/** What every route needs. */
export type Door = {
  readonly world: World
  readonly jobs: Jobs
  readonly feed: Feed
  readonly once: Once
  readonly kept: KeptAnswers
  /** Hears of what is a bug. */
  readonly onBug: (error: unknown) => void
  /** Performs changes one after another, so that each sees what the one before did. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
}

/** Where the log stands. */
export const headOf = async (world: World): Promise<Head> => await (await world.store('read')).head()

/** A queue of its own: each piece of work begins when the one before is over, however it ended. */
export function queue(): Door['inTurn'] {
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
}

/** Tells everybody who listens where the base stands, where it has moved. */
export function watcher({ world, feed }: Pick<Door, 'world' | 'feed'>): () => Promise<void> {
  let told: Head | undefined
  return async () => {
    const head = await headOf(world)
    if (told !== undefined && head.id !== told.id) feed.publish({ kind: 'base', data: head })
    told = head
  }
}
