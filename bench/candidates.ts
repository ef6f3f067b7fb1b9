import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import type { Profile } from '../src/match/candidates.ts'
import { blockedOf, candidates } from '../src/match/candidates.ts'
import { madeNames, profile } from './made-names.ts'
import { cpu, printTable } from './measure.ts'

/**
 * Which things may be one: time for 1,000 to 100,000 made names (the bar is one core-minute at 100,000), and how many true pairs blocking
 * keeps, of the made ones and of labelled pairs hidden among them (the bar is .98).
 */
const SIZES = [1000, 10_000, 100_000]

const Pair = z.object({ name1: z.string(), name2: z.string(), is_match: z.union([z.string(), z.boolean()]) })

/** Pairs of names labelled as one (nomenklatura's checks), each as two profiles; none where they are not at hand. */
function labelled(): Profile[] {
  const file = join(import.meta.dirname, '..', '..', 'shared', 'data', 'names', 'pairs.dev.jsonl')
  if (!existsSync(file)) return []
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => Pair.parse(JSON.parse(line)))
  return rows
    .filter(({ is_match }) => String(is_match) === 'true')
    .flatMap(({ name1, name2 }, index) => [profile(`a${index}`, name1), profile(`b${index}`, name2)])
}

const share = (kept: number, all: number): string => (all === 0 ? '–' : `${(kept / all).toFixed(4)} of ${all}`)

const known = labelled()
printTable([
  [
    'names',
    'block and score',
    'candidates',
    'recall of blocking, made pairs',
    'labelled pairs',
    'recall in all, made pairs',
    'labelled pairs',
  ],
  ...SIZES.map(size => {
    const { profiles, pairs } = madeNames(size, 1)
    const all = [...profiles, ...known]
    const hidden = Array.from({ length: known.length / 2 }, (_, index): readonly [number, number] => [
      size + 2 * index,
      size + 2 * index + 1,
    ])
    const start = cpu()
    const found = candidates(all)
    const seconds = cpu() - start
    const shown = new Set(found.map(({ left, right }) => `${left} ${right}`))
    const isShown = ([a, b]: readonly [number, number]): boolean => shown.has([all[a]?.id ?? '', all[b]?.id ?? ''].toSorted().join(' '))
    return [
      String(size),
      `${seconds.toFixed(1)} s`,
      String(found.length),
      share(blockedOf(all, pairs), pairs.length),
      share(blockedOf(all, hidden), hidden.length),
      share(pairs.filter(isShown).length, pairs.length),
      share(hidden.filter(isShown).length, hidden.length),
    ]
  }),
])
