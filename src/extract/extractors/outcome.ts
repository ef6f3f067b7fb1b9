import { actors, type Frame } from '../frames/frame.ts'
import { frameExtractor } from '../frames/read.ts'

const causes = ['event', 'concept', ...actors] as const

const outcomes: readonly Frame[] = [
  { predicate: 'outcome', verbs: 'lead contribute give_rise', object: 'to', subjectKinds: causes, confidence: 0.8 },
  { predicate: 'outcome', verbs: 'result culminate end usher', object: 'in|with', subjectKinds: ['event', 'concept'], confidence: 0.8 },
  {
    predicate: 'outcome',
    verbs: 'escalate develop erupt turn evolve descend degenerate',
    object: 'into|to',
    subjectKinds: ['event', 'concept'],
    confidence: 0.75,
  },
  {
    predicate: 'outcome',
    verbs:
      'cause trigger spark prompt provoke displace bring mark precipitate unleash ignite fuel enable allow force end hinder produce ' +
      'create leave cost set_off deepen worsen undermine weaken strengthen reinforce destroy devastate oust overthrow topple install ' +
      'claim kill injure galvanize stoke facilitate bolster limit establish halt disrupt usher_in',
    object: 'patient',
    subjectKinds: ['event'],
    confidence: 0.6,
  },
  { predicate: 'outcome', nouns: 'result outcome consequence', subject: 'of', object: 'patient', subjectKinds: ['event'], confidence: 0.5 },
]

/** What an event led to. */
export const outcome = frameExtractor('outcome', outcomes)
