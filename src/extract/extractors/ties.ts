import { actors, type Frame } from '../frames/frame.ts'
import { frameExtractor } from '../frames/read.ts'

const sides = [...actors, 'place', 'event'] as const

const supports: readonly Frame[] = [
  {
    predicate: 'supports',
    verbs:
      'support back aid assist help finance fund arm sponsor equip bolster bankroll endorse empower subsidize subsidise shelter harbor ' +
      'harbour reinforce rescue uphold advise defend protect favor favour',
    nouns:
      'support backing aid assistance help sponsorship endorsement financing funding defense defence protection recognition loyalty allegiance',
    nominal: 'for|to|of',
    subjectKinds: sides,
    objectKinds: [...actors, 'event'],
    qualifiers: { kind: 'word' },
    confidence: 0.75,
  },
  {
    predicate: 'supports',
    verbs: 'support back endorse champion advocate promote',
    nouns: 'support advocacy promotion',
    nominal: 'for|of',
    subjectKinds: actors,
    objectKinds: ['concept', 'place'],
    qualifiers: { kind: 'word' },
    confidence: 0.6,
  },
  {
    predicate: 'supports',
    verbs: 'provide give supply deliver lend donate contribute grant pledge smuggle channel funnel',
    object: 'to',
    subjectKinds: sides,
    objectKinds: actors,
    qualifiers: { kind: 'patient' },
    confidence: 0.65,
  },
  {
    predicate: 'supports',
    verbs: 'provide supply arm equip',
    object: 'patient',
    subjectKinds: sides,
    objectKinds: actors,
    qualifiers: { kind: 'with' },
    confidence: 0.65,
  },
  { predicate: 'supports', nouns: 'solidarity sympathy', object: 'with|for', subjectKinds: sides, objectKinds: sides, confidence: 0.7 },
  { predicate: 'supports', verbs: 'stand side', object: 'by|with|behind', subjectKinds: sides, objectKinds: sides, confidence: 0.7 },
  {
    predicate: 'supports',
    verbs: 'vote fight intervene pray campaign lobby',
    object: 'for|behalf',
    subjectKinds: actors,
    objectKinds: sides,
    confidence: 0.6,
  },
  {
    predicate: 'supports',
    adjectives: 'loyal supportive sympathetic favorable favourable friendly committed faithful',
    nominal: 'to|of|toward|towards',
    subjectKinds: sides,
    objectKinds: sides,
    qualifiers: { kind: 'word' },
    confidence: 0.75,
  },
  {
    predicate: 'supports',
    roles:
      'supporter backer sponsor sympathizer sympathiser donor patron benefactor financier loyalist contributor guarantor champion advocate proponent',
    nominal: 'of|to|for',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.75,
  },
]

const allied: readonly Frame[] = [
  {
    predicate: 'allied_with',
    verbs: 'ally cooperate co-operate collaborate partner align coordinate affiliate work fight team_up liaise collude join_force side',
    object: 'with|alongside|together|parties',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.75,
  },
  {
    predicate: 'allied_with',
    verbs: 'ally affiliate align associate',
    subject: 'patient',
    object: 'with|to|parties',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.75,
  },
  {
    predicate: 'allied_with',
    nouns: 'alliance cooperation co-operation partnership collaboration ties tie coordination relationship',
    subject: 'agent|between|among',
    object: 'with|parties',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.7,
  },
  {
    predicate: 'allied_with',
    roles: 'ally partner',
    object: 'patient|parties',
    nominal: 'of|to|for',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.7,
  },
  {
    predicate: 'allied_with',
    adjectives: 'allied aligned affiliated close',
    nominal: 'with|to',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.7,
  },
]

const opposes: readonly Frame[] = [
  {
    predicate: 'opposes',
    verbs:
      'oppose combat counter confront resist challenge sanction denounce reject contest defy isolate undermine antagonize antagonise menace ' +
      'purge outlaw thwart destabilize destabilise sideline disavow tackle threaten',
    subjectKinds: [...actors, 'place'],
    objectKinds: [...actors, 'concept'],
    confidence: 0.65,
  },
  {
    predicate: 'opposes',
    verbs: 'fight target quell suppress weaken degrade disrupt dismantle eradicate pressure block boycott crush war',
    subjectKinds: [...actors, 'place'],
    objectKinds: actors,
    confidence: 0.65,
  },
  {
    predicate: 'opposes',
    nouns:
      'opposition resistance hostility war campaign struggle fight operation sanction rebellion uprising insurgency protest threat ' +
      'fighting enmity hatred conflict pressure jihad crusade action boycott embargo defence defense',
    subject: 'agent|between|among',
    object: 'against|to|with|on|parties',
    subjectKinds: sides,
    objectKinds: [...sides, 'concept'],
    confidence: 0.65,
  },
  {
    predicate: 'opposes',
    nouns: 'tension dispute clash split standoff stalemate feud rift divide hostilities hostility quarrel confrontation',
    subject: 'agent|between|among',
    object: 'with|parties',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.65,
  },
  {
    predicate: 'opposes',
    nouns: 'protest campaign operation uprising rebellion insurgency demonstration',
    subject: 'word',
    object: 'against',
    objectKinds: actors,
    confidence: 0.55,
  },
  {
    predicate: 'opposes',
    verbs: 'fight struggle campaign protest war demonstrate agitate side stand speak rally unite',
    object: 'against',
    subjectKinds: sides,
    objectKinds: [...sides, 'concept'],
    confidence: 0.8,
  },
  { predicate: 'opposes', nouns: 'defiance', object: 'of', subjectKinds: sides, objectKinds: sides, confidence: 0.65 },
  { predicate: 'opposes', verbs: 'impose', object: 'on|against', subjectKinds: sides, objectKinds: sides, confidence: 0.6 },
  { predicate: 'opposes', verbs: 'break', object: 'with', subjectKinds: actors, objectKinds: actors, confidence: 0.55 },
  { predicate: 'opposes', adjectives: 'opposed hostile critical', nominal: 'to|of|toward|towards', subjectKinds: sides, confidence: 0.75 },
  {
    predicate: 'opposes',
    roles: 'opponent enemy foe adversary critic threat',
    nominal: 'of|to',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.7,
  },
]

