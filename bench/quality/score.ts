import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { z } from 'zod'

import type { QualitySet } from './sets.ts'

const root = join(import.meta.dirname, '..', '..')
const shared = join(root, '..', 'shared')
const scorer = join(shared, 'tools', 'score', 'score.mjs')

/** Where each of the scorer's sets keeps its gold, under `data`. */
const DATA: Readonly<Record<QualitySet['scorer'], string>> = {
  seed: 'seed/claims.gold.jsonl',
  claims: 'claims/dev.jsonl',
  sfm: 'sfm/dev.jsonl',
  re3d: 're3d/dev.jsonl',
  polnear: 'polnear/dev.jsonl',
  uw: 'uw-factuality/dev.jsonl',
  ud: 'ud/ewt-dev.conllu',
}

const Share = z.number().nullable()
const Counts = z.object({
  p: Share,
  r: Share,
  f1: Share,
  right: z.number(),
  predicted: z.number(),
  found: z.number(),
  gold: z.number(),
})
const Mean = z.object({ value: Share, n: z.number() })

/** A row of the scorer's table: shares with the counts behind them, or a mean over so many. */
export type Row = z.output<typeof Row>
const Row = z.union([Counts, Mean])

/** What the scorer says of one set. */
export type Report = z.output<typeof Report>
const Report = z.object({ documents: z.number(), measures: z.record(z.string(), Row) })

/** Why a set cannot be scored here; undefined where it can. */
export const missing = ({ scorer: set, corpus }: QualitySet): string | undefined => {
  const gold = join(shared, 'data', DATA[set])
  const needed = corpus === undefined ? [scorer, gold] : [scorer]
  const absent = needed.find(file => !existsSync(file))
  return absent === undefined ? undefined : `there is no ${absent}`
}

/** Runs the engine on a set and scores what it prints; `gold` is a file of the same form in the place of the set's own. */
export function score({ scorer: set }: QualitySet, gold: string | undefined): Report {
  const engine = `"${process.execPath}" "${join(root, 'bin', 'aver.js')}" analyse --jsonl -`
  const given = gold === undefined ? [] : ['--gold', gold]
  const { status, stdout } = spawnSync(process.execPath, [scorer, set, '--engine', engine, '--json', ...given], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`The scorer ended with status ${status} on ${set}`)
  return Report.parse(JSON.parse(stdout))
}

/** The passages of our corpus, open or sealed, as the scorer reads them: one JSON object a line. */
export function passages(part: 'open' | 'sealed'): string {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'corpus', 'build.ts'), ...(part === 'sealed' ? ['--sealed'] : [])], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`The corpus does not build: status ${status}`)
  return stdout
}
