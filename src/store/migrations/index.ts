import type { Migration } from 'kysely'

import { base } from './0001-base.ts'

/** Every step from an empty database to today's tables, in order. To change the tables: add a step; never edit one that was released. */
export const migrations: Readonly<Record<string, Migration>> = { '0001-base': base }
