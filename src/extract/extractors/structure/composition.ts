import type { Frame } from '../../frames/frame.ts'
import { bodies } from './kinds.ts'

/** Kinds of what a body may be said to consist of; "three sectors" are of no known kind. */
const makings = ['people', 'organization', 'person', 'concept', 'place'] as const

/** Of whom bodies consist: what they comprise, whom they unite, whom they are drawn from. */
export const composition: readonly Frame[] = [
  {
    predicate: 'composed_of',
    verbs: 'consist',
    object: 'of',
    subjectKinds: bodies,
    objectKinds: makings,
    confidence: 0.8,
  },
  {
    predicate: 'composed_of',
    verbs: 'compose make_up comprise constitute',
    subject: 'patient',
    object: 'of',
    subjectKinds: bodies,
    objectKinds: makings,
    confidence: 0.8,
  },
  {
    predicate: 'composed_of',
    verbs: 'comprise',
    object: 'patient',
    subjectKinds: bodies,
    objectKinds: ['people', 'person'],
    confidence: 0.8,
  },
  {
    predicate: 'composed_of',
    verbs: 'draw recruit',
    subject: 'patient',
    object: 'from',
    voice: 'passive',
    subjectKinds: ['organization', 'people'],
    objectKinds: ['people', 'organization'],
    confidence: 0.7,
  },
  { predicate: 'composed_of', verbs: 'include', object: 'patient', subjectKinds: bodies, objectKinds: ['people'], confidence: 0.6 },
  {
    predicate: 'composed_of',
    verbs: 'unite bring_together enrol enroll',
    object: 'patient',
    subjectKinds: ['organization'],
    objectKinds: ['people', 'organization'],
    confidence: 0.6,
  },
  {
    predicate: 'composed_of',
    verbs: 'man staff fill populate dominate',
    subject: 'patient',
    object: 'agent|with',
    voice: 'passive',
    subjectKinds: bodies,
    objectKinds: ['people'],
    confidence: 0.65,
  },
  {
    predicate: 'composed_of',
    roles: 'unit battalion brigade company regiment legion platoon detachment squad militia force army gang contingent',
    object: 'of',
    subjectKinds: bodies,
    objectKinds: ['people'],
    confidence: 0.6,
  },
  {
    predicate: 'composed_of',
    roles: 'council association merger umbrella confederation bloc',
    object: 'of',
    subjectKinds: bodies,
    objectKinds: ['people', 'organization'],
    confidence: 0.6,
  },
  {
    predicate: 'composed_of',
    roles: 'coalition alliance organization organisation group federation union band network',
    object: 'of',
    subjectKinds: bodies,
    objectKinds: ['people', 'organization'],
    confidence: 0.6,
  },
]
