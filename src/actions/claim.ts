import { z } from 'zod'

import { eventWords } from '../brief/events.ts'
import { claimLine } from '../brief/text.ts'
import { claimRecord } from '../formats/claims-jsonl.ts'
import { boxesOf } from '../model/document.ts'
import { disputes } from '../weigh/disputes.ts'
import { originsOf } from '../weigh/origins.ts'
import { action } from './action.ts'
import { asOf, readBase } from './base.ts'
import { claimInReport } from './claim-in-report.ts'
import { namesOf } from './names.ts'
import { spansOf } from './spans.ts'

/** The card of one claim: its sentence, notes, speaker and hedge, what speaks against it, what it rests on, and what was decided of it. */
export const claim = action({
  name: 'claim',
  about: 'Show one claim with its sentence, notes, origins, the questions it has part in, and what was decided of it.',
  input: z.object({ claim: z.string().describe('Id of the claim, or its beginning'), asOf }),
  cli: { positional: ['claim'], examples: ['claim clm_1a2b3c', 'claim 1a2b --json'] },
  async run(input, world) {
    const base = await readBase(world, { asOf: input.asOf, rejected: true })
    const { claim: found, statement, document, notes, history } = await claimInReport(base, input.claim, world)
    const { id, body, quote, review } = found
    const names = namesOf(base)
    const questions = disputes(base.ground).filter(({ voices }) => voices.some(({ statements }) => statements.some(one => one.id === id)))
    const data = {
      ...claimRecord(base.ground, statement),
      spans: spansOf(body),
      places: boxesOf(document, body.evidence),
      sentences: body.evidence.map(({ start, end }) => document.text.slice(start, end)),
      noteTexts: notes,
      rule: body.rule,
      review: review ?? null,
      questions,
      against: [
        ...new Map(
          questions.flatMap(({ voices }) =>
            voices.flatMap(({ statements }) =>
              statements
                .filter(one => one.id !== id && one.polarity !== statement.polarity)
                .map(one => [one.id, claimRecord(base.ground, one)] as const),
            ),
          ),
        ).values(),
      ],
      origins: originsOf(base.ground, [statement]),
      history,
    }
    return {
      data,
      text: [
        claimLine(base.ground, statement),
        `  “${quote}”`,
        ...notes.map(note => `  note ${note.number}: ${note.text}`),
        ...questions.map(({ question }) => `  in question: ${question}`),
        ...history.map(event => `  ${event.at}  ${event.by}: ${eventWords(event, names)}`),
      ].join('\n'),
    }
  },
})
