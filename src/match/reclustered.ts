import type { Cluster, Holder, Judgement, Link, Member } from './clusters.ts'
import { areCompatible, bearersByKey, clusterOf, clustersBy, reasonFor, unambiguous } from './clusters.ts'
import { Groups } from './groups.ts'
import { Persons } from './persons.ts'

/** Entities of a project, oldest first, and the things that they are. */
export type Clustered = { readonly members: readonly Member[]; readonly things: readonly Cluster[] }

/** What changed about names: entities of one new document, and pairs that are judged otherwise than before. */
export type Change = { readonly come: readonly Member[]; readonly judged: readonly Pick<Judgement, 'left' | 'right'>[] }

/** Things after a change: those that are no more as they were, and what there is in their stead. */
export type Reclustered = Clustered & { readonly gone: readonly Cluster[]; readonly made: readonly Cluster[] }

/** The things that entities are (`clusters`). By which names they were found is kept, so that what comes after is told by those. */
export function clustered(members: readonly Member[], judgements: readonly Judgement[]): Clustered {
  const names = new Names(members)
  const things = names.clusters(members, judgements)
  known.set(members, names.standingFor(things))
  return { members, things }
}

/**
 * The things that entities are after a change (`clusters`). Only those that share a name or a judgement with what changed are looked at.
 * The names are handed over: what came before makes its own anew, should it be asked again.
 */
export function reclustered(
  before: Clustered,
  judgements: readonly Judgement[],
  homes: ReadonlyMap<string, string>,
  { come, judged }: Change,
): Reclustered {
  const names = known.get(before.members) ?? new Names(before.members).standingFor(before.things)
  known.delete(before.members)
  const members = come.length === 0 ? before.members : [...before.members, ...come]
  known.set(members, names)
  const fresh = new Set(come.map(({ id }) => id))
  const onFresh = judgements.filter(({ left, right }) => fresh.has(left) || fresh.has(right))
  const { links, isPlain, contested } = names.add(come)
  const starts = [...[...judged, ...onFresh].flatMap(({ left, right }) => [left, right]), ...contested]
  const kept = new Set(
    judgements.flatMap(({ left, right, verdict }) => (verdict === 'different' ? [homes.get(left), homes.get(right)] : [])),
  )
  const joins = links.map(link => [homes.get(link.left) ?? link.left, link] as const)
  const isSimple = starts.length === 0 && (isPlain || kept.size === 0) && !joins.some(([home]) => kept.has(home))
  const changed = isSimple ? names.grown(come, joins) : names.anew([...starts, ...fresh, ...joins.map(([home]) => home)], judgements, homes)
  return { members, things: names.exchanged(before.things, changed), ...changed }
}

/** The things that entities are now, all put together anew; those that are as they were are kept. */
export function reclusteredWhole({ things }: Clustered, members: readonly Member[], judgements: readonly Judgement[]): Reclustered {
  const before = new Map(things.map(thing => [thing.id, thing]))
  const now = clustered(members, judgements).things.map(thing => {
    const old = before.get(thing.id)
    return old !== undefined && isSame(thing, old) ? old : thing
  })
  const kept = new Set(now)
  known.get(members)?.standingFor(now)
  return { members, things: now, gone: things.filter(thing => !kept.has(thing)), made: now.filter(thing => before.get(thing.id) !== thing) }
}

const known = new WeakMap<readonly Member[], Names>()

type Exchange = Pick<Reclustered, 'gone' | 'made'>

/** Who bears which name, and the things that they are. */
class Names {
  readonly #holders = new Map<string, Holder[]>()
  /** The place of each name among all, as they were first borne. */
  readonly #order = new Map<string, number>()
  readonly #keys = new Map<string, string[]>()
  readonly #age = new Map<string, number>()
  readonly #members = new Map<string, Member>()
  readonly #things = new Map<string, Cluster>()
  readonly #persons: Persons

