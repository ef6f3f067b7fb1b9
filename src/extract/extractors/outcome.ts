import { actors, type Frame } from '../frames/frame.ts'
import { frameExtractor } from '../frames/read.ts'

const causes = ['event', 'concept', ...actors] as const

const outcomes: readonly Frame[] = [
  { predicate: 'outcome', verbs: 'lead give_rise', object: 'to', subjectKinds: causes, confidence: 0.8 },
  { predicate: 'outcome', verbs: 'contribute', object: 'to', subjectKinds: ['event', 'concept'], confidence: 0.7 },
  { predicate: 'outcome', verbs: 'result culminate end usher', object: 'in|with', subjectKinds: causes, confidence: 0.8 },
  {
    predicate: 'outcome',
    verbs: 'escalate develop erupt turn evolve descend degenerate',
    object: 'into|to',
    subjectKinds: ['event', 'concept'],
    confidence: 0.75,
  },
  {
    predicate: 'outcome',
    verbs: 'cause trigger spark provoke precipitate unleash ignite fuel produce set_off stoke usher_in galvanize',
    object: 'patient',
    subjectKinds: ['event', 'concept'],
    confidence: 0.6,
  },
  {
    predicate: 'outcome',
    verbs: 'bring create',
    subjectKinds: ['event', 'concept'],
    objectKinds: ['event', 'concept'],
    confidence: 0.6,
  },
  {
    predicate: 'outcome',
    verbs: 'bring return restore sweep propel',
    object: 'self',
    subjectKinds: ['event'],
    qualifiers: { to: 'to' },
    needs: 'to',
    needsWords: 'power office throne government rule presidency',
    confidence: 0.65,
  },
  {
    predicate: 'outcome',
    verbs: 'end',
    object: 'self',
    voice: 'active',
    subjectKinds: ['event'],
    qualifiers: { what: 'patient' },
    needs: 'what',
    confidence: 0.6,
  },
  {
    predicate: 'outcome',
    verbs:
      'displace enable allow force hinder leave cost deepen worsen undermine weaken strengthen reinforce devastate oust mark ' +
      'overthrow topple install claim injure facilitate bolster limit establish halt disrupt fail allow restore',
    object: 'self',
    voice: 'active',
    subjectKinds: ['event'],
    confidence: 0.6,
  },
  { predicate: 'outcome', verbs: 'win', subject: 'patient', object: 'whole', subjectKinds: ['event'], confidence: 0.55 },
  { predicate: 'outcome', verbs: 'root', subject: 'in', object: 'patient', subjectKinds: ['event'], confidence: 0.6 },
]

/** What an event led to. */
export const outcome = frameExtractor('outcome', outcomes)
