import process from 'node:process'

import { readText } from '../src/documents/text.ts'
import { analyse } from '../src/extract/analyse.ts'
import { toRaw } from '../src/text/pieces.ts'
import { identityOutcomes } from './entities/identity.ts'
import { mentionOutcomes } from './entities/mentions.ts'
import type { Found, Outcome } from './entities/outcome.ts'
import { readSets, type GoldText } from './entities/sets.ts'
import { entityOutcomes } from './entities/things.ts'
import { printTable } from './measure.ts'
import { loadOurs } from './readers.ts'

/**
 * Names, descriptions and identities against annotated texts: how many are right, and the others by cause. `--misses` prints every one
 * that is not right, by cause; `--only SET` takes one set.
 */
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : (process.argv[at + 1] ?? '')
}
const only = option('--only')
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
const KINDS = new Set(['person', 'organization', 'people', 'place'])
const models = await loadOurs()

function read({ text }: GoldText): Found {
  const { analysis } = analyse(readText(text), models)
  const mentions = analysis.mentions.map(mention => ({ ...mention, ...toRaw(analysis.document.pieces, mention) }))
  return { mentions, entities: analysis.entities }
}

for (const [name, texts] of readSets()) {
  if (only !== undefined && only !== name) continue
  if (texts.length === 0) console.log(`\n${name}: not at hand`)
  else {
    const outcomes = texts.flatMap(gold => {
      const found = read(gold)
      return [
        ...mentionOutcomes(gold, found),
        ...identityOutcomes(gold, found),
        ...(gold.entities.length > 0 ? entityOutcomes(gold, found, KINDS) : []),
      ]
    })
    print(name, texts, outcomes)
  }
}

function print(name: string, texts: readonly GoldText[], outcomes: readonly Outcome[]): void {
  console.log(`\n${name}: ${texts.length} texts`)
  const groups = Map.groupBy(outcomes, ({ side, what }) => `${what}, ${side}`)
  const rows = [...groups]
    .toSorted(byName)
    .flatMap(([group, all]) =>
      [...Map.groupBy(all, ({ cause }) => cause)]
        .toSorted(([, a], [, b]) => b.length - a.length)
        .map(([cause, some]) => [group, cause, String(some.length), (some.length / all.length).toFixed(3)]),
    )
  printTable([['what', 'cause', 'number', 'share'], ...rows])
  if (!process.argv.includes('--misses')) return
  const wrong = Map.groupBy(
    outcomes.filter(({ cause }) => cause !== 'right'),
    ({ side, what, cause }) => `${what}, ${side}, ${cause}`,
  )
  for (const [group, all] of [...wrong].toSorted(byName)) {
    const counts = [...Map.groupBy(all, ({ shown }) => shown)].toSorted(([, a], [, b]) => b.length - a.length)
    console.log(`\n## ${name}: ${group}`)
    for (const [shown, { length }] of counts) console.log(`  ${length > 1 ? `${length} × ` : ''}${shown}`)
  }
}
