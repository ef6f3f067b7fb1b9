import type { EntityKind } from '../model/entity.ts'
import { boundsOf } from '../text/edtf.ts'
import { remembered } from '../text/remembered.ts'
import type { Shelves } from '../text/shelves.ts'
import { countOnShelf, onShelf, shelved } from '../text/shelves.ts'
import type { Judgement } from './clusters.ts'
import type { NameKeys } from './name-keys.ts'
import { nameKeys } from './name-keys.ts'
import type { NameWords } from './name-words.ts'
import { nameWords } from './name-words.ts'
import type { NameMatch } from './names.ts'
import { matchReadNames, reasonWords } from './names.ts'

/** What is known of one thing beside its names, as far as it helps to tell who it is. */
export type Profile = {
  readonly id: string
  readonly kind: EntityKind
  readonly names: readonly string[]
  /** Ids of the documents' entities that it was made of, by which judgements speak of it. */
  readonly members: readonly string[]
  readonly documents: readonly string[]
  /** Ids of places where it is, or is from. */
  readonly places: readonly string[]
  /** Roles with the body in which they are held: "commander ent_3". */
  readonly roles: readonly string[]
  /** EDTF days of its beginning. */
  readonly dates: readonly string[]
  /** Ids of others that it has any tie with. */
  readonly ties: readonly string[]
}

/** One reason for or against two being one, in words, and how far it moves the answer: towards 1 by a share of what is left, or towards 0. */
export type Hint = { readonly words: string; readonly moves: number }

/** Two things that may be one. Nobody joins them but a person. */
export type Candidate = { readonly left: string; readonly right: string; readonly score: number; readonly reasons: readonly Hint[] }

/** With the judgement of somebody who looked at the two and could not tell. */
export type Asked<Judged extends Judgement> = Candidate & { readonly unsure: Judged | null }

/** Pairs whose names alone are less alike than this are not shown. */
const ALIKE = 0.5

/** A key that more things share than this tells none of them from another; words two by two may be shared by more. */
const CROWD = 200
const CROWD_OF_TWO = 300

/**
 * Pairs of things that may be one, the likeliest first; those on which a person was unsure come last, those on which one has decided are
 * left out. Only pairs with a key in common are compared (`nameKeys`). The order of the profiles changes nothing.
 */
export function candidates<Judged extends Judgement>(profiles: readonly Profile[], judgements: readonly Judged[] = []): Asked<Judged>[] {
  const judged = judgedPairs(profiles, judgements)
  const found: Asked<Judged>[] = []
  forEachPair(profiles, (a, b) => {
    const [left, right] = a.profile.id < b.profile.id ? [a, b] : [b, a]
    const candidate = weighed(left, right)
    if (candidate === undefined) return
    const unsure = judged.get(`${candidate.left}\u0000${candidate.right}`) ?? null
    if (unsure === null || unsure.verdict === 'unsure') found.push({ ...candidate, unsure })
  })
  return found.sort(
    (a, b) =>
      Number(a.unsure !== null) - Number(b.unsure !== null) ||
      b.score - a.score ||
      (a.left < b.left ? -1 : a.left > b.left ? 1 : a.right < b.right ? -1 : 1),
  )
}

/** How many of some pairs blocking lets through to be compared, each the places of two profiles, lower first: its recall is measured so. */
export function blockedOf(profiles: readonly Profile[], pairs: readonly (readonly [number, number])[]): number {
  const blocks = blocked(profiles)
  return pairs.filter(([a, b]) => {
    const left = blocks.read[a]
    return left?.keys.some(key => mates(blocks, key, left).includes(b))
  }).length
}

type ReadName = { readonly name: string; readonly words: NameWords; readonly near: readonly (readonly number[])[] }

type Read = {
  readonly profile: Profile
  readonly names: readonly ReadName[]
  readonly keys: readonly number[]
  readonly is: ReadonlySet<KeyKind>
}

