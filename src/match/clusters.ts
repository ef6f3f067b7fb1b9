import type { EntityKind } from '../model/entity.ts'
import type { Verdict } from '../model/event.ts'
import { Groups } from './groups.ts'
import { identifyingKeys, isAcronym } from './identifying.ts'
import { Persons } from './persons.ts'

/** An entity of one document, under an id that is its own in the whole project. */
export type Member = {
  readonly id: string
  readonly document: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
}

/**
 * What a person decided about two entities; it holds over every rule, and taking it away brings the rules' answer back. One who is unsure
 * leaves the rules' answer as it is.
 */
export type Judgement = { readonly left: string; readonly right: string; readonly verdict: Verdict }

/** Why two entities were taken for one thing. */
export type Link = { readonly left: string; readonly right: string; readonly reason: string }

/** One thing of the project: entities of several documents under all their names. Its id is that of its oldest member. */
export type Cluster = {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly members: readonly Member[]
  readonly links: readonly Link[]
}

/**
 * The things that entities of several documents are, oldest entity first. Entities are joined by a name that says which thing is meant
 * (`identifying.ts`) and by judgements; what was judged different never stands in one thing, however it is linked. Of several judgements
 * on one pair the last holds; else their order changes nothing.
 */
export const clusters = (members: readonly Member[], judgements: readonly Judgement[] = []): Cluster[] =>
  clustersBy(members, judgements, holdersByKey(members))

/** The same, where it is known who bears which name. */
export function clustersBy(
  members: readonly Member[],
  judgements: readonly Judgement[],
  bearers: Iterable<readonly [string, readonly Holder[]]>,
): Cluster[] {
  const known = new Set(members.map(({ id }) => id))
  const judged = [...new Map(judgements.map(one => [[one.left, one.right].toSorted().join('\u0000'), one])).values()].filter(
    ({ left, right }) => known.has(left) && known.has(right) && left !== right,
  )
  const groups = new Groups(members.map(({ id }) => id))
  for (const { left, right, verdict } of judged) if (verdict === 'different') groups.keepApart(left, right)
  const links: Link[] = []
  const join = (link: Link): boolean => {
    const joined = groups.join(link.left, link.right)
    if (joined) links.push(link)
    return joined
  }
  for (const { left, right } of judged.filter(({ verdict }) => verdict === 'same').toSorted(byPair))
    join({ left, right, reason: 'judged the same' })
  for (const [key, holders] of bearers) joinHolders(key, holders, join)
  const linksOf = Map.groupBy(links, link => groups.of(link.left))
  return [...Map.groupBy(members, ({ id }) => groups.of(id)).values()].map(all =>
    clusterOf(all, linksOf.get(groups.of(all[0]?.id ?? '')) ?? []),
  )
}

const byPair = (a: Judgement, b: Judgement): number => a.left.localeCompare(b.left) || a.right.localeCompare(b.right)

/** An entity under one of its names, with the place of that among all of its names that identify. */
export type Holder = { readonly member: Member; readonly name: string; readonly place: number }

/** Each name that identifies, as they are first borne, with whom it tells. */
const holdersByKey = (members: readonly Member[]): (readonly [string, Holder[]])[] =>
  [...bearersByKey(members, new Persons(members))].map(([key, bearers]) => [key, unambiguous(bearers)])

/** Each name that may identify, with who bears it; not another name of a person, where a document speaks of its bearer as of somebody else. */
export function bearersByKey(members: readonly Member[], persons: Persons): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>()
  for (const member of members)
    for (const [place, [key, name]] of [...identifyingKeys(member)].entries()) {
      if (persons.isContested(member, key)) continue
      const bearers = holders.get(key)
      if (bearers === undefined) holders.set(key, [{ member, name, place }])
      else bearers.push({ member, name, place })
    }
  return holders
}

/** The bearers of a name whom it tells from all others: a name that two entities of one document share identifies neither. */
export const unambiguous = (holders: readonly Holder[]): Holder[] =>
  [...Map.groupBy(holders, ({ member }) => `${member.document}\u0000${sortOf(member.kind)}`).values()].flatMap(group =>
    group.length === 1 ? group : [],
  )

/** Joins each bearer of a name to the first one of its sort that it may stand with. */
function joinHolders(key: string, holders: readonly Holder[], join: (link: Link) => boolean): void {
  const heads: Holder[] = []
  for (const holder of holders) {
    const home = heads.find(
      head =>
        areCompatible(key, head.member.kind, holder.member.kind) &&
        join({ left: head.member.id, right: holder.member.id, reason: reasonFor(head.name, holder.name) }),
    )
    if (home === undefined) heads.push(holder)
  }
}

/** Why two spellings of a name are one. */
export const reasonFor = (left: string, right: string): string =>
  left === right ? `both are called “${left}”` : `“${left}” and “${right}” are spellings of one name`

/** Kinds that readers of documents take for one another: a state is a place, a movement is a body or a people. */
const sortOf = (kind: EntityKind): string => (kind === 'state' ? 'place' : kind === 'people' ? 'organization' : kind)

/** A long name that is a state here and a body there ("… Republic of …") is one; a short one is not ("Wagner", "Georgia"). */
export function areCompatible(key: string, a: EntityKind, b: EntityKind): boolean {
  if (sortOf(a) === sortOf(b)) return true
  const kinds = new Set([a, b])
  return kinds.has('state') && kinds.has('organization') && key.split(' ').length > 2
}

/** The thing that some members are, oldest first; its links in the order in which what they bring came. */
export function clusterOf(members: readonly Member[], found: readonly Link[]): Cluster {
  const age = new Map(members.map(({ id }, place) => [id, place]))
  const links = found.toSorted(
    (a, b) =>
      (age.get(a.right) ?? 0) - (age.get(b.right) ?? 0) ||
      (age.get(a.left) ?? 0) - (age.get(b.left) ?? 0) ||
      (a.reason < b.reason ? -1 : 1),
  )
  const name = mostUsed(members.map(({ name }) => name))
  const names = new Set(members.flatMap(member => [member.name, ...member.aliases]))
  names.delete(name)
  return { id: members[0]?.id ?? '', kind: mostUsedKind(members), name, aliases: [...names], members, links }
}

/** The name borne by most members, the longest of several; a full name before an acronym or a single word. */
function mostUsed(names: readonly string[]): string {
  const full = names.filter(name => /\s/.test(name) && !isAcronym(name))
  return mostCommon(full.length > 0 ? full : names) ?? ''
}

const mostUsedKind = (members: readonly Member[]): EntityKind => mostCommon(members.map(({ kind }) => kind)) ?? 'concept'

/** Of several the longest, then the first in the order of letters: which came first is of no matter. */
function mostCommon<Item extends string>(items: readonly Item[]): Item | undefined {
  const ranked = [...Map.groupBy(items, item => item)].toSorted(
    ([a, left], [b, right]) => right.length - left.length || b.length - a.length || (a < b ? -1 : 1),
  )
  return ranked[0]?.[0]
}
