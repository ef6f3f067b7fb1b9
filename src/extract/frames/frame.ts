import type { EntityKind } from '../../model/entity.ts'
import type { PredicateName } from '../../model/predicate.ts'

/**
 * Where an argument stands, seen from the word that states the predicate. Several are parted by `|`; the first that is there counts.
 *
 * - `agent`: who does it. Subject of an active verb, by-phrase of a passive, possessor or modifier of a noun ("X's attack", "Russian
 *   attack"), subject of its light verb ("X launched an attack"), bearer of an adjective or role ("X is loyal to", "a supporter of").
 * - `patient`: to whom it is done. Object of an active verb, subject of a passive.
 * - `clause`: the words of an infinitive or that-clause under it. Always text.
 * - `infinitive`: a clause that opens with "to", only.
 * - `self`: the word with all that hangs on it but its subject, as text ("overthrew the government"); `whole`: with its subject.
 * - `word`: the word alone; as a subject, the event that it names. `deed`: that event as an object.
 * - `recipient`: to whom something is given or told ("gave *him* rifles").
 * - `second`: a second object ("consider it a threat").
 * - `parties`: everybody joined with the agent, where the tie is mutual ("X and Y are allies", "talks between X and Y").
 * - any other word is a preposition: `against`, `as`, `in`.
 */
export type Slots = string

/** Kinds of entity that act: whoever can attack, back or want something. A place name may stand for its government. */
export const actors = ['person', 'organization', 'people', 'state'] as const

/** Kinds of entity that something can be done in or to as ground. */
export const grounds = ['place', 'state'] as const

type Kinds = readonly EntityKind[]

/**
 * How one predicate is worded by a class of words. Words are lemmas parted by blanks; what follows `_` must stand beside the word as a
 * dependent ("carry_out", "take_part"). Every voice, participle, relative clause, controlled infinitive and noun phrase of each word is
 * read from this one entry.
 */
export type Frame = {
  readonly predicate: PredicateName
  readonly verbs?: string
  /** Nouns of doing: "attack", "support". */
  readonly nouns?: string
  readonly adjectives?: string
  /** Nouns of the doer: "supporter", "founder". */
  readonly roles?: string
  /** `agent` where nothing is given. */
  readonly subject?: Slots
  /** `patient` where nothing is given; null for predicates without an object. */
  readonly object?: Slots | null
  /** The claim also holds without its object where a light verb carries the noun ("carried out an attack in the north"). */
  readonly optional?: true
  /** Where nothing else undergoes what a noun says, the named ground that it is done in does ("an attack in Bor", "the Bor raid"). */
  readonly elsePlace?: true
  /** Where a noun, adjective or role has its patient: prepositions, `of` where nothing is given. */
  readonly nominal?: Slots
  /** Which kinds the arguments must be of, beyond what the predicate asks. */
  readonly subjectKinds?: Kinds
  readonly objectKinds?: Kinds
  /** Lemmas the subject's head must be one of; parted by blanks. */
  readonly subjectWords?: string
  /** Lemmas the object's head must be one of; parted by blanks. */
  readonly objectWords?: string
  /** The object is a name: "signed the Treaty of Lesk", not "signed a treaty". */
  readonly objectNamed?: true
  /** Where only one voice says it ("marked the end" is an outcome, "was marked by" is none). */
  readonly voice?: 'active' | 'passive'
  /** Name of the qualifier, and the slot that fills it. */
  readonly qualifiers?: Readonly<Record<string, Slots>>
  /** A qualifier without which the words say something else ("saw it *as* a threat"). */
  readonly needs?: string
  /** Lemmas that the head of the needed qualifier must be one of; parted by blanks. */
  readonly needsWords?: string
  /** Lemmas of objects of which the words say something else ("told reporters"); parted by blanks. */
  readonly exceptWords?: string
  /** Told in passing, so that it holds where the deed is only planned: X holds the hill that others want "to seize from X". */
  readonly presupposed?: true
  /** Given where the words themselves deny ("refuse", "lack"). */
  readonly denied?: true
  readonly confidence?: number
}
