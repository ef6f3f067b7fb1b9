import { aimsOf } from './aims.ts'
import type { Ground, Statement } from './ground.ts'
import { compareText, inOrder, objectThing } from './ground.ts'
import { once, onceForEach } from './memo.ts'
import type { Network, Step } from './network.ts'
import { networkOf, stepBetween } from './network.ts'

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
  const signed = signedPairs(network)
  const friends = thing === undefined ? network.things : touching(network, thing)
  const found: Inference[] = []
  for (const friend of friends) {
    const near = signed.get(friend) ?? NOBODY
    const only = friend === thing ? undefined : thing
    for (const a of [...near].flatMap(([other, { sign }]) => (sign === '+' ? [other] : [])).toSorted(compareText))
      for (const b of rivalsOf(signed, near, a, only)) {
        const sides = [near.get(a), near.get(b), signed.get(a)?.get(b)]
        const restsOn = sides.flatMap(side => side?.step().ties.flatMap(({ statements }) => statements) ?? []).toSorted(inOrder)
        found.push({ is: 'strain', friend, rivals: [a, b], restsOn })
      }
  }
  return found
}

/** Those after one friend of somebody who are his friends too and its rivals, in order; where one is named, only with it. */
function rivalsOf(signed: SignedPairs, near: ReadonlyMap<string, Signed>, a: string, only: string | undefined): string[] {
  const foes = signed.get(a) ?? NOBODY
  const isRival = (b: string): boolean => b > a && near.get(b)?.sign === '+' && foes.get(b)?.sign === '-'
  if (only !== undefined && only !== a) return isRival(only) ? [only] : []
  return [...(near.size < foes.size ? near : foes).keys()].filter(isRival).toSorted(compareText)
}

const touching = (network: Network, thing: string): string[] =>
  [thing, ...(network.graph[network.places.get(thing) ?? -1] ?? []).map(place => network.nodes[place] ?? '')].toSorted(compareText)

type Signed = { readonly sign: '+' | '-'; readonly step: () => Step }
type SignedPairs = ReadonlyMap<string, ReadonlyMap<string, Signed>>
const NOBODY: ReadonlyMap<string, Signed> = new Map()

/** Pairs that are only friendly or only hostile, from either end. */
const signedPairs = onceForEach((network: Network): SignedPairs => {
  const signs = new Map<string, Map<string, '+' | '-' | 'both'>>()
  const note = (a: string, b: string, sign: '+' | '-'): void => {
    const row = signs.get(a) ?? new Map<string, '+' | '-' | 'both'>()
    signs.set(a, row)
    const known = row.get(b)
    row.set(b, known === undefined || known === sign ? sign : 'both')
  }
  for (const { from, to, sign } of network.ties)
    if (sign !== '0') {
      note(from, to, sign)
      note(to, from, sign)
    }
  return new Map(
    [...signs].map(([a, row]) => [
      a,
      new Map([...row].flatMap(([b, sign]) => (sign === 'both' ? [] : [[b, { sign, step: () => stepBetween(network, a, b) }] as const]))),
    ]),
  )
})

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
    if (statement.standing === 'rejected' || statement.certainty === 'unknown') continue
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
