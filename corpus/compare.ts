import { overlaps } from '../src/model/span.ts'
import type { PassageRecord, RecordClaim } from './record.ts'

/** How many the first pass has, how many the second, and how many they share. */
export type Shared = { readonly first: number; readonly second: number; readonly both: number }

/** How two annotations of one passage agree; the last three are counted over the claims that both have. */
export type Agreement = {
  readonly mentions: Shared
  readonly claims: Shared
  /** Claims of one predicate in one sentence, whatever their subject and object. */
  readonly predicates: Shared
  readonly speaker: number
  readonly polarity: number
  readonly certainty: number
  /** Claims of one pass alone, in words. */
  readonly onlyFirst: readonly string[]
  readonly onlySecond: readonly string[]
}

/** Compare two annotations of the same text. Mentions agree by span and kind; claims by predicate and, where words overlap or names are the same, subject and object. */
export function compare(first: PassageRecord, second: PassageRecord): Agreement {
  const spans = new Set(first.mentions.map(keyOfMention))
  const paired = pair(first.claims, second.claims, (a, b) => sameClaim(a, first, b, second))
  const loosely = pair(first.claims, second.claims, (a, b) => a.predicate === b.predicate && a.evidence[0]?.start === b.evidence[0]?.start)
  return {
    mentions: {
      first: first.mentions.length,
      second: second.mentions.length,
      both: second.mentions.filter(mention => spans.has(keyOfMention(mention))).length,
    },
    claims: { first: first.claims.length, second: second.claims.length, both: paired.length },
    predicates: { first: first.claims.length, second: second.claims.length, both: loosely.length },
    speaker: paired.filter(([a, b]) => sameChain(a, first, b, second)).length,
    polarity: paired.filter(([a, b]) => a.polarity === b.polarity).length,
    certainty: paired.filter(([a, b]) => a.certainty === b.certainty).length,
    onlyFirst: first.claims.filter(claim => !paired.some(([a]) => a === claim)).map(claim => inWords(claim, first)),
    onlySecond: second.claims.filter(claim => !paired.some(([, b]) => b === claim)).map(claim => inWords(claim, second)),
  }
}

const keyOfMention = ({ start, end, kind }: PassageRecord['mentions'][number]): string => `${start} ${end} ${kind}`

/** Pair claims one to one, from the first pass's first claim on. */
function pair(first: readonly RecordClaim[], second: readonly RecordClaim[], same: (a: RecordClaim, b: RecordClaim) => boolean) {
  const left = new Set(second)
  const pairs: (readonly [RecordClaim, RecordClaim])[] = []
  for (const a of first) {
    const b = [...left].find(candidate => same(a, candidate))
    if (b === undefined) continue
    left.delete(b)
    pairs.push([a, b])
  }
  return pairs
}

function sameClaim(a: RecordClaim, first: PassageRecord, b: RecordClaim, second: PassageRecord): boolean {
  if (a.predicate !== b.predicate || a.evidence[0]?.start !== b.evidence[0]?.start) return false
  if (!sameThing(a.subject, first, b.subject, second)) return false
  return a.object === null || b.object === null ? a.object === b.object : sameThing(a.object, first, b.object, second)
}

type Thing = NonNullable<RecordClaim['object']>

function sameThing(a: Thing, first: PassageRecord, b: Thing, second: PassageRecord): boolean {
  const [here, there] = [spanOf(a), spanOf(b)]
  if (here && there && overlaps(here, there)) return true
  return 'entity' in a && 'entity' in b && nameOf(a.entity, first) === nameOf(b.entity, second)
}

function spanOf({ start, end }: Thing): { start: number; end: number } | undefined {
  return start === undefined || end === undefined ? undefined : { start, end }
}

const nameOf = (id: string, { entities }: PassageRecord): string => (entities.find(entity => entity.id === id)?.name ?? id).toLowerCase()

function sameChain(a: RecordClaim, first: PassageRecord, b: RecordClaim, second: PassageRecord): boolean {
  return (
    a.speaker.length === b.speaker.length &&
    a.speaker.every((one, index) => {
      const other = b.speaker[index]
      return other !== undefined && sameThing(one, first, other, second)
    })
  )
}

function inWords({ predicate, subject, object, trigger }: RecordClaim, record: PassageRecord): string {
  const spoken =
    object === null ? '' : ` > ${'entity' in object ? nameOf(object.entity, record) : record.text.slice(object.start, object.end)}`
  return `${predicate} ${nameOf(subject.entity, record)}${spoken}${trigger ? ` “${record.text.slice(trigger.start, trigger.end)}”` : ''}`
}
