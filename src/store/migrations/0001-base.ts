import type { Kysely, Migration } from 'kysely'

/** Documents and what was read from them, the log of events, and the words of every sentence. */
export const base: Migration = { up }

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('document')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('sha256', 'text', column => column.notNull().unique())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('format', 'text', column => column.notNull())
    .addColumn('meta', 'text', column => column.notNull())
    .addColumn('engine', 'text', column => column.notNull())
    .addColumn('notes', 'integer', column => column.notNull())
    .addColumn('claims', 'integer', column => column.notNull())
    .addColumn('edition_of', 'text', column => column.references('document.id'))
    .addColumn('hash', 'text', column => column.notNull())
    .execute()
  await db.schema
    .createTable('reading')
    .addColumn('document', 'text', column => column.primaryKey().references('document.id'))
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('body', 'text', column => column.notNull())
    .addColumn('hash', 'text', column => column.notNull())
    .execute()
  for (const [table, columns] of PARTS) {
    let create = db.schema
      .createTable(table)
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('document', 'text', column => column.notNull().references('document.id'))
      .addColumn('ordinal', 'integer', column => column.notNull())
      .addColumn('hash', 'text', column => column.notNull())
    for (const [name, type] of columns) create = create.addColumn(name, type, column => column.notNull())
    await create.execute()
    await db.schema.createIndex(`${table}_by_document`).on(table).columns(['document', 'ordinal']).execute()
  }
  await db.schema
    .createTable('passage')
    .addColumn('id', 'integer', column => column.primaryKey().autoIncrement())
    .addColumn('document', 'text', column => column.notNull().references('document.id'))
    .addColumn('start', 'integer', column => column.notNull())
    .addColumn('end', 'integer', column => column.notNull())
    .addColumn('folded', 'text', column => column.notNull())
    .execute()
  await db.schema.createIndex('passage_by_words').on('passage').columns(['folded', 'document']).execute()
  await db.schema
    .createTable('event')
    .addColumn('seq', 'integer', column => column.primaryKey())
    .addColumn('id', 'text', column => column.notNull().unique())
    .addColumn('at', 'text', column => column.notNull())
    .addColumn('by', 'text', column => column.notNull())
    .addColumn('changes', 'text', column => column.notNull())
    .addColumn('previous', 'text', column => column.notNull())
    .addColumn('hash', 'text', column => column.notNull())
    .execute()
}

/** Tables of what was read from a document, with their own columns. */
const PARTS = [
  [
    'entity',
    [
      ['kind', 'text'],
      ['name', 'text'],
      ['aliases', 'text'],
    ],
  ],
  [
    'source',
    [
      ['csl', 'text'],
      ['notes', 'text'],
      ['through', 'text'],
    ],
  ],
  [
    'claim',
    [
      ['predicate', 'text'],
      ['at', 'integer'],
      ['quote', 'text'],
      ['body', 'text'],
    ],
  ],
] as const
