import type { Quantity } from '../model/quantity.ts'
import { fold } from '../text/fold.ts'

/** What is counted, by the head of its words: fighters, soldiers and men are all `person`; '' where the text does not say. */
export function unitOf(quantity: Quantity): string {
  const unit = known.get(quantity) ?? readUnit(quantity)
  known.set(quantity, unit)
  return unit
}

/** A quantity never changes, and its unit is asked for with every other one. */
const known = new WeakMap<Quantity, string>()

function readUnit({ unit }: Quantity): string {
  const head =
    fold(unit ?? '')
      .split(' of ')[0]
      ?.split(' ')
      .at(-1)
      ?.replace(/s$/, '') ?? ''
  return HEADS.has(head) ? 'person' : head
}

/** People are counted under many words; anything else only with its like. */
export function countAlike(a: Quantity, b: Quantity): boolean {
  const [left, right] = [unitOf(a), unitOf(b)]
  return left === right || left === '' || right === ''
}

const HEADS = new Set(
  'fighter men man woman women soldier troop member people person volunteer personnel militant combatant insurgent recruit guerrilla rebel warrior'.split(
    ' ',
  ),
)