/**
 * What a key is made of: two of a name's words or the whole name, which find any other name; its letters as an acronym, which find an
 * acronym for a name; a word with an initial, which find a name with one; or one word, which finds a name of no other.
 */
type KeyKind = 'two' | 'whole' | 'letters' | 'initials' | 'single'

/** The places of profiles that share a key; none where that tells nobody from another. A word that few things share says enough alone. */
function mates({ kinds, all, special }: Blocks, key: number, left: Read): Int32Array {
  const kind = kinds[key] ?? 'whole'
  const many = countOnShelf(all, key)
  if (many < 2 || many > (kind === 'two' ? CROWD_OF_TWO : CROWD)) return NOBODY
  const isForAny = kind === 'two' || kind === 'whole' || left.is.has(kind) || (kind === 'single' && many <= RARE)
  return onShelf(isForAny ? all : special, key)
}

const NOBODY = new Int32Array()

/** In things that share it. */
const RARE = 12

/** Calls back once with each pair that shares a key and whose names may agree word by word. */
function forEachPair(profiles: readonly Profile[], call: (a: Read, b: Read) => void): void {
  const blocks = blocked(profiles)
  const { read, kinds } = blocks
  const [called, refused] = [new Int32Array(read.length).fill(-1), new Int32Array(read.length).fill(-1)]
  const marks = new Int32Array(blocks.spellings)
  for (const [place, left] of read.entries()) {
    mark(marks, left, (_, bits) => bits)
    for (const key of left.keys) {
      const others = mates(blocks, key, left)
      const needsWords = kinds[key] !== 'whole' && kinds[key] !== 'letters'
      for (let at = others.length - 1; at >= 0; at--) {
        const other = others[at] ?? place
        if (other <= place) break
        if (called[other] === place || (needsWords && refused[other] === place)) continue
        const right = read[other]
        if (right === undefined) continue
        const passes = mayBeOne(left.profile.kind, right.profile.kind) && (!needsWords || mayAgree(left, marks, right))
        if (passes) called[other] = place
        else refused[other] = place
        if (passes) call(left, right)
      }
    }
    mark(marks, left, () => 0)
  }
}

/** Writes for each spelling of a profile's words which of its words it is one of, a bit for each; all its names share the bits. */
function mark(marks: Int32Array, { names }: Read, write: (before: number, bits: number) => number): void {
  for (const { near } of names)
    for (const [word, keys] of near.entries())
      for (const key of keys) marks[key] = write(marks[key] ?? 0, (marks[key] ?? 0) | (1 << (word % 31)))
}

type Blocks = {
  readonly read: readonly Read[]
  /** What each key is made of, by its number. */
  readonly kinds: readonly KeyKind[]
  /** By the number of a key the profiles that share it, and those of them that any other may be found by. */
  readonly all: Shelves
  readonly special: Shelves
  /** How many spellings of words there are. */
  readonly spellings: number
}

function blocked(profiles: readonly Profile[]): Blocks {
  const kinds: KeyKind[] = []
  const [ofPersons, ofOthers, spellings] = [numbering(kinds), numbering(kinds), new Map<string, number>()]
  const spellingOf = (key: string): number => {
    const number = spellings.get(key) ?? spellings.size
    if (number === spellings.size) spellings.set(key, number)
    return number
  }
  const read = profiles.map((profile): Read => {
    const numberOf = profile.kind === 'person' ? ofPersons : ofOthers
    const found = profile.names.map(keyed)
    const names = found.map(({ name, words, keys }): ReadName => ({ name, words, near: keys.words.map(of => of.map(spellingOf)) }))
    const keys = KINDS.flatMap(kind => found.flatMap(({ keys: own }) => own[kind].map(key => numberOf(kind, key))))
    return { profile, names, keys: [...new Set(keys)], is: kindsOf(names) }
  })
  return {
    read,
    kinds,
    all: shelved(kinds.length, read, ({ keys }) => keys),
    special: shelved(kinds.length, read, ({ keys, is }) => keys.filter(key => is.has(kinds[key] ?? 'whole'))),
    spellings: spellings.size,
  }
}

