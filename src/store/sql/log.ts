import type { Kysely } from 'kysely'

import type { Change, Head, LogEvent } from '../../model/event.ts'
import { subjectsOf } from '../../model/log.ts'
import { Problem } from '../../model/problem.ts'
import type { Act } from '../store.ts'
import { logEvent } from './rows.ts'
import { sealed, sha256 } from './seal.ts'
import type { Tables } from './tables.ts'

/** Appends an event, sealed with the hash of the one before; to be called inside a writing transaction. */
export async function appendEvent(db: Kysely<Tables>, changes: readonly Change[], { by, at, seen }: Act): Promise<LogEvent> {
  if (seen !== undefined) await refuseChanged(db, changes, seen)
  const last = await db.selectFrom('event').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const seq = (last?.seq ?? 0) + 1
  const previous = last?.hash ?? ''
  const body = JSON.stringify(changes)
  const id = `evt_${sha256(JSON.stringify([previous, seq, at, by, body])).slice(0, 12)}`
  const row = sealed({ seq, id, at, by, changes: body, previous })
  await db.insertInto('event').values(row).execute()
  return logEvent(row)
}

/** Refuses changes to what somebody changed after the log stood where the asker saw it. */
async function refuseChanged(db: Kysely<Tables>, changes: readonly Change[], { seq, id }: Head): Promise<void> {
  const rows = await db.selectFrom('event').select(['seq', 'id', 'at', 'by', 'changes']).orderBy('seq').execute()
  const events = rows.map(logEvent)
  const eventOf = (id: string): LogEvent | undefined => events.find(event => event.id === id)
  const wanted = new Set(subjectsOf({ changes: [...changes] }, eventOf))
  const later = events.slice(seq).find(event => subjectsOf(event, eventOf).some(subject => wanted.has(subject)))
  if (later === undefined && (seq === 0 || events[seq - 1]?.id === id)) return
  throw new Problem(
    'changed',
    later === undefined ? 'The base is another one than you saw.' : `${later.by} has changed this since you saw it.`,
    {
      hint: 'Look at it again, then decide.',
    },
  )
}

/** Where the log stands. */
export async function readHead(db: Kysely<Tables>): Promise<Head> {
  const last = await db.selectFrom('event').select(['seq', 'id']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return last ?? { seq: 0, id: '' }
}
