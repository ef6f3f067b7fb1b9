import type { Change, LogEvent, Verdict } from '../model/event.ts'
import { RELIABILITIES } from '../model/grade.ts'
import { count } from '../text/count.ts'
import { gradeWords } from './grades.ts'
import { because } from './wording.ts'

/** How to name what an event speaks of by id. */
export type Names = {
  readonly document: (id: string) => string
  readonly claim: (id: string) => string
  readonly entity: (id: string) => string
  /** A dispute by its question. */
  readonly dispute: (id: string) => string
  /** A work, or a speaker. */
  readonly source: (id: string) => string
  /** The number of an event in the log. */
  readonly event: (id: string) => string
}

/** An event in words: "accepted “The RVC numbers 30–150 soldiers”"; many changes of one kind are counted. */
export function eventWords({ changes }: LogEvent, names: Names): string {
  const [first] = changes
  if (first === undefined) return ''
  const more = changes.length - 1
  return `${changeWords(first, names)}${more === 0 ? '' : ` and ${more} more`}`
}

const STANDINGS = { proposed: 'reopened', accepted: 'accepted', conflict: 'marked as contradicted', rejected: 'rejected' } as const

function changeWords(change: Change, names: Names): string {
  switch (change.is) {
    case 'document-added':
      return `added ${change.name}${change.editionOf === null ? '' : `, a new edition of ${names.document(change.editionOf)}`}`
    case 'document-removed':
      return `removed ${names.document(change.document)}: ${change.reason}`
    case 'document-described':
      return `described ${names.document(change.document)}: ${Object.keys(change.description).join(', ')}${because(change.reason)}`
    case 'claim-reviewed':
      return `${STANDINGS[change.standing]} ${names.claim(change.claim)}${because(change.reason)}`
    case 'claim-corrected':
      return `corrected ${Object.keys(change.correction).join(', ')} of ${names.claim(change.claim)}${because(change.reason)}`
    case 'claim-added':
      return `read ${names.claim(change.claim)} in ${names.document(change.document)}${because(change.reason)}`
    case 'entities-judged':
      return `judged ${names.entity(change.left)} and ${names.entity(change.right)} ${VERDICTS[change.verdict]}${because(change.reason)}`
    case 'disputes-joined':
      return `joined as one question: ${change.disputes.map(names.dispute).join(' and ')}${because(change.reason)}`
    case 'dispute-split':
      return `split ${count(change.claims.length, 'claim')} from ${names.dispute(change.dispute)}${because(change.reason)}`
    case 'entity-introduced':
      return `found ${change.name} (${change.kind}) in ${names.document(change.document)}`
    case 'dispute-weighed':
      return `weighed ${names.claim(change.claim)} on ${names.dispute(change.dispute)}: ${change.fits ?? 'nothing'} with “${change.hypothesis}”`
    case 'dispute-noted':
      return `noted on ${names.dispute(change.dispute)}: ${change.note}`
    case 'dispute-resolved':
      return `resolved ${names.dispute(change.dispute)}: ${change.reason}`
    case 'source-graded':
      return `graded ${names.source(change.source)} ${change.reliability}, ${RELIABILITIES[change.reliability]}${because(change.reason)}`
    case 'claim-graded':
      return `graded ${names.claim(change.claim)}: ${gradeWords(change)}${because(change.reason)}`
    case 'place-chosen':
      return change.place === null
        ? `said that no known place is meant by ${names.entity(change.entity)}${because(change.reason)}`
        : `placed ${names.entity(change.entity)} at ${change.place.name}${because(change.reason)}`
    case 'undone':
      return `took back event ${names.event(change.event)}`
  }
}

const VERDICTS: Readonly<Record<Verdict, string>> = { same: 'one', different: 'different', unsure: 'not to be told apart or together yet' }
