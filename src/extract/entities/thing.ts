import type { EntityKind, MentionForm } from '../../model/entity.ts'
import type { Stretch } from './name-runs.ts'
import type { KindedName } from './name.ts'

/** One place where the text speaks of a thing. `head` is the token that heads it. */
export type Place = Stretch & {
  readonly form: MentionForm
  readonly head: number
  /** Where a description's telling words begin, past determiners and counts. */
  readonly core?: number
}

/** One thing of a document while its mentions are being gathered. */
export type Thing = {
  readonly kind: EntityKind
  /** Its names in text order; none for things that are only described. */
  readonly names: readonly KindedName[]
  /** What it is called where no name of it is given: "government of Ukraine". */
  readonly called: string | undefined
  /** The same in other words that come to the same: "Ukrainian government". */
  readonly alsoCalled?: string | undefined
  /** Everywhere the text speaks of it, in the order found. */
  readonly places: Place[]
}
