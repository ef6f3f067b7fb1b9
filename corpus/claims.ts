import type { Certainty, Polarity } from '../src/model/claim.ts'
import type { Span } from '../src/model/span.ts'
import { around, type Said } from './attributions.ts'
import type { ClaimLine, ObjectLine, Reference } from './lines.ts'
import { mentionOf, spanOf, type Placed } from './place.ts'
import type { RecordClaim } from './record.ts'

/**
 * Place one claim. A claim whose trigger stands in what somebody says has that chain of speakers, without those who only hope or know so; it
 * is denied where one of them denies it, and is no surer than the least sure of them, unless its line says otherwise.
 */
export function placeClaim(line: ClaimLine, placed: Placed, said: readonly Said[]): Omit<RecordClaim, 'id'> {
  const trigger = line.trigger ? bare(spanOf(line.trigger, placed)) : null
  const subject = named(line.subject, placed, trigger ?? undefined)
  const anchor = trigger ?? spanIn(subject) ?? { start: placed.start, end: placed.start + placed.sentence.text.length }
  const chain = line.own ? [] : around(anchor, said)
  const hedger = chain.find(({ attribution }) => attribution.certainty !== 'certain')
  return {
    predicate: line.predicate,
    subject,
    object: line.object === undefined ? null : objectOf(line.object, placed, trigger ?? undefined),
    qualifiers: Object.fromEntries(line.qualifiers.map(([name, quoted]) => [name, spanOf(quoted, placed)])),
    polarity: line.polarity ?? polarityOf(chain),
    certainty: line.certainty ?? chain.map(({ attribution }) => attribution.certainty).reduce(lessSure, 'certain'),
    ...speakerOf(line, placed, chain, said),
    trigger,
    hedge: line.hedge ? bare(spanOf(line.hedge, placed)) : line.certainty === undefined ? (hedger?.attribution.cue ?? null) : null,
    time: line.time ?? null,
    place: line.place ? named(line.place, placed, trigger ?? undefined) : null,
    evidence: [{ start: placed.start, end: placed.start + placed.sentence.text.length }],
    tier: line.tier,
  }
}

const bare = ({ start, end }: Span): Span => ({ start, end })

function named(reference: Reference, placed: Placed, near: Span | undefined): RecordClaim['subject'] {
  return { entity: reference.id, ...mentionOf(reference, placed, near) }
}

function spanIn({ start, end }: RecordClaim['subject']): Span | undefined {
  return start === undefined || end === undefined ? undefined : { start, end }
}

function objectOf(object: ObjectLine, placed: Placed, near: Span | undefined): RecordClaim['object'] {
  if ('id' in object) return named(object, placed, near)
  const { text, start, end } = spanOf(object.quoted, placed)
  return object.quantity ? { quantity: object.quantity, start, end } : { text, start, end }
}

const polarityOf = (chain: readonly Said[]): Polarity =>
  chain.some(({ attribution }) => attribution.polarity === 'denied') ? 'denied' : 'affirmed'

const sureness: Readonly<Record<Certainty, number>> = { certain: 4, likely: 3, possible: 2, unlikely: 1, unknown: 0 }

const lessSure = (a: Certainty, b: Certainty): Certainty => (sureness[b] < sureness[a] ? b : a)

function speakerOf(line: ClaimLine, placed: Placed, chain: readonly Said[], said: readonly Said[]): Pick<RecordClaim, 'speaker' | 'cue'> {
  if (line.speaker === undefined) {
    const saying = chain.filter(({ isSilent }) => !isSilent)
    return { speaker: saying.flatMap(({ source }) => (source ? [source] : [])), cue: chain.at(-1)?.attribution.cue ?? null }
  }
  const { chain: ids, cue: quoted } = line.speaker
  const cue = quoted
    ? bare(spanOf(quoted, placed))
    : (said.findLast(({ source }) => source?.entity === ids.at(-1))?.attribution.cue ?? null)
  return { speaker: ids.map(id => named({ id, nth: undefined }, placed, cue ?? undefined)), cue }
}
