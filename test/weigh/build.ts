import type { Ground, Statement, Thing, Value } from '../../src/weigh/ground.ts'
import { randoms } from '../random.ts'

/** A statement as a test gives it: what it leaves out is plain. */
export type Given = Pick<Statement, 'subject' | 'predicate'> &
  Partial<Omit<Statement, 'object'>> & { readonly object?: string | Value | null }

/** A ground from a few statements; things are named by their ids, with kinds where they matter. */
export function ground(given: readonly Given[], kinds: Readonly<Record<string, Thing['kind']>> = {}): Ground {
  const statements = given.map(statement)
  const names = statements.flatMap(one => [one.subject, ...(one.object?.is === 'thing' ? [one.object.id] : []), ...one.speaker])
  return {
    statements,
    things: new Map(names.map(name => [name, { id: name, name, aliases: [], kind: kinds[name] ?? 'organization' }])),
    works: new Map(),
    reports: new Map([['doc_1', { id: 'doc_1', title: 'A report', date: null }]]),
    decisions: [],
    grades: null,
  }
}

/** A statement that says its predicate flatly, with whatever is given put over it; a string object is a thing. */
function statement({ object = null, ...given }: Given, index: number): Statement {
  return {
    id: `clm_${index}`,
    document: 'doc_1',
    at: index * 100,
    quote: 'A sentence.',
    qualifiers: {},
    polarity: 'affirmed',
    certainty: 'certain',
    hedge: null,
    speaker: [],
    time: null,
    place: null,
    coverage: 'none',
    notes: [],
    sources: [],
    standing: 'proposed',
    corrected: [],
    inferredBy: null,
    confidence: 0.8,
    recognised: null,
    ...given,
    object: typeof object === 'string' ? { is: 'thing', id: object } : object,
  }
}

/** So many of a unit, min and max alike where one is given. */
export const amount = (min: number, unit: string, max = min): Value => ({
  is: 'quantity',
  quantity: { min, max, unit, approximate: false },
})

export const fighters = (min: number, max = min): Value => amount(min, 'fighters', max)

/** The same items in an order that the seed gives. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = randoms(seed)
  return items
    .map(item => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
