import { SPREAD } from './key-table.ts'
import {
  add,
  addShorts,
  and,
  get,
  highShorts,
  I32,
  isEqual,
  isLess,
  isZero,
  load,
  loadByte,
  loadSignedByte,
  loadSignedShort,
  loadVector,
  lowShorts,
  moduleOf,
  multiply,
  number,
  repeat,
  set,
  shiftLeft,
  shiftRight,
  store,
  storeShort,
  storeVector,
  V128,
  when,
  whilst,
} from './wasm.ts'

/**
 * The sum over the rows of a table that some keys name, in WebAssembly, since JavaScript cannot add sixteen bytes at once: nearly all
 * rows that a text calls for are long ones. The memory it works in, by addresses:
 */
export const MEMORY = {
  /** Keys, 32 bits each, and while they are summed the rows found. */
  keys: 0,
  rows: 1024,
  /** Sums, 16 bits a class. */
  sums: 2048,
  /** The slots of a `KeyTable`; entries follow behind them. */
  table: 4096,
} as const

/** Keys that one sum may have: so many signed bytes still add up to 16 bits. */
export const MOST_KEYS = (MEMORY.rows - MEMORY.keys) / 4

/** A row's value in the table: where its entries begin, in pairs of bytes, and how many classes it names; 0 names all of them. */
export const COUNT_BITS = 7
export const MOST_CLASSES = 127

/** Classes that one vector of bytes holds. */
export const LANES = 16

/** Sums `count` keys: how far places are shifted to slots, the mask of slots, where entries begin, where sums end. */
export type Sum = (count: number, shift: number, mask: number, entries: number, end: number) => void

const [count, shift, mask, entries, end] = [0, 1, 2, 3, 4]
const [at, place, slot, found, known, row, last, long, offset] = [5, 6, 7, 8, 9, 10, 11, 12, 13]
const [low, high, vector] = [14, 15, 16]

const step = (local: number, by: number) => set(local, add(get(local), number(by)))

/** Looks all keys up first, so that the processor fetches their rows side by side. */
const lookUp = [
  ...set(known, number(MEMORY.rows)),
  ...set(last, shiftLeft(get(count), number(2))),
  ...whilst(isLess(get(at), get(last)), [
    ...set(place, multiply(load(get(at), MEMORY.keys), number(SPREAD | 0))),
    ...when(isZero(get(place)), set(place, number(1))),
    ...set(slot, shiftLeft(shiftRight(get(place), get(shift)), number(3))),
    ...set(found, load(get(slot), MEMORY.table)),
    ...whilst(and(isZero(isEqual(get(found), get(place))), isZero(isZero(get(found)))), [
      ...set(slot, and(add(get(slot), number(8)), get(mask))),
      ...set(found, load(get(slot), MEMORY.table)),
    ]),
    ...when(isEqual(get(found), get(place)), [...store(get(known), load(get(slot), MEMORY.table + 4)), ...step(known, 4)]),
    ...step(at, 4),
  ]),
]

const clear = [
  ...set(at, number(MEMORY.sums)),
  ...repeat([...storeVector(get(at), get(vector)), ...step(at, 16)], isLess(get(at), get(end))),
]

/** Adds the rows that name a few classes, and gathers where the long ones begin in place of the rows. */
const addShortRows = [
  ...set(long, number(MEMORY.rows)),
  ...set(at, number(MEMORY.rows)),
  ...whilst(isLess(get(at), get(known)), [
    ...set(row, load(get(at))),
    ...set(slot, add(get(entries), shiftLeft(shiftRight(get(row), number(COUNT_BITS)), number(1)))),
    ...set(last, add(get(slot), shiftLeft(and(get(row), number(MOST_CLASSES)), number(1)))),
    ...when(
      isEqual(get(slot), get(last)),
      [...store(get(long), get(slot)), ...step(long, 4)],
      repeat(
        [
          ...set(place, shiftLeft(loadByte(get(slot)), number(1))),
          ...storeShort(get(place), add(loadSignedShort(get(place), MEMORY.sums), loadSignedByte(get(slot), 1)), MEMORY.sums),
          ...step(slot, 2),
        ],
        isLess(get(slot), get(last)),
      ),
    ),
    ...step(at, 4),
  ]),
]

/** Adds the long rows, sixteen classes of all of them after another. */
const addLongRows = [
  ...set(slot, number(MEMORY.sums)),
  ...repeat(
    [
      ...set(low, loadVector(get(slot))),
      ...set(high, loadVector(get(slot), 16)),
      ...set(at, number(MEMORY.rows)),
      ...whilst(isLess(get(at), get(long)), [
        ...set(vector, loadVector(add(load(get(at)), get(offset)))),
        ...set(low, addShorts(get(low), lowShorts(get(vector)))),
        ...set(high, addShorts(get(high), highShorts(get(vector)))),
        ...step(at, 4),
      ]),
      ...storeVector(get(slot), get(low)),
      ...storeVector(get(slot), get(high), 16),
      ...step(offset, LANES),
      ...step(slot, 2 * LANES),
    ],
    isLess(get(slot), get(end)),
  ),
]

const kernel = new WebAssembly.Module(
  moduleOf({
    parameters: 5,
    locals: [I32, I32, I32, I32, I32, I32, I32, I32, I32, V128, V128, V128],
    body: [...lookUp, ...clear, ...addShortRows, ...addLongRows],
  }),
)

/** The function over one memory. */
export function sumIn(memory: WebAssembly.Memory): Sum {
  const { run } = new WebAssembly.Instance(kernel, { engine: { memory } }).exports
  if (!isSum(run)) throw new TypeError('The module gives out no function')
  return run
}

const isSum = (run: unknown): run is Sum => typeof run === 'function'
