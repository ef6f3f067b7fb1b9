import type { Action, Answer } from '../actions/action.ts'
import { csvFile, toCsv } from '../formats/csv.ts'
import { Problem } from '../model/problem.ts'
import type { Page } from './page.ts'
import { cut } from './page.ts'
import type { Asked } from './world.ts'

/** An answer as JSON: data, the same as a table and in words, remarks on the way, how it ended, and for a list the next page's cursor. */
export function jsonAnswer(action: Action, answer: Answer, { remarks, lines }: Pick<Asked, 'remarks' | 'lines'>, page?: Page): object {
  const rest = {
    ...(answer.ended === undefined ? {} : { ended: answer.ended }),
    ...(remarks.length === 0 ? {} : { remarks }),
  }
  const { data, table } = answer
  if (!action.lists || !Array.isArray(data) || page === undefined)
    return {
      data: lines.length === 0 ? data : lines,
      ...(table === undefined ? {} : { table }),
      ...(answer.text === '' ? {} : { text: answer.text }),
      ...rest,
    }
  const { from, to, next } = cut(data, page)
  const isParallel = table?.rows.length === data.length
  return {
    data: data.slice(from, to),
    ...(table === undefined || !isParallel ? {} : { table: { columns: table.columns, rows: table.rows.slice(from, to) } }),
    ...rest,
    next,
    ...(ownLimit(action) === 'cuts' ? {} : { total: data.length }),
  }
}

/** An answer's table as a file, whole. */
export function csvAnswer(action: Action, { table }: Answer, query: URLSearchParams): Response {
  if (table === undefined) throw new Problem('usage', `${action.name} has no table.`, { hint: 'Ask without as=csv.' })
  return new Response(csvFile(toCsv(table)), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${fileName(action, query)}.csv"` },
  })
}

/** The question in the file's name: `aver-claims-about-Georgian-Legion`. */
function fileName({ name }: Action, query: URLSearchParams): string {
  const words = [...query].filter(([key]) => key !== 'as' && key !== 'limit' && key !== 'cursor').flat()
  return ['aver', name, ...words]
    .join('-')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/-$/, '')
}

/**
 * What an action's own `limit` means for pages: `cuts` where it is always set, so that the whole list is never seen; `open` where it may be
 * left out; undefined where the action has none.
 */
export function ownLimit({ input }: Action): 'cuts' | 'open' | undefined {
  const limit = input.shape['limit']
  if (limit === undefined) return undefined
  return limit.safeParse(undefined).data === undefined ? 'open' : 'cuts'
}
