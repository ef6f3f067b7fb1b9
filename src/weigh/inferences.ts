import { aimsOf } from './aims.ts'
import type { Ground, Statement } from './ground.ts'
import { compareText, inOrder, objectThing } from './ground.ts'
import { once, onceForEach } from './memo.ts'
import type { Network } from './network.ts'
import { networkOf, stepBetween } from './network.ts'
import type { Tie } from './ties.ts'

/**
 * Something that no source says and that follows from what several say. It is never a claim, is kept and shown apart, and goes when
 * the claims go that it rests on.
 */
export type Inference =
  /** Two that are hostile to each other are both friendly with a third: the ally of my rival. */
  | { readonly is: 'strain'; readonly friend: string; readonly rivals: readonly [string, string]; readonly restsOn: readonly Statement[] }
  /** Several want the same for one, good (`+`) or ill (`-`). */
  | {
      readonly is: 'alignment'
      readonly things: readonly string[]
      readonly about: string
      readonly sense: '+' | '-'
      readonly restsOn: readonly Statement[]
    }
  /** Some want good for one for whom others want ill. */
  | {
      readonly is: 'collision'
      readonly for: readonly string[]
      readonly against: readonly string[]
      readonly about: string
      readonly restsOn: readonly Statement[]
    }

/** The things that an inference is of. */
export const thingsIn = (one: Inference): string[] =>
  one.is === 'strain'
    ? [one.friend, ...one.rivals]
    : one.is === 'alignment'
      ? [...one.things, one.about]
      : [...one.for, ...one.against, one.about]

/** All that follows from a ground's claims, or only what touches one thing. */
export function inferencesOf(ground: Ground, thing?: string): Inference[] {
  return [...strains(networkOf(ground), thing), ...aimed(ground, thing)]
}

/** Triangles of two friendly sides and a hostile one. A pair with ties of both kinds takes no part: it is strained by itself. */
function strains(network: Network, thing: string | undefined): Inference[] {
  const triangles = thing === undefined ? network.things.flatMap(friend => trianglesUnder(network, friend)) : trianglesWith(network, thing)
  return triangles.map(({ friend, rivals: [a, b] }) => {
    const sides = [stepBetween(network, friend, a), stepBetween(network, friend, b), stepBetween(network, a, b)]
    const restsOn = sides.flatMap(({ ties }) => ties.flatMap(({ statements }) => statements)).toSorted(inOrder)
    return { is: 'strain', friend, rivals: [a, b], restsOn }
  })
}

/** Somebody friendly with two that are hostile to each other, those in order. */
type Triangle = { readonly friend: string; readonly rivals: readonly [string, string] }

/** The triangles in which somebody is the friend of both, in order. */
function trianglesUnder(network: Network, friend: string): Triangle[] {
  const near = signsAt(network, friend)
  return friendsIn(near).flatMap(a => {
    const foes = signsAt(network, a)
    const isRival = (b: string): boolean => b > a && near.get(b) === '+' && foes.get(b) === '-'
    return [...(near.size < foes.size ? near : foes).keys()]
      .filter(isRival)
      .toSorted(compareText)
      .map((b): Triangle => ({ friend, rivals: [a, b] }))
  })
}

/** The triangles in which somebody has a part, in order: those of which they are the friend, and those of which they are a rival. */
function trianglesWith(network: Network, thing: string): Triangle[] {
  const near = signsAt(network, thing)
  const foes = [...near].flatMap(([other, sign]) => (sign === '-' ? [other] : []))
  const between = friendsIn(near).flatMap(friend => {
    const theirs = signsAt(network, friend)
    return foes
      .filter(foe => theirs.get(foe) === '+')
      .map((foe): Triangle => ({ friend, rivals: foe < thing ? [foe, thing] : [thing, foe] }))
  })
  return [...trianglesUnder(network, thing), ...between].toSorted(
    (one, other) =>
      compareText(one.friend, other.friend) || compareText(one.rivals[0], other.rivals[0]) || compareText(one.rivals[1], other.rivals[1]),
  )
}

const friendsIn = (signs: Signs): string[] => [...signs].flatMap(([other, sign]) => (sign === '+' ? [other] : [])).toSorted(compareText)

