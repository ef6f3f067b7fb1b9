import { z } from 'zod'

import { MentionForm, MentionKind, EntityKind } from './entity.ts'
import { PredicateName } from './predicate.ts'
import { Quantity } from './quantity.ts'
import { Span } from './span.ts'

/** Whether a claim is asserted or rejected by whoever makes it. */
export const Polarity = z.enum(['affirmed', 'denied'])
export type Polarity = z.output<typeof Polarity>

/** How the text hedges: stated flatly, probably, may, unlikely, "is unknown". Never the analyst's own view. */
export const Certainty = z.enum(['certain', 'likely', 'possible', 'unlikely', 'unknown'])
export type Certainty = z.output<typeof Certainty>

/** How a sentence is covered: a note's marker in it, the next marker of its paragraph, a link or a cited work in its own words, or nothing. */
export const Coverage = z.enum(['direct', 'carried', 'linked', 'none'])
export type Coverage = z.output<typeof Coverage>

const offsets = { start: z.int().nonnegative(), end: z.int().positive() }

/** An entity as a claim names it, with the words that name it there. */
export const EntityArgument = z.object({ entity: z.string(), ...offsets })
export type EntityArgument = Readonly<z.output<typeof EntityArgument>>
export const TextArgument = z.object({ text: z.string(), ...offsets })
export type TextArgument = Readonly<z.output<typeof TextArgument>>
export const QuantityArgument = z.object({ quantity: Quantity, ...offsets })
export type QuantityArgument = Readonly<z.output<typeof QuantityArgument>>
export const Argument = z.union([EntityArgument, TextArgument, QuantityArgument])
export type Argument = z.output<typeof Argument>

/**
 * One statement that a document makes about one subject, tied to the exact words that make it (`ontology.md`).
 * Offsets are UTF-16 code units of the document's text; `entity` is an id within the same analysis or project.
 */
export const ClaimBody = z.object({
  predicate: PredicateName,
  subject: EntityArgument,
  object: Argument.nullable(),
  qualifiers: z.record(z.string(), z.union([Argument, z.array(Argument)])),
  polarity: Polarity,
  certainty: Certainty,
  /** Who says so inside the text, outermost first; empty is the document's own voice. */
  speaker: z.array(EntityArgument),
  /** The words of saying, and the words that hedge. */
  cue: Span.nullable(),
  hedge: Span.nullable(),
  /** The words that state the predicate. */
  trigger: Span,
  /** EDTF (ISO 8601-2:2019) as far as the text fixes it. */
  time: z.string().nullable(),
  place: EntityArgument.nullable(),
  evidence: z.array(Span).min(1),
  coverage: Coverage,
  /** Numbers of the notes behind it; where it is linked, of the works in its words, counted on from the last note. */
  notes: z.array(z.int()),
  /** How sure a recogniser is of the least sure word of its sentences, 0–100, where they were read on a picture. */
  recognised: z.int().min(0).max(100).nullable().default(null),
  /** How likely the reading is right, 0–1, and the rule that made it. */
  confidence: z.number().min(0).max(1),
  rule: z.string(),
})
export type ClaimBody = Readonly<z.output<typeof ClaimBody>>

/** Ids of the entities that a claim names, in whatever part. */
export const entitiesIn = ({ subject, object, qualifiers, speaker, place }: ClaimBody): string[] =>
  [subject, object, ...Object.values(qualifiers).flat(), ...speaker, place].flatMap(one =>
    one !== null && 'entity' in one ? [one.entity] : [],
  )

/** One thing a document speaks of, under all its names there. */
export const Entity = z.object({
  id: z.string(),
  kind: EntityKind,
  name: z.string().min(1),
  aliases: z.array(z.string()),
})
export type Entity = Readonly<z.output<typeof Entity>>

/** One place where the text names, describes or points back to something. */
export const Mention = z.object({ ...offsets, kind: MentionKind, entity: z.string().nullable(), form: MentionForm })
export type Mention = Readonly<z.output<typeof Mention>>

/** What a source does with a content: says it, asks for or promises it, holds it in mind, wants it. All but wanting make a speaker. */
export const Act = z.enum(['says', 'asks', 'holds', 'wants'])
export type Act = z.output<typeof Act>

/** Who says what inside the text: source, words of saying, content. */
export const Attribution = z.object({
  source: Span.nullable(),
  cue: Span,
  content: z.array(Span).min(1),
  polarity: Polarity,
  certainty: Certainty,
  act: Act.optional(),
})
export type Attribution = Readonly<z.output<typeof Attribution>>

/** A verb or event noun and how factual the text makes it under all its hedges and negations. */
export const TextEvent = z.object({ ...offsets, polarity: Polarity, certainty: Certainty })
export type TextEvent = Readonly<z.output<typeof TextEvent>>
