import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { compile } from '../../../corpus/compile.ts'
import { passageIds, passageSource } from '../../../corpus/passages.ts'

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

/** Annotated documents by the set that they belong to. */
export type GoldSets = ReadonlyMap<'public' | 'own', readonly GoldDocument[]>

/**
 * Every document whose claims are annotated: public texts in the folder `data`, none where it lacks them, and the passages of our corpus
 * but its sealed tenth.
 */
export function readGold(data: string): GoldSets {
  const file = join(data, 'claims', 'dev.jsonl')
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  const own = passageIds('passages').map(id => compile(id, passageSource('passages', id)))
  return new Map([
    ['public', lines.filter(line => line !== '').map(line => GoldDocument.parse(JSON.parse(line)))],
    ['own', own.filter(({ sealed }) => !sealed).map(passage => GoldDocument.parse(passage))],
  ])
}
