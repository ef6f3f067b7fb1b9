import type { Tree } from '../../language/tree.ts'
import type { Draft, Extractor } from '../extractor.ts'
import { actors, type Frame } from '../frames/frame.ts'
import { frameExtractor } from '../frames/read.ts'
import { isDemanded } from './demands.ts'
import { goals } from './mind/goals.ts'

const thoughts: readonly Frame[] = [
  {
    predicate: 'belief',
    verbs: 'believe think fear expect acknowledge recognize recognise realize realise assume',
    object: 'clause',
    subjectKinds: actors,
    confidence: 0.6,
  },
  { predicate: 'belief', verbs: 'doubt disbelieve', object: 'clause', subjectKinds: actors, denied: true, confidence: 0.6 },
  { predicate: 'belief', verbs: 'agree', object: 'clause', subjectKinds: actors, confidence: 0.55 },
  { predicate: 'belief', verbs: 'hold', object: 'clause', subjectKinds: ['organization', 'people'], confidence: 0.55 },
  {
    predicate: 'belief',
    verbs: 'know',
    object: 'of',
    objectWords: 'plan plot attack raid coup killing murder operation conspiracy crime danger threat',
    subjectKinds: actors,
    confidence: 0.5,
  },
  { predicate: 'belief', nouns: 'belief conviction view opinion fear', object: 'clause', subjectKinds: actors },
  { predicate: 'belief', nouns: 'doubt', object: 'clause', subjectKinds: actors, denied: true },
  {
    predicate: 'belief',
    adjectives: 'confident convinced certain satisfied persuaded clear',
    object: 'clause',
    subjectKinds: actors,
  },
  {
    predicate: 'ideology',
    verbs: 'espouse embrace follow adopt preach profess',
    object: 'patient',
    subjectKinds: actors,
    objectKinds: ['concept'],
    confidence: 0.6,
  },
  {
    predicate: 'ideology',
    verbs: 'believe',
    object: 'in',
    exceptWords: 'amalgamation mixture mix blend combination fusion',
    subjectKinds: actors,
    confidence: 0.6,
  },
  {
    predicate: 'function',
    verbs: 'charge',
    subject: 'patient',
    object: 'clause',
    voice: 'passive',
    subjectKinds: ['organization'],
    confidence: 0.7,
  },
  { predicate: 'ideology', verbs: 'adhere subscribe', object: 'to', subjectKinds: actors, objectKinds: ['concept'] },
  { predicate: 'ideology', nouns: 'ideology worldview doctrine creed belief', object: 'of', subjectKinds: actors },
]

const duties: readonly Frame[] = [
  {
    predicate: 'function',
    verbs: 'task entrust mandate authorize authorise assign',
    subject: 'patient',
    object: 'with|clause',
    subjectKinds: actors,
    confidence: 0.8,
  },
  { predicate: 'function', verbs: 'act serve function', object: 'as|clause', subjectKinds: ['organization', 'place'], confidence: 0.65 },
  {
    predicate: 'function',
    verbs: 'specialize specialise engage',
    object: 'in',
    exceptWords: 'behaviour behavior conduct act talk negotiation dialogue discussion combat battle clash war hostilities insurgency',
    subjectKinds: ['organization'],
    confidence: 0.6,
  },
  {
    predicate: 'function',
    verbs: 'have assume perform',
    object: 'patient',
    objectWords: 'responsibility duty role mission task function capacity',
    subjectKinds: ['organization'],
    confidence: 0.7,
  },
  { predicate: 'function', nouns: 'mission duty task', object: 'of|clause', subjectKinds: ['organization'], confidence: 0.6 },
]

const frames = frameExtractor('mind', [...goals, ...thoughts, ...duties])

/** What somebody wants, thinks, believes in, and is there to do. */
export const mind: Extractor = {
  name: frames.name,
  *propose(tree, context) {
    for (const draft of frames.propose(tree, context)) if (!isForced(tree, draft) && !isFinding(tree, draft)) yield draft
  },
}

/**
 * "Some historians believe that…": who looks on from outside says what is so rather than what he is moved by; "agreed to leave" and
 * "hold the hill" are no thoughts.
 */
const isFinding = (tree: Tree, { predicate, trigger, subject }: Draft): boolean => {
  if (predicate !== 'belief') return false
  if (subject.is === 'head' && OBSERVERS.test(tree.lemma(subject.token).toLowerCase())) return true
  return /^(agree|hold)$/.test(tree.lemma(trigger)) && !tree.kids(trigger, 'ccomp').some(clause => isThat(tree, clause))
}

const isThat = (tree: Tree, clause: number): boolean => tree.kids(clause, 'mark').some(mark => tree.lemma(mark) === 'that')

const OBSERVERS =
  /^(historian|scholar|expert|researcher|analyst|observer|official|demographer|economist|specialist|academic|commentator|critic|source|diplomat|investigator|biographer|journalist|author|writer|witness|other)$/

/** "They must now work to end it": an aim that others set. */
const isForced = (tree: Tree, { predicate, trigger }: Draft): boolean =>
  predicate === 'goal' && tree.isVerbal(trigger) && isDemanded(tree, trigger)
