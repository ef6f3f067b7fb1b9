import { z } from 'zod'

import { claimLine } from '../brief/text.ts'
import { claimsTable } from '../formats/claims-csv.ts'
import { claimRecord } from '../formats/claims-jsonl.ts'
import { readOtherwise } from '../match/read-otherwise.ts'
import { Certainty, Polarity } from '../model/claim.ts'
import { Standing } from '../model/event.ts'
import { PredicateName } from '../model/predicate.ts'
import { count } from '../text/count.ts'
import type { Statement } from '../weigh/ground.ts'
import { mentions } from '../weigh/ground.ts'
import { action, whenAsked } from './action.ts'
import type { Base } from './base.ts'
import { asOf, findDocument, readBase } from './base.ts'
import { findThing } from './find-thing.ts'

/** Which claims are asked for; several conditions hold together. */
export const claimFilter = {
  about: z.string().optional().describe('Only claims on this person, body or place'),
  speaker: z.string().optional().describe('Only what this speaker says'),
  document: z.string().optional().describe('Only claims of this report: its id, file name or title'),
  predicate: PredicateName.optional().describe('Only claims of this kind'),
  polarity: Polarity.optional().describe('Only what is affirmed, or denied'),
  certainty: Certainty.optional().describe('Only claims hedged so'),
  standing: Standing.optional().describe('Only claims that stand so in review'),
  inferred: z.boolean().default(false).describe('Only what a person infers and no source says'),
  readOtherwise: z.boolean().default(false).describe('Only claims whose words another extractor reads otherwise'),
  limit: z.int().positive().optional().describe('At most so many'),
}

type Filter = z.output<z.ZodObject<typeof claimFilter>>

/** Claims with who says so, how sure, and on which note. */
export const claims = action({
  name: 'claims',
  about: 'List claims with who makes them, how sure, and on which note.',
  lists: true,
  input: z.object({ ...claimFilter, asOf }),
  cli: {
    examples: ['claims --about "Georgian Legion"', 'claims --predicate strength --csv', 'claims --speaker Russia --polarity denied'],
  },
  async run(filter, world) {
    const base = await readBase(world, { asOf: filter.asOf, rejected: filter.standing === 'rejected' })
    const found = selectClaims(base, filter)
    return whenAsked({
      data: () => found.map(statement => claimRecord(base.ground, statement)),
      text: () =>
        [`# ${count(found.length, 'claim')}`, ...found.map(statement => `${claimLine(base.ground, statement)} · ${statement.id}`)].join(
          '\n',
        ),
      table: () => claimsTable(base.ground, found),
    })
  },
})

/** The claims of a base that a filter lets through, in the order of their documents. */
export function selectClaims(base: Base, filter: Filter): readonly Statement[] {
  const about = filter.about === undefined ? undefined : findThing(base, filter.about).id
  const speaker = filter.speaker === undefined ? undefined : findThing(base, filter.speaker).id
  const document = filter.document === undefined ? undefined : findDocument(base, filter.document).id
  const otherwise = filter.readOtherwise ? otherwiseIn(base) : undefined
  return base.ground.statements
    .filter(
      statement =>
        (otherwise === undefined || otherwise.has(statement.id)) &&
        (about === undefined || mentions(statement, about)) &&
        (speaker === undefined || statement.speaker.includes(speaker)) &&
        (document === undefined || statement.document === document) &&
        (filter.predicate === undefined || statement.predicate === filter.predicate) &&
        (filter.polarity === undefined || statement.polarity === filter.polarity) &&
        (filter.certainty === undefined || statement.certainty === filter.certainty) &&
        (filter.standing === undefined || statement.standing === filter.standing) &&
        (!filter.inferred || statement.inferredBy !== null),
    )
    .slice(0, filter.limit)
}

/** Claims whose words another extractor reads otherwise, by ids; what was rejected is no reading. */
const otherwiseIn = ({ claims, homes }: Base): ReadonlySet<string> =>
  readOtherwise(
    claims.filter(({ review }) => review?.standing !== 'rejected'),
    entity => homes.get(entity) ?? entity,
  )
