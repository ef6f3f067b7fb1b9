import { actors, grounds, type Frame } from '../frames/frame.ts'
import { frameExtractor } from '../frames/read.ts'

const doers = [...actors, 'event', 'place', 'materiel'] as const
const fighters = [...actors, 'place'] as const

const attacked: readonly Frame[] = [
  {
    predicate: 'attacked',
    verbs:
      'attack assault storm raid bomb bombard shell besiege ambush strike hit invade pound overrun torch ransack loot pillage sack ' +
      'massacre abduct kidnap detain capture behead torture persecute brutalize brutalise terrorize terrorise assassinate murder ' +
      'overthrow oust depose topple defeat rout crush repel expel evict eject displace suppress engage rob rape enslave execute ' +
      'conquer liberate retake recapture reconquer annihilate decimate intercept blockade encircle harass mistreat ' +
      'sabotage hijack gas strafe rocket neutralize neutralise assail maul overpower subjugate disperse oppress crack_down',
    nouns:
      'attack assault raid bombing bombardment shelling strike airstrike ambush offensive invasion incursion siege onslaught ' +
      'counterattack counteroffensive crackdown reprisal aggression conquest atrocity massacre assassination murder abduction ' +
      'kidnapping overthrow ouster liberation destruction persecution torture sabotage pogrom blockade',
    nominal: 'on|against|upon|of',
    optional: true,
    subjectKinds: doers,
    qualifiers: { kind: 'word' },
    confidence: 0.8,
  },
  {
    predicate: 'attacked',
    verbs: 'destroy damage demolish disable burn wreck shoot_down down raze blow_up sink flatten target',
    subjectKinds: doers,
    confidence: 0.75,
  },
  { predicate: 'attacked', verbs: 'clash skirmish battle', object: 'with', subjectKinds: fighters, objectKinds: fighters, confidence: 0.7 },
  {
    predicate: 'attacked',
    verbs: 'liberate recapture retake reclaim capture seize wrest free clear',
    object: 'from',
    subjectKinds: fighters,
    objectKinds: fighters,
    confidence: 0.75,
  },
  { predicate: 'attacked', verbs: 'fire shoot open_fire', object: 'at|on|upon|into', subjectKinds: doers, confidence: 0.75 },
  {
    predicate: 'attacked',
    verbs: 'rebel revolt mutiny rise_against retaliate',
    object: 'against',
    subjectKinds: fighters,
    confidence: 0.75,
  },
  { predicate: 'attacked', verbs: 'prey crack advance march', object: 'on|upon', subjectKinds: fighters, confidence: 0.65 },
  { predicate: 'attacked', verbs: 'use deploy perpetrate commit', object: 'against', subjectKinds: fighters, confidence: 0.65 },
  { predicate: 'attacked', verbs: 'seize arrest', subjectKinds: fighters, objectKinds: [...actors, 'materiel'], confidence: 0.55 },
]

const killed: readonly Frame[] = [
  {
    predicate: 'killed',
    nouns: 'killing murder assassination massacre execution slaughter beheading',
    subjectKinds: doers,
    confidence: 0.75,
  },
]

const controls: readonly Frame[] = [
  {
    predicate: 'controls',
    verbs:
      'control rule occupy govern annex administer seize capture conquer recapture retake reclaim regain liberate hold dominate colonize ' +
      'colonise overrun recover possess',
    nouns: 'rule control occupation annexation conquest capture seizure administration domination liberation sovereignty',
    nominal: 'of|over|in|on',
    subjectKinds: fighters,
    objectKinds: ['place', 'state'],
    confidence: 0.8,
  },
  {
    predicate: 'controls',
    verbs: 'take_control seize_control gain_control have_control assume_control',
    object: 'of|over',
    confidence: 0.8,
  },
  { predicate: 'controls', verbs: 'take_over wrest', objectKinds: ['place', 'state', 'organization'], confidence: 0.75 },
  {
    predicate: 'controls',
    verbs: 'fall',
    subject: 'to|under',
    object: 'agent',
    subjectKinds: fighters,
    objectKinds: grounds,
    confidence: 0.75,
  },
  {
    predicate: 'controls',
    verbs: 'cede transfer hand_over turn_over',
    subject: 'to',
    object: 'patient',
    subjectKinds: fighters,
    objectKinds: grounds,
  },
  { predicate: 'controls', verbs: 'incorporate absorb', object: 'patient', subjectKinds: ['state', 'organization'], objectKinds: grounds },
  { predicate: 'controls', verbs: 'control dominate', subjectKinds: fighters, objectKinds: ['organization'], confidence: 0.65 },
  { predicate: 'controls', verbs: 'run', objectKinds: ['place', 'state'], subjectKinds: fighters, confidence: 0.6 },
  {
    predicate: 'controls',
    roles: 'colony possession protectorate dominion satellite',
    subject: 'patient',
    object: 'agent',
    subjectKinds: fighters,
    objectKinds: grounds,
    confidence: 0.7,
  },
  { predicate: 'controls', roles: 'ruler occupier conqueror', subjectKinds: actors, objectKinds: grounds },
]

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

