import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

/** Documents with every claim annotated, outside the repository. */
export const file = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'claims', 'dev.jsonl')

const Span = z.object({ start: z.int().optional(), end: z.int().optional() })
const Named = Span.extend({ entity: z.string() })
const Gold = z.object({
  predicate: z.string(),
  subject: Named,
  object: z
    .union([
      Named,
      Span.extend({ text: z.string() }),
      Span.extend({ quantity: z.object({ min: z.number().nullish(), max: z.number().nullish() }) }),
    ])
    .nullable(),
  evidence: z.array(z.object({ start: z.int(), end: z.int() })),
})

/** A claim that somebody annotated. */
export type Gold = z.output<typeof Gold>
/** A text with all its claims, and the names of what they speak of, by entity. */
export type GoldDocument = z.output<typeof GoldDocument>
const GoldDocument = z.object({
  id: z.string(),
  text: z.string(),
  entities: z.array(z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()).default([]) })),
  claims: z.array(Gold),
})

/** The annotated documents; undefined where they are not at hand. */
export const readGold = (): GoldDocument[] | undefined =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => GoldDocument.parse(JSON.parse(line)))
    : undefined
