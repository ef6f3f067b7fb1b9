import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { Certainty, Coverage, Polarity } from '../../src/model/claim.ts'
import { EntityKind } from '../../src/model/entity.ts'
import { PredicateName, predicates } from '../../src/model/predicate.ts'
import { Quantity } from '../../src/model/quantity.ts'
import { fold } from '../../src/text/fold.ts'
import type { Ground, Statement, Thing, Value } from '../../src/weigh/ground.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'seed')

const NamedEntity = z.object({ name: z.string(), kind: z.string(), aliases: z.array(z.string()).default([]) })

const word = z.union([z.string(), z.boolean(), z.number()]).transform(String)
const words = z.union([word, z.array(word)])

const GoldClaim = z.object({
  id: z.string(),
  sentence: z.string(),
  subject: z.string(),
  predicate: PredicateName,
  object: z.string().nullable(),
  object_kind: z.string().nullable(),
  quantity: Quantity.nullish(),
  qualifiers: z.record(z.string(), words),
  polarity: Polarity,
  certainty: Certainty,
  speaker: z.array(z.string()),
  time: z.string().nullable(),
  place: z.string().nullable(),
  notes: z.array(z.int()),
  coverage: Coverage,
})

/** The seed report as people read it, where a place that acts is a state, claim by claim, without its works; undefined where it is not at hand. */
export function goldGround(): Ground | undefined {
  const file = join(folder, 'claims.gold.jsonl')
  if (!existsSync(file)) return undefined
  const claims = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => GoldClaim.parse(JSON.parse(line)))
  const acting = new Set(claims.flatMap(({ subject, predicate }) => (predicates[predicate].group === 'ties' ? [fold(subject)] : [])))
  const things = z
    .array(NamedEntity)
    .parse(JSON.parse(readFileSync(join(folder, 'entities.gold.json'), 'utf8')))
    .map(({ name, kind, aliases }): Thing => ({
      id: name,
      name,
      kind: kind === 'place' && acting.has(fold(name)) ? 'state' : kindOf(kind),
      aliases,
    }))
  const known = new Map(things.flatMap(({ id, aliases }) => aliases.map(alias => [fold(alias), id] as const)))
  for (const { id } of things) known.set(fold(id), id)
  return {
    things: new Map(things.map(thing => [thing.id, thing])),
    works: new Map(),
    decisions: [],
    grades: null,
    reports: new Map([['doc_seed', { id: 'doc_seed', title: 'The seed report', date: null }]]),
    statements: claims.map((claim, index) => statementOf(claim, index, name => known.get(fold(name)))),
  }
}

const kindOf = (kind: string): Thing['kind'] => EntityKind.options.find(option => option === kind) ?? 'concept'

function statementOf(claim: z.output<typeof GoldClaim>, index: number, thingOf: (name: string) => string | undefined): Statement {
  const { id, predicate, polarity, certainty, time, notes, coverage, sentence } = claim
  const valueOf = (name: string): Value => {
    const thing = thingOf(name)
    return thing === undefined ? { is: 'text', text: name } : { is: 'thing', id: thing }
  }
  const nameOf = (name: string): string => thingOf(name) ?? name
  const counted: Value | null =
    claim.quantity === undefined || claim.quantity === null ? null : { is: 'quantity', quantity: claim.quantity }
  const named =
    claim.object === null ? null : claim.object_kind === 'text' ? { is: 'text' as const, text: claim.object } : valueOf(claim.object)
  return {
    id,
    document: 'doc_seed',
    at: index * 100,
    quote: sentence,
    predicate,
    polarity,
    certainty,
    time,
    notes,
    coverage,
    subject: nameOf(claim.subject),
    object: named ?? counted,
    qualifiers: Object.fromEntries([
      ...Object.entries(claim.qualifiers).map(([key, given]) => [key, [given].flat().map(valueOf)] as const),
      ...(named !== null && counted !== null ? [['number', [counted]] as const] : []),
    ]),
    speaker: claim.speaker.map(nameOf),
    place: claim.place === null ? null : nameOf(claim.place),
    sources: [],
    standing: 'proposed',
    corrected: [],
    inferredBy: null,
    confidence: 1,
    hedge: null,
    recognised: null,
  }
}
