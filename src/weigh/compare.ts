import { firstThat } from '../text/sorted.ts'
import type { Aspect } from './aspects.ts'
import { aspects, mayHave, sharedOf, underAll } from './aspects.ts'
import type { Ground, Statement } from './ground.ts'
import type { Kin } from './kin.ts'
import { kinOf } from './kin.ts'
import { lastSeen } from './last-seen.ts'
import { statementsOn } from './lookup.ts'
import { once } from './memo.ts'
import type { Remark, Said } from './remarks.ts'
import { remarksBeside, remarksOn, remarkWords, saidBy } from './remarks.ts'

/**
 * What a cell holds: claims; only denials of something; only that there is none; only "is unknown"; or nothing at all, which means that
 * no source here says anything, not that there is nothing.
 */
export type CellState = 'claims' | 'denied' | 'none' | 'unknown' | 'not researched'

export type Cell = {
  readonly state: CellState
  readonly statements: readonly Statement[]
  /** What is said not of the thing but of its leaders, people or mother body; it fills no blank. */
  readonly beside: readonly { readonly statement: Statement; readonly kin: Kin }[]
}

export type ComparisonRow = {
  readonly title: string
  /** One cell for each thing compared, in the order asked for. */
  readonly cells: readonly Cell[]
  readonly remarks: readonly Remark[]
  /** Whether what one alone has here sets it apart from the others. */
  readonly setsApart: boolean
  /** The remarks in words: only one has it, who says the same, who contradict each other. */
  readonly remark: string | null
}

/** Two to six things over the same rows. Rows in which none has anything are kept, if it could: a blank is an answer too. */
export function compare(ground: Ground, things: readonly string[]): ComparisonRow[] {
  const told = aspects.flatMap(aspect => {
    const cells = things.map(thing => cellsOf(ground, thing).get(aspect) ?? EMPTY)
    const isBlank = cells.every(({ state, beside }) => state === 'not researched' && beside.length === 0)
    if (isBlank && !things.some(thing => mayHave(aspect, ground.things.get(thing)?.kind))) return []
    const own = things.map(thing => saidOf(ground, thing).get(aspect) ?? NOTHING)
    const remarks = [
      ...remarksOn(things, cells, own),
      ...(aspect.shared === true
        ? remarksBeside(
            things,
            own,
            things.map(thing => besideOf(ground, thing).get(aspect) ?? NOTHING),
          )
        : []),
    ]
    const words = remarks.map(remark => remarkWords(ground, remark, things.length)).join('; ')
    return [{ title: aspect.title, cells, setsApart: true, remarks, remark: words === '' ? null : words }]
  })
  return [...told, lastRow(ground, things)]
}

/** When claims place each thing latest. That their dates differ is no difference in what they are, so that nothing is remarked on it. */
function lastRow(ground: Ground, things: readonly string[]): ComparisonRow {
  const cells = things.map(thing => {
    const statements = lastSeen(ground, thing)
    return { state: stateOf(statements), statements, beside: [] }
  })
  return { title: 'Last seen', cells, setsApart: false, remarks: [], remark: null }
}

/** A row of one's own: of some statements, those on each thing. */
export function ownRow(ground: Ground, things: readonly string[], title: string, among: ReadonlySet<Statement>): ComparisonRow {
  const cells = things.map(thing => {
    const statements = statementsOn(ground, thing).filter(statement => among.has(statement))
    return { state: stateOf(statements), statements, beside: [] }
  })
  return { title, cells, setsApart: true, remarks: [], remark: null }
}

const NOTHING: Said = new Map()

const EMPTY: Cell = { state: 'not researched', statements: [], beside: [] }

/** The column of a thing. What is said of its kin may change without it. */
const cellsOf = once((ground, thing): ReadonlyMap<Aspect, Cell> => {
  const beside = besides(ground, thing)
  return new Map(
    [...underAll(ground, thing)].map(([aspect, statements]) => [
      aspect,
      { state: stateOf(statements), statements, beside: beside.get(aspect) ?? [] },
    ]),
  )
})

const saidOf = once(
  (ground, thing): ReadonlyMap<Aspect, Said> =>
    new Map(
      [...underAll(ground, thing)].map(([aspect, statements]) => [
        aspect,
        saidBy(
          ground,
          aspect,
          statements.map(statement => [statement, thing]),
        ),
      ]),
    ),
  'on names too',
)

/** What is said of a thing's kin under each aspect. */
const besideOf = once(
  (ground, thing): ReadonlyMap<Aspect, Said> =>
    new Map(
      [...cellsOf(ground, thing)].flatMap(([aspect, { beside }]) =>
        beside.length === 0
          ? []
          : [
              [
                aspect,
                saidBy(
                  ground,
                  aspect,
                  beside.map(({ statement, kin }) => [statement, kin.thing]),
                ),
              ] as const,
            ],
      ),
    ),
)

/** What is said of a thing's kin under each shared aspect, and not of itself too: kin by kin. */
function besides(ground: Ground, thing: string): ReadonlyMap<Aspect, Cell['beside']> {
  const found = new Map(aspects.filter(({ shared }) => shared).map(aspect => [aspect, new Array<Cell['beside'][number]>()]))
  const told = new Map([...found.keys()].map(aspect => [aspect, new Set(underAll(ground, thing).get(aspect))]))
  for (const kin of kinOf(ground, thing))
    for (const [aspect, statements] of sharedOf(ground, kin.thing))
      for (const statement of saidOfKin(statements, kin))
        if (told.get(aspect)?.has(statement) !== true) found.get(aspect)?.push({ statement, kin })
  return found
}

/** Of a sort, which many reports call by the same words, only what the report says of it that calls the thing one of it. */
const saidOfKin = (statements: readonly Statement[], { how, by }: Kin): readonly Statement[] =>
  how === 'sort' ? inDocument(statements, by.document) : statements

/** Those of statements in order that are of one document. */
function inDocument(all: readonly Statement[], document: string): readonly Statement[] {
  const from = firstThat(all, one => one.document >= document)
  return all.slice(from, from + firstThat(all.slice(from), one => one.document > document))
}

function stateOf(statements: readonly Statement[]): CellState {
  if (statements.length === 0) return 'not researched'
  if (statements.every(statement => statement.certainty === 'unknown')) return 'unknown'
  if (statements.every(isNone)) return 'none'
  return statements.every(statement => statement.polarity === 'denied') ? 'denied' : 'claims'
}

/** Whether a statement says that there is none at all: "has no allies", "receives nothing", none of them. */
function isNone({ object, polarity }: Statement): boolean {
  if (object?.is === 'quantity') return polarity === 'affirmed' && object.quantity.max === 0
  if (polarity === 'denied') return object === null || (object.is === 'text' && /^(?:any\b|anything|anyone)/i.test(object.text))
  return object?.is === 'text' && /^(?:no|none|nothing|nobody)\b/i.test(object.text)
}
