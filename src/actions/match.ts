import { z } from 'zod'

import { matchNames, reasonWords } from '../match/names.ts'
import { action } from './action.ts'
import { eachJsonLine } from './json-lines.ts'

const Pair = z.object({ id: z.string(), left: z.string(), right: z.string() })

/** Compares names by twos and says how likely each two are names of one thing. */
export const match = action({
  name: 'match',
  about: 'Say how likely two names are names of one thing, and why.',
  volatile: true,
  input: z.object({
    names: z.array(z.string()).max(2).default([]).describe('Two names'),
    jsonl: z.string().optional().describe('A file of {"id","left","right"} lines instead ("-" is standard input)'),
  }),
  cli: { positional: ['names'], examples: ['match "Mamuka Mamulashvili" "Мамука Мамулашвили"', 'match --jsonl pairs.jsonl'] },
  async run({ names: [left, right], jsonl }, world) {
    if (jsonl !== undefined) {
      const failed = await eachJsonLine(jsonl, Pair, world, ({ id, left, right }) =>
        world.emit(JSON.stringify({ id, score: matchNames(left, right).score })),
      )
      return { data: null, text: '', ...(failed > 0 ? { ended: 'partial' } : {}) }
    }
    const result = matchNames(left ?? '', right ?? '')
    return {
      data: result,
      text: [`${Math.round(result.score * 100)} %`, ...result.reasons.map(reason => `  ${reasonWords(reason)}`)].join('\n'),
      table: {
        columns: ['left', 'right', 'by', 'score'],
        rows: result.reasons.map(reason => [reason.left, reason.right, reason.by, reason.score]),
      },
    }
  },
})
