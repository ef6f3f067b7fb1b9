import type { Argument, ClaimBody } from '../model/claim.ts'

/** A claim of a document. */
type Read = { readonly id: string; readonly document: string; readonly body: ClaimBody }

/**
 * Ids of the claims whose words another extractor reads otherwise: the same words state both, of the same thing or between the same two, and
 * the two differ in what they state. Both may hold; a person who looks at one should see the other. `thingOf` says which thing an entity is.
 */
export function readOtherwise(claims: readonly Read[], thingOf: (entity: string) => string): ReadonlySet<string> {
  const read = claims.filter(({ body }) => body.rule !== 'person')
  const groups = Map.groupBy(read, ({ document, body }) => `${document} ${body.trigger.start} ${body.trigger.end}`)
  return new Set([...groups.values()].flatMap(some => (some.length === 1 ? [] : differing(some.map(one => told(one, thingOf))))))
}

/** A claim by who read it, of what, and what it states. */
type Told = { readonly id: string; readonly extractor: string; readonly of: readonly [string, string]; readonly states: string }

const differing = (some: readonly Told[]): string[] =>
  some
    .filter(one => some.some(other => other.extractor !== one.extractor && other.states !== one.states && areOfOne(one, other)))
    .map(({ id }) => id)

const areOfOne = ({ of: [subject, object] }: Told, { of: [other, second] }: Told): boolean =>
  subject === other || (subject === second && object === other)

function told({ id, body }: Read, thingOf: (entity: string) => string): Told {
  const of = [thingOf(body.subject.entity), body.object === null ? '' : valueOf(body.object, thingOf)] as const
  return { id, of, extractor: body.rule.split('.', 1)[0] ?? '', states: [body.predicate, body.polarity, body.certainty, ...of].join('\n') }
}

const valueOf = (value: Argument, thingOf: (entity: string) => string): string =>
  'entity' in value ? thingOf(value.entity) : 'text' in value ? value.text : JSON.stringify(value.quantity)
