import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import type { Report } from './score.ts'
import type { Figure } from './sets.ts'

const file = join(import.meta.dirname, 'history.jsonl')

/** One run: when, of which commit, and the counts behind every figure by set and row. It holds numbers alone, never words of any text. */
export type Run = z.output<typeof Run>
const Run = z.object({
  date: z.string(),
  commit: z.string(),
  sets: z.record(z.string(), z.record(z.string(), z.array(z.number()))),
})

/** The last run of the history, if any. */
export function lastRun(): Run | undefined {
  if (!existsSync(file)) return undefined
  const last = readFileSync(file, 'utf8').trimEnd().split('\n').at(-1)
  return last === undefined || last === '' ? undefined : Run.parse(JSON.parse(last))
}

/** Appends a run. */
export const append = (run: Run): void => appendFileSync(file, `${JSON.stringify(run)}\n`)

/** The counts of the named rows: right of how many predicted and found of how many gold, or a sum and over how many it is. */
export const countsOf = ({ measures }: Report, rows: readonly string[]): Record<string, number[]> =>
  Object.fromEntries(
    rows.flatMap(row => {
      const found = measures[row]
      if (found === undefined) return []
      const counts = 'value' in found ? [(found.value ?? 0) * found.n, found.n] : [found.right, found.predicted, found.found, found.gold]
      return [[row, counts.map(rounded)]]
    }),
  )

/** The share that the counts of a row give; undefined where there are none. */
export function shareOf(counts: readonly number[] | undefined, of: Figure['of']): number | undefined {
  const [right, predicted, found, gold] = counts ?? []
  if (right === undefined || predicted === undefined || predicted === 0) return undefined
  if (found === undefined || gold === undefined || of === 'value' || of === 'p') return right / predicted
  const [p, r] = [right / predicted, found / gold]
  return of === 'r' ? r : (2 * p * r) / (p + r)
}

const rounded = (count: number): number => Math.round(count * 100) / 100

const git = (...args: readonly string[]): string => spawnSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).stdout.trim()

/** The commit that is checked out, with a plus where files differ from it. */
export function commit(): string {
  const changed = git('status', '--porcelain', '--untracked-files=no')
  return `${git('rev-parse', '--short=12', 'HEAD')}${changed === '' ? '' : '+'}`
}