type KeyedName = { readonly name: string; readonly words: NameWords; readonly keys: NameKeys }

function keyed(name: string): KeyedName {
  const words = nameWords(name)
  return { name, words, keys: nameKeys(name, words) }
}

/** Numbers for keys, the next free one for each new key, of whose kind a note is made. */
function numbering(kinds: KeyKind[]): (kind: KeyKind, key: string) => number {
  const numbers: Readonly<Record<KeyKind, Map<string, number>>> = {
    two: new Map(),
    whole: new Map(),
    letters: new Map(),
    initials: new Map(),
    single: new Map(),
  }
  return (kind, key) => numbers[kind].get(key) ?? (numbers[kind].set(key, kinds.length), kinds.push(kind) - 1)
}

const KINDS: readonly KeyKind[] = ['whole', 'letters', 'two', 'initials', 'single']

/** By which kinds of key any other may find some names: an acronym, a name with an initial, a name of one telling word. */
const kindsOf = (names: readonly ReadName[]): ReadonlySet<KeyKind> =>
  new Set<KeyKind>(
    names.flatMap(({ words: { words, acronym }, near }) => [
      ...(acronym === undefined ? [] : ['letters' as const]),
      ...(words.some(word => word.length === 1) ? ['initials' as const] : []),
      ...(near.length === 1 ? ['single' as const] : []),
    ]),
  )

/** Whether no two names each have a telling word of which the other has no spelling: such names never match (`names.ts`). */
const mayAgree = (left: Read, marks: Int32Array, right: Read): boolean =>
  right.names.some(({ near }) => {
    let [found, missing] = [0, false]
    for (const keys of near) {
      let bits = 0
      for (const key of keys) bits |= marks[key] ?? 0
      if (bits === 0 && keys.length > 0) missing = true
      found |= bits
    }
    return !missing || left.names.some(name => name.near.every((keys, word) => keys.length === 0 || (found & (1 << (word % 31))) !== 0))
  })

/** The last judgement on each pair, by the ids of the things that the judged entities now are. */
function judgedPairs<Judged extends Judgement>(profiles: readonly Profile[], judgements: readonly Judged[]): Map<string, Judged> {
  if (judgements.length === 0) return new Map()
  const thingOf = new Map(profiles.flatMap(({ id, members }) => [id, ...members].map(member => [member, id] as const)))
  const pairOf = ({ left, right }: Judged): string => [thingOf.get(left) ?? left, thingOf.get(right) ?? right].toSorted().join('\u0000')
  return new Map(judgements.map(judgement => [pairOf(judgement), judgement]))
}

/** Kinds that readers of documents take for one another. */
const SORTS: Readonly<Partial<Record<EntityKind, string>>> = { state: 'place', people: 'organization' }
const mayBeOne = (a: EntityKind, b: EntityKind): boolean =>
  (SORTS[a] ?? a) === (SORTS[b] ?? b) || (a === 'state' && b === 'organization') || (a === 'organization' && b === 'state')

function weighed(left: Read, right: Read): Candidate | undefined {
  if (!(isNamed(left) || isNamed(right)) || isOf(left, right) || isOf(right, left)) return undefined
  const best = bestNames(left, right)
  if (best === undefined || best.match.score < ALIKE) return undefined
  const facts = factReasons(left.profile, right.profile)
  const reasons = [...nameReasons(best), ...facts]
  const score = facts.reduce((score, { moves }) => (moves >= 0 ? score + moves * (1 - score) : score * (1 + moves)), best.match.score)
  return { left: left.profile.id, right: right.profile.id, score, reasons }
}

/** Whether something is called by more than common words: the "fighters" of one report and those of another are nobody's to join. */
const isNamed = ({ names }: Read): boolean => names.some(({ name }) => name !== name.toLowerCase())

