import { actors, type Frame } from '../frames/frame.ts'
import { frameExtractor } from '../frames/read.ts'

const causes = ['event', 'concept', ...actors] as const

const outcomes: readonly Frame[] = [
  { predicate: 'outcome', verbs: 'lead contribute give_rise', object: 'to', subjectKinds: causes, confidence: 0.8 },
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
    verbs: 'cause trigger spark provoke precipitate unleash ignite fuel produce create set_off stoke usher_in bring galvanize',
    object: 'patient',
    subjectKinds: ['event', 'concept'],
    confidence: 0.6,
  },
  {
    predicate: 'outcome',
    verbs:
      'displace enable allow force end hinder leave cost deepen worsen undermine weaken strengthen reinforce devastate oust mark ' +
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
