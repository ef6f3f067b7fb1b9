import type { Argument, ClaimBody } from '../model/claim.ts'
import { fold } from '../text/fold.ts'

/** A claim of one reading of a document, with the words of its evidence. */
type Read = { readonly id: string; readonly body: ClaimBody; readonly quote: string }

/** What was read of a document once: its claims, and the names of the entities that they speak of. */
export type Reading<Claim extends Read = Read> = {
  readonly claims: readonly Claim[]
  readonly entities: readonly { readonly id: string; readonly name: string }[]
}

/** The parts of a claim in which two readings of it may differ, as a person calls them. */
const PARTS = ['kind', 'subject', 'object', 'who says so', 'yes or no', 'how sure', 'when', 'where', 'more', 'notes'] as const
type Part = (typeof PARTS)[number]

/** Those that make a claim the one it is: two readings that agree in them, in one sentence, are one claim. */
const OWN: readonly Part[] = ['kind', 'subject', 'object', 'who says so', 'yes or no']

/** Two claims of one sentence that agree in a pair of these are one that was read otherwise. */
const LIKE: readonly (readonly Part[])[] = [
  ['kind', 'subject'],
  ['kind', 'object'],
  ['subject', 'object'],
]

/** What changed between two readings of a document. */
export type Changes<Old, New> = {
  readonly same: readonly (readonly [Old, New])[]
  /** Claims that both have, and the parts in which they differ. */
  readonly altered: readonly { readonly before: Old; readonly after: New; readonly parts: readonly string[] }[]
  readonly gone: readonly Old[]
  readonly added: readonly New[]
}

/** Tells which claims of one reading are those of another, which were read otherwise, and which one of them lacks. */
export function changesBetween<Old extends Read, New extends Read>(old: Reading<Old>, fresh: Reading<New>): Changes<Old, New> {
  const [before, after] = [worded(old), worded(fresh)]
  const same: (readonly [Old, New])[] = []
  const altered: { before: Old; after: New; parts: readonly string[] }[] = []
  let [left, open] = [before, after]
  for (const agreeing of [PARTS, OWN, ...LIKE]) {
    const by = Map.groupBy(open, one => keyOf(one, agreeing))
    const found = new Map<Worded<Old>, Worded<New>>()
    for (const one of left) {
      const match = by.get(keyOf(one, agreeing))?.shift()
      if (match !== undefined) found.set(one, match)
    }
    for (const [one, match] of found) {
      const differing = PARTS.filter(part => one.parts[part] !== match.parts[part])
      if (differing.length === 0) same.push([one.claim, match.claim])
      else altered.push({ before: one.claim, after: match.claim, parts: differing })
    }
    const taken = new Set(found.values())
    left = left.filter(one => !found.has(one))
    open = open.filter(one => !taken.has(one))
  }
  return { same, altered, gone: left.map(({ claim }) => claim), added: open.map(({ claim }) => claim) }
}

/** Claims that stand in both readings with the same sentence, kind, parties and stance, old to new: what people decided of one holds of the other. */
export function carriedBetween<Old extends Read, New extends Read>(old: Reading<Old>, fresh: Reading<New>): (readonly [Old, New])[] {
  const { same, altered } = changesBetween(old, fresh)
  const kept = altered.filter(({ parts }) => !parts.some(part => OWN.some(own => own === part)))
  return [...same, ...kept.map(({ before, after }) => [before, after] as const)]
}

type Worded<Claim> = { readonly claim: Claim; readonly quote: string; readonly parts: Readonly<Record<Part, string>> }

/** Claims with each of their parts in words, since the ids of two readings differ. */
function worded<Claim extends Read>({ claims, entities }: Reading<Claim>): readonly Worded<Claim>[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const words = (value: Argument | null): unknown =>
    value === null ? null : 'entity' in value ? names.get(value.entity) : 'text' in value ? value.text : value.quantity
  return claims.map(claim => ({ claim, quote: fold(claim.quote), parts: partsIn(claim.body, words) }))
}

const partsIn = (body: ClaimBody, words: (value: Argument | null) => unknown): Readonly<Record<Part, string>> => ({
  kind: body.predicate,
  subject: text(words(body.subject)),
  object: text(words(body.object)),
  'who says so': text(body.speaker.map(words)),
  'yes or no': body.polarity,
  'how sure': body.certainty,
  when: text(body.time),
  where: text(words(body.place)),
  more: text(Object.entries(body.qualifiers).map(([key, value]) => [key, [value].flat().map(words)])),
  notes: text(body.notes),
})

const text = (value: unknown): string => JSON.stringify(value) ?? ''

const keyOf = ({ quote, parts: own }: Worded<unknown>, agreeing: readonly Part[]): string =>
  text([quote, ...agreeing.map(part => own[part])])
