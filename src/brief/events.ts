import type { Change, LogEvent } from '../model/event.ts'

/** How to name what an event speaks of by id. */
export type Names = {
  readonly document: (id: string) => string
  readonly claim: (id: string) => string
  readonly entity: (id: string) => string
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
      return `judged ${names.entity(change.left)} and ${names.entity(change.right)} ${change.same ? 'one' : 'different'}${because(change.reason)}`
    case 'undone':
      return `took back event ${names.event(change.event)}`
  }
}

const because = (reason: string | null): string => (reason === null ? '' : `: ${reason}`)
