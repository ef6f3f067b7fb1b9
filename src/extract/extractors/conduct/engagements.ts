import { actors, grounds, type Frame } from '../../frames/frame.ts'

const fighting: readonly Frame[] = [
  {
    predicate: 'fought_in',
    verbs: 'fight serve battle skirmish deploy see_action see_combat',
    object: 'in|at|around|near|on|during|for',
    exceptWords: 'independence freedom autonomy secession liberation unification statehood',
    subjectKinds: actors,
    objectKinds: ['event', 'place', 'state'],
    confidence: 0.75,
  },
  {
    predicate: 'fought_in',
    verbs: 'defend reinforce',
    object: 'patient',
    subjectKinds: actors,
    objectKinds: ['place'],
    confidence: 0.6,
  },
  {
    predicate: 'fought_in',
    verbs: 'win lose',
    object: 'patient',
    subjectKinds: actors,
    objectWords: 'war battle skirmish engagement siege',
    confidence: 0.65,
  },
  { predicate: 'fought_in', verbs: 'wage fight', object: 'patient', subjectKinds: actors, objectKinds: ['event'], confidence: 0.7 },
  {
    predicate: 'fought_in',
    nouns: 'fighting battle clash war combat skirmish firefight',
    subject: 'agent|between|among',
    object: 'in|around|near|at|over',
    subjectKinds: actors,
    objectKinds: grounds,
  },
  {
    predicate: 'fought_in',
    nouns: 'war battle conflict firefight clash skirmish fighting',
    subject: 'between|among',
    object: 'deed',
    subjectKinds: actors,
    confidence: 0.6,
  },
  {
    predicate: 'fought_in',
    nouns: 'war battle',
    subject: 'with',
    object: 'deed',
    objectNamed: true,
    subjectKinds: ['state', 'organization'],
    confidence: 0.55,
  },
  {
    predicate: 'fought_in',
    nouns: 'war battle campaign counteroffensive',
    object: 'deed',
    subjectKinds: actors,
    qualifiers: { against: 'against|with' },
    needs: 'against',
    confidence: 0.6,
  },
]

const joint =
  'election referendum vote poll coup countercoup rebellion uprising revolt insurgency revolution mutiny war conflict campaign exercise drill ' +
  'mission operation talk talks negotiation meeting summit conference ceremony congress protest demonstration march rally effort process ' +
  'genocide offensive struggle movement deployment dialogue runoff initiative program programme training transition peacekeeping session ' +
  'putsch intervention agreement accord treaty declaration pact protocol ceasefire truce debate hearing trial gathering forum parade crackdown takeover ' +
  'round investigation inquiry riot boycott drill wargame event ministerial convention'

