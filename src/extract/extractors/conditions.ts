import { actors, type Frame } from '../frames/frame.ts'
import { frameExtractor } from '../frames/read.ts'

const holders = [...actors, 'place', 'event'] as const

const frames: readonly Frame[] = [
  {
    predicate: 'status',
    verbs: 'experience suffer endure enjoy',
    object: 'patient',
    subjectKinds: ['state', 'place', 'organization', 'people'],
    confidence: 0.55,
  },
  {
    predicate: 'status',
    verbs: 'face',
    object: 'patient',
    subjectKinds: ['state', 'place', 'organization'],
    objectKinds: ['event', 'concept'],
    confidence: 0.55,
  },
  {
    predicate: 'status',
    verbs: 'see',
    object: 'patient',
    subjectKinds: ['event'],
    objectKinds: ['event', 'concept'],
    confidence: 0.5,
  },
  {
    predicate: 'status',
    verbs: 'retain regain',
    object: 'self',
    subjectKinds: ['state', 'organization', 'people'],
    qualifiers: { what: 'patient' },
    needs: 'what',
    needsWords: 'independence sovereignty autonomy neutrality status power',
    voice: 'active',
    confidence: 0.5,
  },
  {
    predicate: 'status',
    verbs: 'mark mar plague beset ravage cripple devastate characterize characterise',
    subject: 'patient',
    object: 'agent',
    subjectKinds: holders,
    confidence: 0.55,
  },
  {
    predicate: 'status',
    nouns: 'death surrender detention exile imprisonment isolation disappearance bankruptcy',
    subject: 'agent|of',
    object: 'word',
    subjectKinds: actors,
    confidence: 0.55,
  },
  {
    predicate: 'status',
    verbs: 'place put hold keep',
    subject: 'patient',
    object: 'under|on|in',
    objectWords: 'arrest alert detention custody siege sanction prison control trial',
    subjectKinds: holders,
    confidence: 0.65,
  },
  {
    predicate: 'status',
    verbs: 'declare proclaim',
    subject: 'recipient|patient',
    object: 'second|clause',
    exceptWords: 'president chairman king queen emperor leader caliph sultan emir commander minister ruler',
    voice: 'active',
    subjectKinds: holders,
    confidence: 0.6,
  },
  {
    predicate: 'status',
    verbs: 'declare deem rule regard consider recognize recognise judge presume',
    subject: 'patient',
    object: 'clause|as',
    voice: 'passive',
    subjectKinds: holders,
    confidence: 0.6,
  },
]

/** States that somebody or something undergoes, loses, keeps or is put into. */
export const conditions = frameExtractor('conditions', frames)
