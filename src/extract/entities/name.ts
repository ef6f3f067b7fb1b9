import type { EntityKind } from '../../model/entity.ts'
import type { Stretch } from './name-runs.ts'

/** A name as it stands at one place in the text, before it is known what else names the same thing. */
export type Name = Stretch & {
  /** Folded words: what equal names share. */
  readonly key: string
  readonly parts: readonly string[]
  /** Token that says what the name is of: the noun before "of", or else the last. */
  readonly head: number
  /** Whether a rank, title or office stands right before it. */
  readonly titled: boolean
}

/** A name with the kind that its wording, its surroundings and the rest of the document give it. */
export type KindedName = Name & {
  readonly kind: EntityKind
  /** Whether enough in the document speaks for its being a name of that kind; one that is not needs another name beside it to count. */
  readonly borneOut: boolean
}
