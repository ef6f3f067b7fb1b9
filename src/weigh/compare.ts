import type { Polarity } from '../model/claim.ts'
import type { PredicateName } from '../model/predicate.ts'
import { predicates } from '../model/predicate.ts'
import { fold } from '../text/fold.ts'
import type { Ground, Statement, Value } from './ground.ts'
import { objectThing } from './ground.ts'

/**
 * What a cell holds: claims; only denials of something; only that there is none; only "is unknown"; or nothing at all, which means that
 * no source here says anything, not that there is nothing.
 */
export type CellState = 'claims' | 'denied' | 'none' | 'unknown' | 'not researched'
export type Cell = { readonly state: CellState; readonly statements: readonly Statement[] }

export type ComparisonRow = {
  readonly title: string
  /** One cell for each thing compared, in the order asked for. */
  readonly cells: readonly Cell[]
  /** What stands out: only one has it, or all share a wording. */
  readonly remark: string | null
}

type Row = { readonly title: string; readonly as: 'subject' | 'object' | 'either'; readonly predicates: readonly PredicateName[] }

/** The rows of every comparison and dossier, in reading order. */
export const aspects: readonly Row[] = [
  { title: 'Names and spellings', as: 'subject', predicates: ['alias', 'named_after'] },
  {
    title: 'Origin',
    as: 'subject',
    predicates: ['classification', 'founded', 'founded_by', 'nationality', 'splinter_of', 'merged_into', 'succeeds', 'dissolved'],
  },
  { title: 'Leaders over time', as: 'object', predicates: ['posting'] },
  { title: 'Posts held', as: 'subject', predicates: ['posting', 'family'] },
  { title: 'Structure', as: 'either', predicates: ['part_of', 'answers_to', 'member_of'] },
  { title: 'Strength', as: 'subject', predicates: ['strength'] },
  { title: 'Composition and recruitment', as: 'subject', predicates: ['composed_of', 'recruits'] },
  { title: 'Aims', as: 'subject', predicates: ['goal', 'motive'] },
  { title: 'Ideology and beliefs', as: 'subject', predicates: ['ideology', 'belief', 'views'] },
  { title: 'Support received', as: 'object', predicates: ['supports', 'trained'] },
  { title: 'Support given', as: 'subject', predicates: ['supports', 'trained'] },
  { title: 'Funding and needs', as: 'subject', predicates: ['funded_by', 'needs'] },
  { title: 'Allies and contacts', as: 'either', predicates: ['allied_with', 'contact_with'] },
  { title: 'Rivals and enemies', as: 'either', predicates: ['opposes', 'rival_of'] },
  {
    title: 'Operations',
    as: 'subject',
    predicates: ['attacked', 'fought_in', 'participated_in', 'killed', 'controls', 'occurred', 'outcome'],
  },
  { title: 'Attacks on it', as: 'object', predicates: ['attacked', 'killed', 'charged'] },
  { title: 'Places', as: 'subject', predicates: ['based_in', 'operates_in'] },
  { title: 'Work and equipment', as: 'subject', predicates: ['function', 'uses'] },
  { title: 'How others see it', as: 'object', predicates: ['views'] },
  { title: 'Standing', as: 'subject', predicates: ['status', 'charged'] },
]

/** The statements of a thing under one aspect, in order. */
export function under(aspect: Row, statements: readonly Statement[], thing: string): Statement[] {
  return statements.filter(statement => {
    if (!aspect.predicates.includes(statement.predicate)) return false
    const isSubject = statement.subject === thing
    const isObject = objectThing(statement) === thing
    if (aspect.as === 'either' || predicates[statement.predicate].mutual) return isSubject || isObject
    return aspect.as === 'subject' ? isSubject : isObject
  })
}

/** Two to six things over the same rows. Rows in which none has anything are kept: a blank is an answer too. */
export function compare(ground: Ground, things: readonly string[]): ComparisonRow[] {
  return aspects.map(aspect => {
    const cells = things.map(thing => cellOf(under(aspect, ground.statements, thing)))
    return { title: aspect.title, cells, remark: remarkOn(ground, things, cells) }
  })
}

function cellOf(statements: readonly Statement[]): Cell {
  if (statements.length === 0) return { state: 'not researched', statements }
  if (statements.every(statement => statement.certainty === 'unknown')) return { state: 'unknown', statements }
  if (statements.every(isNone)) return { state: 'none', statements }
  if (statements.every(statement => statement.polarity === 'denied')) return { state: 'denied', statements }
  return { state: 'claims', statements }
}

/** Whether a statement says that there is none at all: "has no allies", "receives nothing", none of them. */
function isNone({ object, polarity }: Statement): boolean {
  if (object?.is === 'quantity') return polarity === 'affirmed' && object.quantity.max === 0
  if (polarity === 'denied') return object === null || (object.is === 'text' && /^(?:any\b|anything|anyone)/i.test(object.text))
  return object?.is === 'text' && /^(?:no|none|nothing|nobody)\b/i.test(object.text)
}

function remarkOn(ground: Ground, things: readonly string[], cells: readonly Cell[]): string | null {
  const having = things.filter((_, index) => cells[index]?.state === 'claims')
  const [only] = having
  if (having.length === 1 && only !== undefined && things.length > 1) return `only ${ground.things.get(only)?.name ?? only}`
  const shared = sharedObjects(ground, cells)
  return shared.length > 0 && having.length === things.length ? `alike: ${shared.join(', ')}` : null
}

/** What stands as object in every cell, by its folded name, since "drones" here are "drones" there. */
function sharedObjects(ground: Ground, cells: readonly Cell[]): string[] {
  const [first, ...rest] = cells.map(cell => new Map(cell.statements.flatMap(({ object, polarity }) => named(ground, object, polarity))))
  return first === undefined ? [] : [...first].flatMap(([key, name]) => (rest.every(other => other.has(key)) ? [name] : []))
}

function named(ground: Ground, object: Value | null, polarity: Polarity): (readonly [string, string])[] {
  if (object === null || object.is === 'quantity') return []
  const name = object.is === 'thing' ? (ground.things.get(object.id)?.name ?? object.id) : object.text
  return [[`${polarity} ${fold(name)}`, polarity === 'denied' ? `not ${name}` : name]]
}
