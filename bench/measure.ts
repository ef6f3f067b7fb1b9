import { spawnSync } from 'node:child_process'
import process from 'node:process'

import { z } from 'zod'

/** Seconds of processor time so far, which other work on the machine disturbs less than the clock. */
export function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/**
 * Seconds of processor time so far of the thread that works, garbage that it stops for included: what somebody waits for on a machine that
 * is free. What is collected on other threads meanwhile keeps nobody waiting. Some kernels count this
 * in steps of up to 4 ms.
 */
export function ownCpu(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1e6
}

/** Seconds of processor time that some work takes: the best of a few rounds, the first of which warms up. */
export function timed(work: () => void, rounds = 3): number {
  return Math.min(
    ...Array.from({ length: rounds }, () => {
      const start = cpu()
      work()
      return cpu() - start
    }),
  )
}

/** What one process cost: seconds of processor time, most bytes ever resident, and bytes still kept after the work. */
export type Cost = z.output<typeof Cost>
const Cost = z.object({ seconds: z.number(), most: z.number(), kept: z.number() })

/** Runs a script in a process of its own, so that nothing done before counts; the script answers with `tellCost`. */
export function costOf(script: string, ...args: readonly string[]): Cost {
  const child = spawnSync(process.execPath, ['--expose-gc', script, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  if (child.status !== 0) throw new Error(`${script} ${args.join(' ')} ended with status ${child.status}`)
  return Cost.parse(JSON.parse(child.stdout))
}

/** Answers `costOf`; `start` is what `cpu` said before the work, 0 to count the start of the process too. */
export function tellCost(start: number): void {
  const seconds = cpu() - start
  const most = process.resourceUsage().maxRSS * 1024
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  console.log(JSON.stringify({ seconds, most, kept: heapUsed + arrayBuffers } satisfies Cost))
}

/** Bytes of memory, in millions, that a process of its own may take. */
const MUCH = '--max-old-space-size=8000'

/** Does some work once for each size, or for that which the command line names with what stands after it, each in a process of its own with much memory. */
export async function forEachSize(
  script: string,
  sizes: readonly number[],
  work: (size: number, ...rest: readonly string[]) => void | Promise<void>,
): Promise<void> {
  const [named, ...rest] = process.argv.slice(2)
  if (named !== undefined && process.execArgv.includes(MUCH)) return await work(Number(named), ...rest)
  for (const size of named === undefined ? sizes : [named])
    spawnSync(process.execPath, ['--expose-gc', MUCH, script, String(size), ...rest], { stdio: 'inherit' })
}

/** The value below which so great a share of some lies. */
export const shareOf = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0

/** A ratio as tables show it, with three figures: `2.31 ×`. */
export const ratio = (part: number, whole: number): string => `${(part / whole).toPrecision(3)} ×`

/** Prints rows in columns, the first to the left, the others to the right. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  for (const row of rows)
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
}
