import type { Kysely } from 'kysely'
import { sql } from 'kysely'

import type { Analysis } from '../../model/analysis.ts'
import type { Change, Head, LogEvent } from '../../model/event.ts'
import type { ClaimId } from '../../model/id.ts'
import { DocumentId } from '../../model/id.ts'
import type { State } from '../../model/log.ts'
import { stateAfter } from '../../model/log.ts'
import type { Originals } from '../originals.ts'
import type { Act, Addition, ClaimRow, DocumentRow, EntityRow, Fault, Found, Passage, Place, SourceRow, Store, Wanted } from '../store.ts'
import { checkOriginals, checkRows } from './check.ts'
import type { Carried, PassageRow } from './editions.ts'
import { carriedOver, earlierEdition, passagesOf, wordsHash } from './editions.ts'
import { appendEvent, readHead } from './log.ts'
import { record } from './record.ts'
import type { NewRows, Parts } from './rows.ts'
import { analysisOf, claimRow, documentRow, entityRow, logEvent, rowsOf, sourceRow } from './rows.ts'
import { isSound } from './seal.ts'
import type { Tables } from './tables.ts'

/** What one kind of database does in its own way. */
export type Database = {
  readonly db: Kysely<Tables>
  /** Runs `work` in a transaction that nobody else writes beside. */
  readonly write: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>
  readonly indexPassages: (db: Kysely<Tables>, passages: readonly { readonly id: number; readonly text: string }[]) => Promise<void>
  /** Where sentences stand that have all the words, best first. */
  readonly findPassages: (wanted: Wanted, limit: number) => Promise<readonly Place[]>
  /** Faults that the database itself finds in its structures. */
  readonly check: () => Promise<readonly Fault[]>
  readonly backup: (path: string) => Promise<void>
  readonly close: () => Promise<void>
}

const NOTHING_OVER: Carried = { carried: [], names: [], added: [] }

/** Rows in one statement; SQLite takes 32,766 values. */
const CHUNK = 500

/** A project's base in SQL that every database understands. */
export class SqlStore implements Store {
  readonly #database: Database
  readonly #originals: Originals
  readonly #onDamage: (what: string) => void
  #read: readonly LogEvent[] = []

  /** `onDamage` hears of each row that is left out because it is not as it was written. */
  constructor(database: Database, originals: Originals, onDamage: (what: string) => void) {
    this.#database = database
    this.#originals = originals
    this.#onDamage = onDamage
  }

  keepOriginal(bytes: Uint8Array): Promise<string> {
    return this.#originals.keep(bytes)
  }

  original(sha256: string): Promise<Uint8Array | undefined> {
    return this.#originals.read(sha256)
  }

