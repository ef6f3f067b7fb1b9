import { z } from 'zod'

import { Argument, Certainty, ClaimBody, EntityArgument, Polarity } from './claim.ts'
import { OwnMetadata } from './document.ts'
import { EntityKind } from './entity.ts'
import { Credibility, Likelihood, Reliability } from './grade.ts'
import { ClaimId, DisputeId, DocumentId, EntityId, EventId, SourceId } from './id.ts'
import { PredicateName } from './predicate.ts'

/** An instant in UTC, as ISO 8601 with milliseconds. */
export const Timestamp = z.iso.datetime({ precision: 3 })
export type Timestamp = z.output<typeof Timestamp>

/** What people make of a claim: not looked at yet, right, contradicted by others, or not what the text says. */
export const Standing = z.enum(['proposed', 'accepted', 'conflict', 'rejected'])
export type Standing = z.output<typeof Standing>

/** The words of evidence that a person gives a claim: where they stand in the document's text (UTF-16 offsets), letter for letter. */
export const Words = z.object({ start: z.int().nonnegative(), end: z.int().positive(), text: z.string().min(1) })
export type Words = Readonly<z.output<typeof Words>>

/** The parts of a claim that a person may put right. Its words may be widened or narrowed; what the text says there never changes. */
export const Correction = z.object({
  predicate: z.exactOptional(PredicateName),
  subject: z.exactOptional(EntityArgument),
  object: z.exactOptional(Argument.nullable()),
  polarity: z.exactOptional(Polarity),
  certainty: z.exactOptional(Certainty),
  speaker: z.exactOptional(z.array(EntityArgument)),
  time: z.exactOptional(z.string().nullable()),
  place: z.exactOptional(EntityArgument.nullable()),
  words: z.exactOptional(Words),
  /** Whether it is what the person infers from the words, and nothing that a source says. */
  inferred: z.exactOptional(z.boolean()),
})
export type Correction = Readonly<z.output<typeof Correction>>

/** What a person, or a reference manager's record, says of a document; what is not given stays as the file has it. */
export const Description = z.object({
  title: z.exactOptional(OwnMetadata.shape.title),
  authors: z.exactOptional(OwnMetadata.shape.authors),
  date: z.exactOptional(OwnMetadata.shape.date),
  publisher: z.exactOptional(OwnMetadata.shape.publisher),
  language: z.exactOptional(OwnMetadata.shape.language),
})
export type Description = Readonly<z.output<typeof Description>>

/** What a person makes of two names: one thing, two things, or not to be told from what there is. The last joins and parts nothing. */
export const Verdict = z.enum(['same', 'different', 'unsure'])
export type Verdict = z.output<typeof Verdict>

/** Where a person says that a name lies: a place of the gazetteer, or a point of their own; its words and point stand here whole. */
export const ChosenPlace = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  /** Radius in km of a disc that covers about the whole of it. */
  km: z.number().positive(),
})
export type ChosenPlace = Readonly<z.output<typeof ChosenPlace>>

/** One thing that an event does to the base. */
export const Change = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('document-added'),
    document: DocumentId,
    sha256: z.string(),
    name: z.string(),
    claims: z.int(),
    /** The document that this one is a new edition of. */
    editionOf: DocumentId.nullable(),
    /** Claims of that edition that stand word for word in this one, old to new: what people decided of the old holds of the new. */
    carried: z.array(z.tuple([ClaimId, ClaimId])),
    /** Entities of that edition that this one calls by the same name, old to new: what people judged of the old holds of the new. */
    names: z.exactOptional(z.array(z.tuple([EntityId, EntityId]))),
  }),
  z.object({ is: z.literal('document-removed'), document: DocumentId, reason: z.string().min(1) }),
  z.object({ is: z.literal('document-described'), document: DocumentId, description: Description, reason: z.string().nullable() }),
  z.object({ is: z.literal('claim-reviewed'), claim: ClaimId, standing: Standing, reason: z.string().nullable() }),
  z.object({ is: z.literal('claim-corrected'), claim: ClaimId, correction: Correction, reason: z.string().nullable() }),
  z.object({
    is: z.literal('claim-added'),
    claim: ClaimId,
    document: DocumentId,
    body: ClaimBody,
    /** The words from its first sentence of evidence to its last. */
    quote: z.string().min(1),
    /** A claim of an earlier reading that it stands for: what was decided on that one is no longer left behind. */
    inPlaceOf: ClaimId.optional(),
    reason: z.string().nullable(),
  }),
  /** Somebody or something that a person found in a document where no reader did. */
  z.object({ is: z.literal('entity-introduced'), entity: EntityId, document: DocumentId, kind: EntityKind, name: z.string().min(1) }),
  z.object({ is: z.literal('entities-judged'), left: EntityId, right: EntityId, verdict: Verdict, reason: z.string().nullable() }),
  z.object({ is: z.literal('disputes-joined'), disputes: z.array(DisputeId).min(2), reason: z.string().nullable() }),
  z.object({
    is: z.literal('dispute-split'),
    dispute: DisputeId,
    /** Its claims that answer another question than the rest. */
    claims: z.array(ClaimId).min(1),
    reason: z.string().nullable(),
  }),
  /** How a claim fits a hypothesis of the person's own; null takes it back. */
  z.object({
    is: z.literal('dispute-weighed'),
    dispute: DisputeId,
    hypothesis: z.string().min(1),
    claim: ClaimId,
    fits: z.enum(['consistent', 'neither', 'inconsistent']).nullable(),
  }),
  z.object({ is: z.literal('dispute-noted'), dispute: DisputeId, note: z.string().min(1) }),
  z.object({
    is: z.literal('dispute-resolved'),
    dispute: DisputeId,
    /** Every claim that had part in it then, so that one that comes later is seen to be new. */
    claims: z.array(ClaimId).min(1),
    /** Those that the person goes with; none where they go with no side. */
    holds: z.array(ClaimId),
    reason: z.string().min(1),
  }),
  /** A work behind notes, or a person or body as a speaker. */
  z.object({
    is: z.literal('source-graded'),
    source: z.union([SourceId, EntityId]),
    reliability: Reliability,
    reason: z.string().nullable(),
  }),
  z.object({
    is: z.literal('claim-graded'),
    claim: ClaimId,
    /** What is not graded keeps the grade that it has; null where it has none. */
    credibility: Credibility.nullable(),
    likelihood: Likelihood.nullable(),
    reason: z.string().nullable(),
  }),
  /** Where a name lies; null says that none of the places that bear it is meant. */
  z.object({ is: z.literal('place-chosen'), entity: EntityId, place: ChosenPlace.nullable(), reason: z.string().nullable() }),
  z.object({ is: z.literal('undone'), event: EventId }),
])
export type Change = Readonly<z.output<typeof Change>>

/** How far a log has come: its last event. A log without events is at 0, with no id. */
export type Head = { readonly seq: number; readonly id: string }

/** One act of one person: what it changed, all of it or none. Events are only ever appended, each sealed with the hash of the one before. */
export const LogEvent = z.object({
  /** 1-based place in the log. */
  seq: z.int().positive(),
  id: EventId,
  at: Timestamp,
  by: z.string().min(1),
  changes: z.array(Change).min(1),
})
export type LogEvent = Readonly<z.output<typeof LogEvent>>
