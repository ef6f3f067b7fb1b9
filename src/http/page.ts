import { createHash } from 'node:crypto'

import { z } from 'zod'

import { Problem } from '../model/problem.ts'

/** Items on a page where nothing is said, and at most. */
const USUAL = 100
export const MOST = 500

/** Where a page begins: how many items went before, the last of them where it has an id, and of which question. */
const Cursor = z.tuple([z.int().nonnegative(), z.string().nullable(), z.string()])

/** Which part of a list is asked for. */
export type Page = { readonly size: number; readonly after: number; readonly last: string | null; readonly question: string }

/** The page that a query asks for by `limit` and `cursor`. */
export function pageOf(path: string, query: URLSearchParams): Page {
  const question = questionOf(path, query)
  const size = sizeOf(query.get('limit'))
  const cursor = query.get('cursor')
  if (cursor === null) return { size, after: 0, last: null, question }
  const read = Cursor.safeParse(jsonOf(Buffer.from(cursor, 'base64url').toString('utf8')))
  if (!read.success || read.data[2] !== question)
    throw new Problem('usage', 'This cursor belongs to no page of this list.', { hint: 'Ask without a cursor for the first page.' })
  const [after, last] = read.data
  return { size, after, last, question }
}

export function sizeOf(limit: string | null): number {
  if (limit === null) return USUAL
  if (!/^\d{1,6}$/.test(limit) || Number(limit) < 1 || Number(limit) > MOST)
    throw new Problem('usage', `limit should be a number from 1 to ${MOST}.`, { hint: 'Ask for more pages with the cursor.' })
  return Number(limit)
}

/** One page of a list, and the cursor of the next where there is one. */
export function cut(items: readonly unknown[], page: Page): { readonly from: number; readonly to: number; readonly next: string | null } {
  const from = page.last === null ? page.after : placeAfter(items, page)
  const to = Math.min(items.length, from + page.size)
  const cursor = to < items.length ? JSON.stringify([to, idOf(items[to - 1]), page.question] satisfies z.input<typeof Cursor>) : null
  return { from, to, next: cursor === null ? null : Buffer.from(cursor).toString('base64url') }
}

/** After the item that ended the page before, wherever it stands now. */
function placeAfter(items: readonly unknown[], { after, last }: Page): number {
  if (idOf(items[after - 1]) === last) return after
  const index = items.findIndex(item => idOf(item) === last)
  if (index < 0) throw new Problem('changed', 'The list has changed since its last page.', { hint: 'Ask for its first page again.' })
  return index + 1
}

function idOf(item: unknown): string | null {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : null
}

/** What is asked, whichever page of it. */
function questionOf(path: string, query: URLSearchParams): string {
  const rest = [...query].filter(([name]) => name !== 'cursor' && name !== 'limit').toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return createHash('sha256')
    .update(JSON.stringify([path, rest]))
    .digest('base64url')
    .slice(0, 8)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