/** Events that somebody takes part in without attacking anybody by it. */
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

const stationed: readonly Frame[] = [
  {
    predicate: 'based_in',
    verbs: 'base station headquarter garrison locate',
    subject: 'patient',
    object: 'in|at|near|outside|on|around',
    subjectKinds: actors,
    objectKinds: grounds,
    confidence: 0.85,
  },
  {
    predicate: 'based_in',
    verbs: 'base headquarter',
    subject: 'patient',
    object: 'agent',
    subjectKinds: actors,
    objectKinds: grounds,
    confidence: 0.7,
  },
  {
    predicate: 'based_in',
    verbs: 'live reside inhabit settle dwell',
    object: 'patient|in|at|on|near',
    subjectKinds: actors,
    objectKinds: grounds,
  },
  {
    predicate: 'based_in',
    nouns: 'base headquarters outpost hq stronghold',
    object: 'in|at|near|on|outside',
    objectKinds: grounds,
    subjectKinds: actors,
  },
]

const operating: readonly Frame[] = [
  {
    predicate: 'operates_in',
    verbs: 'operate deploy patrol infiltrate penetrate spread roam intervene arrive enter move cross withdraw flee explore trade advance',
    object: 'in|across|throughout|on|inside|into|along|to|from|patient',
    subjectKinds: actors,
    objectKinds: grounds,
    confidence: 0.6,
  },
  {
    predicate: 'operates_in',
    adjectives: 'active present',
    nominal: 'in|across|throughout|inside',
    subjectKinds: actors,
    objectKinds: grounds,
    confidence: 0.8,
  },
  {
    predicate: 'operates_in',
    verbs: 'deploy dispatch send station',
    subject: 'patient',
    object: 'to|in|into|on|across',
    subjectKinds: actors,
    objectKinds: grounds,
  },
  {
    predicate: 'operates_in',
    nouns: 'presence operation activity deployment network foothold',
    object: 'in|across|inside|throughout',
    subjectKinds: actors,
    objectKinds: grounds,
  },
]

const equipment: readonly Frame[] = [
  {
    predicate: 'uses',
    verbs: 'use employ deploy fire operate possess acquire field wield drop have hold fly drive receive obtain stockpile',
    subjectKinds: [...actors],
    objectKinds: ['materiel'],
    confidence: 0.75,
  },
  {
    predicate: 'uses',
    verbs: 'arm equip',
    subject: 'patient',
    object: 'with',
    subjectKinds: actors,
    objectKinds: ['materiel'],
    confidence: 0.8,
  },
  { predicate: 'uses', nouns: 'use', object: 'of', subjectKinds: actors, objectKinds: ['materiel'] },
  {
    predicate: 'needs',
    verbs: 'need require lack request await',
    object: 'patient',
    subjectKinds: actors,
    confidence: 0.7,
  },
  { predicate: 'needs', verbs: 'ask appeal plead', object: 'for', subjectKinds: actors, confidence: 0.7 },
  {
    predicate: 'needs',
    verbs: 'want desire seek demand crave',
    nouns: 'desire wish hope',
    object: 'patient',
    nominal: 'for',
    objectWords:
      'support aid assistance help weapon weaponry ammunition ammo artillery equipment money funding fund supply training recruit system drone tank vehicle missile food medicine recognition backing armor armour',
    subjectKinds: actors,
    confidence: 0.7,
  },
  { predicate: 'needs', verbs: 'run_out', object: 'of', subjectKinds: actors, confidence: 0.75 },
  { predicate: 'needs', nouns: 'need request lack shortage appeal', object: 'for|of', subjectKinds: actors },
  { predicate: 'needs', adjectives: 'dependent reliant short', nominal: 'on|upon|of', subjectKinds: actors },
  { predicate: 'needs', verbs: 'depend rely', object: 'on|upon', subjectKinds: actors, confidence: 0.6 },
  {
    predicate: 'trained',
    verbs: 'train instruct drill',
    nouns: 'training instruction',
    nominal: 'for|of|to',
    subjectKinds: [...actors, 'place'],
    objectKinds: actors,
    confidence: 0.8,
  },
  { predicate: 'trained', roles: 'trainer instructor', subjectKinds: actors, objectKinds: actors },
]

/** What groups and states do: attack, kill, hold ground, fight, deploy, train, arm themselves. */
export const conduct = frameExtractor('conduct', [
  ...attacked,
  ...killed,
  ...controls,
  ...fighting,
  ...participated,
  ...stationed,
  ...operating,
  ...equipment,
])
