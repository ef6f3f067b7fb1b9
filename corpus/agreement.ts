/**
 * Print how far two annotations of the same passages agree: that under `passages/` and that made again from the plain text under `second/`.
 *
 *     node corpus/agreement.ts                all passages annotated twice
 *     node corpus/agreement.ts --list         and every claim that only one of the two has
 */
import { parseArgs } from 'node:util'

import { compare, type Shared } from './compare.ts'
import { compile } from './compile.ts'
import { passageIds, passageSource } from './passages.ts'

const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } })
const ids = passageIds('second')
const compared = ids.map(id => {
  const first = compile(id, passageSource('passages', id))
  const second = compile(id, passageSource('second', id))
  if (first.text !== second.text) throw new Error(`${id}: the two annotations are of different texts`)
  return { id, ...compare(first, second) }
})

const total = (pick: (one: (typeof compared)[number]) => number): number => compared.reduce((sum, one) => sum + pick(one), 0)
const sums = (pick: (one: (typeof compared)[number]) => Shared): Shared => ({
  first: total(one => pick(one).first),
  second: total(one => pick(one).second),
  both: total(one => pick(one).both),
})

console.log(`${ids.length} passages annotated twice`)
printF1(
  'mentions (span and kind)',
  sums(one => one.mentions),
)
printF1(
  'claims (sentence, predicate, subject, object)',
  sums(one => one.claims),
)
printF1(
  'claims (sentence and predicate)',
  sums(one => one.predicates),
)
const paired = total(one => one.claims.both)
for (const part of ['speaker', 'polarity', 'certainty'] as const)
  printShare(
    `on claims of both: ${part}`,
    total(one => one[part]),
    paired,
  )
if (values.list) {
  for (const { id, onlyFirst, onlySecond } of compared) {
    for (const claim of onlyFirst) console.log(`${id}  first   ${claim}`)
    for (const claim of onlySecond) console.log(`${id}  second  ${claim}`)
  }
}

function printF1(name: string, { first, second, both }: Shared): void {
  console.log(`${name.padEnd(48)} F1 ${((2 * both) / Math.max(1, first + second)).toFixed(3)}   ${both} of ${first} and ${second}`)
}

function printShare(name: string, right: number, all: number): void {
  console.log(`${name.padEnd(48)}    ${(right / Math.max(1, all)).toFixed(3)}   ${right} of ${all}`)
}
