import { z } from 'zod'

import type { Argument, EntityArgument } from '../../model/claim.ts'
import type { PredicateName } from '../../model/predicate.ts'
import { predicates } from '../../model/predicate.ts'
import { Problem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import { boundsOf } from '../../text/edtf.ts'
import type { Base } from '../base.ts'
import { findThing } from '../find-thing.ts'

/** How a person gives a claim's object: as a thing, in words, or as a number. */
export const objectFields = {
  object: z.string().optional().describe('The person, body, place or event it names'),
  text: z.string().optional().describe('What it says, in words, where it names no thing'),
  quantity: z
    .string()
    .regex(/^~?\d*(?:\.\.\d*)?(?: .+)?$/, 'should be like "40", "30..150 fighters", "..100", "~500"')
    .optional()
    .describe('The number: "40", "30..150 fighters", "~500"'),
}

type ObjectGiven = { readonly [Field in keyof typeof objectFields]?: string | undefined }

/** The object that was given, at some place of the text; undefined where none was. */
export function objectOf(given: ObjectGiven, base: Base, document: string, at: Span): Argument | undefined {
  const place = { start: at.start, end: at.end }
  const [object, second] = [
    ...(given.object === undefined ? [] : [argumentNamed(base, document, given.object, place)]),
    ...(given.text === undefined ? [] : [{ text: given.text, ...place }]),
    ...(given.quantity === undefined ? [] : [{ quantity: quantityOf(given.quantity), ...place }]),
  ]
  if (second !== undefined) throw new Problem('usage', 'Only one of --object, --text and --quantity can be right.')
  return object
}

/** The thing of a name as a claim of some document names it: by its entity there, where it has one. */
export function argumentNamed(base: Base, document: string, name: string, { start, end }: Span): EntityArgument {
  const { members } = findThing(base, name)
  const here = members.find(member => member.document === document) ?? members[0]
  return { entity: here?.id ?? '', start, end }
}

/** Refuses a time that is no EDTF; "none" stands for no time. */
export function checkTime(time: string | undefined): void {
  if (time !== undefined && time !== 'none' && boundsOf(time) === undefined)
    throw new Problem('usage', `“${time}” is no EDTF date.`, { hint: 'Write 2023, 2023-06, 2022/.., 2023-06~.' })
}

/** "~30..150 fighters" as a range. */
function quantityOf(text: string) {
  const [range = '', ...unit] = text.replace('~', '').split(' ')
  const [low = '', high = low] = range.split('..')
  return { min: bound(low), max: bound(high), unit: unit.length === 0 ? null : unit.join(' '), approximate: text.startsWith('~') }
}

const bound = (digits: string): number | null => (digits === '' ? null : Number(digits))

/** Why an object cannot stand with its predicate, by the ontology's form of it. */
export function misfit({ predicate, object }: { readonly predicate: PredicateName; readonly object: Argument | null }): string | undefined {
  const wanted = predicates[predicate].object
  if (wanted === 'none') return object === null ? undefined : `${predicate} takes no object.`
  if (object === null || wanted === 'any') return undefined
  const form = 'quantity' in object ? 'quantity' : 'text' in object ? 'text' : undefined
  if (form === undefined ? wanted.every(kind => kind === 'text' || kind === 'quantity') : !wanted.some(kind => kind === form))
    return `${predicate} takes ${wanted.join(', ')} as its object.`
  return undefined
}
