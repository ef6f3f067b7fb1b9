import type { Quantity } from '../model/quantity.ts'
import { fold } from '../text/fold.ts'

/** What is counted, by the head of its words: fighters, soldiers and men are all `person`; '' where the text does not say. */
export function unitOf({ unit }: Quantity): string {
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
