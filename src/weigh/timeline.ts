import type { PredicateName } from '../model/predicate.ts'
import type { Bounds } from '../text/edtf.ts'
import { boundsOf } from '../text/edtf.ts'
import type { Ground, Statement } from './ground.ts'
import { compareText, inOrder, objectThing } from './ground.ts'
import { statementsOn } from './lookup.ts'
import { onceForEach } from './memo.ts'
import type { Sign } from './ties.ts'
import { layerOf, signOf } from './ties.ts'

/** What stands on the axis: what happened, who held a post, who was tied to whom, and how bodies began, split, merged and ended. */
export type EntryKind = 'event' | 'posting' | 'tie' | 'beginning' | 'split' | 'merger' | 'end'

/** A claim on the axis, with the four bounds of its time; a side that the text leaves open is null. */
export type Entry = { readonly kind: EntryKind; readonly statement: Statement; readonly bounds: Bounds }

export type Timeline = {
  /** Earliest possible beginning first; those without a known beginning by their end. */
  readonly entries: readonly Entry[]
  /** Claims of the same kinds that nothing dates, as they stand: listed, never dropped. */
  readonly undated: readonly { readonly kind: EntryKind; readonly statement: Statement }[]
}

const KINDS: Readonly<Partial<Record<PredicateName, EntryKind>>> = {
  occurred: 'event',
  attacked: 'event',
  fought_in: 'event',
  participated_in: 'event',
  killed: 'event',
  charged: 'event',
  outcome: 'event',
  controls: 'event',
  operates_in: 'event',
  based_in: 'event',
  status: 'event',
  strength: 'event',
  posting: 'posting',
  part_of: 'tie',
  answers_to: 'tie',
  member_of: 'tie',
  supports: 'tie',
  allied_with: 'tie',
  opposes: 'tie',
  rival_of: 'tie',
  contact_with: 'tie',
  trained: 'tie',
  funded_by: 'tie',
  founded: 'beginning',
  founded_by: 'beginning',
  succeeds: 'beginning',
  splinter_of: 'split',
  merged_into: 'merger',
  dissolved: 'end',
}

/** The claims about some things, or about all, on one axis. */
export function timeline(ground: Ground, things?: readonly string[]): Timeline {
  const [entries, undated]: [Entry[], Timeline['undated'][number][]] = [[], []]
  for (const statement of told(ground, things)) {
    const { predicate, standing, time } = statement
    const kind = KINDS[predicate]
    if (kind === undefined || standing === 'rejected') continue
    const bounds = time === null ? undefined : boundsOf(time)
    if (bounds === undefined) undated.push({ kind, statement })
    else entries.push({ kind, statement, bounds })
  }
  return { entries: inTime(entries), undated }
}

/** Entries by their bounds, those with the same as they stand. The same few times come back, so that few are sorted. */
function inTime(entries: readonly Entry[]): Entry[] {
  const together = Map.groupBy(entries, ({ bounds }) => placeOnAxis(bounds))
  return [...together].toSorted(([a], [b]) => compareText(a, b)).flatMap(([, those]) => those)
}

/** By beginning, then by end. */
const placeOnAxis = onceForEach((bounds: Bounds) => `${beginning(bounds)}\u0000${ending(bounds)}`)

/** The claims about some things, or all, in order; those about one stand so already. */
function told(ground: Ground, things: readonly string[] | undefined): readonly Statement[] {
  const [only, ...others] = things ?? []
  if (only !== undefined && others.length === 0) return statementsOn(ground, only)
  const all = things === undefined ? ground.statements : [...new Set(things.flatMap(thing => statementsOn(ground, thing)))]
  return all.toSorted(inOrder)
}

const beginning = ({ possiblyFrom, certainlyFrom, certainlyTo, possiblyTo }: Bounds): string =>
  possiblyFrom ?? certainlyFrom ?? possiblyTo ?? certainlyTo ?? '~'

const ending = ({ possiblyTo, certainlyTo }: Bounds): string => possiblyTo ?? certainlyTo ?? '~'

/** How one body came from, went into or followed another. */
export type Branch = {
  readonly kind: 'split' | 'merger' | 'succession'
  readonly from: string
  readonly to: string
  readonly statement: Statement
  readonly bounds: Bounds | null
}

/** A body's line on the axis: the claims of its beginning and end, each as sure as its text. */
export type Line = {
  readonly thing: string
  readonly began: readonly Statement[]
  readonly ended: readonly Statement[]
  /** From when to when dated claims speak of it, at least and at most; null where none is dated. */
  readonly seen: Bounds | null
}

/** A dated claim that one body is friendly or hostile towards another. */
export type Stroke = {
  readonly from: string
  readonly to: string
  readonly sign: Sign
  readonly statement: Statement
  readonly bounds: Bounds
}

