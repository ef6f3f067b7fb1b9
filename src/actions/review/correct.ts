import { z } from 'zod'

import { Certainty, Polarity } from '../../model/claim.ts'
import type { EntityArgument } from '../../model/claim.ts'
import type { Correction, Words } from '../../model/event.ts'
import { PredicateName } from '../../model/predicate.ts'
import { Problem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import type { World } from '../action.ts'
import { action, actOf } from '../action.ts'
import type { Base } from '../base.ts'
import { findClaim, readBase } from '../base.ts'
import { introduce, introducedIn, withIntroduced } from './introduced.ts'
import { argumentNamed, checkTime, misfit, objectFields, objectOf } from './parts.ts'

const input = z.object({
  claim: z.string().describe('Id of the claim, or its beginning'),
  predicate: PredicateName.optional().describe('What kind of claim it is'),
  subject: z.string().optional().describe('Who or what it is said of'),
  ...objectFields,
  speaker: z.array(z.string()).optional().describe('Who says so inside the report, outermost first'),
  ownVoice: z.boolean().default(false).describe('The report says so itself'),
  polarity: Polarity.optional().describe('Whether they affirm or deny it'),
  certainty: Certainty.optional().describe('How they hedge it'),
  time: z.string().optional().describe('When, as EDTF: 2023, 2023-06, 2022/.., 2023-06~; "none" for no time'),
  place: z.string().optional().describe('Where; "none" for no place'),
  inferred: z.enum(['yes', 'no']).optional().describe('Whether you infer it from the words, and no source says it'),
  introduce,
  start: z.int().nonnegative().optional().describe('Where its words begin in the report’s text, in UTF-16 units'),
  end: z.int().positive().optional().describe('Where they end'),
  reason: z.string().optional().describe('Why'),
})

/** Puts right what was read amiss, or which words say it; what was read at first is kept. */
export const correct = action({
  name: 'review correct',
  about: 'Put right what was read amiss in a claim, or which words say it; what was read at first is kept in the log.',
  changes: true,
  input,
  cli: {
    positional: ['claim'],
    examples: [
      'review correct 1a2b --certainty possible',
      'review correct 1a2b --inferred yes',
      'review correct 1a2b --object "Freedom of Russia Legion" --reason "not the RVC"',
    ],
  },
  async run(given, world) {
    const known = await readBase(world, { rejected: true })
    const claim = findClaim(known, given.claim)
    const come = introducedIn(known, claim.document, given.introduce)
    const base = withIntroduced(known, come)
    const words = given.start === undefined && given.end === undefined ? {} : { words: await wordsOf(given, claim, world) }
    const correction = { ...correctionOf(given, claim, base), ...words }
    if (Object.keys(correction).length === 0)
      throw new Problem('usage', 'Nothing to put right was given.', { hint: 'Say what is right, e.g. --certainty possible.' })
    const fault = misfit({ ...claim.body, ...correction })
    if (fault !== undefined) throw new Problem('usage', fault, { hint: 'Correct --predicate and its object together.' })
    const change = { is: 'claim-corrected', claim: claim.id, correction, reason: given.reason ?? null } as const
    const event = await (await world.store('write')).append([...come, change], actOf(world))
    return { data: event, text: `Corrected ${claim.id}, which counts as accepted. Take it back with "aver review undo".` }
  },
})

type Given = z.output<typeof input>
type Claim = Base['claims'][number]

/** The words that a claim is to have; they must hold the words that state it. */
async function wordsOf(given: Given, { body, document }: Claim, world: World): Promise<Words> {
  const analysis = await (await world.store('read')).analysis(document)
  if (analysis === undefined) throw new Problem('damaged', 'The report cannot be read.', { hint: 'Run "aver doctor".' })
  const { text } = analysis.document
  const start = given.start ?? Math.min(...body.evidence.map(span => span.start))
  const end = given.end ?? Math.max(...body.evidence.map(span => span.end))
  if (start > body.trigger.start || end < body.trigger.end || end > text.length)
    throw new Problem('usage', `The words must hold “${text.slice(body.trigger.start, body.trigger.end)}”.`, {
      hint: 'Begin before it and end after it, within the text.',
    })
  return { start, end, text: text.slice(start, end) }
}

function correctionOf(given: Given, claim: Claim, base: Base): Correction {
  const { body, document } = claim
  const named = (name: string, at: Span): EntityArgument => argumentNamed(base, document, name, at)
  const object = objectOf(given, base, document, body.object ?? body.trigger)
  checkTime(given.time)
  const speaker = given.ownVoice ? [] : given.speaker?.map(name => named(name, body.cue ?? body.trigger))
  return {
    ...(given.predicate === undefined ? {} : { predicate: given.predicate }),
    ...(given.subject === undefined ? {} : { subject: named(given.subject, body.subject) }),
    ...(object === undefined ? {} : { object }),
    ...(given.polarity === undefined ? {} : { polarity: given.polarity }),
    ...(given.certainty === undefined ? {} : { certainty: given.certainty }),
    ...(given.inferred === undefined ? {} : { inferred: given.inferred === 'yes' }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(given.time === undefined ? {} : { time: given.time === 'none' ? null : given.time }),
    ...(given.place === undefined ? {} : { place: given.place === 'none' ? null : named(given.place, body.place ?? body.trigger) }),
  }
}
