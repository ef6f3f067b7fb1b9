import type { Ground, Statement } from './ground.ts'
import { objectThing } from './ground.ts'
import { bondsOn, namedThings, statementsOn } from './lookup.ts'
import { once } from './memo.ts'

/**
 * Somebody near enough to a body that what is said of them throws light on it: who leads it, its people, the people of its country, what it
 * is a part of, and those of whom a report says that it is one.
 */
export type Kin = {
  readonly thing: string
  readonly how: 'leader' | 'people' | 'nation' | 'mother body' | 'sort'
  /** The claim by which they are kin. */
  readonly by: Statement
}

/** The kin of a thing, each once, in the order in which the claims stand. What is said of kin is not said of the thing itself. */
export const kinOf: (ground: Ground, thing: string) => readonly Kin[] = once(
  (ground, thing) => unique(statementsOn(ground, thing).flatMap(statement => kinBy(ground, statement, thing))),
  'on names too',
)

/** The peoples among the kin of a thing. */
export const peopleOf: (ground: Ground, thing: string) => ReadonlySet<string> = once(
  (ground, thing) =>
    new Set(
      bondsOn(ground, thing, PEOPLING)
        .flatMap(statement => kinBy(ground, statement, thing))
        .flatMap(({ how, thing: people }) => (how === 'people' ? [people] : [])),
    ),
  'on names too',
)

/** Claims that say whose people somebody is. */
export const PEOPLING = ['composed_of', 'nationality'] as const

const unique = (all: readonly Kin[]): Kin[] => [...new Map(all.toReversed().map(one => [one.thing, one])).values()].toReversed()

function kinBy(ground: Ground, by: Statement, thing: string): Kin[] {
  const { predicate, subject, object, polarity, certainty } = by
  if (polarity === 'denied' || certainty === 'unknown' || certainty === 'unlikely') return []
  const other = objectThing(by)
  if (predicate === 'posting' && other === thing) return [{ thing: subject, how: 'leader', by }]
  if (subject !== thing) return []
  if (predicate === 'founded_by' && other !== undefined) return [{ thing: other, how: 'leader', by }]
  if (predicate === 'part_of' && other !== undefined) return [{ thing: other, how: 'mother body', by }]
  if (predicate === 'classification') return sortsOf(ground, by).map(id => ({ thing: id, how: 'sort', by }))
  if (predicate === 'nationality' && other !== undefined && ground.things.get(other)?.kind === 'state')
    return nationOf(ground, other).map(id => ({ thing: id, how: 'nation', by }))
  if (predicate !== 'composed_of' && predicate !== 'nationality') return []
  const peoples = other !== undefined ? [other] : object?.is === 'quantity' ? namedThings(ground, object.quantity.unit ?? '') : []
  return peoples.filter(id => ground.things.get(id)?.kind === 'people').map(id => ({ thing: id, how: 'people', by }))
}

/** The people of a state, by the adjective that reports use for both: "Ruritanian", "Ruritanians". */
function nationOf(ground: Ground, state: string): string[] {
  const { name = '', aliases = [] } = ground.things.get(state) ?? {}
  const named = [name, ...aliases].flatMap(one => [...namedThings(ground, one), ...namedThings(ground, `${one}s`)])
  return [...new Set(named)].filter(id => ground.things.get(id)?.kind === 'people')
}

/** Those whom a report calls by the words in which it says what a thing is: "a foreign militia" is one of the "foreign militias". */
function sortsOf(ground: Ground, { object, document, subject }: Statement): string[] {
  const words = object?.is === 'text' ? object.text : ''
  if (!words.includes(' ')) return []
  return [...new Set([...namedThings(ground, `${words}s`), ...namedThings(ground, words)])].filter(id => {
    const kind = ground.things.get(id)?.kind
    return (
      id !== subject && (kind === 'organization' || kind === 'people') && statementsOn(ground, id).some(one => one.document === document)
    )
  })
}
