import { underAll } from './aspects.ts'
import type { Ground, Statement } from './ground.ts'
import { inOrder, valueKey } from './ground.ts'
import type { Ancestor, Footing } from './lineage.ts'
import { ancestorsOf, titleOf } from './lineage.ts'
import { statementsOn } from './lookup.ts'
import type { Loop } from './loops.ts'
import { loopsIn, reportOf } from './loops.ts'

/** Footings that go back to one source, however many notes they stand in. */
export type Origin = {
  /** Whom they go back to, by name. */
  readonly names: readonly string[]
  /** Whether the subject of the statements describes itself here. */
  readonly own: boolean
  readonly footings: readonly Footing[]
  /** Why they are one, each join in a sentence. */
  readonly reasons: readonly string[]
}

/** A footing that adds nothing, and why. */
export type Idle = { readonly footing: Footing; readonly reason: string }

/** How many ways statements rest on, and on how many sources that know nothing of each other, as far as can be shown. Never a score. */
export type Independence = {
  /** Footings in all: each work behind each statement, and each statement without one. */
  readonly citations: number
  /** Most cited first. */
  readonly origins: readonly Origin[]
  /** Footings of unknown lineage, which count as none. */
  readonly unknown: readonly Idle[]
  /** Citations of a report that stands in the base with its own sources, which are counted instead. */
  readonly derived: readonly Idle[]
  readonly loops: readonly Loop[]
}

/** What statements rest on in the end. Two works are one origin where an author, an outlet, an agency or a quoted speaker is the same. */
export function originsOf(ground: Ground, statements: readonly Statement[]): Independence {
  const footings = statements.toSorted(inOrder).flatMap(footingsOf)
  const speaking = new Set(statements.map(({ document }) => document))
  const unknown: Idle[] = []
  const derived: Idle[] = []
  const traced: Traced[] = []
  for (const footing of footings) {
    const relay = relayed(ground, footing, speaking)
    const ancestors = relay === undefined ? ancestorsOf(ground, footing) : []
    if (relay !== undefined) derived.push({ footing, reason: relay })
    else if (ancestors.length === 0) unknown.push({ footing, reason: whyUnknown(ground, footing) })
    else traced.push({ footing, ancestors, through: throughOf(ground, footing) })
  }
  return { citations: footings.length, origins: grouped(ground, traced), unknown, derived, loops: loopsIn(ground, statements) }
}

/** Statements on one subject, by their ids, and how independent what they rest on is. */
export type Backing = { readonly title: string; readonly claims: readonly string[]; readonly independence: Independence }

/** What everything said of a thing rests on, aspect by aspect; those on which nothing is said are left out. */
export function originsByAspect(ground: Ground, thing: string): Backing[] {
  return [...underAll(ground, thing)].flatMap(([{ title, gathers }, found]) => {
    const statements = gathers === undefined ? found.filter(({ standing }) => standing !== 'rejected') : []
    return statements.length === 0 ? [] : [{ title, claims: statements.map(({ id }) => id), independence: originsOf(ground, statements) }]
  })
}

/** Statements that affirm or deny, hedge or not, the very same of the same thing as one statement does, itself among them. */
export function sayingTheSame(ground: Ground, statement: Statement): Statement[] {
  const key = sayingKey(statement)
  return statementsOn(ground, statement.subject).filter(other => sayingKey(other) === key)
}

/** The statements on a thing, those that say the very same together. */
export function eachSaying(ground: Ground, thing: string): Statement[][] {
  const told = statementsOn(ground, thing).filter(({ standing }) => standing !== 'rejected')
  return [...Map.groupBy(told, sayingKey).values()]
}

const sayingKey = ({ subject, predicate, polarity, object }: Statement): string =>
  [subject, predicate, polarity, valueKey(object)].join('\u0000')

/** A footing with whom it goes back to, and the works through which alone its note knows its work. */
type Traced = { readonly footing: Footing; readonly ancestors: readonly Ancestor[]; readonly through: readonly string[] }

const footingsOf = (statement: Statement): Footing[] =>
  statement.sources.length === 0 ? [{ statement, work: null }] : statement.sources.map(work => ({ statement, work }))

/** Why a citation of a report that itself speaks among these statements adds nothing to them. */
function relayed(ground: Ground, { statement, work }: Footing, speaking: ReadonlySet<string>): string | undefined {
  const report = work === null ? undefined : reportOf(ground, work)
  if (report === undefined || report === statement.document || !speaking.has(report)) return undefined
  return `“${ground.reports.get(report)?.title ?? report}” is in the base itself; what it rests on is counted there`
}

