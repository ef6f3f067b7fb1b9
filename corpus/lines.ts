import { z } from 'zod'

import { Certainty, type Polarity } from '../src/model/claim.ts'
import { PredicateName } from '../src/model/predicate.ts'
import { Problem } from '../src/model/problem.ts'
import type { Quantity } from '../src/model/quantity.ts'
import { Pieces, type Quoted } from './line.ts'

/** An entity named by its id, and which of its mentions in the sentence (from 1) where told. */
export type Reference = { readonly id: string; readonly nth: number | undefined }

export type ObjectLine = Reference | { readonly quoted: Quoted; readonly quantity?: Quantity }

/** `- attacked front > bor "raided" …`: one claim as written under its sentence. */
export type ClaimLine = {
  readonly predicate: PredicateName
  readonly subject: Reference
  readonly object: ObjectLine | undefined
  readonly trigger: Quoted | undefined
  readonly polarity: Polarity | undefined
  readonly certainty: Certainty | undefined
  readonly hedge: Quoted | undefined
  /** The document's own words although they stand within what somebody says. */
  readonly own: boolean
  readonly speaker: { readonly chain: readonly string[]; readonly cue: Quoted | undefined } | undefined
  readonly time: string | undefined
  readonly place: Reference | undefined
  readonly qualifiers: readonly (readonly [string, Quoted])[]
  readonly tier: 'core' | 'stretch'
}

/** `@ front "said" "it had … Bor"`: who says what, as written under its sentence. */
export type AttributionLine = {
  readonly source: string | undefined
  /** Undefined where the sentence goes on with what was said before. */
  readonly cue: Quoted | undefined
  readonly content: readonly Quoted[]
  readonly polarity: Polarity
  readonly certainty: Certainty
}

const isCertainty = (word: string): word is Certainty => Certainty.options.some(option => option === word)

/** Read what follows the `- ` of a claim. */
export function readClaim(line: string): ClaimLine {
  const pieces = new Pieces(line)
  const name = pieces.needWord('the predicate')
  const predicate = PredicateName.safeParse(name)
  if (!predicate.success) throw new Problem('bad-input', `${name} is no predicate`)
  const subject = referenceOf(pieces.needWord('the subject'))
  const object = pieces.word(word => word === '>') === undefined ? undefined : objectOf(pieces)
  return { predicate: predicate.data, subject, object, trigger: pieces.quoted(), ...modifiersOf(pieces) }
}

/** Read what follows the `@ ` of an attribution. */
export function readAttribution(line: string): AttributionLine {
  const pieces = new Pieces(line)
  const source = pieces.needWord('the source')
  const cue = pieces.word(word => word === '^') === undefined ? pieces.needQuoted('the cue') : undefined
  const content = [pieces.needQuoted('the content')]
  for (let more = pieces.quoted(); more !== undefined; more = pieces.quoted()) content.push(more)
  const { polarity = 'affirmed', certainty = 'certain' } = modifiersOf(pieces)
  return { source: source === '-' ? undefined : source, cue, content, polarity, certainty }
}

const referencePattern = /^([a-z][a-z0-9]*)(?:@(\d+))?$/

function referenceOf(word: string): Reference {
  const [, id, nth] = referencePattern.exec(word) ?? []
  if (id === undefined) throw new Problem('bad-input', `${word} is no id of an entity`)
  return { id, nth: nth === undefined ? undefined : Number(nth) }
}

function objectOf(pieces: Pieces): ObjectLine {
  const quoted = pieces.quoted()
  if (quoted) return { quoted }
  const word = pieces.needWord('the object')
  return word.startsWith('#') ? { quantity: quantityOf(word), quoted: pieces.needQuoted('the words of the quantity') } : referenceOf(word)
}

/** `#30..150:soldiers~` is 30 to 150 soldiers, roughly; `#40..` at least 40; `#7` seven; `#..` not known. `_` in a unit is a space. */
function quantityOf(word: string): Quantity {
  const [, min, range, max, unit, rough] = /^#(\d*)(\.\.)?(\d*)(?::([^~]+))?(~)?$/.exec(word) ?? []
  if (min === undefined || (range === undefined && min === '')) throw new Problem('bad-input', `${word} is no quantity`)
  const numbers = z.coerce.number()
  const lower = min === '' ? null : numbers.parse(min)
  const upper = range === undefined ? lower : max ? numbers.parse(max) : null
  if (lower !== null && upper !== null && lower > upper) throw new Problem('bad-input', `${word}: the lower bound is above the upper`)
  return { min: lower, max: upper, unit: unit?.replaceAll('_', ' ') ?? null, approximate: rough !== undefined }
}

type Modifiers = Omit<ClaimLine, 'predicate' | 'subject' | 'object' | 'trigger'>

function modifiersOf(pieces: Pieces): Modifiers {
  let found: Modifiers = {
    polarity: undefined,
    certainty: undefined,
    hedge: undefined,
    own: false,
    speaker: undefined,
    time: undefined,
    place: undefined,
    qualifiers: [],
    tier: 'core',
  }
  while (!pieces.empty) {
    const word = pieces.needWord('a modifier')
    if (word === 'denied' || word === 'affirmed') found = { ...found, polarity: word }
    else if (isCertainty(word)) found = { ...found, certainty: word, hedge: pieces.quoted() }
    else if (word === 'own') found = { ...found, own: true }
    else if (word === 'stretch') found = { ...found, tier: 'stretch' }
    else if (word === 'time') found = { ...found, time: pieces.needWord('the time') }
    else if (word === 'place') found = { ...found, place: referenceOf(pieces.needWord('the place')) }
    else if (word === 'by') found = { ...found, speaker: { chain: pieces.needWord('the speaker').split('>'), cue: pieces.quoted() } }
    else found = { ...found, qualifiers: [...found.qualifiers, [word, pieces.needQuoted(word)]] }
  }
  return found
}