  async add({ sha256, name, engine, analysis, again }: Addition, act: Act): Promise<DocumentRow> {
    const recorded = record(sha256, analysis, again)
    const passages = passagesOf(recorded.id, recorded.analysis)
    return await this.#database.write(async db => {
      const state = stateAfter(await this.#log(db))
      const current = [...state.documents].filter(id => id !== recorded.id && !state.outdated.has(id))
      const edition = again ?? (await earlierEdition(db, passages, current))
      const rows = rowsOf(recorded, { sha256, name, engine, editionOf: edition ?? null })
      const known = await db.selectFrom('document').selectAll().where('id', '=', recorded.id).executeTakeFirst()
      if (known === undefined) await this.#insert(db, rows, passages, analysis)
      const row = documentRow(known ?? rows.document)
      const over = edition === undefined ? NOTHING_OVER : await this.#carried(db, edition, row.id, state, analysis.document.text)
      const { carried, names, added } = over
      const come = {
        is: 'document-added',
        document: row.id,
        sha256,
        name,
        claims: row.claims,
        editionOf: edition ?? null,
        carried,
        names,
      } as const
      await appendEvent(db, [...added, come], act)
      return row
    })
  }

  async #carried(db: Kysely<Tables>, edition: DocumentId, document: DocumentId, state: State, text: string): Promise<Carried> {
    const additions = state.added.filter(one => one.document === edition)
    const introduced = new Set<string>(state.introduced.map(({ id }) => id))
    return carriedOver(await this.#parts(db, edition), await this.#parts(db, document), { additions, introduced }, document, text)
  }

  async #insert(db: Kysely<Tables>, rows: NewRows, passages: readonly PassageRow[], { document }: Analysis): Promise<void> {
    await db.insertInto('document').values(rows.document).execute()
    await db.insertInto('reading').values(rows.reading).execute()
    for (const some of chunks(rows.entities)) await db.insertInto('entity').values(some).execute()
    for (const some of chunks(rows.sources)) await db.insertInto('source').values(some).execute()
    for (const some of chunks(rows.claims)) await db.insertInto('claim').values(some).execute()
    for (const some of chunks(passages)) {
      const placed = await db.insertInto('passage').values(some).returning(['id', 'start', 'end']).execute()
      await this.#database.indexPassages(
        db,
        placed.map(({ id, start, end }) => ({ id, text: document.text.slice(start, end) })),
      )
    }
  }

  append(changes: readonly Change[], act: Act): Promise<LogEvent> {
    return this.#database.write(db => appendEvent(db, changes, act))
  }

  events(after = 0): Promise<readonly LogEvent[]> {
    return this.#events(this.#database.db, after)
  }

  head(): Promise<Head> {
    return readHead(this.#database.db)
  }

  async documents(): Promise<readonly DocumentRow[]> {
    return this.#sound('document', await this.#database.db.selectFrom('document').selectAll().execute()).map(documentRow)
  }

  async lengths(): Promise<ReadonlyMap<DocumentId, number>> {
    const rows = await this.#database.db
      .selectFrom('passage')
      .select(['document', eb => eb.fn.countAll<number>().as('sentences')])
      .groupBy('document')
      .execute()
    return new Map(rows.map(({ document, sentences }) => [DocumentId.parse(document), sentences]))
  }

  async readingsOf(sha256: string): Promise<readonly DocumentRow[]> {
    const rows = await this.#database.db
      .selectFrom('document')
      .selectAll()
      .where('sha256', '=', sha256)
      .orderBy(sql`rowid`)
      .execute()
    return this.#sound('document', rows).map(documentRow)
  }

  async analysis(document: DocumentId): Promise<Analysis | undefined> {
    const { db } = this.#database
    const [row] = this.#sound('document', await db.selectFrom('document').selectAll().where('id', '=', document).execute())
    const [reading] = this.#sound('reading', await db.selectFrom('reading').selectAll().where('document', '=', document).execute())
    return row === undefined || reading === undefined ? undefined : analysisOf(documentRow(row), reading, await this.#parts(db, document))
  }

  async entities(document?: DocumentId): Promise<readonly EntityRow[]> {
    return this.#entities(this.#database.db, document)
  }

  async sources(document?: DocumentId): Promise<readonly SourceRow[]> {
    return this.#sources(this.#database.db, document)
  }

  async claims(document?: DocumentId): Promise<readonly ClaimRow[]> {
    return this.#claims(this.#database.db, document)
  }

  async documentWith(claim: ClaimId): Promise<DocumentId | undefined> {
    const row = await this.#database.db.selectFrom('claim').select('document').where('id', '=', claim).executeTakeFirst()
    return row === undefined ? undefined : DocumentId.parse(row.document)
  }

  async search(wanted: Wanted, most: number): Promise<Found> {
    const found = await this.#database.findPassages(wanted, most + 1)
    const [places, letters] = [found.slice(0, most), wanted.letters ?? []]
    return { places: letters.length === 0 ? places : await this.#holding(places, letters), isAll: found.length <= most }
  }

  /** The sentences that hold some letters as they stand, capitals aside. */
  async #holding(places: readonly Place[], letters: readonly string[]): Promise<Place[]> {
    const asked = letters.map(some => some.toLowerCase())
    const holding = new Set<Place>()
    for (const [document, inIt] of Map.groupBy(places, place => place.document)) {
      const text = await this.#textOf(document)
      for (const place of inIt) {
        const words = text.slice(place.span.start, place.span.end).toLowerCase()
        if (asked.every(some => words.includes(some))) holding.add(place)
      }
    }
    return places.filter(place => holding.has(place))
  }

  async #textOf(document: DocumentId): Promise<string> {
    const { db } = this.#database
    return (await db.selectFrom('reading').select('text').where('document', '=', document).executeTakeFirst())?.text ?? ''
  }

  async passages(places: readonly Place[]): Promise<readonly Passage[]> {
    const { db } = this.#database
    const texts = new Map<string, string>()
    const passages: Passage[] = []
    for (const { document, span } of places) {
      const text = texts.get(document) ?? (await this.#textOf(document))
      texts.set(document, text)
      const of = db.selectFrom('passage').select('folded').where('document', '=', document).where('start', '=', span.start)
      const words = text.slice(span.start, span.end)
      if ((await of.executeTakeFirst())?.folded === wordsHash(words)) passages.push({ document, span, text: words })
      else this.#onDamage(`sentence at ${span.start} of ${document}`)
    }
    return passages
  }

  async check({ originals }: { readonly originals: boolean }): Promise<readonly Fault[]> {
    const { db } = this.#database
    return [...(await this.#database.check()), ...(await checkRows(db)), ...(originals ? await checkOriginals(db, this.#originals) : [])]
  }

  backup(path: string): Promise<void> {
    return this.#database.backup(path)
  }

  close(): Promise<void> {
    return this.#database.close()
  }

  /** The whole log; what was read of it before is read again only where it does not end as it did. */
  async #log(db: Kysely<Tables>): Promise<readonly LogEvent[]> {
    const last = this.#read.at(-1)
    const same = last === undefined ? undefined : await db.selectFrom('event').select('id').where('seq', '=', last.seq).executeTakeFirst()
    const kept = same?.id === last?.id ? this.#read : []
    const whole = [...kept, ...(await this.#events(db, kept.at(-1)?.seq ?? 0))]
    if (whole.every(({ seq }, place) => seq === place + 1)) this.#read = whole
    return whole
  }

  async #events(db: Kysely<Tables>, after = 0): Promise<LogEvent[]> {
    const rows = await db.selectFrom('event').selectAll().where('seq', '>', after).orderBy('seq').execute()
    return this.#sound('event', rows).map(logEvent)
  }

  async #parts(db: Kysely<Tables>, document: string): Promise<Parts> {
    return {
      entities: await this.#entities(db, document),
      sources: await this.#sources(db, document),
      claims: await this.#claims(db, document),
    }
  }

  async #entities(db: Kysely<Tables>, document?: string): Promise<EntityRow[]> {
    const rows = db.selectFrom('entity').selectAll().orderBy('document').orderBy('ordinal')
    return this.#sound('entity', await rows.$if(document !== undefined, some => some.where('document', '=', document ?? '')).execute()).map(
      entityRow,
    )
  }

  async #sources(db: Kysely<Tables>, document?: string): Promise<SourceRow[]> {
    const rows = db.selectFrom('source').selectAll().orderBy('document').orderBy('ordinal')
    return this.#sound('source', await rows.$if(document !== undefined, some => some.where('document', '=', document ?? '')).execute()).map(
      sourceRow,
    )
  }

  async #claims(db: Kysely<Tables>, document?: string): Promise<ClaimRow[]> {
    const rows = db.selectFrom('claim').selectAll().orderBy('document').orderBy('ordinal')
    return this.#sound('claim', await rows.$if(document !== undefined, some => some.where('document', '=', document ?? '')).execute()).map(
      claimRow,
    )
  }

  /** The rows that are as they were written. */
  #sound<R extends Readonly<Record<string, string | number | null>>>(table: string, rows: readonly R[]): R[] {
    return rows.filter(row => {
      const ok = isSound(row)
      if (!ok) this.#onDamage(`${table} ${row['id'] ?? row['document']}`)
      return ok
    })
  }
}

function* chunks<T>(all: readonly T[]): Generator<T[]> {
  for (let i = 0; i < all.length; i += CHUNK) yield all.slice(i, i + CHUNK)
}