function whyUnknown(ground: Ground, { statement, work }: Footing): string {
  if (statement.inferredBy !== null) return 'no source says it: it is inferred'
  if (work !== null) return `${workTitle(ground, work)} names neither an author nor where it came out`
  return statement.notes.length === 0 ? 'the sentence has no note' : 'its note names no work'
}

/** Footings that share an ancestor are one origin, and so on from each to the next. */
const grouped = (ground: Ground, traced: readonly Traced[]): Origin[] =>
  together(traced)
    .map(all => originOf(ground, all))
    .toSorted((a, b) => b.footings.length - a.footings.length)

/** Footings that hang together by ancestors, or by works that are known only through others; in their order, as are those of each part. */
function together(traced: readonly Traced[]): Traced[][] {
  const sharing = Map.groupBy(
    traced.flatMap(({ ancestors }, place) => ancestors.map(({ key }) => ({ key, place }))),
    ({ key }) => key,
  )
  const relays = relaysIn(traced)
  const seen = new Uint8Array(traced.length)
  return traced.flatMap((_, start) => {
    if (seen[start] === 1) return []
    seen[start] = 1
    const part = [start]
    const reach = (place: number): void => {
      if (seen[place] === 1) return
      seen[place] = 1
      part.push(place)
    }
    for (const at of part) {
      for (const { key } of traced[at]?.ancestors ?? []) {
        for (const { place } of sharing.get(key) ?? []) reach(place)
        sharing.delete(key)
      }
      for (const place of relays.get(at) ?? []) reach(place)
    }
    return [part.sort((a, b) => a - b).flatMap(place => traced[place] ?? [])]
  })
}

/** For each footing by its place those of the same statement that it is known only through, and those known through it. */
function relaysIn(traced: readonly Traced[]): ReadonlyMap<number, readonly number[]> {
  const relays = new Map<number, number[]>()
  const relayed = new Set(traced.flatMap(({ footing, through }) => (through.length === 0 ? [] : [footing.statement])))
  if (relayed.size === 0) return relays
  const beside = Map.groupBy(
    traced.flatMap(({ footing }, place) => (relayed.has(footing.statement) ? [{ footing, place }] : [])),
    ({ footing }) => footing.statement,
  )
  for (const [place, { footing, through }] of traced.entries())
    for (const other of beside.get(footing.statement) ?? [])
      if (through.includes(other.footing.work ?? ''))
        for (const [from, to] of [
          [place, other.place],
          [other.place, place],
        ] as const)
          relays.set(from, [...(relays.get(from) ?? []), to])
  return relays
}

const NOTHING: readonly never[] = []

/** Works that one note knows only through another: "quoted in". */
function throughOf(ground: Ground, { statement, work }: Footing): readonly string[] {
  const citings = ground.works.get(work ?? '')?.citings ?? NOTHING
  if (!citings.some(({ through }) => through !== undefined)) return NOTHING
  return citings
    .filter(({ document }) => document === statement.document)
    .flatMap(({ through = [] }) => through.filter(({ note }) => statement.notes.includes(note)).map(({ work: other }) => other))
}

function originOf(ground: Ground, all: readonly Traced[]): Origin {
  const ancestors = all.flatMap(one => one.ancestors)
  const told = new Set(ancestors.map(({ reason }) => reason))
  const relays = all.flatMap(({ footing, through }) =>
    through.map(other => `${workTitle(ground, footing.work ?? '')} is known only through ${workTitle(ground, other)}`),
  )
  return {
    names: mostCommon(ancestors.map(({ name }) => name)),
    own: ancestors.some(one => one.own),
    footings: all.map(({ footing }) => footing),
    reasons: [...(all.length > 1 ? joining(ancestors, told) : told), ...new Set(relays)],
  }
}

/** The reasons that join footings: those of ancestors which several works share; all of them where none is shared. */
function joining(ancestors: readonly Ancestor[], all: ReadonlySet<string>): ReadonlySet<string> {
  const groups = [...Map.groupBy(ancestors, ({ key }) => key).values()].map(group => new Set(group.map(({ reason }) => reason)))
  const shared = new Set(groups.flatMap(reasons => (reasons.size > 1 ? [...reasons] : [])))
  return shared.size > 0 ? shared : all
}

const workTitle = (ground: Ground, work: string): string => {
  const csl = ground.works.get(work)?.csl
  return csl === undefined ? work : titleOf(csl)
}

/** Each name once, the most frequent first, else as they stand. */
const mostCommon = (names: readonly string[]): readonly string[] =>
  names.length < 2 ? names : [...Map.groupBy(names, name => name)].toSorted(([, a], [, b]) => b.length - a.length).map(([name]) => name)