/** Bodies with their lines, oldest claimed beginning first, the branches between them, and the dated ties between their lines. */
export type Lineage = { readonly lines: readonly Line[]; readonly branches: readonly Branch[]; readonly strokes: readonly Stroke[] }

/**
 * The family of a body: all that descend from one another with it. Where none is named, every body that begins, ends, descends from
 * another or has a dated tie with one. A denied branch is none.
 */
export function lineageOf(ground: Ground, thing?: string): Lineage {
  const family = new Set(thing === undefined ? bodiesInTime(ground) : [thing])
  const branches = new Map<string, Branch>()
  for (const member of family)
    for (const statement of statementsOn(ground, member)) {
      const branch = branchOf(statement)
      if (branch === undefined) continue
      branches.set(statement.id, branch)
      family.add(branch.from).add(branch.to)
    }
  return {
    lines: [...family]
      .map(member => lineOf(ground, member))
      .toSorted((a, b) => compareText(start(a), start(b)) || compareText(a.thing, b.thing)),
    branches: [...branches.values()].toSorted((a, b) => inOrder(a.statement, b.statement)),
    strokes: ground.statements
      .toSorted(inOrder)
      .flatMap(strokeOf)
      .filter(({ from, to }) => family.has(from) && family.has(to)),
  }
}

/** Bodies on which there is anything to draw in time. */
function bodiesInTime(ground: Ground): string[] {
  const isBody = (id: string): boolean => ground.things.get(id)?.kind === 'organization'
  const told = ground.statements.flatMap(statement => {
    const ends = [branchOf(statement), ...strokeOf(statement)].flatMap(one => (one === undefined ? [] : [one.from, one.to]))
    const alone = LIFE.has(statement.predicate) && statement.polarity === 'affirmed' && statement.standing !== 'rejected'
    return ends.length > 0 ? ends : alone ? [statement.subject] : []
  })
  return [...new Set(told.filter(isBody))].toSorted(compareText)
}

/** Predicates of a beginning or an end. */
const LIFE: ReadonlySet<PredicateName> = new Set(['founded', 'founded_by', 'dissolved'])

function strokeOf(statement: Statement): Stroke[] {
  const { predicate, subject, polarity, certainty, standing, time } = statement
  const [object, layer, bounds] = [objectThing(statement), layerOf(predicate), time === null ? undefined : boundsOf(time)]
  if (object === undefined || object === subject || bounds === undefined) return []
  if (polarity === 'denied' || certainty === 'unknown' || standing === 'rejected') return []
  if (layer !== 'alliance' && layer !== 'hostility') return []
  return [{ from: subject, to: object, sign: signOf(statement), statement, bounds }]
}

function branchOf(statement: Statement): Branch | undefined {
  const { predicate, subject, polarity, standing, time } = statement
  const object = objectThing(statement)
  if (object === undefined || object === subject || polarity === 'denied' || standing === 'rejected') return undefined
  const bounds = (time === null ? undefined : boundsOf(time)) ?? null
  if (predicate === 'splinter_of') return { kind: 'split', from: object, to: subject, statement, bounds }
  if (predicate === 'merged_into') return { kind: 'merger', from: subject, to: object, statement, bounds }
  return predicate === 'succeeds' ? { kind: 'succession', from: object, to: subject, statement, bounds } : undefined
}

function lineOf(ground: Ground, thing: string): Line {
  const own = statementsOn(ground, thing)
    .filter(({ subject, standing }) => subject === thing && standing !== 'rejected')
    .toSorted(inOrder)
  return {
    thing,
    began: own.filter(({ predicate }) => predicate === 'founded' || predicate === 'founded_by' || predicate === 'splinter_of'),
    ended: own.filter(({ predicate }) => predicate === 'dissolved' || predicate === 'merged_into'),
    seen: seenIn(own),
  }
}

/** Claims that deny something say nothing of when a body was there. */
function seenIn(own: readonly Statement[]): Bounds | null {
  const all = own.flatMap(({ time, polarity }) => (time === null || polarity === 'denied' ? [] : (boundsOf(time) ?? [])))
  const days = (side: keyof Bounds): string[] => all.flatMap(bounds => bounds[side] ?? []).toSorted(compareText)
  if (all.length === 0) return null
  return {
    possiblyFrom: days('possiblyFrom')[0] ?? null,
    certainlyFrom: days('certainlyFrom')[0] ?? null,
    certainlyTo: days('certainlyTo').at(-1) ?? null,
    possiblyTo: all.some(({ possiblyTo }) => possiblyTo === null) ? null : (days('possiblyTo').at(-1) ?? null),
  }
}

const start = ({ began }: Line): string =>
  began.flatMap(({ time }) => (time === null ? [] : (boundsOf(time)?.possiblyFrom ?? []))).toSorted(compareText)[0] ?? '~'
