import { z } from 'zod'

import { candidatesMarkdown } from '../brief/markdown.ts'
import { candidatesText } from '../brief/text.ts'
import { because } from '../brief/wording.ts'
import { candidates as candidatesOf } from '../match/candidates.ts'
import { nameOf } from '../weigh/ground.ts'
import { profilesOf } from '../weigh/profiles.ts'
import { action } from './action.ts'
import { readBase } from './base.ts'
import { layout } from './layout.ts'

/** Names that may be one thing, with every reason for and against. Only a person joins them. */
export const candidates = action({
  name: 'candidates',
  about: 'List names that may be one person, body or place, with every reason for and against; those you were unsure of last.',
  lists: true,
  input: z.object({ limit: z.int().positive().default(30).describe('At most so many'), layout }),
  cli: { examples: ['candidates', 'candidates --csv'] },
  async run({ limit, layout }, world) {
    const { ground, things, state } = await readBase(world)
    const members = new Map(things.map(thing => [thing.id, thing.members]))
    const found = candidatesOf(
      profilesOf(ground, thing => members.get(thing) ?? []),
      state.judgements,
    ).slice(0, limit)
    return {
      data: found.map(candidate => ({ ...candidate, names: [nameOf(ground, candidate.left), nameOf(ground, candidate.right)] })),
      text: `${(layout === 'markdown' ? candidatesMarkdown : candidatesText)(ground, found)}\n\nJoin two with "aver merge", keep two apart with "aver distinguish", leave it open with "aver doubt".`,
      table: {
        columns: ['left', 'left_name', 'right', 'right_name', 'score', 'reasons', 'unsure'],
        rows: found.map(({ left, right, score, reasons, unsure }) => [
          left,
          nameOf(ground, left),
          right,
          nameOf(ground, right),
          score,
          reasons.map(({ words }) => words).join('; '),
          unsure === null ? null : `${unsure.by}, ${unsure.at}${because(unsure.reason)}`,
        ]),
      },
    }
  },
})
