import { z } from 'zod'

import { Box, Document } from '../model/document.ts'
import { ProblemCode } from '../model/problem.ts'

const file = { name: z.string(), bytes: z.instanceof(Uint8Array) }

/** A document sent into the sandbox to be parsed, `ocr` with the pictures of pages in it recognised (`language`: in which languages), or to have a page drawn. */
export const Task = z.union([
  z.object({ ...file, ocr: z.boolean(), language: z.string().max(60).optional() }),
  z.object({ ...file, draw: z.object({ page: z.int().positive(), boxes: z.array(Box).readonly() }) }),
])
export type Task = Readonly<z.output<typeof Task>>

/** What comes back; it has met hostile bytes, so that it is checked before it is believed. */
export const Outcome = z.union([
  z.object({ document: Document }),
  z.object({ picture: z.object({ media: z.enum(['image/png', 'image/svg+xml']), bytes: z.instanceof(Uint8Array) }) }),
  z.object({ problem: z.object({ code: ProblemCode, message: z.string(), hint: z.string().optional() }) }),
  z.object({ bug: z.string() }),
])
export type Outcome = z.output<typeof Outcome>

/** Sent on the way: so many pages of so many are recognised. */
export const Progress = z.object({ recognised: z.int().nonnegative(), of: z.int().positive() })
export type Progress = z.output<typeof Progress>
