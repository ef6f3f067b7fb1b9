import { z } from 'zod'

import { Certainty, Coverage, Polarity } from '../model/claim.ts'
import { Standing } from '../model/event.ts'
import { PredicateName } from '../model/predicate.ts'
import { Quantity } from '../model/quantity.ts'
import { CslItem } from '../model/source.ts'
import { FITS } from '../weigh/hypotheses.ts'

/** A person, body, place or other thing as answers name it. */
export const Thing = z.object({ id: z.string(), name: z.string(), kind: z.string().nullable() })
export type Thing = Readonly<z.output<typeof Thing>>

const Value = z.union([Thing, z.object({ text: z.string() }), z.object({ quantity: Quantity })])
export type Value = Readonly<z.output<typeof Value>>

const Work = z.object({ id: z.string(), csl: CslItem.nullable() })

/** A claim with the names and works behind its ids, as every answer gives it. */
export const Claim = z.object({
  id: z.string(),
  sentence: z.string(),
  subject: Thing,
  predicate: PredicateName,
  object: Value.nullable(),
  qualifiers: z.record(z.string(), z.array(Value)),
  polarity: Polarity,
  certainty: Certainty,
  /** The words that hedge it. */
  hedge: z.string().nullable(),
  speaker: z.array(Thing),
  time: z.string().nullable(),
  place: Thing.nullable(),
  quote: z.string(),
  document: z.object({ id: z.string(), title: z.string().nullable() }),
  start: z.number(),
  end: z.number(),
  coverage: Coverage,
  notes: z.array(z.number()),
  works: z.array(Work),
  standing: Standing,
  /** The parts of it that a person put right. */
  corrected: z.array(z.string()),
  /** Who infers it, where no source says it. */
  inferredBy: z.string().nullable(),
  confidence: z.number(),
  /** How sure the least sure of its words is, 0–100, where they were recognised on a picture. */
  recognised: z.number().nullable(),
})
export type Claim = Readonly<z.output<typeof Claim>>

/** A question on which claims disagree, every voice with its claims, and what people decided of it. */
export const Dispute = z.object({
  id: z.string(),
  kind: z.string(),
  question: z.string(),
  about: z.array(z.string()),
  voices: z.array(
    z.object({
      speaker: z.array(z.string()),
      document: z.string(),
      stance: z.enum(['says', 'hedges', 'denies', 'unknown']),
      statements: z.array(z.object({ id: z.string() })),
    }),
  ),
  state: z.enum(['open', 'resolved', 'parted']),
  parts: z.array(z.string()),
  apart: z.array(z.object({ id: z.string() })),
  resolution: z
    .object({ by: z.string(), at: z.string(), reason: z.string(), holds: z.array(z.string()), since: z.array(z.string()) })
    .nullable(),
  decisions: z.array(
    z.object({
      is: z.string(),
      by: z.string(),
      at: z.string(),
      note: z.string().optional(),
      reason: z.string().nullish(),
      hypothesis: z.string().optional(),
      claim: z.string().optional(),
      fits: z.enum(FITS).nullish(),
    }),
  ),
})
export type Dispute = Readonly<z.output<typeof Dispute>>

/** A person, body, place or other thing with all its names. */
export const Entity = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  aliases: z.array(z.string()),
  claims: z.number(),
  /** What it is in each report, under which names. */
  members: z.array(z.object({ id: z.string(), document: z.string(), name: z.string(), aliases: z.array(z.string()) })),
  links: z.array(z.object({ left: z.string(), right: z.string(), reason: z.string() })),
})
export type Entity = Readonly<z.output<typeof Entity>>

/** A report without its text. */
export const Report = z.object({
  id: z.string(),
  name: z.string(),
  format: z.string(),
  /** What read it, and the earlier reading or edition whose place it took. */
  engine: z.string(),
  editionOf: z.string().nullable(),
  meta: z.object({
    title: z.string().nullable(),
    authors: z.array(z.object({ literal: z.string().optional(), family: z.string().optional(), given: z.string().optional() })),
    date: z.string().nullable(),
    publisher: z.string().nullable(),
    language: z.string(),
    /** How many pages it has, where its file tells. */
    pages: z.number().optional(),
  }),
  /** How long its text is. */
  sentences: z.number(),
  notes: z.number(),
  /** How many of the notes are known to cite a work. */
  linked: z.number(),
  claims: z.number(),
})
export type Report = Readonly<z.output<typeof Report>>

/** One act in the log. */
export const LogEntry = z.object({
  id: z.string(),
  seq: z.number(),
  at: z.string(),
  by: z.string(),
  inForce: z.boolean(),
  changes: z.array(
    z.object({
      is: z.string(),
      claim: z.string().optional(),
      document: z.string().optional(),
      event: z.string().optional(),
      standing: z.string().optional(),
      correction: z.record(z.string(), z.unknown()).optional(),
      reason: z.string().nullish(),
      name: z.string().optional(),
    }),
  ),
})
export type LogEntry = Readonly<z.output<typeof LogEntry>>

/** What the project is. */
export const Status = z.object({ project: z.string(), person: z.string(), engine: z.string() })
export type Status = Readonly<z.output<typeof Status>>

/** Long work as the server tells it. */
export const Job = z.object({
  id: z.string(),
  /** The action that it performs. */
  action: z.string(),
  label: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  task: z.string().nullable(),
  done: z.number(),
  total: z.number(),
  log: z.array(z.string()),
  problem: z.object({ detail: z.string(), hint: z.string().optional() }).nullish(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
})
export type Job = Readonly<z.output<typeof Job>>
