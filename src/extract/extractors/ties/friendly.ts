import { actors, type Frame } from '../../frames/frame.ts'

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

/** Who backs whom and works alongside whom. */
export const friendly: readonly Frame[] = [...supports, ...allied]
