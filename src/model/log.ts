import type { ClaimBody } from './claim.ts'
import type { OwnMetadata } from './document.ts'
import type { EntityKind } from './entity.ts'
import type { Change, ChosenPlace, Correction, Description, LogEvent, Standing, Verdict } from './event.ts'
import type { Credibility, Likelihood, Reliability } from './grade.ts'
import type { ClaimId, DocumentId, EntityId, EventId } from './id.ts'

/** What people have decided of one claim, with the decision that set it last. */
export type Review = {
  readonly standing: Standing
  readonly correction: Correction
  /** Who infers it from its words, where no source says it; null where one does. */
  readonly inferredBy: string | null
  readonly by: string
  readonly at: string
  readonly reason: string | null
}

/** Who did something, when, and by which event. */
type Done = { readonly by: string; readonly at: string; readonly event: EventId }

/** A person's judgement on whether two names are one thing. */
export type Judgement = Done & {
  readonly left: EntityId
  readonly right: EntityId
  readonly verdict: Verdict
  readonly reason: string | null
}

type DisputeChange = Extract<Change, { is: 'disputes-joined' | 'dispute-split' | 'dispute-noted' | 'dispute-weighed' | 'dispute-resolved' }>

/** What a person did to a dispute: joined it with others, split it, noted something, or resolved it. */
export type DisputeDecision = Done & DisputeChange

/** An analyst's grades, by the ids of works and speakers and by those of claims. The text's own hedge is another matter. */
export type Grades = { readonly sources: ReadonlyMap<string, SourceGrade>; readonly claims: ReadonlyMap<string, ClaimGrade> }

export type SourceGrade = Done & { readonly reliability: Reliability; readonly reason: string | null }

export type ClaimGrade = Done & {
  readonly credibility: Credibility | null
  readonly likelihood: Likelihood | null
  readonly reason: string | null
}

/** A claim that a person read in a document. */
export type AddedClaim = Omit<Extract<Change, { is: 'claim-added' }>, 'is' | 'reason'>

/** Somebody or something that a person found in a document. */
export type Introduced = { readonly id: EntityId; readonly document: DocumentId; readonly kind: EntityKind; readonly name: string }

/** Where a person says that a name lies, or with null that no known place is meant. */
export type Placing = { readonly entity: EntityId; readonly place: ChosenPlace | null; readonly by: string; readonly at: string }

/** What holds after a run of events: which documents are in the base, what is decided of claims and names. */
export type State = {
  /** Documents in the base, in the order in which they came. */
  readonly documents: ReadonlySet<DocumentId>
  /** Documents that a newer edition in the base stands for. */
  readonly outdated: ReadonlyMap<DocumentId, DocumentId>
  /** What people say of documents beside what their files say. */
  readonly descriptions: ReadonlyMap<DocumentId, Description>
  readonly reviews: ReadonlyMap<ClaimId, Review>
  /** Claims that people read where no rule did, oldest first. */
  readonly added: readonly AddedClaim[]
  /** Who and what people found in documents where no reader did, oldest first. */
  readonly introduced: readonly Introduced[]
  readonly judgements: readonly Judgement[]
  /** What people did to disputes, oldest first. */
  readonly decisions: readonly DisputeDecision[]
  /** Claims by those of older editions that they stand for: word for word, or because a person found them again. */
  readonly heirs: ReadonlyMap<ClaimId, ClaimId>
  readonly grades: Grades
  /** Oldest first; a later one about the same thing holds. */
  readonly placings: readonly Placing[]
}

/** Folds events, oldest first, into what holds after them. Given the events up to some day it tells what held then. */
export function stateAfter(events: readonly LogEvent[]): State {
  const documents = new Set<DocumentId>()
  const editions = new Map<DocumentId, DocumentId>()
  const originals = new Map<DocumentId, string>()
  const descriptions = new Map<DocumentId, Description>()
  const reviews = new Map<ClaimId, Review>()
  const added: AddedClaim[] = []
  const introduced: Introduced[] = []
  const judgements: Judgement[] = []
  const decisions: DisputeDecision[] = []
  const heirs = new Map<ClaimId, ClaimId>()
  const sources = new Map<string, SourceGrade>()
  const claims = new Map<string, ClaimGrade>()
  const placings: Placing[] = []
  for (const event of inForce(events)) {
    const done: Done = { by: event.by, at: event.at, event: event.id }
    for (const change of event.changes) {
      if (change.is === 'document-added') {
        documents.add(change.document)
        originals.set(change.document, change.sha256)
        if (change.editionOf !== null) {
          editions.set(change.editionOf, change.document)
          for (const [index, one] of introduced.entries())
            if (one.document === change.editionOf) introduced[index] = { ...one, document: change.document }
          const described = descriptions.get(change.editionOf)
          if (described !== undefined && originals.get(change.editionOf) === change.sha256) descriptions.set(change.document, described)
        }
        for (const [from, to] of change.carried) {
          heirs.set(from, to)
          const grade = claims.get(from)
          if (grade !== undefined) claims.set(to, grade)
        }
        const named = new Map(change.names)
        const heirOf = (id: EntityId): EntityId => named.get(id) ?? id
        const isHeld = (id: EntityId): boolean => named.has(id)
        for (const one of judgements.filter(({ left, right }) => isHeld(left) || isHeld(right)))
          judgements.push({ ...one, left: heirOf(one.left), right: heirOf(one.right) })
        for (const one of placings.filter(({ entity }) => isHeld(entity))) placings.push({ ...one, entity: heirOf(one.entity) })
        for (const [from, to] of named) {
          const grade = sources.get(from)
          if (grade !== undefined) sources.set(to, grade)
        }
      } else if (change.is === 'document-removed') documents.delete(change.document)
      else if (change.is === 'document-described')
        descriptions.set(change.document, { ...descriptions.get(change.document), ...change.description })
      else if (change.is === 'claim-added') {
        added.push({ claim: change.claim, document: change.document, body: change.body, quote: change.quote })
        if (change.inPlaceOf !== undefined) heirs.set(change.inPlaceOf, change.claim)
      } else if (change.is === 'entity-introduced')
        introduced.push({ id: change.entity, document: change.document, kind: change.kind, name: change.name })
      else if (change.is === 'entities-judged')
        judgements.push({ ...done, left: change.left, right: change.right, verdict: change.verdict, reason: change.reason })
      else if (change.is === 'source-graded')
        sources.set(change.source, { ...done, reliability: change.reliability, reason: change.reason })
      else if (change.is === 'claim-graded') claims.set(change.claim, regraded(claims.get(change.claim), change, done))
      else if (isOfDispute(change)) decisions.push({ ...change, ...done })
      else if (change.is === 'place-chosen') placings.push({ entity: change.entity, place: change.place, by: event.by, at: event.at })
      for (const [claim, review] of reviewsBy(change, event, reviews)) reviews.set(claim, review)
    }
  }
  const outdated = new Map([...editions].filter(([, newer]) => documents.has(newer)))
  return {
    documents,
    outdated,
    descriptions,
    reviews,
    added,
    introduced,
    judgements,
    decisions,
    heirs,
    placings,
    grades: { sources, claims },
  }
}

