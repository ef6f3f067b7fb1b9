/** Print the figures of the data card: sizes, spread of predicates, stance, registers, length of sentences. `node corpus/card.ts` */
import { passages } from './passages.ts'

const all = passages('passages')
const claims = all.flatMap(passage => passage.claims)
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length
const lengths = all.flatMap(({ text, sentences }) => sentences.map(({ start, end }) => words(text.slice(start, end))))
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

console.log(
  `passages ${all.length} · words ${sum(lengths)} · sentences ${lengths.length} · words a sentence ${(sum(lengths) / lengths.length).toFixed(1)}`,
)
console.log(
  `claims ${claims.length} · entities ${sum(all.map(one => one.entities.length))} · mentions ${sum(all.map(one => one.mentions.length))}`,
)
console.log(
  `attributions ${sum(all.map(one => one.attributions.length))} · sentences marked as traps ${sum(all.map(one => one.traps.length))}`,
)
for (const [title, values] of [
  ['register', all.map(one => one.register)],
  ['continent', all.map(one => one.continent)],
  ['setting', all.map(one => one.setting)],
  ['predicate', claims.map(claim => claim.predicate)],
  ['polarity', claims.map(claim => claim.polarity)],
  ['certainty', claims.map(claim => claim.certainty)],
  ['speakers in the chain', claims.map(claim => `${claim.speaker.length}`)],
  ['kind of entity', all.flatMap(one => one.entities.map(({ kind }) => kind))],
  ['form of mention', all.flatMap(one => one.mentions.map(({ form }) => form))],
  ['tier', claims.map(claim => claim.tier)],
] as const)
  spread(title, values)
console.log(`claims whose subject has no words in the sentence: ${claims.filter(claim => claim.subject.start === undefined).length}`)
console.log(
  `sealed: ${all
    .filter(one => one.sealed)
    .map(one => one.id)
    .join(', ')}`,
)

function spread(name: string, values: readonly string[]): void {
  const counts = Map.groupBy(values, value => value)
  const sorted = [...counts].map(([value, group]) => ({ value, count: group.length })).toSorted((a, b) => b.count - a.count)
  console.log(`${name}: ${sorted.map(({ value, count }) => `${value} ${count}`).join(' · ')}`)
}
