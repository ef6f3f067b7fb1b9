import type { Logistic } from '../language/linear/logistic.ts'
import type { Reading } from '../language/reading.ts'
import type { Tree } from '../language/tree.ts'
import type { Attribution, ClaimBody, Entity, Mention, TextEvent } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Citation } from '../model/note.ts'
import { assemble } from './assemble.ts'
import type { SentenceCoverage } from './assembly/scene.ts'
import { findAttributions } from './attribution/find.ts'
import { findEntities } from './entities/find.ts'
import { mentionIndex } from './entities/mention-index.ts'
import type { Context, Draft } from './extractor.ts'
import { fields } from './extractors/fields.ts'
import { findEvents } from './factuality/events.ts'
import { extractors } from './index.ts'
import { readProfiles } from './profiles.ts'
import { findQuantities } from './quantities.ts'
import { findTimes } from './times.ts'

/** A document, its trees, its notes read as citations, how they cover each sentence, and what tells how sure a claim is. */
export type Extraction = {
  readonly document: Document
  readonly reading: Reading
  readonly citations: readonly Citation[]
  readonly coverage: readonly SentenceCoverage[]
  readonly confidence: Logistic
}

/** What the extraction engine finds in a document. */
export type Extracted = {
  readonly entities: Entity[]
  readonly mentions: Mention[]
  readonly attributions: Attribution[]
  readonly events: TextEvent[]
  readonly claims: ClaimBody[]
}

const UNCOVERED: SentenceCoverage = { coverage: 'none', notes: [] }

/** Reads a document's trees for things, speakers, times, numbers and events, and makes claims of what they say, in text order. */
export function extractClaims({ document, reading, citations, coverage, confidence }: Extraction): Extracted {
  const { entities, mentions } = findEntities(document, reading)
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind] as const))
  const named = { mentions, mentionAt: mentionIndex(reading, mentions), kindOf: (entity: string) => kinds.get(entity) }
  const { trees, fields: labelled } = readProfiles({ document, reading, ...named })
  const attributions = findAttributions(reading, trees, mentions)
  const events = findEvents(reading, trees, attributions)
  const context: Context = {
    document,
    reading,
    entities,
    ...named,
    fields: labelled,
    attributions,
    events,
    times: findTimes(document, reading, citations),
    quantities: findQuantities(reading, trees),
  }
  const sentences = trees.map((tree, i) => ({
    tree,
    drafts: draftsOf(tree, context),
    coverage: coverage[i] ?? UNCOVERED,
  }))
  const assembled = assemble(sentences, context, confidence)
  return {
    entities: [...entities, ...assembled.entities],
    mentions: [...mentions.filter(toldOf(assembled.claims)), ...assembled.mentions, ...measures(context)].toSorted(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
    attributions,
    events,
    claims: assembled.claims,
  }
}

/**
 * What every extractor reads in a sentence; in a labelled line of a profile, which is no sentence, what its label says alone. A dateline,
 * known by its dash, says nothing.
 */
const draftsOf = (tree: Tree, context: Context): Draft[] =>
  /^[—–-]+$/.test(tree.token(tree.sentence.last - 1).form)
    ? []
    : (context.fields.has(tree.sentence.first) ? [fields] : extractors).flatMap(extractor => [...extractor.propose(tree, context)])

/**
 * A capitalised run that nothing bears out is seldom a name: it is given out only where a claim speaks of it. Everything else is.
 */
function toldOf(claims: readonly ClaimBody[]): (mention: Mention) => boolean {
  const told = new Set(claims.flatMap(({ subject, object, place }) => [subject, object, place].flatMap(argument => argument?.start ?? [])))
  return ({ form, kind, entity, start }) => form !== 'name' || entity !== null || /^(?:rank|title|role)$/.test(kind) || told.has(start)
}

/** Dates and numbers as mentions; they speak of no entity. */
const measures = ({ times, quantities }: Context): Mention[] => [
  ...times.map(({ start, end }) => ({ start, end, kind: 'date' as const, entity: null, form: 'name' as const })),
  ...quantities.map(({ start, end }) => ({ start, end, kind: 'quantity' as const, entity: null, form: 'name' as const })),
]
