import type { Frame } from '../frames/frame.ts'
import { actors } from '../frames/frame.ts'
import { frameExtractor } from '../frames/read.ts'

const frames: readonly Frame[] = [
  {
    predicate: 'supports',
    nouns: 'support assistance help aid backing',
    object: 'in|during',
    subjectKinds: actors,
    objectKinds: ['event'],
    confidence: 0.6,
  },
]

/** Support given in an undertaking rather than to somebody: "played some form of support in the raid". */
export const backing = frameExtractor('backing', frames)
