import type { Reading } from '../language/reading.ts'
import type { Tree } from '../language/tree.ts'
import type { Attribution, Certainty, Entity, Mention, Polarity, TextEvent } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { EntityKind } from '../model/entity.ts'
import type { PredicateName } from '../model/predicate.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Span } from '../model/span.ts'
import type { ProfileField } from './profiles.ts'

/** What is known of a document before claims are read from it: trees, things, who speaks, how factual each verb is, when. */
export type Context = {
  readonly document: Document
  readonly reading: Reading
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  /** The mention whose head word is this token, if any. */
  readonly mentionAt: (token: number) => Mention | undefined
  readonly kindOf: (entity: string) => EntityKind | undefined
  readonly attributions: readonly Attribution[]
  readonly events: readonly TextEvent[]
  /** Dates and numbers read in the text, in order. */
  readonly times: readonly TimeMention[]
  readonly quantities: readonly QuantityMention[]
  /** Labelled lines of profiles ("Leader: X") by the first token of their sentence. */
  readonly fields: ReadonlyMap<number, ProfileField>
}

/** A stretch that says when, as EDTF, already resolved against the date it counts from. */
export type TimeMention = Span & { readonly edtf: string; readonly head: number }

/** What kind of figure a number is: people or things counted, the dead and wounded, a part of a whole, money, an age, a time, a measure. */
export type QuantityKind = 'people' | 'casualties' | 'things' | 'share' | 'money' | 'age' | 'time' | 'measure'

/** A stretch that says how many. `head` is the token of what is counted, or of the number where nothing is named. */
export type QuantityMention = Span & { readonly quantity: Quantity; readonly head: number; readonly kind?: QuantityKind }

/**
 * An argument as an extractor points to it: the head word of a noun phrase (its mention's entity, or a new descriptive one; all its
 * conjuncts too; of several that share the head, the one that the word `sharer` tells), a stretch of text, a number, or the name of a
 * thing the sentence leaves out.
 */
export type DraftArgument =
  | { readonly is: 'head'; readonly token: number; readonly alone?: true; readonly sharer?: number }
  | { readonly is: 'text'; readonly span: Span }
  | { readonly is: 'quantity'; readonly span: Span; readonly quantity: Quantity }
  | { readonly is: 'entity'; readonly entity: string; readonly span: Span }
  | { readonly is: 'understood'; readonly who: Understood; readonly token: number; readonly of?: number }

/**
 * Whom the words at a token leave understood: the violent event that the text told of last (`cause`), what it struck (`struck`), whoever
 * did the strikes it tells of (`striker`), the killers of whoever `of` heads, the police, court or prosecution that deal with somebody, and
 * whoever speaks there.
 */
export type Understood = 'cause' | 'struck' | 'striker' | 'killers' | 'police' | 'court' | 'prosecution' | 'speaker'

/** A claim as an extractor proposes it; speaker, hedge, time, place, coverage and conjuncts are added by `assemble.ts`. */
export type Draft = {
  readonly predicate: PredicateName
  readonly subject: DraftArgument
  readonly object: DraftArgument | null
  /** The word that states the predicate: what hedges, negates or reports it is looked up from here. */
  readonly trigger: number
  readonly qualifiers?: Readonly<Record<string, DraftArgument>>
  /** Given only where the pattern itself fixes them ("no longer", "refuses"); else read from the tree. */
  readonly polarity?: Polarity
  readonly certainty?: Certainty
  /** EDTF, given only where the pattern itself binds the date. */
  readonly time?: string
  readonly place?: DraftArgument
  /** Told in passing by a title or apposition: it holds under whatever negation, question or plan stands around it. */
  readonly presupposed?: true
  /** Who says so, given only where the pattern itself names him ("officials speak of 120"). */
  readonly teller?: number
  /** 0–1, before what length and garden paths take off. */
  readonly confidence: number
  /** Name of the rule, for `explain`: `attack.active`. */
  readonly rule: string
}

/** One family of predicates: reads a sentence's tree and proposes claims. People decide; extractors only propose. */
export type Extractor = {
  readonly name: string
  readonly propose: (tree: Tree, context: Context) => Iterable<Draft>
}
