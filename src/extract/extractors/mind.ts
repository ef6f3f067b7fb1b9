import type { Tree } from '../../language/tree.ts'
import type { Draft, Extractor } from '../extractor.ts'
import { actors, type Frame } from '../frames/frame.ts'
import { frameExtractor } from '../frames/read.ts'
import { isDemanded } from './demands.ts'

const minds = [...actors, 'event', 'place'] as const

const goals: readonly Frame[] = [
  {
    predicate: 'goal',
    verbs:
      'want wish hope plan intend seek aim try attempt pledge vow promise demand strive struggle desire aspire prepare ' +
      'resolve endeavor endeavour need threaten propose expect look push commit offer work fight compete campaign ' +
      'undertake prefer recommend dream',
    object: 'clause',
    subjectKinds: minds,
    confidence: 0.75,
  },
  {
    predicate: 'goal',
    verbs: 'agree decide determine swear like love long yearn',
    object: 'infinitive',
    subjectKinds: minds,
    confidence: 0.75,
  },
  { predicate: 'goal', verbs: 'refuse decline', object: 'clause', subjectKinds: minds, denied: true, confidence: 0.7 },
  {
    predicate: 'goal',
    verbs: 'give_up abandon drop renounce relinquish forswear shelve',
    objectWords: 'claim demand goal aim ambition pretension bid',
    subjectKinds: actors,
    denied: true,
    confidence: 0.65,
  },
  {
    predicate: 'goal',
    verbs: 'urge ask encourage call invite order request instruct warn press appeal exhort implore require tell command direct',
    object: 'infinitive',
    subjectKinds: actors,
    qualifiers: { target: 'patient|on|upon' },
    voice: 'active',
    confidence: 0.75,
  },
  {
    predicate: 'goal',
    verbs: 'urge ask order instruct warn tell command direct forbid',
    object: 'infinitive',
    subject: 'by',
    subjectKinds: actors,
    qualifiers: { target: 'patient' },
    voice: 'passive',
    confidence: 0.7,
  },
  {
    predicate: 'goal',
    verbs: 'fight strive struggle vie compete campaign work',
    object: 'for',
    subjectKinds: minds,
    objectKinds: ['concept', 'event'],
    confidence: 0.6,
  },
  {
    predicate: 'goal',
    verbs:
      'push press hope lobby argue advocate plead appeal agitate vote clamour clamor petition rally bargain settle insist dream long yearn',
    object: 'for|on|upon|of',
    subjectKinds: minds,
    confidence: 0.65,
  },
  { predicate: 'goal', verbs: 'call', object: 'for', subjectKinds: minds, confidence: 0.65 },
  {
    predicate: 'goal',
    verbs: 'seek want wish demand pursue advocate desire envision favor favour promote plot covet recommend request propose prefer',
    object: 'patient',
    subjectKinds: minds,
    confidence: 0.65,
  },
  { predicate: 'goal', verbs: 'claim', object: 'patient', subjectKinds: actors, objectKinds: ['place'], confidence: 0.6 },
  {
    predicate: 'goal',
    verbs: 'claim',
    object: 'patient',
    objectWords: 'sector territory land hill mountain valley island region province district sovereignty waters sea',
    subjectKinds: actors,
    confidence: 0.6,
  },
  { predicate: 'goal', verbs: 'ask', object: 'for', subjectKinds: minds, objectKinds: ['concept', 'event'], confidence: 0.65 },
  {
    predicate: 'goal',
    verbs: 'offer promise announce pledge propose',
    object: 'patient',
    objectWords:
      'truce ceasefire amnesty inquiry investigation talk talks election referendum withdrawal reform independence autonomy freedom ' +
      'peace negotiation offensive union federation constitution disarmament release exchange pardon',
    subjectKinds: actors,
    confidence: 0.65,
  },
  {
    predicate: 'goal',
    verbs: 'provide call',
    object: 'for',
    subjectKinds: ['event'],
    objectKinds: ['event', 'concept'],
    confidence: 0.6,
  },
  { predicate: 'goal', verbs: 'aim', object: 'at|for', subjectKinds: minds, confidence: 0.75 },
  {
    predicate: 'goal',
    verbs: 'design intend mean dedicate aim commit devote',
    subject: 'patient',
    object: 'clause|at|to',
    confidence: 0.75,
  },
  { predicate: 'goal', verbs: 'focus concentrate', subject: 'agent|patient', object: 'on|clause', subjectKinds: minds, confidence: 0.65 },
  {
    predicate: 'goal',
    nouns:
      'goal aim objective intention plan desire wish effort attempt bid commitment determination hope ambition demand strategy ' +
      'decision dream aspiration resolve pledge promise struggle quest drive priority opportunity readiness willingness agreement',
    object: 'clause|of|for|at',
    subjectKinds: minds,
    confidence: 0.6,
  },
  {
    predicate: 'goal',
    nouns: 'campaign operation exercise initiative mission offensive',
    subject: 'agent|word',
    object: 'clause',
    subjectKinds: minds,
    confidence: 0.6,
  },
  { predicate: 'goal', nouns: 'need', object: 'clause|for', subjectKinds: minds, confidence: 0.6 },
  { predicate: 'goal', nouns: 'call demand request', object: 'for|clause', subjectKinds: actors, confidence: 0.65 },
  {
    predicate: 'goal',
    adjectives: 'determined committed ready willing eager keen resolved intent prepared',
    object: 'clause|to|on',
    subjectKinds: minds,
    confidence: 0.7,
  },
]

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
