import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { printTable } from './measure.ts'
import { append, commit, countsOf, lastRun, shareOf } from './quality/history.ts'
import { missing, passages, score, type Report, type Row } from './quality/score.ts'
import { sets, type Figure, type QualitySet } from './quality/sets.ts'

/** How good the engine is on every annotated set that is at hand, beside what others reach; counts go to `quality/history.jsonl`. */
const folder = mkdtempSync(join(tmpdir(), 'aver-quality-'))

const goldOf = ({ corpus }: QualitySet): string | undefined => {
  if (corpus === undefined) return undefined
  const file = join(folder, `${corpus}.jsonl`)
  writeFileSync(file, passages(corpus))
  return file
}

const shown = (share: number | null | undefined): string => (share === null || share === undefined ? '–' : share.toFixed(3))

const valueOf = (row: Row | undefined, of: Figure['of']): number | null | undefined => {
  if (row === undefined) return undefined
  if ('value' in row) return row.value
  return of === 'value' ? undefined : row[of]
}

const NAMES = { p: 'precision', r: 'recall', f1: 'F1', value: '' } as const

/** The run before this one, if there was any. */
const before = lastRun()

const row = (name: string, { measures }: Report, { row: of, of: number, goal, peers }: Figure): string[] => [
  `${name}: ${of}${NAMES[number] === '' ? '' : `, ${NAMES[number]}`}`,
  shown(valueOf(measures[of], number)),
  shown(shareOf(before?.sets[name]?.[of], number)),
  goal === undefined ? '' : shown(goal),
  peers ?? '',
]

const counted: Record<string, Record<string, number[]>> = {}
try {
  const rows = sets.flatMap(set => {
    const reason = missing(set)
    if (reason !== undefined) {
      console.log(`Skipped ${set.name}: ${reason}.`)
      return []
    }
    const report = score(set, goldOf(set))
    counted[set.name] = countsOf(report, [...new Set(set.figures.map(figure => figure.row))])
    return set.figures.map(figure => row(set.name, report, figure))
  })
  if (rows.length > 0) {
    printTable([['set: figure', 'Aver', 'before', 'goal', 'others'], ...rows])
    if (before !== undefined) console.log(`\nThe run before was of commit ${before.commit}, on ${before.date}.`)
    append({ date: new Date().toISOString().slice(0, 10), commit: commit(), sets: counted })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
