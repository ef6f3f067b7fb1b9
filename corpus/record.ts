import { z } from 'zod'

import { Argument, Attribution, Certainty, Entity, Mention, Polarity } from '../src/model/claim.ts'
import { PredicateName } from '../src/model/predicate.ts'
import { Span } from '../src/model/span.ts'

/** An entity named in a claim; without offsets where the sentence leaves it understood. */
const Named = z.object({ entity: z.string(), start: z.int().optional(), end: z.int().optional() })

const RecordClaim = z.object({
  id: z.string(),
  predicate: PredicateName,
  subject: Named,
  object: z.union([Argument, Named]).nullable(),
  qualifiers: z.record(z.string(), z.object({ text: z.string(), start: z.int(), end: z.int() })),
  polarity: Polarity,
  certainty: Certainty,
  speaker: z.array(Named),
  trigger: Span.nullable(),
  cue: Span.nullable(),
  hedge: Span.nullable(),
  time: z.string().nullable(),
  place: Named.nullable(),
  evidence: z.array(Span).min(1),
  tier: z.enum(['core', 'stretch']),
})
export type RecordClaim = Readonly<z.output<typeof RecordClaim>>

/** A compiled passage: what `aver analyse` would print if it read everything right, and what the corpus knows beside it. */
export const PassageRecord = z.object({
  id: z.string(),
  text: z.string().min(1),
  register: z.enum(['brief', 'wire', 'panel', 'rights', 'profile', 'interview', 'court', 'essay']),
  continent: z.enum(['Africa', 'Asia', 'Europe', 'North America', 'South America', 'Oceania', 'Antarctica']),
  setting: z.enum(['invented', 'historical']),
  /** The day from which relative dates count; EDTF. */
  date: z.string().nullable(),
  sealed: z.boolean(),
  sentences: z.array(Span),
  entities: z.array(Entity),
  mentions: z.array(Mention),
  attributions: z.array(Attribution),
  claims: z.array(RecordClaim),
  /** Sentences that look like a claim and are none, and why. */
  traps: z.array(z.object({ start: z.int(), end: z.int(), why: z.string() })),
})
export type PassageRecord = Readonly<z.output<typeof PassageRecord>>
