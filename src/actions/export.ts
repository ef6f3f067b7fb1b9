import { z } from 'zod'

import { fileOf } from '../formats/csv.ts'
import { formats } from '../formats/index.ts'
import { disputes } from '../weigh/disputes.ts'
import { action } from './action.ts'
import { asOf, readBase } from './base.ts'
import { placesOf } from './place-map.ts'

/** Writes records out for other programs. */
export const exportRecords = action({
  name: 'export',
  about: 'Write records out for other programs.',
  input: z.object({
    format: z.enum(formats.map(({ name }) => name)).describe('What to write'),
    claims: z.array(z.string()).default([]).describe('Ids of the only claims to write (clm_…); all where none is given'),
    to: z.string().optional().describe('The file to write; standard output where none is named'),
    asOf,
  }),
  cli: {
    positional: ['format'],
    examples: ['export claims.csv --to claims.csv', 'export sources.csl.json', 'export network.gexf --to network.gexf'],
  },
  async run({ format, claims, to, asOf }, world) {
    const base = await readBase(world, { asOf })
    const { ground: whole, documents } = base
    const ground = claims.length === 0 ? whole : { ...whole, statements: whole.statements.filter(({ id }) => claims.includes(id)) }
    const store = await world.store('read')
    const analyses = await Promise.all(documents.map(async ({ id }) => ({ id, findings: (await store.analysis(id))?.findings ?? [] })))
    const places = await placesOf({ ...base, ground }, world)
    const findings = analyses.flatMap(({ id, findings }) => findings.map(finding => ({ document: id, finding })))
    const pieces = formats.find(({ name }) => name === format)?.write({ ground, disputes: disputes(ground), findings, places }) ?? []
    const written = [...pieces].join('')
    if (to !== undefined) await world.writeFile(to, fileOf(format, written))
    return { data: to === undefined ? written : { file: to }, text: to === undefined ? written : `Wrote ${to}.` }
  },
})
