import { z } from 'zod'

import { dossier as dossierOf } from '../brief/dossier.ts'
import { dossierMarkdown } from '../brief/markdown.ts'
import { dossierText } from '../brief/text.ts'
import { claimsTable } from '../formats/claims-csv.ts'
import { claimRecord } from '../formats/claims-jsonl.ts'
import { action, whenAsked } from './action.ts'
import { asOf, readBase } from './base.ts'
import { findThing } from './find-thing.ts'
import { layout } from './layout.ts'

/** Everything the base holds on one thing, every line with its speaker, hedge and note. */
export const dossier = action({
  name: 'dossier',
  about: 'Show everything the reports say on one person, body or place, and what they leave out.',
  input: z.object({ name: z.string().describe('A name, a spelling of it, or an id'), layout, asOf }),
  cli: { positional: ['name'], examples: ['dossier "Georgian Legion"', 'dossier RVC --layout markdown > rvc.md'] },
  async run({ name, layout, asOf }, world) {
    const base = await readBase(world, { asOf })
    const { ground } = base
    const found = dossierOf(ground, findThing(base, name))
    return whenAsked({
      data: () => ({
        ...found,
        sections: found.sections.map(({ title, statements }) => ({
          title,
          claims: statements.map(statement => claimRecord(ground, statement)),
        })),
      }),
      text: () => (layout === 'markdown' ? dossierMarkdown : dossierText)(ground, found),
      table: () => claimsTable(ground, [...new Set(found.sections.flatMap(({ statements }) => statements))]),
    })
  },
})
