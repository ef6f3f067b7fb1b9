import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import type { File } from '../src/documents/document.ts'
import { analyse } from '../src/extract/analyse.ts'
import { Problem } from '../src/model/problem.ts'
import { Parser } from '../src/sandbox/parser.ts'
import { models } from '../test/reading.ts'
import { faultsOf } from './fuzz/faults-of.ts'
import { madeFiles } from './fuzz/made-files.ts'
import { mutated } from './fuzz/mutate.ts'
import { Random } from './fuzz/random.ts'

/*
 * Reads mutated documents and holds the reader to its promise: each is read, or refused with a Problem, within its limits. What breaks it
 * is kept under fuzz-failures/.  node scripts/fuzz.ts [--rounds 200] [--seed 1] [--folder DIR] [--only .pdf]
 */

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', default: join(root, 'samples') },
    only: { type: 'string', default: '' },
  },
})

/** A mutated document may take so many milliseconds; the whole ones here take less than a tenth of it. */
const PATIENCE = 20_000

const found = readdirSync(values.folder, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.\w+$/.test(name))
  .toSorted()
  .map(name => ({ name, bytes: readFileSync(join(values.folder, name)) }))
const files: readonly File[] = [...found, ...(await madeFiles())].filter(({ name }) => name.endsWith(values.only))

const parser = new Parser(() => PATIENCE)
const counts = { read: 0, refused: 0, failed: 0 }
for (let round = 0; round < Number(values.rounds); round++) {
  const random = new Random(Number(values.seed) * 1_000_003 + round)
  const file = files[round % files.length]
  if (file === undefined) break
  const victim = await mutated(file, random)
  const fault = await faultIn(victim)
  if (fault === undefined) continue
  counts.failed++
  mkdirSync(join(root, 'fuzz-failures'), { recursive: true })
  const kept = join(root, 'fuzz-failures', `${values.seed}-${round}-${victim.name.replaceAll('/', '_')}`)
  writeFileSync(kept, victim.bytes)
  console.error(`round ${round}, ${victim.name}: ${fault}\n  kept as ${kept}`)
}
parser.close()
console.log(`${counts.read} read, ${counts.refused} refused, ${counts.failed} failed`)
if (counts.failed > 0) process.exitCode = 1

/** What went wrong with a document that should have been read or refused. */
async function faultIn(file: File): Promise<string | undefined> {
  try {
    const document = await parser.parse(file, { ocr: true })
    const faults = faultsOf(analyse(document, models()).analysis)
    if (faults.length > 0) return faults.join(', ')
    counts.read++
    return undefined
  } catch (error) {
    if (!(error instanceof Problem)) return error instanceof Error ? (error.stack ?? error.message) : String(error)
    if (/not read within|ended the process/.test(error.message)) return error.message
    counts.refused++
    return undefined
  }
}
