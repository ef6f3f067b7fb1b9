import { z } from 'zod'

import { coverageOf } from '../../citations/coverage.ts'
import type { ClaimBody } from '../../model/claim.ts'
import { Certainty, Polarity } from '../../model/claim.ts'
import { leastSure } from '../../model/document.ts'
import { ClaimId } from '../../model/id.ts'
import { PredicateName } from '../../model/predicate.ts'
import { Problem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import { overlaps } from '../../model/span.ts'
import { action, actOf } from '../action.ts'
import { findDocument, readBase } from '../base.ts'
import { introduce, introducedIn, withIntroduced } from './introduced.ts'
import { argumentNamed, checkTime, misfit, objectFields, objectOf } from './parts.ts'

const input = z.object({
  document: z.string().describe('The report: its id, file name or title'),
  words: z.string().min(1).describe('The words that say it, letter for letter'),
  start: z.int().nonnegative().optional().describe('Where they begin in the report’s text, in UTF-16 units, if they stand there twice'),
  predicate: PredicateName.describe('What kind of claim it is'),
  subject: z.string().describe('Who or what it is said of'),
  ...objectFields,
  speaker: z.array(z.string()).default([]).describe('Who says so inside the report, outermost first; nobody is the report itself'),
  polarity: Polarity.default('affirmed').describe('Whether they affirm or deny it'),
  certainty: Certainty.default('certain').describe('How they hedge it'),
  time: z.string().optional().describe('When, as EDTF: 2023, 2023-06, 2022/.., 2023-06~'),
  place: z.string().optional().describe('Where'),
  inferred: z.boolean().default(false).describe('You infer it from the words, and no source says it'),
  introduce,
  inPlaceOf: ClaimId.optional().describe('A decided claim of an earlier reading, found again in these words: it is left behind no longer'),
  reason: z.string().optional().describe('Why'),
})

/** The rule of claims that a person read. */
const BY_PERSON = 'person'

/** Adds a claim that a person reads where no rule did, tied to the sentences that its words stand in and to their notes. */
export const add = action({
  name: 'review add',
  about: 'Add a claim that was not read, by the words that say it; it counts as accepted.',
  changes: true,
  input,
  cli: {
    positional: ['document', 'words'],
    examples: [
      'review add raid.txt "crossed the border" --subject RVC --predicate attacked --object Belgorod',
      'review add raid.txt "led by Ana Torvik" --subject "Ana Torvik" --introduce "Ana Torvik=person" --predicate posting --object RVC',
    ],
  },
  async run(given, world) {
    const known = await readBase(world)
    const { id: document, name } = findDocument(known, given.document)
    if (given.inPlaceOf !== undefined && !known.state.reviews.has(given.inPlaceOf))
      throw new Problem('not-found', `Nothing was decided on ${given.inPlaceOf}.`, { hint: 'See "aver changes" for claims left behind.' })
    const come = introducedIn(known, document, given.introduce)
    const base = withIntroduced(known, come)
    const analysis = await (await world.store('read')).analysis(document)
    if (analysis === undefined) throw new Problem('damaged', `${name} cannot be read.`, { hint: 'Run "aver doctor".' })
    const { text } = analysis.document
    const trigger = placeOf(given.words, given.start, text)
    checkTime(given.time)
    const evidence = analysis.sentences.filter(sentence => overlaps(sentence, trigger)).map(({ start, end }) => ({ start, end }))
    const [first = trigger, last = first] = [evidence[0], evidence.at(-1)]
    const covered = coverageOf(analysis.document, analysis.sentences).filter((_, i) => overlaps(analysis.sentences[i] ?? NOWHERE, trigger))
    const named = (thing: string) => argumentNamed(base, document, thing, trigger)
    const body: ClaimBody = {
      predicate: given.predicate,
      subject: named(given.subject),
      object: objectOf(given, base, document, trigger) ?? null,
      qualifiers: {},
      polarity: given.polarity,
      certainty: given.certainty,
      speaker: given.speaker.map(named),
      cue: null,
      hedge: null,
      trigger,
      time: given.time ?? null,
      place: given.place === undefined ? null : named(given.place),
      evidence: evidence.length === 0 ? [trigger] : evidence,
      coverage: covered[0]?.coverage ?? 'none',
      notes: [...new Set(covered.flatMap(({ notes }) => notes))],
      recognised: leastSure(analysis.document, evidence.length === 0 ? [trigger] : evidence),
      confidence: 1,
      rule: BY_PERSON,
    }
    const fault = misfit(body)
    if (fault !== undefined) throw new Problem('usage', fault, { hint: 'Give a --predicate and an object that fit.' })
    const claim = ClaimId.parse(`clm_${document.replace('doc_', '')}x${trigger.start}x${Date.parse(world.now()).toString(36)}`)
    const quote = text.slice(first.start, last.end)
    const found = given.inPlaceOf === undefined ? {} : { inPlaceOf: given.inPlaceOf }
    const change = { is: 'claim-added', claim, document, body, quote, ...found, reason: given.reason ?? null } as const
    const own = given.inferred ? [{ is: 'claim-corrected', claim, correction: { inferred: true }, reason: null } as const] : []
    const event = await (await world.store('write')).append([...come, change, ...own], actOf(world))
    return { data: { claim, event }, text: `Added ${claim}, which counts as accepted. Take it back with "aver review undo".` }
  },
})

const NOWHERE: Span = { start: 0, end: 0 }

/** Where words stand in a text: at `start`, or in the one place that holds them. */
function placeOf(words: string, start: number | undefined, text: string): Span {
  const at = start ?? text.indexOf(words)
  if (at < 0 || text.slice(at, at + words.length) !== words)
    throw new Problem('not-found', `“${words}” does not stand there.`, { hint: 'Give the words letter for letter.' })
  if (start === undefined && text.includes(words, at + 1))
    throw new Problem('ambiguous', `“${words}” stands in the text more than once.`, { hint: 'Give more words, or where they --start.' })
  return { start: at, end: at + words.length }
}
