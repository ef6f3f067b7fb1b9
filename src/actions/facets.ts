import type { Ground, Statement } from '../weigh/ground.ts'
import { nameOf } from '../weigh/ground.ts'

/** A value that claims have, with how many have it; `id` is what a filter takes. */
type Facet = { readonly id: string; readonly name: string; readonly claims: number }

/** By what some claims may be narrowed down: reports, speakers, years and standings, the most frequent first. */
export function facetsOf(ground: Ground, statements: readonly Statement[]): Readonly<Record<string, readonly Facet[]>> {
  const facet = (values: (statement: Statement) => readonly string[], name: (id: string) => string = id => id): Facet[] => {
    const counts = new Map<string, number>()
    for (const statement of statements) for (const id of values(statement)) counts.set(id, (counts.get(id) ?? 0) + 1)
    return [...counts]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MOST)
      .map(([id, claims]) => ({ id, name: name(id), claims }))
  }
  return {
    in: facet(
      ({ document }) => [document],
      id => ground.reports.get(id)?.title ?? id,
    ),
    says: facet(
      ({ speaker }) => [...new Set(speaker)],
      id => nameOf(ground, id),
    ),
    year: facet(({ time }) => (time === null ? [] : (/\d{4}/.exec(time) ?? []).slice(0, 1))),
    status: facet(({ standing }) => [standing]),
  }
}

const MOST = 12
