import { join } from 'node:path'

import { claimExamples } from '../scripts/train/claims/examples.ts'
import { readGold } from '../scripts/train/claims/gold.ts'
import { calibrationOf, judgedHeldOut, stepOf } from '../scripts/train/claims/held-out.ts'
import type { Judged } from '../scripts/train/claims/held-out.ts'
import { printTable } from './measure.ts'
import { loadOurs } from './readers.ts'

/**
 * Whether claims are as often right as their confidence says, on annotated texts: by steps of a tenth, by predicate, by set. Each document
 * is judged by what was learnt from others; what ships is learnt from all of them.
 */

/** Fewest claims of a predicate that a row is printed for. */
const FEWEST = 20

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)

const row = (name: string, judged: readonly Judged[]): string[] => [
  name,
  String(judged.length),
  mean(judged.map(({ said }) => said)).toFixed(2),
  mean(judged.map(({ isRight }) => (isRight ? 1 : 0))).toFixed(2),
]

const head = (name: string): string[] => [name, 'claims', 'said', 'right']

const gold = readGold(join(import.meta.dirname, '..', '..', 'shared', 'data'))
const sets = [...gold].map(([set, documents]) => ({ set, ids: new Set(documents.map(({ id }) => id)) })).filter(({ ids }) => ids.size > 0)
const judged = judgedHeldOut(claimExamples([...gold.values()].flat(), await loadOurs()))
const steps = [...Map.groupBy(judged, stepOf)].toSorted(([a], [b]) => a - b)
const predicates = [...Map.groupBy(judged, ({ predicate }) => predicate)].filter(([, group]) => group.length >= FEWEST)
printTable([head('confidence'), ...steps.map(([step, group]) => row(`${step / 10}–${(step + 1) / 10}`, group)), row('all', judged)])
console.log()
printTable([head('predicate'), ...predicates.toSorted(([, a], [, b]) => b.length - a.length).map(([name, group]) => row(name, group))])
console.log()
const figures = (name: string, some: readonly Judged[]): string[] => {
  const { error, brier } = calibrationOf(some)
  return [name, error.toFixed(3), brier.toFixed(3)]
}
printTable([
  ['texts', 'expected calibration error', 'Brier score'],
  ...sets.map(({ set, ids }) =>
    figures(
      set,
      judged.filter(({ document }) => ids.has(document)),
    ),
  ),
  figures('all', judged),
])