const participated: readonly Frame[] = [
  {
    predicate: 'participated_in',
    verbs: 'participate take_part engage involve partake join enlist compete intervene vote run play_role have_hand',
    object: 'in|patient',
    subjectKinds: actors,
    objectKinds: ['event'],
    confidence: 0.75,
  },
  {
    predicate: 'participated_in',
    verbs:
      'attend host convene lead conduct launch execute stage observe monitor co-host chair mediate broker win lose contest ' +
      'mastermind plan begin pursue undertake spearhead moderate attempt restart resume join celebrate organize organise ' +
      'negotiate address orchestrate instigate foment engineer supervise oversee sweep ' +
      'facilitate sponsor arrange front head mount mastermind call survive',
    object: 'patient',
    subjectKinds: actors,
    objectWords: joint,
    confidence: 0.65,
  },
  {
    predicate: 'participated_in',
    verbs: 'support reinforce',
    object: 'patient',
    subjectKinds: actors,
    objectKinds: ['event'],
    objectWords: 'operation exercise drill mission',
    objectNamed: true,
    confidence: 0.55,
  },
  {
    predicate: 'participated_in',
    verbs: 'assist aid collaborate',
    object: 'in',
    subjectKinds: actors,
    objectKinds: ['event'],
    confidence: 0.65,
  },
  {
    predicate: 'participated_in',
    verbs: 'sign initial ratify reach conclude adopt endorse join accept',
    object: 'patient',
    subjectKinds: actors,
    objectWords: 'agreement accord accords treaty pact protocol declaration convention memorandum truce armistice covenant compact',
    objectNamed: true,
    confidence: 0.65,
  },
  {
    predicate: 'participated_in',
    verbs: 'speak meet present moderate gather assemble appear gather deliver_speech deliver_remark deliver_address give_speech',
    object: 'at|during|for|around',
    subjectKinds: actors,
    objectKinds: ['event'],
    objectWords:
      'summit conference meeting ceremony congress forum call talk talks session ministerial convention rally debate hearing anniversary gathering',
    confidence: 0.6,
  },
  {
    predicate: 'participated_in',
    verbs: 'fall die serve lose_life',
    object: 'in|during',
    subjectKinds: ['person', 'organization'],
    objectKinds: ['event'],
    objectWords: 'war battle siege uprising rebellion campaign revolution',
    confidence: 0.5,
  },
  {
    predicate: 'participated_in',
    nouns: 'mediation deployment intervention participation',
    subject: 'from|by',
    object: 'deed',
    subjectKinds: actors,
    confidence: 0.5,
  },
  {
    predicate: 'participated_in',
    nouns: 'meeting gathering summit talks talk conference congress',
    subject: 'of|between|among|amongst|with',
    object: 'deed',
    subjectKinds: actors,
    confidence: 0.5,
  },
  {
    predicate: 'participated_in',
    verbs: 'win lose poll',
    object: 'in',
    subjectKinds: actors,
    objectKinds: ['event'],
    objectWords: 'election referendum vote poll runoff',
    confidence: 0.65,
  },
  {
    predicate: 'participated_in',
    verbs: 'hold run_in',
    object: 'patient|in',
    subjectKinds: actors,
    objectWords:
      'talk talks meeting exercise drill rally summit negotiation dialogue session conference ceremony consultation protest demonstration vigil',
    confidence: 0.65,
  },
  {
    predicate: 'participated_in',
    verbs: 'hold',
    object: 'patient',
    subjectKinds: ['person', 'organization', 'people'],
    objectWords: 'election referendum vote poll plebiscite primary runoff',
    confidence: 0.6,
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
    verbs: 'join meet host accompany',
    subject: 'patient',
    object: 'for|in|at|on',
    subjectKinds: actors,
    objectWords: joint,
    confidence: 0.6,
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
    nouns:
      'coup uprising rebellion insurgency revolt revolution mutiny insurrection talk talks negotiation summit exercise drill raid campaign putsch countercoup reprisal genocide',
    subject: 'agent|between|among',
    object: 'deed',
    subjectKinds: actors,
    confidence: 0.55,
  },
  {
    predicate: 'participated_in',
    nouns: 'participation involvement role part hand complicity victory defeat success loss landslide',
    object: 'in',
    subjectKinds: actors,
    objectKinds: ['event'],
  },
  {
    predicate: 'participated_in',
    roles: 'leader commander organizer organiser architect mastermind instigator veteran planner ringleader',
    object: 'patient',
    subjectKinds: ['person', 'organization', 'people'],
    objectKinds: ['event'],
    objectWords: joint,
    confidence: 0.65,
  },
  {
    predicate: 'participated_in',
    roles: 'participant party signatory candidate contestant contender',
    object: 'in|to|patient',
    subjectKinds: actors,
    objectKinds: ['event'],
  },
  {
    predicate: 'participated_in',
    verbs: 'travel deploy send contribute join',
    object: 'for|on|to|in',
    subjectKinds: actors,
    objectWords: joint,
    confidence: 0.6,
  },
]

const present: readonly Frame[] = [
  {
    predicate: 'participated_in',
    adjectives: 'present',
    nominal: 'at|during',
    subjectKinds: actors,
    objectKinds: ['event'],
    confidence: 0.6,
  },
]

/** Who fought in what, and took part in it. */
export const engagements: readonly Frame[] = [...fighting, ...participated, ...present]
