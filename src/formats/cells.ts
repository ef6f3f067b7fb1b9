import { workWords } from '../brief/wording.ts'
import type { Ground, Statement, Value } from '../weigh/ground.ts'
import { nameOf } from '../weigh/ground.ts'

/** Between the values of one cell; names hold commas, and seldom a semicolon. */
export const SEPARATOR = '; '

/** A speaker chain, outermost first: "Reuters > RVC"; empty is the document's own voice. */
export const chainCell = (ground: Ground, speaker: readonly string[]): string => speaker.map(id => nameOf(ground, id)).join(' > ')

/** Who makes a statement, by name; who infers it, where no source says it. */
export const speakerCell = (ground: Ground, { speaker, inferredBy }: Statement): string =>
  inferredBy === null ? chainCell(ground, speaker) : `inferred by ${inferredBy}`

/** The works behind a statement in a few words each. */
export const worksCell = (ground: Ground, statement: Statement): string =>
  statement.sources
    .map(id => ground.works.get(id))
    .flatMap(work => (work === undefined ? [] : [workWords(work.csl)]))
    .join(SEPARATOR)

/** Columns of what a row rests on, as `evidenceCells` fills them. */
export const EVIDENCE = ['quote', 'document', 'notes', 'works', 'claim'] as const

/** The words that make a statement, its report, notes and works, and its id. */
export const evidenceCells = (ground: Ground, statement: Statement): string[] => [
  statement.quote,
  ground.reports.get(statement.document)?.title ?? statement.document,
  statement.notes.join(SEPARATOR),
  worksCell(ground, statement),
  statement.id,
]

/** A value as a cell names it; a quantity as its range, `30..150 soldiers`, with `~` where the text itself is rough. */
export function valueCell(ground: Ground, value: Value | null): string {
  if (value === null) return ''
  if (value.is === 'thing') return nameOf(ground, value.id)
  if (value.is === 'text') return value.text
  const { min, max, unit, approximate } = value.quantity
  const range = min === max ? String(min ?? 'unknown') : `${min ?? ''}..${max ?? ''}`
  return [`${approximate ? '~' : ''}${range}`, unit ?? ''].join(' ').trim()
}

/** Qualifiers as `role=commander; share=half`. */
export const qualifiersCell = (ground: Ground, { qualifiers }: Statement): string =>
  Object.entries(qualifiers)
    .map(([key, values]) => `${key}=${values.map(value => valueCell(ground, value)).join(', ')}`)
    .join(SEPARATOR)
