import { claimWords } from '../brief/wording.ts'
import { predicates } from '../model/predicate.ts'
import { boundsOf } from '../text/edtf.ts'
import type { Ground, Statement, Thing } from '../weigh/ground.ts'
import { objectThing } from '../weigh/ground.ts'
import { layerOf, signOf } from '../weigh/ties.ts'
import { speakerCell } from './cells.ts'

/** A claim that ties two things; a denied tie keeps its sign and says that it is denied. */
export type Tie = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly mutual: boolean
  /** First and last day on which it may hold, as far as its text dates it; null where that is open. */
  readonly start: string | null
  readonly end: string | null
  /** In the order of `TIE_FIELDS`. */
  readonly values: readonly string[]
}

/** What is written of every tie beside its ends. */
export const TIE_FIELDS = [
  'predicate',
  'layer',
  'sign',
  'polarity',
  'certainty',
  'speaker',
  'time',
  'possibly_from',
  'certainly_from',
  'certainly_to',
  'possibly_to',
  'standing',
  'sentence',
  'quote',
  'document',
] as const

/** The signed network of a ground: each tie one claim, so that nothing is counted together that nobody counted together. */
export function networkOf(ground: Ground): { readonly things: readonly Thing[]; readonly ties: readonly Tie[] } {
  const ties = ground.statements.flatMap(statement => tieOf(ground, statement))
  const ends = new Set(ties.flatMap(({ from, to }) => [from, to]))
  return { things: [...ground.things.values()].filter(({ id }) => ends.has(id)), ties }
}

function tieOf(ground: Ground, statement: Statement): Tie[] {
  const { id, predicate, subject, polarity, certainty, time, standing, quote, document } = statement
  const [layer, sign] = [layerOf(predicate), signOf(statement)]
  const object = objectThing(statement)
  if (layer === undefined || object === undefined || !ground.things.has(subject) || !ground.things.has(object)) return []
  const title = ground.reports.get(document)?.title ?? document
  const { possiblyFrom, certainlyFrom, certainlyTo, possiblyTo } = (time === null ? undefined : boundsOf(time)) ?? UNDATED
  const days = [possiblyFrom, certainlyFrom, certainlyTo, possiblyTo].map(day => day ?? '')
  const told = [speakerCell(ground, statement), time ?? '', ...days, standing, claimWords(ground, statement), quote, title]
  const ends = { from: subject, to: object, mutual: predicates[predicate].mutual ?? false, start: possiblyFrom, end: possiblyTo }
  return [{ id, ...ends, values: [predicate, layer, sign, polarity, certainty, ...told] }]
}

const UNDATED = { possiblyFrom: null, certainlyFrom: null, certainlyTo: null, possiblyTo: null }

/** Text for an XML 1.0 file: its own signs escaped, characters it cannot hold left out. */
export const xmlText = (text: string): string =>
  Array.from(text)
    .filter(letter => !isForbidden(letter.codePointAt(0) ?? 0))
    .join('')
    .replace(/[&<>"\n\t\r]/g, sign => `&#${sign.charCodeAt(0)};`)

/** Control characters, lone surrogates and the two non-characters that XML 1.0 shuts out. */
function isForbidden(code: number): boolean {
  return (
    (code < 0x20 && code !== 9 && code !== 10 && code !== 13) || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff
  )
}
