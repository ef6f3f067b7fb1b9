import { z } from 'zod'

import { Span } from './span.ts'

/** `warning` and above make `aver audit` exit with 4. */
export const Severity = z.enum(['error', 'warning', 'info', 'style'])
export type Severity = z.output<typeof Severity>

/** Something the audit found in a document's notes or their use, worded for the report's author. */
export const Finding = z.object({
  /** The kind of defect: `url-missing`, `date-url-mismatch`, `uncited-paragraph`… */
  code: z.string(),
  severity: Severity,
  /** Number of the note concerned; null for a finding on the document. */
  note: z.int().positive().nullable(),
  /** Numbers of every note it holds for, in order: one line for many notes with the same fault; empty for the text alone. */
  notes: z.array(z.int().positive()),
  span: Span.nullable(),
  message: z.string(),
  /** What would be right, or what to do. */
  expected: z.string().nullable(),
  /** The note whose fault this one carries on, where it is inherited. */
  inheritedFrom: z.int().positive().nullable(),
})
export type Finding = Readonly<z.output<typeof Finding>>
