import { z } from 'zod'

/** A stretch of a document's canonical text: UTF-16 code units from 0, end exclusive, never empty. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine(span => span.start < span.end, 'a span must start before it ends')
export type Span = Readonly<z.output<typeof Span>>

/** Whether the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `inner` lies wholly in `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
