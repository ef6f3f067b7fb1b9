import { actors, grounds, type Frame } from '../../frames/frame.ts'

const fighters = [...actors, 'place'] as const

const controls: readonly Frame[] = [
  {
    predicate: 'controls',
    verbs:
      'control rule occupy govern annex administer seize capture conquer recapture retake reclaim regain liberate hold dominate colonize ' +
      'colonise overrun recover possess',
    nouns: 'rule control occupation annexation conquest capture seizure administration domination liberation sovereignty',
    nominal: 'of|over|in|on',
    subjectKinds: fighters,
    objectKinds: ['place', 'state'],
    confidence: 0.8,
  },
  {
    predicate: 'controls',
    verbs: 'take_control seize_control gain_control have_control assume_control',
    object: 'of|over',
    confidence: 0.8,
  },
  { predicate: 'controls', verbs: 'take_over wrest', objectKinds: ['place', 'state', 'organization'], confidence: 0.75 },
  {
    predicate: 'controls',
    verbs: 'fall',
    subject: 'to|under',
    object: 'agent',
    subjectKinds: fighters,
    objectKinds: grounds,
    confidence: 0.75,
  },
  {
    predicate: 'controls',
    verbs: 'cede transfer hand_over turn_over',
    subject: 'to',
    object: 'patient',
    subjectKinds: fighters,
    objectKinds: grounds,
  },
  { predicate: 'controls', verbs: 'incorporate absorb', object: 'patient', subjectKinds: ['state', 'organization'], objectKinds: grounds },
  { predicate: 'controls', verbs: 'control dominate', subjectKinds: fighters, objectKinds: ['organization'], confidence: 0.65 },
  { predicate: 'controls', verbs: 'run', objectKinds: ['place', 'state'], subjectKinds: fighters, confidence: 0.6 },
  {
    predicate: 'controls',
    roles: 'colony possession protectorate dominion satellite',
    subject: 'patient',
    object: 'agent',
    subjectKinds: fighters,
    objectKinds: grounds,
    confidence: 0.7,
  },
  { predicate: 'controls', roles: 'ruler occupier conqueror', subjectKinds: actors, objectKinds: grounds },
]

const stationed: readonly Frame[] = [
  {
    predicate: 'based_in',
    verbs: 'base station headquarter garrison locate',
    subject: 'patient',
    object: 'in|at|near|outside|on|around',
    subjectKinds: actors,
    objectKinds: grounds,
    confidence: 0.85,
  },
  {
    predicate: 'based_in',
    verbs: 'base headquarter',
    subject: 'patient',
    object: 'agent',
    subjectKinds: actors,
    objectKinds: grounds,
    confidence: 0.7,
  },
  {
    predicate: 'based_in',
    verbs: 'live reside inhabit settle dwell',
    object: 'patient|in|at|on|near',
    subjectKinds: actors,
    objectKinds: grounds,
  },
  {
    predicate: 'based_in',
    nouns: 'base headquarters outpost hq stronghold',
    object: 'in|at|near|on|outside',
    objectKinds: grounds,
    subjectKinds: actors,
  },
]

const operating: readonly Frame[] = [
  {
    predicate: 'operates_in',
    verbs: 'operate deploy patrol infiltrate penetrate spread roam intervene arrive enter move cross withdraw flee explore trade advance',
    object: 'in|across|throughout|on|inside|into|along|to|from|patient',
    subjectKinds: actors,
    objectKinds: grounds,
    confidence: 0.6,
  },
  {
    predicate: 'operates_in',
    adjectives: 'active present',
    nominal: 'in|across|throughout|inside',
    subjectKinds: actors,
    objectKinds: grounds,
    confidence: 0.8,
  },
  {
    predicate: 'operates_in',
    verbs: 'deploy dispatch send station',
    subject: 'patient',
    object: 'to|in|into|on|across',
    subjectKinds: actors,
    objectKinds: grounds,
  },
  {
    predicate: 'operates_in',
    nouns: 'presence operation activity deployment network foothold',
    object: 'in|across|inside|throughout',
    subjectKinds: actors,
    objectKinds: grounds,
  },
]

/** Who rules, is based and is active where. */
export const ground: readonly Frame[] = [...controls, ...stationed, ...operating]
