import { z } from 'zod'

import { Block } from '../model/document.ts'
import { Citation, Note } from '../model/note.ts'
import { Span } from '../model/span.ts'
import { Report } from './records.ts'

const Place = z.object({ start: z.number(), end: z.number() })

/** A report with its text; all offsets are UTF-16 units of `text`. */
export const ReportText = Report.omit({ linked: true, sentences: true }).extend({
  claims: z.array(
    z.object({
      id: z.string(),
      evidence: z.array(Span),
      trigger: Span,
      cue: Span.nullable(),
      hedge: Span.nullable(),
      subject: Place,
      object: Place.nullable(),
      speaker: z.array(Place),
      place: Place.nullable(),
      qualifiers: z.record(z.string(), z.array(Place)),
    }),
  ),
  notes: z.array(Note),
  text: z.string(),
  blocks: z.array(Block),
  problems: z.array(z.object({ code: z.string(), message: z.string() })),
  citations: z.array(Citation),
})
export type ReportText = Readonly<z.output<typeof ReportText>>