/** Whether the one is something of the other's by its very name: "Osk's army" is not Osk. */
const isOf = (one: Read, other: Read): boolean =>
  one.names.some(({ name }) =>
    other.names.some(({ name: owner }) => name.startsWith(owner) && /^['’](?:s\s|\s)/.test(name.slice(owner.length))),
  )

/**
 * Whose or what a person is by a name, where it calls them so after somebody else: "sister" of "Anton Velk's sister", "the sister of A. Velk".
 * Such a name is never the other's own, in whatever spelling.
 */
const relationIn = remembered(200_000, (name): string => {
  const [, after, before] = /^\p{Lu}.*?(?:['’]s|s['’])\s+(\p{Ll}.*)$|^(?:[Tt]he\s+)?(\p{Ll}.*?)\s+of\s+(?:the\s+)?\p{Lu}/u.exec(name) ?? []
  return after ?? before ?? ''
})

type Named = { readonly a: string; readonly b: string; readonly match: NameMatch }

function bestNames(left: Read, right: Read): Named | undefined {
  const arePersons = left.profile.kind === 'person' && right.profile.kind === 'person'
  let best: Named | undefined
  for (const a of left.names)
    for (const b of right.names) {
      if (arePersons && relationIn(a.name) !== relationIn(b.name)) continue
      const match = matchReadNames(a.name, a.words, b.name, b.words)
      if (best === undefined || match.score > best.match.score) best = { a: a.name, b: b.name, match }
      if (match.score === 1) return best
    }
  return best
}

function nameReasons({ a, b, match }: Named): Hint[] {
  if (a === b) return [{ words: `both are called “${a}”`, moves: match.score }]
  const told = match.reasons.map(reasonWords)
  return [{ words: `“${a}” and “${b}” (${told.join('; ')})`, moves: match.score }]
}

/** How far each agreement or disagreement moves the answer. Set by hand: facts may lift a doubtful name, or sink it, never make one. */
const MOVES = {
  kind: -0.2,
  report: -0.4,
  place: 0.25,
  elsewhere: -0.1,
  role: 0.5,
  beginning: 0.3,
  otherBeginning: -0.5,
  ties: 0.15,
  mostTies: 0.45,
}

function factReasons(left: Profile, right: Profile): Hint[] {
  const [places, roles, ties] = [shared(left.places, right.places), shared(left.roles, right.roles), shared(left.ties, right.ties)]
  const dated = left.dates.length > 0 && right.dates.length > 0
  const agree = dated && left.dates.some(a => right.dates.some(b => leaveOneDay(a, b)))
  const apart = left.places.length > 0 && right.places.length > 0 && places === 0
  return [
    ...when(left.kind !== right.kind, `one is a ${left.kind}, the other a ${right.kind}`, MOVES.kind),
    ...when(shared(left.documents, right.documents) > 0, 'one report speaks of both as two', MOVES.report),
    ...when(places > 0, `both are in the same place`, MOVES.place),
    ...when(apart, 'they are never in one place', MOVES.elsewhere),
    ...when(roles > 0, 'both hold the same post in the same body', MOVES.role),
    ...when(dated && agree, 'both began at the same time, as far as the texts say', MOVES.beginning),
    ...when(dated && !agree, 'they began at different times', MOVES.otherBeginning),
    ...when(
      ties > 0,
      `both are tied to ${ties === 1 ? 'the same other' : `${ties} others alike`}`,
      Math.min(MOVES.mostTies, ties * MOVES.ties),
    ),
  ]
}

const when = (holds: boolean, words: string, moves: number): Hint[] => (holds ? [{ words, moves }] : [])

const shared = (a: readonly string[], b: readonly string[]): number => new Set(a).intersection(new Set(b)).size

function leaveOneDay(a: string, b: string): boolean {
  const [left, right] = [boundsOf(a), boundsOf(b)]
  if (left === undefined || right === undefined) return true
  return (left.possiblyFrom ?? '') <= (right.possiblyTo ?? '9999') && (right.possiblyFrom ?? '') <= (left.possiblyTo ?? '9999')
}
