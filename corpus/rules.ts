import type { EntityKind } from '../src/model/entity.ts'
import { type PredicateName, predicates } from '../src/model/predicate.ts'
import { boundsOf } from '../src/text/edtf.ts'
import type { MarkedPassage } from './read.ts'
import type { PassageRecord, RecordClaim } from './record.ts'

/** Predicates whose object the text may leave out: "Minister Okello", "was attacked", "killed nobody". */
const objectMayLack = new Set<PredicateName>(['posting', 'attacked', 'killed', 'trained', 'charged', 'contact_with'])

const speakerKinds = new Set<EntityKind>(['person', 'organization', 'people', 'state'])

/** Everything in a compiled passage that breaks the ontology or the rules of the corpus, a line each. */
export function faultsOf(record: PassageRecord, marked: MarkedPassage): string[] {
  const kinds = new Map(record.entities.map(({ id, kind }) => [id, kind]))
  const lines = marked.sentences.flatMap(({ claims }) => claims.map(({ line }) => line))
  const faults = record.claims.flatMap((claim, index) => {
    const wrong = faultOf(claim, kinds)
    return wrong === undefined ? [] : [`line ${lines[index]}: ${wrong}`]
  })
  for (const { line, text, claims, traps, attributions } of marked.sentences) {
    if (claims.length + traps.length + attributions.length > 0) continue
    faults.push(`line ${line}: "${text.slice(0, 40)}…" has no claim; say why by a line "= reason"`)
  }
  if (record.date !== null && boundsOf(record.date) === undefined) faults.push(`${record.date} is no EDTF date`)
  return faults
}

function faultOf(claim: RecordClaim, kinds: ReadonlyMap<string, EntityKind>): string | undefined {
  const { subject, object, speaker, place, time, predicate } = claim
  const stranger = [subject, ...speaker, ...(place ? [place] : []), ...(object && 'entity' in object ? [object] : [])].find(
    ({ entity }) => !kinds.has(entity),
  )
  if (stranger) return `${stranger.entity} is no entity of this passage`
  const row = predicates[predicate]
  const subjectKind = kinds.get(subject.entity)
  if (row.subject !== 'any' && !includes(row.subject, subjectKind)) return `${predicate} has no subject of kind ${subjectKind}`
  if (object === null) {
    if (row.object !== 'none' && !objectMayLack.has(predicate)) return `${predicate} needs an object`
  } else {
    const kind = 'entity' in object ? kinds.get(object.entity) : 'quantity' in object ? 'quantity' : 'text'
    if (row.object === 'none') return `${predicate} has no object`
    if (row.object !== 'any' && !includes(row.object, kind)) return `${predicate} has no object of kind ${kind}`
  }
  const mute = speaker.find(({ entity }) => !speakerKinds.has(kinds.get(entity) ?? 'concept'))
  if (mute) return `${mute.entity} cannot speak: it is of kind ${kinds.get(mute.entity)}`
  if (place && !includes(['place', 'state'], kinds.get(place.entity))) return `${place.entity} is no place`
  if (time !== null && boundsOf(time) === undefined) return `${time} is no EDTF time`
  return undefined
}

const includes = (list: Iterable<string>, value: string | undefined): boolean => value !== undefined && new Set(list).has(value)
