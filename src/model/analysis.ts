import { z } from 'zod'

import { Attribution, ClaimBody, Entity, Mention, TextEvent } from './claim.ts'
import { Document } from './document.ts'
import { Finding } from './finding.ts'
import { Citation } from './note.ts'
import { Source } from './source.ts'
import { Span } from './span.ts'

/** Everything Aver reads out of one document: what the store keeps and what `aver analyse` prints. */
export const Analysis = z.object({
  document: Document,
  sentences: z.array(Span),
  citations: z.array(Citation),
  sources: z.array(Source),
  findings: z.array(Finding),
  entities: z.array(Entity),
  mentions: z.array(Mention),
  attributions: z.array(Attribution),
  events: z.array(TextEvent),
  claims: z.array(ClaimBody),
})
export type Analysis = Readonly<z.output<typeof Analysis>>
