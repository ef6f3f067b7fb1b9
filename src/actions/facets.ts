import type { Ground, Statement } from '../weigh/ground.ts'
import { nameOf } from '../weigh/ground.ts'

/** A value that claims have, with how many have it; `id` is what a filter takes. */
type Facet = { readonly id: string; readonly name: string; readonly claims: number }

/** By what some claims may be narrowed down: reports, speakers, years and standings, the most frequent first. */
export function facetsOf(ground: Ground, statements: readonly Statement[]): Readonly<Record<string, readonly Facet[]>> {
  const [documents, speakers, times, standings] = [new Counts(), new Counts(), new Counts(), new Counts()]
  for (const { document, speaker, time, standing } of statements) {
    documents.add(document)
    for (const id of speaker.length < 2 ? speaker : new Set(speaker)) speakers.add(id)
    if (time !== null) times.add(time)
    standings.add(standing)
  }
  return {
    in: documents.first(id => ground.reports.get(id)?.title ?? id),
    says: speakers.first(id => nameOf(ground, id)),
    year: times.under(yearIn).first(),
    status: standings.first(),
  }
}

/** How often each of some values came, in the order in which each came first. */
class Counts {
  readonly #counts = new Map<string, number>()

  add(value: string, times = 1): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + times)
  }

  /** Counts of what values have in common; those that have none are left out. */
  under(keyOf: (value: string) => string | undefined): Counts {
    const counts = new Counts()
    for (const [value, times] of this.#counts) {
      const key = keyOf(value)
      if (key !== undefined) counts.add(key, times)
    }
    return counts
  }

  /** The most frequent under their names. */
  first(name: (value: string) => string = value => value): Facet[] {
    return [...this.#counts]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MOST)
      .map(([id, claims]) => ({ id, name: name(id), claims }))
  }
}

const yearIn = (time: string): string | undefined => /\d{4}/.exec(time)?.[0]

const MOST = 12
