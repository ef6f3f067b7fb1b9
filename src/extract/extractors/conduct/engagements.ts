import { actors, grounds, type Frame } from '../../frames/frame.ts'

const fighting: readonly Frame[] = [
  {
    predicate: 'fought_in',
    verbs: 'fight serve battle skirmish deploy',
    object: 'in|at|around|near',
    subjectKinds: actors,
    objectKinds: ['event', 'place', 'state'],
    confidence: 0.75,
  },
  { predicate: 'fought_in', verbs: 'defend', object: 'patient', subjectKinds: actors, objectKinds: ['place'], confidence: 0.6 },
  { predicate: 'fought_in', verbs: 'wage fight', object: 'patient', subjectKinds: actors, objectKinds: ['event'], confidence: 0.7 },
  { predicate: 'fought_in', nouns: 'fighting', subject: 'agent|between|among', object: 'in|around|near|at', objectKinds: grounds },
]

const joint =
  'election referendum vote poll coup countercoup rebellion uprising revolt insurgency revolution mutiny war conflict campaign exercise drill ' +
  'mission operation talk talks negotiation meeting summit conference ceremony congress protest demonstration march rally effort process ' +
  'genocide offensive struggle movement deployment dialogue runoff initiative program programme training transition peacekeeping session'

const participated: readonly Frame[] = [
  {
    predicate: 'participated_in',
    verbs: 'participate take_part engage involve partake join enlist compete intervene vote run assist collaborate',
    object: 'in|patient',
    subjectKinds: actors,
    objectKinds: ['event'],
    confidence: 0.75,
  },
  {
    predicate: 'participated_in',
    verbs:
      'attend host convene boycott lead conduct launch execute stage observe monitor co-host chair mediate broker win lose contest ' +
      'mastermind wage fight plan begin pursue undertake spearhead moderate attempt restart resume join celebrate',
    object: 'patient',
    subjectKinds: actors,
    objectKinds: ['event'],
    objectWords: joint,
    confidence: 0.65,
  },
  {
    predicate: 'participated_in',
    verbs: 'win lose',
    object: 'in',
    subjectKinds: actors,
    objectKinds: ['event'],
    objectWords: joint,
    confidence: 0.65,
  },
  {
    predicate: 'participated_in',
    verbs: 'involve include',
    subject: 'patient',
    object: 'in',
    subjectKinds: actors,
    objectKinds: ['event'],
    confidence: 0.6,
  },
  {
    predicate: 'participated_in',
    nouns: 'participation involvement role part',
    object: 'in',
    subjectKinds: actors,
    objectKinds: ['event'],
  },
  {
    predicate: 'participated_in',
    roles: 'participant party signatory',
    object: 'in|to|patient',
    subjectKinds: actors,
    objectKinds: ['event'],
  },
  {
    predicate: 'participated_in',
    verbs: 'travel deploy',
    object: 'for|on',
    subjectKinds: actors,
    objectKinds: ['event'],
    objectWords: joint,
    confidence: 0.6,
  },
]

/** Who fought in what, and took part in it. */
export const engagements: readonly Frame[] = [...fighting, ...participated]