const rivals: readonly Frame[] = [
  {
    predicate: 'rival_of',
    verbs: 'rival compete vie contend',
    object: 'patient|with|against|parties',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.7,
  },
  {
    predicate: 'rival_of',
    nouns: 'rivalry competition',
    object: 'with|between|among|parties',
    nominal: 'between|among',
    subjectKinds: sides,
    objectKinds: sides,
  },
  {
    predicate: 'rival_of',
    roles: 'rival competitor',
    object: 'patient|parties',
    nominal: 'of|to',
    subjectKinds: sides,
    objectKinds: sides,
  },
  { predicate: 'rival_of', verbs: 'defeat beat', subjectKinds: ['person'], objectKinds: ['person'], confidence: 0.5 },
]

const contacts: readonly Frame[] = [
  {
    predicate: 'contact_with',
    verbs: 'meet visit contact telephone phone call consult host',
    object: 'with|patient|parties',
    subjectKinds: actors,
    objectKinds: [...actors, 'place'],
    confidence: 0.75,
  },
  {
    predicate: 'contact_with',
    verbs: 'talk speak negotiate discuss communicate correspond confer parley liaise agree consult connect',
    object: 'with|to|parties',
    subjectKinds: actors,
    objectKinds: [...actors, 'place'],
    confidence: 0.7,
  },
  {
    predicate: 'contact_with',
    nouns:
      'contact talks talk meeting negotiation dialogue call discussion consultation visit conversation agreement treaty accord ceasefire ' +
      'cease-fire truce deal pact connection association exchange',
    subject: 'agent|between|among',
    object: 'with|to|parties',
    subjectKinds: actors,
    objectKinds: [...actors, 'place'],
    confidence: 0.65,
  },
  {
    predicate: 'contact_with',
    nouns: 'tie ties link connection',
    object: 'to',
    subjectKinds: actors,
    objectKinds: actors,
    confidence: 0.65,
  },
  {
    predicate: 'contact_with',
    verbs: 'sign conclude reach hold trade',
    object: 'with|parties',
    subjectKinds: actors,
    objectKinds: actors,
    confidence: 0.65,
  },
]

const views: readonly Frame[] = [
  {
    predicate: 'views',
    verbs:
      'view regard see consider describe label brand designate denounce condemn characterize characterise depict portray deem perceive treat dub call',
    object: 'patient',
    subjectKinds: actors,
    qualifiers: { as: 'as|clause' },
    needs: 'as',
    confidence: 0.65,
  },
  {
    predicate: 'views',
    verbs:
      'condemn denounce praise welcome criticize criticise commend appreciate deplore applaud hail congratulate thank respect admire ' +
      'distrust despise detest hate deride mock value honor honour salute blame mourn regret',
    nouns: 'condemnation praise criticism disregard contempt respect admiration hatred distrust appreciation',
    nominal: 'of|for',
    subjectKinds: actors,
    qualifiers: { as: 'word' },
    confidence: 0.75,
  },
  {
    predicate: 'views',
    verbs: 'revere admire respect hate fear despise regard see view consider know',
    subject: 'among|amongst|by',
    object: 'patient',
    voice: 'passive',
    subjectKinds: actors,
    qualifiers: { as: 'as' },
    needs: 'as',
    confidence: 0.65,
  },
  {
    predicate: 'views',
    adjectives:
      'concerned appalled grateful proud shocked alarmed horrified outraged saddened encouraged worried critical suspicious wary thankful delighted fearful afraid',
    object: 'by|about|at|to|for|of|clause',
    subjectKinds: actors,
    qualifiers: { as: 'word' },
    confidence: 0.7,
  },
]

const charged: readonly Frame[] = [
  {
    predicate: 'charged',
    verbs: 'charge indict prosecute arrest sentence convict try accuse imprison jail fine detain',
    nouns: 'arrest indictment prosecution conviction trial',
    subjectKinds: ['organization', 'state', 'place'],
    objectKinds: actors,
    qualifiers: { charge: 'with|of|for', kind: 'word' },
    confidence: 0.65,
  },
]

/** Who stands with, against or in touch with whom, and how they regard one another. */
export const ties = frameExtractor('ties', [...supports, ...allied, ...opposes, ...rivals, ...contacts, ...views, ...charged])
