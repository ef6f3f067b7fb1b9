import { quotedThrough } from '../../match/works.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Argument, ClaimBody, EntityArgument } from '../../model/claim.ts'
import { ClaimId, DocumentId, EntityId, SourceId } from '../../model/id.ts'
import type { Span } from '../../model/span.ts'
import type { ClaimRow, EntityRow, SourceRow } from '../store.ts'
import { sha256 } from './seal.ts'

/** A document's analysis with ids that are unique in the whole base, and its parts as rows. The same bytes give the same ids. */
export type Recorded = {
  readonly id: DocumentId
  readonly analysis: Analysis
  readonly entities: readonly EntityRow[]
  readonly sources: readonly SourceRow[]
  readonly claims: readonly ClaimRow[]
}

/** Makes an analysis's local ids ("e1", "s2") the base's own: by the original's hash, cut to 64 bits, and by the reading that it follows and what was read now. */
export function record(hash: string, local: Analysis, again?: DocumentId): Recorded {
  const own = (again === undefined ? hash : sha256(`${hash} ${again} ${JSON.stringify(local)}`)).slice(0, 16)
  const id = DocumentId.parse(`doc_${own}`)
  const entity = (name: string): EntityId => EntityId.parse(`ent_${own}_${name}`)
  const source = (name: string): SourceId => SourceId.parse(`src_${own}_${name}`)
  const analysis: Analysis = {
    ...local,
    citations: local.citations.map(citation => ({ ...citation, source: citation.source === null ? null : source(citation.source) })),
    sources: local.sources.map(one => ({ ...one, id: source(one.id) })),
    entities: local.entities.map(one => ({ ...one, id: entity(one.id) })),
    mentions: local.mentions.map(mention => ({ ...mention, entity: mention.entity === null ? null : entity(mention.entity) })),
    claims: local.claims.map(body => rewritten(body, entity)),
  }
  return {
    id,
    analysis,
    entities: analysis.entities.map(({ id: own, kind, name, aliases }) => ({ id: EntityId.parse(own), document: id, kind, name, aliases })),
    sources: analysis.sources.map(({ id: own, csl, notes }) => ({
      id: SourceId.parse(own),
      document: id,
      csl,
      notes,
      through: quotedThrough(analysis.citations, own),
    })),
    claims: claimRows(id, analysis),
  }
}

/** A claim that names its entities by other ids and, in a text in which its words stand elsewhere, so many characters further on. */
export function rewritten(body: ClaimBody, entity: (name: string) => string, by = 0): ClaimBody {
  const at = <Place extends Span>(place: Place): Place => ({ ...place, start: place.start + by, end: place.end + by })
  const named = (argument: EntityArgument): EntityArgument => ({ ...at(argument), entity: entity(argument.entity) })
  const value = (argument: Argument): Argument => ('entity' in argument ? named(argument) : at(argument))
  return {
    ...body,
    subject: named(body.subject),
    object: body.object === null ? null : value(body.object),
    qualifiers: Object.fromEntries(
      Object.entries(body.qualifiers).map(([key, given]) => [key, isMany(given) ? given.map(value) : value(given)]),
    ),
    speaker: body.speaker.map(named),
    place: body.place === null ? null : named(body.place),
    trigger: at(body.trigger),
    cue: body.cue === null ? null : at(body.cue),
    hedge: body.hedge === null ? null : at(body.hedge),
    evidence: body.evidence.map(at),
  }
}

const isMany = (given: Argument | readonly Argument[]): given is readonly Argument[] => Array.isArray(given)

/** A claim's id is made of its document and its content, so that reading a document again gives the same claims the same ids. */
function claimRows(document: DocumentId, { claims, document: { text } }: Analysis): ClaimRow[] {
  const times = new Map<string, number>()
  return claims.map(body => {
    const key = sha256(JSON.stringify([document, body.predicate, body.subject, body.object, body.polarity, body.speaker, body.evidence]))
    const nth = times.get(key) ?? 0
    times.set(key, nth + 1)
    const at = body.evidence[0]?.start ?? 0
    return {
      id: ClaimId.parse(`clm_${nth === 0 ? key.slice(0, 12) : sha256(`${key}${nth}`).slice(0, 12)}`),
      document,
      body,
      quote: text.slice(at, body.evidence.at(-1)?.end),
      at,
    }
  })
}
