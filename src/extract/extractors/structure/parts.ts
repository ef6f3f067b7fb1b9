import type { Frame } from '../../frames/frame.ts'
import { bodies, wholes } from './kinds.ts'

/** What is part of what: units, wings and chapters, bodies folded into others, bodies that a whole includes. */
export const parts: readonly Frame[] = [
  {
    predicate: 'part_of',
    verbs: 'incorporate integrate fold subsume embed absorb',
    subject: 'patient',
    object: 'into|in|within',
    subjectKinds: wholes,
    objectKinds: wholes,
  },
  { predicate: 'part_of', verbs: 'belong', object: 'to', subjectKinds: wholes, objectKinds: wholes, confidence: 0.75 },
  {
    predicate: 'part_of',
    verbs: 'affiliate subordinate attach',
    adjectives: 'affiliated',
    subject: 'patient|agent',
    object: 'with|to',
    subjectKinds: ['organization', 'place'],
    objectKinds: bodies,
  },
  {
    predicate: 'part_of',
    roles:
      'part unit wing arm branch component subsidiary section subunit element remnant faction chapter chamber division department directorate organ affiliate',
    nominal: 'of|within',
    subjectKinds: wholes,
    objectKinds: wholes,
    qualifiers: { kind: 'word' },
    confidence: 0.75,
  },
  {
    predicate: 'part_of',
    verbs: 'form create establish raise organize organise set_up found serve operate fight',
    subject: 'patient|agent',
    object: 'within|inside',
    subjectKinds: bodies,
    objectKinds: bodies,
    confidence: 0.65,
  },
  { predicate: 'part_of', verbs: 'serve fight', object: 'in|with', subjectKinds: bodies, objectKinds: bodies, confidence: 0.45 },
  {
    predicate: 'part_of',
    verbs: 'include',
    subject: 'patient',
    object: 'agent',
    subjectKinds: bodies,
    objectKinds: bodies,
    confidence: 0.65,
  },
]
