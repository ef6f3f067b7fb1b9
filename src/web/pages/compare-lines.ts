import type { Claim, Dispute } from '../records.ts'

/** What a cell holds: claims, or a kind of emptiness; and what is said of those beside the group, such as its leaders. */
export type Cell = {
  readonly state: string
  readonly claims: readonly Claim[]
  readonly beside: readonly { readonly of: { readonly words: string }; readonly claim: Claim }[]
}

/** Kinds of emptiness, which a reader must not take for each other. */
export const EMPTY: Readonly<Record<string, readonly [word: string, meaning: string]>> = {
  'not researched': ['not researched', 'no source here says anything; that is not to say that there is nothing'],
  unknown: ['unknown', 'a source says that nobody knows'],
  none: ['none', 'a source says that there is none'],
  denied: ['denied', 'it is only denied'],
}

/** One line of a row: by group, claims that say the same of the same; or, where nothing is shared, those that each has alone. */
export type Line = { readonly key: string; readonly isShared: boolean; readonly cells: readonly (readonly Claim[])[] }

/** The lines of a row: what most groups share first, at the end what each has alone. */
export function linesOf(things: readonly string[], cells: readonly Cell[]): Line[] {
  const keyed = cells.map(({ claims }, column) => Map.groupBy(claims, claim => keyOf(claim, things[column] ?? '')))
  const keys = [...new Set(keyed.flatMap(column => [...column.keys()]))]
  const having = (key: string): number => keyed.filter(column => column.has(key)).length
  const shared = keys.filter(key => having(key) > 1).toSorted((a, b) => having(b) - having(a))
  const alone = keyed.map(column => [...column].flatMap(([key, claims]) => (having(key) > 1 ? [] : claims)))
  return [
    ...shared.map(key => ({ key, isShared: true, cells: keyed.map(column => column.get(key) ?? []) })),
    ...(alone.some(claims => claims.length > 0) ? [{ key: 'alone', isShared: false, cells: alone }] : []),
  ]
}

/** What a claim says apart from whom it is said of, and whether it affirms or denies it. */
function keyOf({ predicate, subject, object, qualifiers }: Claim, thing: string): string {
  const as = (qualifiers['as'] ?? []).map(value => ('text' in value ? plain(value.text) : '')).join()
  if (object === null) return `${predicate} ${as}`
  if ('id' in object) return `${predicate} ${as} ${object.id === thing ? subject.id : object.id}`
  return `${predicate} ${as} ${'text' in object ? plain(object.text) : JSON.stringify(object.quantity)}`
}

/** Words without case, marks and signs, so that two spellings of the same words are alike. */
const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** What sets a claim beside or against the other groups: "alike in all", "as B", "contradicts C", "disputed". */
export function remarksOn(claim: Claim, column: number, line: Line, names: readonly string[], disputes: readonly Dispute[]): string[] {
  const others = line.isShared
    ? line.cells.flatMap((claims, other) => (other === column || claims.length === 0 ? [] : [{ other, claims }]))
    : []
  const alike = others.filter(({ claims }) => claims.some(one => one.polarity === claim.polarity)).map(({ other }) => names[other] ?? '')
  const against = others.filter(({ claims }) => claims.every(one => one.polarity !== claim.polarity)).map(({ other }) => names[other] ?? '')
  const isDisputed = disputes.some(({ voices }) => voices.some(({ statements }) => statements.some(({ id }) => id === claim.id)))
  return [
    alike.length === 0 ? undefined : alike.length === names.length - 1 ? 'alike in all' : `as ${alike.join(', ')}`,
    against.length === 0 ? undefined : `contradicts ${against.join(', ')}`,
    isDisputed ? 'disputed' : undefined,
  ].filter(remark => remark !== undefined)
}
