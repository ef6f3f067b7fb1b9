import { z } from 'zod'

/** An id that carries its kind: `clm_3f9a…`. */
const id = <Prefix extends string>(prefix: Prefix) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}_\\w+$`), `should be an id that starts with ${prefix}_`)
    .brand<Prefix>()

export const DocumentId = id('doc')
export type DocumentId = z.output<typeof DocumentId>
export const SourceId = id('src')
export type SourceId = z.output<typeof SourceId>
export const EntityId = id('ent')
export type EntityId = z.output<typeof EntityId>
export const ClaimId = id('clm')
export type ClaimId = z.output<typeof ClaimId>
/** A question on which claims disagree, by one of the claims that have part in it: it leads there for as long as that claim has (`weigh/dispute.ts`). */
export const DisputeId = id('dsp')
export type DisputeId = z.output<typeof DisputeId>
export const EventId = id('evt')
export type EventId = z.output<typeof EventId>
