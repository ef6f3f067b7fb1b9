import type { Thing } from './thing.ts'

/** The state that a document is about, named in it far more often than any other: "the country", "the government" mean it. */
export function mainState(things: Iterable<Thing>): Thing | undefined {
  const states = [...things].filter(({ kind }) => kind === 'state').toSorted((a, b) => b.names.length - a.names.length)
  const [first, second] = states
  if (first === undefined || first.names.length < FEWEST) return undefined
  return first.names.length >= LEAD * (second?.names.length ?? 0) ? first : undefined
}

/** Set on developing texts: named so often at least, and so many times as often as the next state. */
const FEWEST = 3
const LEAD = 1.5
