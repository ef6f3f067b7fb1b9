import type { Kysely } from 'kysely'

import type { Change, LogEvent } from '../../model/event.ts'
import type { Act } from '../store.ts'
import { logEvent } from './rows.ts'
import { sealed, sha256 } from './seal.ts'
import type { Tables } from './tables.ts'

/** Appends an event, sealed with the hash of the one before; to be called inside a writing transaction. */
export async function appendEvent(db: Kysely<Tables>, changes: readonly Change[], { by, at }: Act): Promise<LogEvent> {
  const last = await db.selectFrom('event').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const seq = (last?.seq ?? 0) + 1
  const previous = last?.hash ?? ''
  const body = JSON.stringify(changes)
  const id = `evt_${sha256(JSON.stringify([previous, seq, at, by, body])).slice(0, 12)}`
  const row = sealed({ seq, id, at, by, changes: body, previous })
  await db.insertInto('event').values(row).execute()
  return logEvent(row)
}