  constructor(members: readonly Member[]) {
    this.#persons = new Persons(members)
    for (const member of members) this.#note(member)
    for (const [key, bearers] of bearersByKey(members, this.#persons)) this.#hold(key, bearers)
  }

  /** The things that the bearers of the names are. */
  clusters(members: readonly Member[], judgements: readonly Judgement[]): Cluster[] {
    return clustersBy(members, judgements, this.#holders)
  }

  /** Takes things for those that stand now. */
  standingFor(things: readonly Cluster[]): this {
    this.#things.clear()
    for (const thing of things) this.#things.set(thing.id, thing)
    return this
  }

  /**
   * Takes in the entities of one document; answers by which names they join whom, were nothing kept apart, whether each joins the oldest
   * bearer of its name, and the ids of those of whose names one stood for one person and turns out to be that of two.
   */
  add(come: readonly Member[]): { readonly links: readonly Link[]; readonly isPlain: boolean; readonly contested: readonly string[] } {
    const contested = this.#persons.add(come)
    for (const member of come) this.#note(member)
    const links: Link[] = []
    let isPlain = true
    for (const [key, bearers] of bearersByKey(come, this.#persons)) {
      if (contested.has(key)) continue
      const holders = this.#holders.get(key) ?? this.#begin(key, bearers)
      for (const holder of unambiguous(bearers)) {
        const head = headFor(key, holders, holder)
        if (head !== undefined) links.push({ left: head.member.id, right: holder.member.id, reason: reasonFor(head.name, holder.name) })
        if (head !== holders[0]) isPlain = false
        holders.push(holder)
        this.#bears(holder.member, key)
      }
    }
    for (const key of contested) this.#holdAnew(key)
    return { links, isPlain, contested: [...contested].flatMap(key => this.#persons.bearersOf(key).map(({ id }) => id)) }
  }

  /** New entities, each with the things that its links join it to. */
  grown(come: readonly Member[], joins: readonly (readonly [string, Link])[]): Exchange {
    const old = this.#oldestFirst([...new Set(joins.map(([home]) => home))].filter(id => this.#things.has(id)))
    const groups = new Groups([...old, ...come.map(({ id }) => id)])
    for (const [home, { right }] of joins) groups.join(home, right)
    const links = Map.groupBy(joins, ([, { right }]) => groups.of(right))
    const parts = Map.groupBy(old, id => groups.of(id))
    const gone = old.flatMap(id => this.#things.get(id) ?? [])
    const made = [...Map.groupBy(come, ({ id }) => groups.of(id))].map(([home, fresh]) => {
      const before = (parts.get(home) ?? []).flatMap(id => this.#things.get(id) ?? [])
      const members = before.flatMap(thing => thing.members)
      const ordered = before.length > 1 ? members.toSorted((a, b) => this.#ageOf(a.id) - this.#ageOf(b.id)) : members
      return clusterOf(
        [...ordered, ...fresh],
        [...before.flatMap(thing => thing.links), ...(links.get(home) ?? []).map(([, link]) => link)],
      )
    })
    return { gone, made }
  }

  /** Everything that hangs together with some entities by names, judgements and what was one thing before, put together anew. */
  anew(starts: readonly string[], judgements: readonly Judgement[], homes: ReadonlyMap<string, string>): Exchange {
    const partners = Map.groupBy(
      judgements.flatMap(({ left, right }) => [[left, right] as const, [right, left] as const]),
      ([id]) => id,
    )
    const [reached, keys] = [new Set(starts), new Set<string>()]
    const gone = new Set<Cluster>()
    for (const id of reached) {
      for (const key of this.#keys.get(id) ?? []) {
        if (!keys.has(key)) for (const { member } of this.#holders.get(key) ?? []) reached.add(member.id)
        keys.add(key)
      }
      for (const [, partner] of partners.get(id) ?? []) reached.add(partner)
      const thing = this.#things.get(homes.get(id) ?? '')
      if (thing === undefined || gone.has(thing)) continue
      gone.add(thing)
      for (const member of thing.members) reached.add(member.id)
    }
    const members = this.#oldestFirst([...reached]).flatMap(id => this.#members.get(id) ?? [])
    const named = [...keys].toSorted((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0))
    const made = clustersBy(
      members,
      judgements,
      named.map(key => [key, this.#holders.get(key) ?? []]),
    )
    const same = new Set(made.filter(thing => isSame(thing, this.#things.get(thing.id))).map(({ id }) => id))
    return { gone: [...gone].filter(({ id }) => !same.has(id)), made: made.filter(({ id }) => !same.has(id)) }
  }

  /** All things with some in the stead of others, by their oldest entities. */
  exchanged(things: readonly Cluster[], { gone, made }: Exchange): Cluster[] {
    for (const { id } of gone) this.#things.delete(id)
    for (const thing of made) this.#things.set(thing.id, thing)
    const leaving = new Set(gone)
    const fresh = made.toSorted((a, b) => this.#ageOf(a.id) - this.#ageOf(b.id))
    const all: Cluster[] = []
    let next = 0
    for (const thing of things) {
      if (leaving.has(thing)) continue
      for (let other = fresh[next]; other !== undefined && this.#ageOf(other.id) < this.#ageOf(thing.id); other = fresh[++next])
        all.push(other)
      all.push(thing)
    }
    return [...all, ...fresh.slice(next)]
  }

  /** Notes who bears a name that nobody bore before. */
  #hold(key: string, bearers: readonly Holder[]): void {
    const holders = this.#begin(key, bearers)
    for (const holder of unambiguous(bearers)) {
      holders.push(holder)
      this.#bears(holder.member, key)
    }
  }

  /** Notes of a name who bears it first. */
  #begin(key: string, [first]: readonly Holder[]): Holder[] {
    const holders: Holder[] = []
    if (first === undefined) return holders
    this.#order.set(key, this.#ageOf(first.member.id) + first.place / (first.place + 1))
    this.#holders.set(key, holders)
    return holders
  }

  /** Notes anew which persons bear a name. */
  #holdAnew(key: string): void {
    for (const { member } of this.#holders.get(key) ?? [])
      this.#keys.set(
        member.id,
        (this.#keys.get(member.id) ?? []).filter(other => other !== key),
      )
    this.#holders.delete(key)
    this.#order.delete(key)
    this.#hold(key, bearersByKey(this.#persons.bearersOf(key), this.#persons).get(key) ?? [])
  }

  #note(member: Member): void {
    this.#age.set(member.id, this.#age.size)
    this.#members.set(member.id, member)
  }

  #bears({ id }: Member, key: string): void {
    const keys = this.#keys.get(id)
    if (keys === undefined) this.#keys.set(id, [key])
    else keys.push(key)
  }

  readonly #ageOf = (id: string): number => this.#age.get(id) ?? Infinity

  readonly #oldestFirst = (ids: readonly string[]): string[] => ids.toSorted((a, b) => this.#ageOf(a) - this.#ageOf(b))
}

/** Whom a new bearer of a name joins: the first of its sort, as the bearers came. */
function headFor(key: string, holders: readonly Holder[], { member: { kind } }: Holder): Holder | undefined {
  const heads: Holder[] = []
  for (const holder of holders) {
    if (heads.some(({ member }) => areCompatible(key, member.kind, holder.member.kind))) continue
    if (areCompatible(key, holder.member.kind, kind)) return holder
    heads.push(holder)
  }
  return undefined
}

/** Whether a thing is what it was: of the same entities, for the same reasons. */
const isSame = (thing: Cluster, before: Cluster | undefined): boolean =>
  before !== undefined &&
  thing.members.length === before.members.length &&
  thing.links.length === before.links.length &&
  thing.members.every(({ id }, place) => id === before.members[place]?.id) &&
  thing.links.every(
    (link, place) =>
      link.left === before.links[place]?.left && link.right === before.links[place]?.right && link.reason === before.links[place]?.reason,
  )
