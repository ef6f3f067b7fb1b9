import { z } from 'zod'

import { claimsTable } from '../formats/claims-csv.ts'
import { Problem } from '../model/problem.ts'
import { action } from './action.ts'
import { asOf, findDocument, readBase } from './base.ts'
import { spansOf } from './spans.ts'

/** One report whole: its text and blocks, notes and the works behind them, sentences, names, findings, and claims with the place of each part. */
export const document = action({
  name: 'document',
  about: 'Show one report: its text, and as data its blocks, notes, works, sentences, names, findings and claims with their places.',
  input: z.object({ document: z.string().describe('Its id, file name or title'), asOf }),
  cli: { positional: ['document'], examples: ['document report.docx', 'document report.docx --json'] },
  async run(input, world) {
    const base = await readBase(world, { asOf: input.asOf, rejected: true })
    const row = findDocument(base, input.document)
    const analysis = await (await world.store('read')).analysis(row.id)
    if (analysis === undefined) throw new Problem('damaged', `${row.name} cannot be read.`, { hint: 'Run "aver doctor".' })
    const { text, blocks, notes, italics, places, recognised, problems } = analysis.document
    const statements = base.ground.statements.filter(statement => statement.document === row.id)
    const claims = base.claims.filter(claim => claim.document === row.id)
    const homes = new Map(base.things.flatMap(thing => thing.members.map(({ id }) => [id, thing.id] as const)))
    const workOf = new Map(
      [...base.ground.works.values()].flatMap(({ id, citings }) =>
        citings.filter(citing => citing.document === row.id).flatMap(citing => citing.notes.map(note => [note, id] as const)),
      ),
    )
    return {
      data: {
        ...row,
        text,
        blocks,
        notes: notes.map(note => ({ ...note, work: workOf.get(note.number) ?? null })),
        italics,
        places,
        recognised,
        problems,
        sentences: analysis.sentences,
        citations: analysis.citations,
        sources: analysis.sources,
        findings: analysis.findings,
        mentions: analysis.mentions.map(mention => ({
          ...mention,
          thing: mention.entity === null ? null : (homes.get(mention.entity) ?? null),
        })),
        claims: claims.map(({ id, body, review }) => ({ id, standing: review?.standing ?? 'proposed', rule: body.rule, ...spansOf(body) })),
      },
      text,
      table: claimsTable(base.ground, statements),
    }
  },
})
