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
  const found = new Map<string, Inference>()
  for (const friend of friends) {
    const near = [...(signed.get(friend) ?? [])].filter(([, { sign }]) => sign === '+').toSorted(([a], [b]) => compareText(a, b))
    for (const [index, [a, left]] of near.entries())
      for (const [b, right] of near.slice(index + 1)) {
        const between = signed.get(a)?.get(b)
        if (between?.sign !== '-' || (thing !== undefined && ![friend, a, b].includes(thing))) continue
        const restsOn = [left, right, between].flatMap(({ step }) => step().ties.flatMap(({ statements }) => statements)).toSorted(inOrder)
        found.set(`${friend}\u0000${a}\u0000${b}`, { is: 'strain', friend, rivals: [a, b], restsOn })
      }
  }
  return [...found.values()]
}

const touching = (network: Network, thing: string): string[] =>
  [thing, ...(network.graph[network.places.get(thing) ?? -1] ?? []).map(place => network.nodes[place] ?? '')].toSorted(compareText)

type Signed = { readonly sign: '+' | '-'; readonly step: () => Step }

/** Pairs that are only friendly or only hostile, from either end. */
const signedPairs = onceForEach((network: Network): ReadonlyMap<string, ReadonlyMap<string, Signed>> => {
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
  const about = [...wantings(ground, 'all')].filter(
    ([target, wanting]) => thing === undefined || target === thing || wanting.for.has(thing) || wanting.against.has(thing),
  )
  return about
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([target, wanting]) => onTarget(target, wanting))
    .filter(one => thing === undefined || concerns(one, thing))
}

/** Who wants good and who ill for whom, by the claims that say so. */
const wantings = once((ground): ReadonlyMap<string, Wanting> => {
  const about = new Map<string, Wanting>()
  const note = (subject: string, target: string, sense: '+' | '-', statement: Statement): void => {
    const wanting = about.get(target) ?? { for: new Map(), against: new Map() }
    about.set(target, wanting)
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
  return about
})

function onTarget(about: string, { for: pro, against }: Wanting): Inference[] {
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
