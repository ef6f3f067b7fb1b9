import type { Frame } from '../../frames/frame.ts'
import { bodies, members } from './kinds.ts'

/** Who belongs to what: those who join, members and fighters, those who deserted. */
export const belonging: readonly Frame[] = [
  {
    predicate: 'member_of',
    verbs: 'join rejoin enter',
    object: 'patient|in',
    subjectKinds: members,
    objectKinds: bodies,
    confidence: 0.75,
  },
  {
    predicate: 'member_of',
    verbs: 'belong',
    object: 'to',
    subjectKinds: ['person', 'people'],
    objectKinds: ['organization', 'people'],
    confidence: 0.75,
  },
  {
    predicate: 'member_of',
    verbs: 'assign attach enroll enrol recruit conscript',
    subject: 'patient',
    object: 'to|into|in',
    subjectKinds: ['person', 'people'],
    objectKinds: bodies,
  },
  {
    predicate: 'member_of',
    roles: 'member signatory veteran alumnus adherent',
    nominal: 'of|in|with|from',
    subjectKinds: members,
    objectKinds: ['organization', 'people'],
    confidence: 0.75,
  },
  {
    predicate: 'member_of',
    roles:
      'fighter militant guerrilla activist soldier volunteer operative partisan cadre recruit combatant militiaman legionnaire cardholder conscript paratrooper ranger marine insurgent rebel terrorist student employee councillor',
    nominal: 'of|in|with|from',
    subjectKinds: ['person'],
    objectKinds: bodies,
    confidence: 0.6,
  },
  {
    predicate: 'member_of',
    roles: 'deserter defector renegade turncoat dissident',
    nominal: 'from|of',
    subjectKinds: ['person', 'people', 'organization'],
    objectKinds: bodies,
    denied: true,
    confidence: 0.65,
  },
  {
    predicate: 'member_of',
    adjectives: 'active',
    nominal: 'with|in|within',
    subjectKinds: ['person'],
    objectKinds: bodies,
    confidence: 0.6,
  },
  {
    predicate: 'member_of',
    verbs: 'serve fight enlist enrol enroll',
    object: 'in|within',
    subjectKinds: ['person', 'people'],
    objectKinds: bodies,
    confidence: 0.6,
  },
  {
    predicate: 'member_of',
    verbs: 'defect desert go_over cross_over come_over rally switch_side',
    object: 'to',
    subjectKinds: members,
    objectKinds: bodies,
    confidence: 0.65,
  },
  { predicate: 'member_of', verbs: 'sit', object: 'on|in', subjectKinds: ['person'], objectKinds: bodies, confidence: 0.55 },
  {
    predicate: 'member_of',
    nouns: 'membership accession',
    object: 'of|in|to',
    subjectKinds: members,
    objectKinds: bodies,
    confidence: 0.65,
  },
]
