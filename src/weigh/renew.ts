import { firstThat } from '../text/sorted.ts'
import { handOverQuestions } from './disputes.ts'
import type { Ground, Statement, Value } from './ground.ts'
import { objectThing } from './ground.ts'
import { PEOPLING } from './kin.ts'
import type { Renewed } from './lookup.ts'
import { handOverRegisters, thingsOf } from './lookup.ts'
import type { Unsettled } from './memo.ts'
import { handOverAnswers } from './memo.ts'
import { handOverNetwork } from './network.ts'

/** What else than statements is another in the ground after. */
export type Named = Partial<Pick<Ground, 'things' | 'works' | 'reports'>> & {
  /** Things of another name or kind than before. */
  readonly renamed?: ReadonlySet<string>
  /** Whether names came or went, so that one may mean another thing than before. */
  readonly hasOtherNames?: boolean
  /** Works of which more is known than before. */
  readonly retold?: ReadonlySet<string>
}

/**
 * The ground in which some documents' statements are others than before, each document's in a row as they stood, and those of a new one
 * last. What was worked out of the ground before is handed over and only what the change touches is worked out anew; the answers are
 * those of a ground made whole.
 */
export function renewedGround(
  before: Ground,
  now: ReadonlyMap<string, readonly Statement[]>,
  judged: Pick<Ground, 'decisions' | 'grades'>,
  { renamed = NONE, retold = NONE, hasOtherNames = false, ...parts }: Named = {},
): Ground {
  const base = { ...before, ...parts, ...judged }
  const [renewed, statements] = withStatements(before, now, placesIn(before, base.reports, now.keys()))
  const next: Ground = { ...base, statements }
  const again =
    renamed.size + retold.size === 0 ? [] : statements.filter(one => speaksOf(one, renamed) || one.sources.some(id => retold.has(id)))
  handOverNetwork(before, next, renewed, again)
  handOverQuestions(before, next, renewed, { again, renamed: [...renamed] })
  handOverRegisters(before, next, renewed)
  handOverAnswers(before, next, unsettledBy(renewed, hasOtherNames))
  return next
}

/** Whose claims a change touches. Where things come or go, or somebody's people do, any name may mean another. */
function unsettledBy(renewed: readonly Renewed[], hasOtherNames: boolean): Unsettled {
  const changed = renewed.flatMap(({ gone, come }) => [...gone, ...come])
  return {
    things: new Set(changed.flatMap(thingsOf)),
    names: hasOtherNames || changed.some(({ predicate }) => PEOPLING.some(kind => kind === predicate)),
  }
}

const NONE: ReadonlySet<string> = new Set()

/** Whether the name of one of some things has a part in what a statement says. */
function speaksOf(statement: Statement, things: ReadonlySet<string>): boolean {
  if (things.size === 0) return false
  const isOne = (value: Value): boolean => value.is === 'thing' && things.has(value.id)
  return (
    things.has(statement.subject) ||
    things.has(objectThing(statement) ?? '') ||
    Object.values(statement.qualifiers).some(values => values.some(isOne))
  )
}

/** A ground's statements with some documents' replaced; a document that had none takes its place among the others. */
function withStatements(
  { statements, reports }: Ground,
  now: ReadonlyMap<string, readonly Statement[]>,
  place: ReadonlyMap<string, number>,
): [Renewed[], readonly Statement[]] {
  const placeOf = (document: string): number => place.get(document) ?? reports.size
  const parts: (readonly Statement[])[] = []
  let from = 0
  const renewed = [...now]
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([document, fresh]) => {
      const start = firstThat(statements, one => placeOf(one.document) >= placeOf(document))
      const end = firstThat(statements, one => placeOf(one.document) > placeOf(document))
      parts.push(statements.slice(from, start), fresh)
      from = end
      return { document, now: fresh, ...difference(statements.slice(start, end), fresh) }
    })
  return [renewed, now.size === 0 ? statements : new Array<Statement>().concat(...parts, statements.slice(from))]
}

function difference(before: readonly Statement[], now: readonly Statement[]): Pick<Renewed, 'gone' | 'come'> {
  const [was, is] = [new Set(before), new Set(now)]
  return { gone: before.filter(one => !is.has(one)), come: now.filter(one => !was.has(one)) }
}

/** The places of a ground's documents among each other; those of the one after it are the same, with new ones last. */
function placesIn(before: Ground, reports: Ground['reports'], now: Iterable<string>): ReadonlyMap<string, number> {
  const places = known.get(before.reports) ?? new Map([...before.reports.keys()].map((id, index) => [id, index]))
  for (const id of now) if (!places.has(id)) places.set(id, places.size)
  known.set(before.reports, places)
  known.set(reports, places)
  return places
}

const known = new WeakMap<Ground['reports'], Map<string, number>>()
