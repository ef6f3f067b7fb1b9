import { z } from 'zod'

import { Certainty, Polarity } from '../../model/claim.ts'
import type { Argument, EntityArgument } from '../../model/claim.ts'
import type { Correction } from '../../model/event.ts'
import { PredicateName, predicates } from '../../model/predicate.ts'
import { Problem } from '../../model/problem.ts'
import { boundsOf } from '../../text/edtf.ts'
import { action, actOf } from '../action.ts'
import type { Base } from '../base.ts'
import { findClaim, readBase } from '../base.ts'
import { findThing } from '../find-thing.ts'

const input = z.object({
  claim: z.string().describe('Id of the claim, or its beginning'),
  predicate: PredicateName.optional().describe('What kind of claim it is'),
  subject: z.string().optional().describe('Who or what it is said of'),
  object: z.string().optional().describe('The person, body, place or event it names'),
  text: z.string().optional().describe('What it says, in words, where it names no thing'),
  quantity: z
    .string()
    .regex(/^~?\d*(?:\.\.\d*)?(?: .+)?$/, 'should be like "40", "30..150 fighters", "..100", "~500"')
    .optional()
    .describe('The number: "40", "30..150 fighters", "~500"'),
  speaker: z.array(z.string()).optional().describe('Who says so inside the report, outermost first'),
  ownVoice: z.boolean().default(false).describe('The report says so itself'),
  polarity: Polarity.optional().describe('Whether they affirm or deny it'),
  certainty: Certainty.optional().describe('How they hedge it'),
  time: z.string().optional().describe('When, as EDTF: 2023, 2023-06, 2022/.., 2023-06~; "none" for no time'),
  reason: z.string().optional().describe('Why'),
})

/** Puts right what was read amiss; the words and their place stay, and what was read at first is kept. */
export const correct = action({
  name: 'review correct',
  about: 'Put right what was read amiss in a claim. Its words stay; what was read at first is kept in the log.',
  changes: true,
  input,
  cli: {
    positional: ['claim'],
    examples: [
      'review correct 1a2b --certainty possible',
      'review correct 1a2b --object "Freedom of Russia Legion" --reason "not the RVC"',
    ],
  },
  async run(given, world) {
    const base = await readBase(world, { rejected: true })
    const claim = findClaim(base, given.claim)
    const correction = correctionOf(given, claim, base)
    if (Object.keys(correction).length === 0)
      throw new Problem('usage', 'Nothing to put right was given.', { hint: 'Say what is right, e.g. --certainty possible.' })
    const fault = misfit({ ...claim.body, ...correction })
    if (fault !== undefined) throw new Problem('usage', fault, { hint: 'Correct --predicate and its object together.' })
    const change = { is: 'claim-corrected', claim: claim.id, correction, reason: given.reason ?? null } as const
    const event = await (await world.store('write')).append([change], actOf(world))
    return { data: event, text: `Corrected ${claim.id}, which counts as accepted. Take it back with "aver review undo".` }
  },
})

type Given = z.output<typeof input>
type Claim = Base['claims'][number]

function correctionOf(given: Given, claim: Claim, base: Base): Correction {
  const { body, document } = claim
  const place = { start: body.object?.start ?? body.trigger.start, end: body.object?.end ?? body.trigger.end }
  const named = (name: string, at: { readonly start: number; readonly end: number }): EntityArgument => {
    const { members } = findThing(base, name)
    const here = members.find(member => member.document === document) ?? members[0]
    return { entity: here?.id ?? '', start: at.start, end: at.end }
  }
  const objects: Argument[] = [
    ...(given.object === undefined ? [] : [named(given.object, place)]),
    ...(given.text === undefined ? [] : [{ text: given.text, ...place }]),
    ...(given.quantity === undefined ? [] : [{ quantity: quantityOf(given.quantity), ...place }]),
  ]
  if (objects.length > 1) throw new Problem('usage', 'Only one of --object, --text and --quantity can be right.')
  if (given.time !== undefined && given.time !== 'none' && boundsOf(given.time) === undefined)
    throw new Problem('usage', `“${given.time}” is no EDTF date.`, { hint: 'Write 2023, 2023-06, 2022/.., 2023-06~.' })
  const [object] = objects
  const speaker = given.ownVoice ? [] : given.speaker?.map(name => named(name, body.cue ?? body.trigger))
  return {
    ...(given.predicate === undefined ? {} : { predicate: given.predicate }),
    ...(given.subject === undefined ? {} : { subject: named(given.subject, body.subject) }),
    ...(object === undefined ? {} : { object }),
    ...(given.polarity === undefined ? {} : { polarity: given.polarity }),
    ...(given.certainty === undefined ? {} : { certainty: given.certainty }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(given.time === undefined ? {} : { time: given.time === 'none' ? null : given.time }),
  }
}

/** "~30..150 fighters" as a range. */
function quantityOf(text: string) {
  const [range = '', ...unit] = text.replace('~', '').split(' ')
  const [low = '', high = low] = range.split('..')
  return { min: bound(low), max: bound(high), unit: unit.length === 0 ? null : unit.join(' '), approximate: text.startsWith('~') }
}

const bound = (digits: string): number | null => (digits === '' ? null : Number(digits))

/** Why an object cannot stand with its predicate, by the ontology's form of it. */
function misfit({ predicate, object }: { readonly predicate: PredicateName; readonly object: Argument | null }): string | undefined {
  const wanted = predicates[predicate].object
  if (wanted === 'none') return object === null ? undefined : `${predicate} takes no object.`
  if (object === null || wanted === 'any') return undefined
  const form = 'quantity' in object ? 'quantity' : 'text' in object ? 'text' : undefined
  if (form === undefined ? wanted.every(kind => kind === 'text' || kind === 'quantity') : !wanted.some(kind => kind === form))
    return `${predicate} takes ${wanted.join(', ')} as its object.`
  return undefined
}