const regraded = (before: ClaimGrade | undefined, change: Extract<Change, { is: 'claim-graded' }>, done: Done): ClaimGrade => ({
  ...done,
  credibility: change.credibility ?? before?.credibility ?? null,
  likelihood: change.likelihood ?? before?.likelihood ?? null,
  reason: change.reason,
})

const isOfDispute = (change: Change): change is DisputeChange => change.is.startsWith('dispute')

/** The events whose changes hold: those that no event in force has undone. An undoing can itself be undone. */
export function inForce(events: readonly LogEvent[]): LogEvent[] {
  const undone = new Set<EventId>()
  const kept: LogEvent[] = []
  for (const event of events.toReversed()) {
    if (undone.has(event.id)) continue
    kept.push(event)
    for (const change of event.changes) if (change.is === 'undone') undone.add(change.event)
  }
  return kept.toReversed()
}

/** What an event is about: ids of claims, documents and entities, through the events that it undoes. */
export function subjectsOf({ changes }: Pick<LogEvent, 'changes'>, eventOf: (id: EventId) => LogEvent | undefined): readonly string[] {
  return changes.flatMap(change => {
    switch (change.is) {
      case 'document-added':
      case 'document-removed':
      case 'document-described':
        return [change.document]
      case 'claim-reviewed':
      case 'claim-corrected':
      case 'claim-graded':
      case 'claim-added':
        return [change.claim]
      case 'entities-judged':
        return [change.left, change.right]
      case 'disputes-joined':
        return change.disputes
      case 'source-graded':
        return [change.source]
      case 'dispute-split':
      case 'dispute-noted':
      case 'dispute-weighed':
      case 'dispute-resolved':
        return [change.dispute]
      case 'entity-introduced':
        return [change.entity]
      case 'place-chosen':
        return [change.entity]
      case 'undone': {
        const undone = eventOf(change.event)
        return undone === undefined ? [] : subjectsOf(undone, eventOf)
      }
    }
  })
}

/** What a document is, as its file says and people put it right. */
export const described = (meta: OwnMetadata, description: Description = {}): OwnMetadata => ({
  ...meta,
  ...description,
  dateFrom: description.date === undefined ? meta.dateFrom : 'person',
})

/** A claim as its reviewer left it. */
export function corrected(body: ClaimBody, review: Review | undefined): ClaimBody {
  const { words, inferred: _, ...parts } = review?.correction ?? {}
  return { ...body, ...parts, ...(words === undefined ? {} : { evidence: [{ start: words.start, end: words.end }] }) }
}

const UNREAD: Pick<Review, 'standing' | 'correction' | 'inferredBy'> = { standing: 'proposed', correction: {}, inferredBy: null }

/** The reviews that one change sets. A claim that is corrected or added counts as accepted: somebody has read it against the text. */
function reviewsBy(change: Change, { by, at }: LogEvent, reviews: ReadonlyMap<ClaimId, Review>): [ClaimId, Review][] {
  switch (change.is) {
    case 'claim-reviewed': {
      const { correction, inferredBy } = reviews.get(change.claim) ?? UNREAD
      return [[change.claim, { standing: change.standing, correction, inferredBy, by, at, reason: change.reason }]]
    }
    case 'claim-corrected': {
      const before = reviews.get(change.claim) ?? UNREAD
      const { inferred } = change.correction
      const inferredBy = inferred === undefined ? before.inferredBy : inferred ? by : null
      const correction = { ...before.correction, ...change.correction }
      return [[change.claim, { standing: 'accepted', correction, inferredBy, by, at, reason: change.reason }]]
    }
    case 'claim-added':
      return [[change.claim, { standing: 'accepted', correction: {}, inferredBy: null, by, at, reason: change.reason }]]
    case 'document-added':
      return change.carried.flatMap(([from, to]) => {
        const review = reviews.get(from)
        return review === undefined ? [] : [[to, review] satisfies [ClaimId, Review]]
      })
    case 'document-removed':
    case 'document-described':
    case 'entity-introduced':
    case 'entities-judged':
    case 'disputes-joined':
    case 'dispute-split':
    case 'dispute-noted':
    case 'dispute-weighed':
    case 'dispute-resolved':
    case 'source-graded':
    case 'claim-graded':
    case 'place-chosen':
    case 'undone':
      return []
  }
}
