import type { Statement } from '../weigh/ground.ts'
import { valueKey } from '../weigh/ground.ts'

/** Statements that say the same of the same, told once; the first is the most exact of them. */
export type Grouped = { readonly first: Statement; readonly all: readonly Statement[] }

/**
 * Gathers statements that differ in who makes them, in their notes, or in that only one gives the time or place. A hedge, a denial,
 * another time or that somebody infers it is never gathered away.
 */
export function grouped(statements: readonly Statement[]): Grouped[] {
  const groups: Statement[][] = []
  const byKey = new Map<string, Statement[][]>()
  for (const statement of statements) {
    const key = keyOf(statement)
    const alike = byKey.get(key) ?? []
    const home = alike.find(group => group.every(other => agree(other.time, statement.time) && agree(other.place, statement.place)))
    if (home !== undefined) home.push(statement)
    else {
      const group = [statement]
      groups.push(group)
      byKey.set(key, [...alike, group])
    }
  }
  return groups.flatMap(all => {
    const [first] = all.toSorted((a, b) => exactness(b) - exactness(a))
    return first === undefined ? [] : [{ first, all }]
  })
}

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b

const exactness = ({ time, place, qualifiers }: Statement): number =>
  (time === null ? 0 : 2) + (place === null ? 0 : 1) + (Object.keys(qualifiers).length > 0 ? 1 : 0)

const keyOf = ({ subject, predicate, object, polarity, certainty, qualifiers, standing, inferredBy }: Statement): string =>
  [subject, predicate, valueKey(object), polarity, certainty, standing, inferredBy ?? '', ...told(qualifiers)].join('\u0000')

/** Qualifiers that change what is said; a word for the deed itself ("raid", "assault") does not. */
const told = (qualifiers: Statement['qualifiers']): string[] =>
  Object.entries(qualifiers)
    .filter(([key]) => key !== 'kind' && key !== 'mention')
    .map(([key, values]) => `${key}=${values.map(valueKey).join()}`)
    .toSorted()
