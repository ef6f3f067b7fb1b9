import process from 'node:process'
import { fileURLToPath } from 'node:url'

import { readText } from '../src/documents/text.ts'
import { analyse } from '../src/extract/analyse.ts'
import { cpu, costOf, printTable, ratio, tellCost } from './measure.ts'
import { loadOurs } from './readers.ts'
import { madeText, samplePatterns } from './texts.ts'

/**
 * How time and memory grow with the number of documents and with their length, each in a process of its own: texts made from the samples,
 * a new seed and new names each. What grows in step with the work has the same ratio in every row.
 */
const COUNTS = [1, 10, 100, 1000]
const LENGTHS = [1, 10, 100]

/** Analyses `count` documents of `length` made texts each; nothing of them is kept. */
async function work(count: number, length: number): Promise<void> {
  const models = await loadOurs()
  const patterns = await samplePatterns(models)
  const start = cpu()
  for (let i = 0; i < count; i++) {
    const text = Array.from({ length }, (_, part) => madeText(patterns, i * length + part + 1)).join('\n\n')
    analyse(readText(text), models)
  }
  tellCost(start)
}

function show(what: string, sizes: readonly number[], argsOf: (size: number) => readonly number[]): void {
  const costs = sizes.map(size => ({ size, ...costOf(fileURLToPath(import.meta.url), ...argsOf(size).map(String)) }))
  const [first] = costs
  if (first === undefined) return
  printTable([
    [what, 'time for one', 'of the first', 'of the row before', 'memory at most', 'of the first', 'memory kept', 'of the first'],
    ...costs.map(({ size, seconds, most, kept }, i) => {
      const before = costs[i - 1] ?? first
      return [
        String(size),
        `${((1000 * seconds) / size).toFixed(1)} ms`,
        ratio(seconds / size, first.seconds / first.size),
        ratio(seconds / size, before.seconds / before.size),
        `${Math.round(most / 1e6)} MB`,
        ratio(most, first.most),
        `${Math.round(kept / 1e6)} MB`,
        ratio(kept, first.kept),
      ]
    }),
  ])
}

const [count, length] = process.argv.slice(2).map(Number)
if (count !== undefined && length !== undefined) await work(count, length)
else {
  show('documents', COUNTS, size => [size, 1])
  console.log()
  show('texts in one document', LENGTHS, size => [1, size])
}
