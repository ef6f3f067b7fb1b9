import { readText } from '../src/documents/text.ts'
import { analyse } from '../src/extract/analyse.ts'
import { file, readGold } from './confidence/gold.ts'
import { rightClaims } from './confidence/right.ts'
import { printTable } from './measure.ts'
import { loadOurs } from './readers.ts'

/** Whether claims are as often right as their confidence says, on annotated texts: by steps of a tenth, and by predicate. */
type Judged = { readonly predicate: string; readonly said: number; readonly right: number }

/** Fewest claims of a predicate that a row is printed for. */
const FEWEST = 20

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)

const row = (name: string, judged: readonly Judged[]): string[] => [
  name,
  String(judged.length),
  mean(judged.map(({ said }) => said)).toFixed(2),
  mean(judged.map(({ right }) => right)).toFixed(2),
]

const head = (name: string): string[] => [name, 'claims', 'said', 'right']

const gold = readGold()
if (gold === undefined) console.log(`Skipped: there is no ${file}.`)
else {
  const models = await loadOurs()
  const judged = gold.flatMap((document): Judged[] => {
    const { analysis } = analyse(readText(document.text), models)
    const right = rightClaims(analysis, document)
    return analysis.claims.map(claim => ({ predicate: claim.predicate, said: claim.confidence, right: right.has(claim) ? 1 : 0 }))
  })
  const steps = [...Map.groupBy(judged, ({ said }) => Math.min(9, Math.floor(said * 10)))].toSorted(([a], [b]) => a - b)
  const predicates = [...Map.groupBy(judged, ({ predicate }) => predicate)].filter(([, group]) => group.length >= FEWEST)
  printTable([head('confidence'), ...steps.map(([step, group]) => row(`${step / 10}–${(step + 1) / 10}`, group)), row('all', judged)])
  console.log()
  printTable([head('predicate'), ...predicates.toSorted(([, a], [, b]) => b.length - a.length).map(([name, group]) => row(name, group))])
  const off = steps.map(([, group]) => Math.abs(mean(group.map(one => one.said - one.right))) * group.length)
  console.log(`\nexpected calibration error ${(off.reduce((sum, x) => sum + x, 0) / judged.length).toFixed(3)}`)
  console.log(`Brier score ${mean(judged.map(({ said, right }) => (said - right) ** 2)).toFixed(3)}`)
}
