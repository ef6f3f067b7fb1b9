import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { SQLInputValue } from 'node:sqlite'
import { DatabaseSync } from 'node:sqlite'

import type { DatabaseConnection, Migration, SqliteDatabase, SqliteStatement } from 'kysely'
import { CompiledQuery, Kysely, Migrator, sql, SqliteDialect, SqliteDriver } from 'kysely'

import { DocumentId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import { searchWords } from '../text/search-words.ts'
import { migrations } from './migrations/index.ts'
import type { Database } from './sql/store.ts'
import type { Tables } from './sql/tables.ts'
import type { Place, Wanted } from './store.ts'

/** How long a writer waits for another process before it gives up, in milliseconds. */
const PATIENCE = 5_000

/** Most kibibytes of the file that are kept in memory: with SQLite's own 2,000 every place looked up in a large base is read again. */
const PAGES = 131_072

/**
 * Opens a SQLite file (`:memory:` for a base that lives as long as the process), readable by its owner alone, and brings its tables up to
 * date; a writer waits `patience` milliseconds for another process. Write-ahead log with `synchronous=FULL`: a commit is on disk before it is acknowledged.
 */
export async function openSqlite(path: string, patience: number = PATIENCE): Promise<Database> {
  const file = openFile(path, patience)
  const db = new Kysely<Tables>({ dialect: new ImmediateDialect({ database: adapted(file, path) }) })
  try {
    await migrate(db, path)
  } catch (error) {
    await db.destroy()
    throw asProblem(error, path)
  }
  return {
    db,
    write: work => db.transaction().execute(work),
    async indexPassages(tx, passages) {
      for (const { id, text } of passages)
        await sql`insert into passage_words (rowid, words) values (${id}, ${searchWords(text).join(' ')})`.execute(tx)
    },
    async findPassages(wanted, limit) {
      const asked = [...wanted.words.map(word => [word]), ...wanted.phrases].filter(some => some.length > 0)
      const words = asked.map(some => `"${some.join(' ')}"`).join(' ')
      const from = words === '' ? sql`passage` : sql`passage_words join passage on id = passage_words.rowid`
      const key = words === '' ? sql`id` : sql`passage_words.rowid`
      const conditions = [
        ...(words === '' ? [] : [sql`words match ${words}`]),
        ...(wanted.in === undefined ? [] : [sql`passage.document in ${listed(wanted.in)}`]),
        ...(wanted.without === undefined ? [] : [sql`passage.document not in ${listed(wanted.without)}`]),
        ...(wanted.at === undefined ? [] : [sql`${key} in (select id from told)`]),
      ]
      const where = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
      // each place is looked up by the sentence that begins last before it, so that many cost no more than as many look-ups
      const { rows } = await sql<Grouped>`with asked (document, at) as materialized
          (select one.key, place.value from json_each(${JSON.stringify(byDocument(wanted.at ?? []))}) one, json_each(one.value) place),
        told (id) as materialized
          (select (select iif(end > at, id, null) from passage where passage.document = asked.document and start <= at order by start desc limit 1)
          from asked)
        select document, group_concat(id) ids, group_concat(start) starts, group_concat(end) ends from
          (select passage.document, start, end, id from ${from} where ${where} order by ${key} limit ${limit})
        group by document`.execute(db)
      const found = rows.flatMap(numbered).toSorted(words === '' ? inTheirOrder : shortestFirst)
      return found.map(({ place }) => place)
    },
    async check() {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
      const broken = await sql`pragma foreign_key_check`.execute(db)
      const faults = rows.map(row => row.integrity_check).filter(line => line !== 'ok')
      if (broken.rows.length > 0) faults.push(`${broken.rows.length} rows point to what is not there`)
      return faults.map(what => ({ what: `SQLite: ${what}`, hint: 'Bring the base back from a backup.' }))
    },
    async backup(target) {
      if (existsSync(target)) throw new Problem('usage', `${target} is there already.`, { hint: 'Name a new file.' })
      await sql`vacuum into ${target}`.execute(db)
      chmodSync(target, 0o600)
    },
    close: () => db.destroy(),
  }
}

/** Sentences of a document, in one row: ten thousand rows would take longer to hand over than to find. */
type Grouped = { readonly document: string; readonly ids: string; readonly starts: string; readonly ends: string }

/** A sentence's place, by the number under which it was written. */
type Numbered = { readonly id: number; readonly place: Place }

function numbered({ document: name, ids, starts, ends }: Grouped): Numbered[] {
  const document = DocumentId.parse(name)
  const [from, to] = [numbersIn(starts), numbersIn(ends)]
  return numbersIn(ids).map((id, index) => ({ id, place: { document, span: { start: from[index] ?? 0, end: to[index] ?? 0 } } }))
}

const numbersIn = (list: string): number[] => list.split(',').map(Number)

const inTheirOrder = (a: Numbered, b: Numbered): number => a.id - b.id

/** The shortest is the one that says most of what is asked; SQLite's own rank looks at every sentence that has any of the words. */
const shortestFirst = (a: Numbered, b: Numbered): number => lengthOf(a) - lengthOf(b) || a.id - b.id

const lengthOf = ({ place: { span } }: Numbered): number => span.end - span.start

/** Places by their documents, so that what stands together in the file is read together. */
function byDocument(places: NonNullable<Wanted['at']>): Readonly<Record<string, readonly number[]>> {
  const found: Record<string, number[]> = {}
  for (const [document, at] of places) (found[document] ??= []).push(at)
  return found
}

/** Values as one parameter, however many. */
const listed = (values: readonly string[]) => sql`(select value from json_each(${JSON.stringify(values)}))`

function openFile(path: string, patience: number): DatabaseSync {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const previous = process.umask(0o077)
  try {
    const file = new DatabaseSync(path, { timeout: patience, enableForeignKeyConstraints: true })
    file.exec('pragma journal_mode=wal; pragma synchronous=full; pragma fullfsync=on; pragma checkpoint_fullfsync=on;')
    file.exec(`pragma cache_size=-${PAGES}`)
    const { synchronous } = file.prepare('pragma synchronous').get() ?? {}
    if (synchronous !== 2)
      throw new Problem('bad-input', 'This SQLite does not write durably.', { hint: 'Run Aver with the Node it was made for.' })
    return file
  } catch (error) {
    throw asProblem(error, path)
  } finally {
    process.umask(previous)
  }
}

/** The steps of every database, and SQLite's own: its index of words. */
const steps: Readonly<Record<string, Migration>> = {
  ...migrations,
  '0001-base-words': {
    async up(db) {
      await sql`create virtual table passage_words using fts5(words, content='', tokenize='unicode61')`.execute(db)
    },
  },
  '0002-spellings': {
    async up(db: Kysely<Tables>) {
      await sql`drop table passage_words`.execute(db)
      await sql`create virtual table passage_words using fts5(words, content='', tokenize='unicode61')`.execute(db)
      for (const { document, text } of await db.selectFrom('reading').select(['document', 'text']).execute())
        for (const { id, start, end } of await db.selectFrom('passage').selectAll().where('document', '=', document).execute())
          await sql`insert into passage_words (rowid, words) values (${id}, ${searchWords(text.slice(start, end)).join(' ')})`.execute(db)
      await sql`create index passage_by_place on passage (document, start)`.execute(db)
    },
  },
  '0003-readings': { up: allowReadings },
}

/** Lets one original be read more than once: the table of documents is made anew without the rule that a hash stands there once. */
async function allowReadings(db: Kysely<Tables>): Promise<void> {
  await sql`pragma foreign_keys=off`.execute(db)
  try {
    await db.transaction().execute(async tx => {
      const { rows } = await sql<{ sql: string }>`select sql from sqlite_master where name = 'document'`.execute(tx)
      const made =
        rows[0]?.sql.replace('"document"', '"document_anew"').replace('"sha256" text not null unique', '"sha256" text not null') ?? ''
      await sql.raw(made).execute(tx)
      await sql`insert into document_anew select * from document`.execute(tx)
      await sql`drop table document`.execute(tx)
      await sql`alter table document_anew rename to document`.execute(tx)
      await sql`create index document_by_original on document (sha256)`.execute(tx)
    })
  } finally {
    await sql`pragma foreign_keys=on`.execute(db)
  }
}

/** Takes the steps that are still to be taken; a base that is up to date is not written to. */
async function migrate(db: Kysely<Tables>, path: string): Promise<void> {
  const taken = await stepsTaken(db)
  const isUpToDate = Object.keys(steps).every(name => taken.includes(name))
  const strange = taken.filter(name => steps[name] === undefined)
  if (strange.length > 0 && isUpToDate)
    throw new Problem('unsupported', `${path} was written by a newer Aver.`, { hint: 'Update Aver; nothing in the file was changed.' })
  if (strange.length > 0)
    throw new Problem('damaged', `${path} is damaged: it was made by steps that no Aver takes (${strange.join(', ')}).`, {
      hint: FROM_BACKUP,
    })
  if (isUpToDate) return
  const { error } = await new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...steps }) } }).migrateToLatest()
  if (error !== undefined) throw error
}

