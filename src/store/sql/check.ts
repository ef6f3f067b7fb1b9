import type { Kysely } from 'kysely'

import { stateAfter } from '../../model/log.ts'
import { Problem } from '../../model/problem.ts'
import type { Originals } from '../originals.ts'
import type { Fault } from '../store.ts'
import { logEvent } from './rows.ts'
import { isSound } from './seal.ts'
import type { Tables } from './tables.ts'

const FROM_BACKUP = 'Bring the base back from a backup; nothing is mended by guessing.'

/** Every row against its hash, the chain of events link by link, and each document against the counts its event recorded. */
export async function checkRows(db: Kysely<Tables>): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const table of ['document', 'reading', 'entity', 'source', 'claim', 'event'] as const) {
    const rows: readonly Readonly<Record<string, string | number | null>>[] = await db.selectFrom(table).selectAll().execute()
    for (const row of rows)
      if (!isSound(row))
        faults.push({ what: `The row ${table} ${row['id'] ?? row['document']} is not as it was written.`, hint: FROM_BACKUP })
  }
  return [...faults, ...(await checkChain(db)), ...(await checkCounts(db))]
}

async function checkChain(db: Kysely<Tables>): Promise<Fault[]> {
  const faults: Fault[] = []
  let previous = ''
  let seq = 0
  for (const row of await db.selectFrom('event').selectAll().orderBy('seq').execute()) {
    if (row.seq !== seq + 1) faults.push({ what: `Events ${seq + 1} to ${row.seq - 1} are missing from the log.`, hint: FROM_BACKUP })
    else if (row.previous !== previous) faults.push({ what: `Event ${row.seq} does not follow the one before it.`, hint: FROM_BACKUP })
    seq = row.seq
    previous = row.hash
  }
  return faults
}

/** A document is there whole or not at all. */
async function checkCounts(db: Kysely<Tables>): Promise<Fault[]> {
  const events = (await db.selectFrom('event').selectAll().orderBy('seq').execute()).filter(isSound).map(logEvent)
  const added = new Map(
    events.flatMap(({ changes }) => changes.flatMap(change => (change.is === 'document-added' ? [[change.document, change.claims]] : []))),
  )
  const faults: Fault[] = []
  for (const id of stateAfter(events).documents) {
    const { held } = await db
      .selectFrom('claim')
      .select(eb => eb.fn.countAll<number>().as('held'))
      .where('document', '=', id)
      .executeTakeFirstOrThrow()
    if (held !== added.get(id)) faults.push({ what: `Document ${id} has ${held} of its ${added.get(id)} claims.`, hint: FROM_BACKUP })
  }
  return faults
}

/** Each document's original, byte for byte, and originals that no document needs. */
export async function checkOriginals(db: Kysely<Tables>, originals: Originals): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const { sha256, name } of await db.selectFrom('document').select(['sha256', 'name']).execute()) {
    const state = await originals.read(sha256).then(
      bytes => (bytes === undefined ? 'is missing' : 'sound'),
      (error: unknown) => (error instanceof Problem ? 'is damaged' : Promise.reject(error)),
    )
    if (state !== 'sound')
      faults.push({
        what: `The original of ${name} ${state}.`,
        hint: `Put the file with SHA-256 ${sha256} back, or bring it from a backup.`,
      })
  }
  return faults
}
