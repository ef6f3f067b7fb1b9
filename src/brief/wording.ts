import type { Certainty } from '../model/claim.ts'
import { predicates } from '../model/predicate.ts'
import type { Quantity } from '../model/quantity.ts'
import type { CslItem } from '../model/source.ts'
import type { Ground, Statement, Value } from '../weigh/ground.ts'
import { nameOf } from '../weigh/ground.ts'
import { speakerName } from '../weigh/voice.ts'

/** How each hedge reads after a claim; a flat statement needs none. */
const HEDGES: Readonly<Record<Certainty, string>> = {
  certain: '',
  likely: 'said to be likely',
  possible: 'said to be possible',
  unlikely: 'said to be unlikely',
  unknown: 'said to be unknown',
}

/** A claim as one line of words: "Georgian Legion numbers 800–1,000 fighters". */
export function claimWords(ground: Ground, statement: Statement): string {
  const row = predicates[statement.predicate]
  const object = statement.object === null ? '' : ` ${valueWords(ground, statement.object)}`
  const verb = statement.polarity === 'denied' ? row.denied : verbOf(ground, statement, row.reads)
  return [`${nameOf(ground, statement.subject)} ${verb}${object}`, ...qualifierWords(ground, statement)].join(', ')
}

/** A post reads by its role: "is commander of" rather than "holds a post in". */
function verbOf(ground: Ground, statement: Statement, reads: string): string {
  if (statement.predicate !== 'posting') return reads
  const role = ['role', 'title', 'rank'].flatMap(key => statement.qualifiers[key] ?? []).map(value => valueWords(ground, value))
  if (role.length === 0) return reads
  return statement.object === null ? `is ${role.join(', ')}` : `is ${role.join(', ')} of`
}

const SPOKEN_BY_VERB: ReadonlySet<string> = new Set(['role', 'title', 'rank', 'mention'])

function qualifierWords(ground: Ground, statement: Statement): string[] {
  return Object.entries(statement.qualifiers)
    .filter(([key]) => !SPOKEN_BY_VERB.has(key))
    .map(([key, values]) => `${key}: ${values.map(value => valueWords(ground, value)).join(', ')}`)
}

export function valueWords(ground: Ground, value: Value): string {
  if (value.is === 'thing') return nameOf(ground, value.id)
  return value.is === 'text' ? value.text : quantityWords(value.quantity)
}

/** A quantity as sure as it is: "30–150 soldiers", "at least 40", "about 50 men", "an unknown number of fighters". */
export function quantityWords({ min, max, unit, approximate }: Quantity): string {
  const counted = unit === null ? '' : ` ${unit}`
  if (min === null && max === null) return `an unknown number${unit === null ? '' : ` of ${unit}`}`
  const about = approximate ? 'about ' : ''
  if (min === max && min !== null) return `${about}${number(min)}${counted}`
  if (max === null) return `at least ${number(min ?? 0)}${counted}`
  if (min === null) return `up to ${number(max)}${counted}`
  return `${about}${number(min)}–${number(max)}${counted}`
}

const number = (value: number): string => value.toLocaleString('en-US')

/** Who says it, how hedged, when and where, on which notes: what every printed claim carries. */
export function voucher(ground: Ground, statement: Statement): string {
  const hedge = HEDGES[statement.certainty]
  const said = `says ${speakerName(ground, statement)}`
  const place = statement.place === null ? '' : `in ${nameOf(ground, statement.place)}`
  return [said, hedge, statement.time ?? '', place, noteWords(ground, statement)].filter(part => part !== '').join(' · ')
}

/** The notes behind a statement and how they cover it: "note 4 (carried): Satanovskiy, dw.com". */
export function noteWords(ground: Ground, statement: Statement): string {
  if (statement.notes.length === 0) return 'no note'
  const works = statement.sources.map(id => ground.works.get(id)).flatMap(work => (work === undefined ? [] : [workWords(work.csl)]))
  const label = `${statement.notes.length === 1 ? 'note' : 'notes'} ${statement.notes.join(', ')}${statement.coverage === 'carried' ? ' (carried)' : ''}`
  return works.length === 0 ? label : `${label}: ${works.join('; ')}`
}

/** A work in a few words: first author's surname, or title, with its container and year. */
export function workWords(csl: CslItem): string {
  const [first, second] = csl.author
  const surname = first?.family ?? first?.literal
  const who = surname === undefined ? (csl.title ?? 'untitled') : second === undefined ? surname : `${surname} and others`
  return [who, csl['container-title'] ?? csl.publisher, csl.issued?.slice(0, 4)].filter(part => part !== undefined).join(', ')
}