async function stepsTaken(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql`select 1 from sqlite_master where name = 'kysely_migration'`.execute(db)
  if (rows.length === 0) return []
  const taken = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return taken.rows.map(({ name }) => name)
}

const FROM_BACKUP = 'Bring it back from a backup.'

/** SQLite's own errors in words a person can act on. */
function asProblem(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined
  const isUnknownStep = error instanceof Error && error.message.startsWith('corrupted migrations')
  if (code === 5 || code === 6)
    return new Problem('busy', `Another process is writing to ${path}.`, { hint: 'Wait for it to end, then try again.', cause: error })
  if (code === 1)
    // a statement of ours that was right when the base was made: its schema is not as it was written
    return new Problem('damaged', `${path} is damaged.`, { hint: FROM_BACKUP, cause: error })
  if (code === 11 || code === 26 || isUnknownStep)
    return new Problem('damaged', `${path} is not a sound SQLite file.`, { hint: FROM_BACKUP, cause: error })
  if (code === 13)
    return new Problem('bad-input', `The disk is full; nothing was added.`, { hint: 'Make room, then try again.', cause: error })
  if (code === 8)
    return new Problem('bad-input', `${path} may not be written.`, { hint: 'Give yourself the right to write it.', cause: error })
  if (code === 14) return new Problem('bad-input', `${path} cannot be opened.`, { hint: 'Check its folder and its rights.', cause: error })
  return error
}

/** Transactions take the write lock at once, so that two writers never meet half-way (deferred ones failed 3,219 of 4,000 times). */
class ImmediateDialect extends SqliteDialect {
  readonly #database: SqliteDatabase

  constructor(config: { readonly database: SqliteDatabase }) {
    super(config)
    this.#database = config.database
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver({ database: this.#database })
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

/** Node's SQLite as Kysely expects one, each statement prepared once, its errors in our words. */
function adapted(file: DatabaseSync, path: string): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  const telling = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw asProblem(error, path)
    }
  }
  return {
    close: () => file.close(),
    prepare(text) {
      const known = statements.get(text)
      if (known !== undefined) return known
      const statement = telling(() => file.prepare(text))
      const fresh: SqliteStatement = {
        reader: statement.columns().length > 0,
        all: parameters => telling(() => statement.all(...parameters.map(inputValue))),
        run: parameters => telling(() => statement.run(...parameters.map(inputValue))),
        iterate: parameters => telling(() => statement.iterate(...parameters.map(inputValue))),
      }
      if (statements.size < 200) statements.set(text, fresh)
      return fresh
    },
  }
}

function inputValue(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
  throw new TypeError(`SQLite takes no ${typeof value}`)
}
