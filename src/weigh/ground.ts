import type { Argument, Certainty, Coverage, Polarity } from '../model/claim.ts'
import type { EntityKind } from '../model/entity.ts'
import type { PredicateName } from '../model/predicate.ts'
import type { Quantity } from '../model/quantity.ts'
import type { CslItem } from '../model/source.ts'

/** One thing of the project under all its names: a cluster of the documents' entities. */
export type Thing = {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
}

/** What a claim is said of, with things by their project-wide id. */
export type Value =
  | { readonly is: 'thing'; readonly id: string }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'quantity'; readonly quantity: Quantity }

/** A claim as it is weighed: its entities resolved to things, its notes to works. */
export type Statement = {
  readonly id: string
  readonly document: string
  /** Offset of its sentence in the document's canonical text, UTF-16; orders the statements of a document. */
  readonly at: number
  readonly quote: string
  readonly predicate: PredicateName
  readonly subject: string
  readonly object: Value | null
  readonly qualifiers: Readonly<Record<string, readonly Value[]>>
  readonly polarity: Polarity
  readonly certainty: Certainty
  /** Who says so inside the text, outermost first; empty is the document's own voice. */
  readonly speaker: readonly string[]
  readonly time: string | null
  readonly place: string | null
  readonly coverage: Coverage
  readonly notes: readonly number[]
  /** Ids of the works behind those notes. */
  readonly sources: readonly string[]
  readonly standing: string
  readonly confidence: number
}

/** A work that a document's notes rest on. */
export type Work = { readonly id: string; readonly csl: CslItem; readonly document: string; readonly notes: readonly number[] }

export type Report = { readonly id: string; readonly title: string; readonly date: string | null }

/** Everything that is weighed together: the statements not rejected, and what they name. */
export type Ground = {
  readonly things: ReadonlyMap<string, Thing>
  readonly statements: readonly Statement[]
  readonly works: ReadonlyMap<string, Work>
  readonly reports: ReadonlyMap<string, Report>
}

/** The name of a thing; its id where the ground does not hold it. */
export const nameOf = (ground: Ground, id: string): string => ground.things.get(id)?.name ?? id

/** Whether a statement speaks of a thing as subject, object or place. */
export function mentions(statement: Statement, thing: string): boolean {
  return statement.subject === thing || objectThing(statement) === thing || statement.place === thing
}

/** The thing a statement is said of, where its object is one. */
export const objectThing = (statement: Statement): string | undefined =>
  statement.object?.is === 'thing' ? statement.object.id : undefined

/** Turns a claim's argument into a value, with entity ids mapped by `thingOf`. */
export function valueOf(argument: Argument, thingOf: (entity: string) => string): Value {
  if ('entity' in argument) return { is: 'thing', id: thingOf(argument.entity) }
  if ('quantity' in argument) return { is: 'quantity', quantity: argument.quantity }
  return { is: 'text', text: argument.text }
}
