import type { Work } from '../match/works.ts'
import type { Argument, Certainty, ClaimBody, Coverage, Polarity } from '../model/claim.ts'
import type { EntityKind } from '../model/entity.ts'
import type { DisputeDecision, Grades } from '../model/log.ts'
import type { PredicateName } from '../model/predicate.ts'
import type { Quantity } from '../model/quantity.ts'
import { fold } from '../text/fold.ts'

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
  /** Its words, letter for letter from `at` on. */
  readonly quote: string
  readonly predicate: PredicateName
  readonly subject: string
  readonly object: Value | null
  readonly qualifiers: Readonly<Record<string, readonly Value[]>>
  readonly polarity: Polarity
  readonly certainty: Certainty
  /** The words that hedge it: "reportedly"; null where none do. */
  readonly hedge: string | null
  /** Who says so inside the text, outermost first; empty is the document's own voice. */
  readonly speaker: readonly string[]
  readonly time: string | null
  readonly place: string | null
  readonly coverage: Coverage
  readonly notes: readonly number[]
  /** Ids of the works behind those notes. */
  readonly sources: readonly string[]
  readonly standing: string
  /** The parts that a person put right, by their names in `Correction`. */
  readonly corrected: readonly string[]
  /** Who infers it from its words, where no source says it; then it has no speaker, note or work. Null where a source does. */
  readonly inferredBy: string | null
  readonly confidence: number
  /** How sure a recogniser is of the least sure of its words, 0–100; null where they are the file's own. */
  readonly recognised: number | null
}

export type Report = { readonly id: string; readonly title: string; readonly date: string | null }

/** A claim as it is stored, before its entities are resolved. */
export type StoredClaim = {
  readonly id: string
  readonly document: string
  readonly body: ClaimBody
  readonly quote: string
  /** Offset of its sentence in the document's canonical text, UTF-16. */
  readonly at: number
  readonly standing: string
  readonly corrected: readonly string[]
  readonly inferredBy: string | null
}

/** Everything that is weighed together: the statements not rejected, and what they name. */
export type Ground = {
  readonly things: ReadonlyMap<string, Thing>
  readonly statements: readonly Statement[]
  readonly works: ReadonlyMap<string, Work>
  readonly reports: ReadonlyMap<string, Report>
  /** What people did to disputes, oldest first; none to judge the claims by themselves. */
  readonly decisions: readonly DisputeDecision[]
  /** Analysts' grades; null where the project uses none. */
  readonly grades: Grades | null
}

/**
 * The ground that stored claims make. `thingOf` says which thing an entity of a document is; a claim's works are those that its notes
 * cite in its document, each once, in the order of the notes. Statements keep the order of the claims.
 */
export function groundOf(stored: {
  readonly reports: readonly Report[]
  readonly claims: readonly StoredClaim[]
  readonly things: readonly Thing[]
  readonly works: readonly Work[]
  readonly decisions: readonly DisputeDecision[]
  readonly grades: Grades | null
  readonly thingOf: (document: string, entity: string) => string
}): Ground {
  const ground: Ground = {
    things: new Map(stored.things.map(thing => [thing.id, thing])),
    works: new Map(stored.works.map(work => [work.id, work])),
    reports: new Map(stored.reports.map(report => [report.id, report])),
    decisions: stored.decisions,
    grades: stored.grades,
    statements: [],
  }
  return { ...ground, statements: statementsOf(ground, stored.claims, stored.thingOf) }
}

/** Claims as a ground's statements, in their order; its things and works are those that they name. */
export function statementsOf(
  ground: Ground,
  claims: readonly StoredClaim[],
  thingOf: (document: string, entity: string) => string,
): Statement[] {
  const { behind } = citedIn(ground)
  return claims.map(claim => statementOf(claim, entity => thingOf(claim.document, entity), behind))
}

function statementOf(
  { body, ...claim }: StoredClaim,
  thingOf: (entity: string) => string,
  behind: ReadonlyMap<string, readonly string[]>,
): Statement {
  const { predicate, polarity, certainty, time, confidence, recognised } = body
  const { coverage, notes, speaker } = claim.inferredBy === null ? body : NO_SOURCE
  return {
    ...claim,
    predicate,
    polarity,
    certainty,
    hedge: body.hedge === null ? null : claim.quote.slice(body.hedge.start - claim.at, body.hedge.end - claim.at) || null,
    time,
    coverage,
    notes,
    confidence,
    recognised,
    subject: thingOf(body.subject.entity),
    object: body.object === null ? null : valueOf(body.object, thingOf),
    qualifiers: Object.fromEntries(
      Object.entries(body.qualifiers).map(([key, given]) => [key, [given].flat().map(value => valueOf(value, thingOf))]),
    ),
    speaker: speaker.map(({ entity }) => thingOf(entity)),
    place: body.place === null ? null : thingOf(body.place.entity),
    sources: [...new Set(notes.flatMap(note => behind.get(noteKey(claim.document, note)) ?? []))],
  }
}

/** What vouches for an inference of a person: nobody, and no note. */
const NO_SOURCE: Pick<ClaimBody, 'coverage' | 'notes' | 'speaker'> = { coverage: 'none', notes: [], speaker: [] }

const noteKey = (document: string, note: number): string => `${document}\u0000${note}`

/** Ids of the works behind each note of each document, and the documents that cite any. */
type Cited = { readonly behind: Map<string, string[]>; readonly citing: Set<string> }

function citedIn({ works }: Ground): Cited {
  const cited = known.get(works) ?? { behind: new Map(), citing: new Set() }
  if (!known.has(works)) for (const work of works.values()) noteWork(cited, work)
  known.set(works, cited)
  return cited
}

const known = new WeakMap<Ground['works'], Cited>()

/** Whether any note of a document cites a work. */
export const citesAny = (ground: Ground, document: string): boolean => citedIn(ground).citing.has(document)

/** Hands over which works stand behind which notes to the works after one more document, which cites some of them. */
export function handOverNotes(before: Ground['works'], after: Ground['works'], works: readonly Work[], document: string): void {
  const cited = known.get(before)
  if (cited === undefined) return
  known.set(after, cited)
  for (const work of works) noteWork(cited, { ...work, citings: work.citings.filter(citing => citing.document === document) })
}

function noteWork({ behind, citing }: Cited, { id, citings }: Work): void {
  for (const { document, notes } of citings) {
    citing.add(document)
    for (const note of notes) {
      const key = noteKey(document, note)
      const works = behind.get(key)
      if (works === undefined) behind.set(key, [id])
      else works.push(id)
    }
  }
}

/** As statements stand in their documents: an order that does not depend on how they were added. */
export function inOrder(a: Statement, b: Statement): number {
  return compareText(a.document, b.document) || a.at - b.at || compareText(a.id, b.id)
}

/** By code units: the same everywhere, and fast. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

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

/** What two values have in common that are the same to the letter, case and marks aside. */
export function valueKey(value: Value | null): string {
  if (value === null) return ''
  if (value.is === 'thing') return value.id
  return value.is === 'text' ? fold(value.text) : JSON.stringify(value.quantity)
}
