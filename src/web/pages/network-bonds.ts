import { z } from 'zod'

import type { Status } from '../parts/claim.tsx'
import { Claim, Thing } from '../records.ts'
import type { Scope } from '../scope.ts'
import { inScope } from '../scope.ts'

export const Tie = z.object({
  from: z.string(),
  to: z.string(),
  predicate: z.string(),
  layer: z.string(),
  sign: z.string(),
  statements: z.array(Claim),
  denials: z.array(Claim),
  origins: z.array(z.object({ names: z.array(z.string()), claims: z.array(z.string()) })),
})
export type Tie = Readonly<z.output<typeof Tie>>

export const Inference = z.discriminatedUnion('is', [
  z.object({ is: z.literal('strain'), friend: z.string(), rivals: z.tuple([z.string(), z.string()]), restsOn: z.array(Claim) }),
  z.object({
    is: z.literal('alignment'),
    things: z.array(z.string()),
    about: z.string(),
    sense: z.enum(['+', '-']),
    restsOn: z.array(Claim),
  }),
  z.object({
    is: z.literal('collision'),
    for: z.array(z.string()),
    against: z.array(z.string()),
    about: z.string(),
    restsOn: z.array(Claim),
  }),
])
export type Inference = Readonly<z.output<typeof Inference>>

export const NetworkAnswer = z.object({ things: z.array(Thing), ties: z.array(Tie), inferences: z.array(Inference) })
export type NetworkAnswer = Readonly<z.output<typeof NetworkAnswer>>

/** What a line means: hue and end mark. `over` points to the subordinate, `member` from a body to its member. */
export const RELATIONS = ['ally', 'rival', 'over', 'member', 'other'] as const
export type Relation = (typeof RELATIONS)[number]

/** How the claims put it: line style. `disputed` has claims for and against it. */
type BondStatus = Status | 'disputed'

/** All ties of one meaning between two things: one line of the drawing. */
export type Bond = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly relation: Relation
  readonly status: BondStatus
  readonly claims: readonly Claim[]
  readonly denials: readonly Claim[]
  /** Sources that know nothing of each other, as far as can be shown; those of unknown lineage count as none. */
  readonly sources: number
}

/** The bonds that ties make within a scope, most claims first. */
export function bondsOf(ties: readonly Tie[], scope: Scope): Bond[] {
  const groups = Map.groupBy(ties, tie => {
    const [from, to] = endsOf(tie)
    return [from, to, relationOf(tie)].join('~')
  })
  return [...groups]
    .flatMap(([id, group]) => bondOf(id, group, scope))
    .toSorted((a, b) => b.claims.length + b.denials.length - a.claims.length - a.denials.length || (a.id < b.id ? -1 : 1))
}

function bondOf(id: string, ties: readonly Tie[], scope: Scope): Bond[] {
  const [first] = ties
  if (first === undefined) return []
  const [claims, denials] = [ties.flatMap(tie => tie.statements), ties.flatMap(tie => tie.denials)].map(all =>
    all.filter(claim => inScope(claim, scope)),
  )
  if (claims === undefined || denials === undefined || claims.length + denials.length === 0) return []
  const [from, to] = endsOf(first)
  return [
    { id, from, to, relation: relationOf(first), status: statusOf(claims, denials), claims, denials, sources: sourcesOf(ties, claims) },
  ]
}

function statusOf(claims: readonly Claim[], denials: readonly Claim[]): BondStatus {
  if (claims.length === 0) return 'denied'
  if (denials.length > 0) return 'disputed'
  const said = claims.filter(({ inferredBy }) => inferredBy === null)
  if (said.length === 0) return 'inferred'
  return said.every(({ certainty }) => certainty !== 'certain') ? 'hedged' : 'says'
}

function sourcesOf(ties: readonly Tie[], claims: readonly Claim[]): number {
  const told = new Set(claims.map(({ id }) => id))
  const origins = ties.flatMap(tie => tie.origins.filter(origin => origin.claims.some(id => told.has(id))))
  return new Set(origins.map(({ names }) => names.join('\u0000'))).size
}

function relationOf({ predicate, layer, sign }: Tie): Relation {
  if (layer === 'hierarchy') return predicate === 'member_of' || predicate === 'posting' ? 'member' : 'over'
  return sign === '+' ? 'ally' : sign === '-' ? 'rival' : 'other'
}

/** Whoever stands over the other first; where nobody does, in the order of ids. */
function endsOf({ from, to, layer }: Tie): readonly [string, string] {
  return layer === 'hierarchy' || to < from ? [to, from] : [from, to]
}

/** The other end of a bond. */
export const otherEnd = ({ from, to }: Bond, id: string): string => (from === id ? to : from)

/** Bonds by each of their ends. */
export function bondsAt(bonds: readonly Bond[]): ReadonlyMap<string, readonly Bond[]> {
  const at = new Map<string, Bond[]>()
  for (const bond of bonds)
    for (const end of [bond.from, bond.to]) {
      const known = at.get(end)
      if (known === undefined) at.set(end, [bond])
      else known.push(bond)
    }
  return at
}

const WORDS: Readonly<Record<Relation, readonly [one: string, many: string]>> = {
  ally: ['ally', 'allies'],
  rival: ['rival', 'rivals'],
  over: ['link of command', 'links of command'],
  member: ['member or body', 'members or bodies'],
  other: ['contact', 'contacts'],
}

/** "14 rivals", "1 ally". */
export const countWords = (count: number, relation: Relation): string => `${count} ${WORDS[relation][count === 1 ? 0 : 1]}`
