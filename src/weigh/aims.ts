import { remembered } from '../text/remembered.ts'
import type { Ground, Statement } from './ground.ts'
import { namesIn } from './names-in.ts'

/** What somebody wants for another: good or ill. */
export type Aim = { readonly thing: string; readonly sense: '+' | '-' }

/** Words before a name that say what is wanted for it. */
const AGAINST =
  /\b(?:remov\w*|overthrow\w*|downfall|oust\w*|defeat\w*|toppl\w*|end|destr\w+|expel\w*|rid|weaken\w*|resist\w*|against|fall of|collaps\w*|from|kill\w*|attack\w*|punish\w*)\b/gi
const FOR =
  /\b(?:help\w*|support\w*|protect\w*|defend\w*|preserv\w*|restor\w*|join\w*|unit(?:e|y|ing)|strengthen\w*|loyal\w*|free|freeing|freedom|liberat\w*|independen\w*|ensur\w*|safety|secur\w*)\b/gi

/**
 * Whom a goal is aimed at, for good or ill, by the nearest word before each name; the target that its own words do not name takes the
 * last such word. A name without one is aimed at in no known way, and left out.
 */
export function aimsOf(ground: Ground, { predicate, object, qualifiers, polarity }: Statement): Aim[] {
  if (predicate !== 'goal' || object?.is !== 'text' || polarity === 'denied') return []
  const senses = sensesIn(object.text)
  const named = namesIn(ground, object.text)
  const aims = named.flatMap(({ thing, at }, index) => {
    const after = named[index - 1]?.at ?? -1
    const sense = senses.findLast(word => word.at < at && word.at > after)
    return sense === undefined ? [] : [{ thing, sense: sense.sense }]
  })
  const known = new Set(named.map(({ thing }) => thing))
  const last = senses.at(-1)
  const targets = (qualifiers['target'] ?? []).flatMap(value => (value.is === 'thing' && !known.has(value.id) ? [value.id] : []))
  return [...aims, ...(last === undefined ? [] : targets.map(thing => ({ thing, sense: last.sense })))]
}

type Sensed = { readonly at: number; readonly sense: Aim['sense'] }

const sensesIn = remembered(20_000, (text): readonly Sensed[] =>
  [
    ...[...text.matchAll(AGAINST)].map(({ index }): Sensed => ({ at: index, sense: '-' })),
    ...[...text.matchAll(FOR)].map(({ index }): Sensed => ({ at: index, sense: '+' })),
  ].toSorted((a, b) => a.at - b.at),
)
