import { actors, type Frame } from '../../frames/frame.ts'

const minds = [...actors, 'event', 'place'] as const

/** What bodies write down their aims in. */
const papers =
  'resolution treaty accord agreement manifesto statute statutes charter declaration program programme platform letter petition'

/** What somebody wants, tries, demands, promises or refuses. */
export const goals: readonly Frame[] = [
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
    verbs: 'seek want wish demand advocate desire envision favor favour plot covet recommend request propose prefer',
    object: 'patient',
    subjectKinds: minds,
    confidence: 0.65,
  },
  {
    predicate: 'goal',
    verbs: 'pursue promote',
    object: 'patient',
    subjectKinds: actors,
    objectKinds: ['event', 'concept'],
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
  {
    predicate: 'goal',
    verbs: 'focus concentrate',
    subject: 'agent|patient',
    object: 'on|clause',
    exceptWords: 'issue question topic situation threat campaign war conflict crisis security',
    subjectKinds: actors,
    confidence: 0.65,
  },
  { predicate: 'goal', verbs: 'demand', object: 'patient', subjectWords: papers, confidence: 0.65 },
  {
    predicate: 'goal',
    verbs: 'urge ask call request require',
    object: 'infinitive',
    subjectWords: papers,
    qualifiers: { target: 'patient|on|upon' },
    voice: 'active',
    confidence: 0.7,
  },
  { predicate: 'goal', verbs: 'call', object: 'for', subjectWords: papers, confidence: 0.65 },
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