type Signs = ReadonlyMap<string, '+' | '-' | 'both'>
const NOBODY: Signs = new Map()

/** Whom a thing has only friendly ties with, only hostile ones, or both. */
function signsAt(network: Network, thing: string): Signs {
  const ties = network.tiesAt[network.places.get(thing) ?? -1]
  return ties === undefined ? NOBODY : signsOf(ties)(thing)
}

/** By the row of a thing's ties, which stays as it is from ground to ground while none of them changes. */
const signsOf = onceForEach((ties: readonly Tie[]) => {
  let known: Signs | undefined
  return (thing: string): Signs => (known ??= signsFrom(ties, thing))
})

function signsFrom(ties: readonly Tie[], thing: string): Signs {
  const signs = new Map<string, '+' | '-' | 'both'>()
  for (const { from, to, sign } of ties) {
    if (sign === '0') continue
    const other = from === thing ? to : from
    const before = signs.get(other)
    signs.set(other, before === undefined || before === sign ? sign : 'both')
  }
  return signs
}

type Wanting = { readonly for: Map<string, Statement[]>; readonly against: Map<string, Statement[]> }

/** Alignments and collisions of goals, and of open hostility, by the one they are about. */
function aimed(ground: Ground, thing: string | undefined): Inference[] {
  const { byTarget, wanted } = wantings(ground, 'all')
  const about = thing === undefined ? [...byTarget.keys()] : [...new Set([thing, ...(wanted.get(thing) ?? [])])]
  return about
    .toSorted(compareText)
    .flatMap(target => onTarget(target, byTarget.get(target)))
    .filter(one => thing === undefined || concerns(one, thing))
}

type Wantings = { readonly byTarget: ReadonlyMap<string, Wanting>; readonly wanted: ReadonlyMap<string, ReadonlySet<string>> }

/** Who wants good and who ill for whom, by the claims that say so, and for whom each wants any. */
const wantings = once((ground): Wantings => {
  const about = new Map<string, Wanting>()
  const wanted = new Map<string, Set<string>>()
  const note = (subject: string, target: string, sense: '+' | '-', statement: Statement): void => {
    const wanting = about.get(target) ?? { for: new Map(), against: new Map() }
    about.set(target, wanting)
    wanted.set(subject, (wanted.get(subject) ?? new Set()).add(target))
    const side = sense === '+' ? wanting.for : wanting.against
    const told = side.get(subject)
    if (told === undefined) side.set(subject, [statement])
    else told.push(statement)
  }
  for (const statement of ground.statements) {
    if (statement.standing === 'rejected' || statement.certainty === 'unknown' || statement.inferredBy !== null) continue
    for (const { thing: target, sense } of aimsOf(ground, statement))
      if (target !== statement.subject) note(statement.subject, target, sense, statement)
    const object = objectThing(statement)
    if (statement.predicate === 'opposes' && statement.polarity === 'affirmed' && object !== undefined)
      note(statement.subject, object, '-', statement)
  }
  return { byTarget: about, wanted }
})

function onTarget(about: string, wanting: Wanting | undefined): Inference[] {
  if (wanting === undefined) return []
  const { for: pro, against } = wanting
  const [friends, foes] = [[...pro.keys()].toSorted(compareText), [...against.keys()].toSorted(compareText)]
  const behind = (side: Wanting['for']): Statement[] => [...side.values()].flat()
  const all = [...behind(pro), ...behind(against)].toSorted(inOrder)
  return [
    ...(foes.length > 1
      ? [{ is: 'alignment' as const, things: foes, about, sense: '-' as const, restsOn: behind(against).toSorted(inOrder) }]
      : []),
    ...(friends.length > 1
      ? [{ is: 'alignment' as const, things: friends, about, sense: '+' as const, restsOn: behind(pro).toSorted(inOrder) }]
      : []),
    ...(foes.length > 0 && friends.length > 0 ? [{ is: 'collision' as const, for: friends, against: foes, about, restsOn: all }] : []),
  ]
}

const concerns = (one: Inference, thing: string): boolean => one.is !== 'strain' && thingsIn(one).includes(thing)
