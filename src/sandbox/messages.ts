import { z } from 'zod'

import { Document } from '../model/document.ts'
import { ProblemCode } from '../model/problem.ts'

/** A document to parse, sent into the sandbox; `ocr` has the pictures of pages in it recognised. */
export const Task = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array), ocr: z.boolean() })
export type Task = Readonly<z.output<typeof Task>>

/** What comes back; it has met hostile bytes, so that it is checked before it is believed. */
export const Outcome = z.union([
  z.object({ document: Document }),
  z.object({ problem: z.object({ code: ProblemCode, message: z.string(), hint: z.string().optional() }) }),
  z.object({ bug: z.string() }),
])
export type Outcome = z.output<typeof Outcome>

/** Sent on the way: so many pages of so many are recognised. */
export const Progress = z.object({ recognised: z.int().nonnegative(), of: z.int().positive() })
export type Progress = z.output<typeof Progress>
