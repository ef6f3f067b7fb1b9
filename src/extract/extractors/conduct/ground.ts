import { actors, grounds, type Frame } from '../../frames/frame.ts'

const fighters = [...actors, 'place'] as const

const controls: readonly Frame[] = [
  {
    predicate: 'controls',
    verbs:
      'control rule occupy govern annex administer seize capture conquer recapture retake reclaim regain liberate hold dominate colonize ' +
      'colonise overrun recover possess subjugate absorb inherit garrison encompass unify consolidate acquire settle claim_control police',
    nouns:
      'rule control occupation annexation conquest capture seizure administration domination liberation sovereignty hold grip takeover ' +
      'jurisdiction retaking recapture dominion suzerainty hegemony protectorate mandate reconquest reign',
    nominal: 'of|over|in|on',
    subjectKinds: fighters,
    objectKinds: ['place', 'state'],
    confidence: 0.8,
  },
  {
    predicate: 'controls',
    verbs:
      'take_control seize_control gain_control have_control assume_control retain_control maintain_control exercise_control lose_control ' +
      'regain_control consolidate_control extend_control acquire_mandate reassert_control impose_rule impose_control establish_control establish_rule impose_protectorate establish_protectorate have_sovereignty ' +
      'regain_sovereignty have_jurisdiction assert_control wrest_control exert_control hand_control cement_control tighten_grip hold_sway ' +
      'expand_control spread_control tighten_hold strengthen_hold keep_hold consolidate_hold tighten_control strengthen_grip keep_grip',
    object: 'of|over|on',
    confidence: 0.8,
  },
  {
    predicate: 'controls',
    verbs: 'lack_control lack_sovereignty lack_jurisdiction',
    object: 'of|over|on',
    subjectKinds: fighters,
    objectKinds: grounds,
    denied: true,
    confidence: 0.7,
  },
  {
    predicate: 'controls',
    verbs: 'extend_control extend_rule extend_authority extend_sway expand_control',
    object: 'to|into|across|over|beyond',
    subjectKinds: fighters,
    objectKinds: grounds,
    confidence: 0.7,
  },
  {
    predicate: 'controls',
    verbs: 'lose_control cede_control hand_control yield_control transfer_control surrender_control',
    subject: 'to',
    object: 'of|over',
    subjectKinds: fighters,
    objectKinds: grounds,
    confidence: 0.75,
  },
  {
    predicate: 'controls',
    verbs: 'take_back win_back push_into move_into expand seize_power',
    object: 'patient|into|in',
    subjectKinds: fighters,
    objectKinds: grounds,
    confidence: 0.6,
  },
  {
    predicate: 'controls',
    verbs: 'include encompass cover span',
    subjectKinds: ['state'],
    objectKinds: ['state', 'place'],
    confidence: 0.5,
  },
  { predicate: 'controls', verbs: 'take', subjectKinds: fighters, objectKinds: ['place'], confidence: 0.65 },
  { predicate: 'controls', verbs: 'take_over wrest', objectKinds: ['place', 'state', 'organization'], confidence: 0.75 },
  {
    predicate: 'controls',
    verbs: 'fall pass',
    subject: 'to|under',
    object: 'agent',
    subjectKinds: fighters,
    objectKinds: grounds,
    confidence: 0.75,
  },
  {
    predicate: 'controls',
    verbs: 'cede transfer hand_over turn_over lose surrender relinquish give_up yield restore return',
    subject: 'to',
    object: 'patient',
    subjectKinds: fighters,
    objectKinds: grounds,
  },
  { predicate: 'controls', verbs: 'incorporate absorb', object: 'patient', subjectKinds: ['state', 'organization'], objectKinds: grounds },
  { predicate: 'controls', verbs: 'control dominate', subjectKinds: fighters, objectKinds: ['organization'], confidence: 0.65 },
  {
    predicate: 'controls',
    verbs: 'clear secure hold_on cling',
    object: 'patient|to',
    subjectKinds: fighters,
    objectKinds: ['place'],
    confidence: 0.6,
  },
  {
    predicate: 'controls',
    verbs: 'lose relinquish abandon evacuate surrender',
    subjectKinds: fighters,
    objectKinds: ['place'],
    denied: true,
    confidence: 0.55,
  },
  {
    predicate: 'controls',
    verbs: 'relinquish cede give_up',
    subjectKinds: fighters,
    objectKinds: ['state'],
    denied: true,
    confidence: 0.6,
  },
  {
    predicate: 'controls',
    verbs: 'unify unite',
    subject: 'under',
    object: 'patient',
    subjectKinds: fighters,
    objectKinds: grounds,
    voice: 'passive',
    confidence: 0.65,
  },
  { predicate: 'controls', verbs: 'run', objectKinds: ['place', 'state'], subjectKinds: fighters, confidence: 0.6 },
  {
    predicate: 'controls',
    verbs: 'lead',
    voice: 'passive',
    subjectKinds: fighters,
    objectKinds: grounds,
    objectNamed: true,
    confidence: 0.65,
  },
  {
    predicate: 'controls',
    verbs:
      'establish_colony found_colony set_colony plant_colony establish_order establish_authority resume_authority extend_authority exert_authority ' +
      'establish_dominion proclaim_protectorate declare_protectorate',
    object: 'in|of|over|on|along|patient',
    subjectKinds: fighters,
    objectKinds: grounds,
    confidence: 0.65,
  },
  {
    predicate: 'controls',
    verbs: 'recapture retake recover wrest reconquer seize capture reclaim liberate free take',
    nouns: 'recapture retaking liberation seizure capture',
    subject: 'from',
    object: 'patient',
    subjectKinds: [...actors],
    objectKinds: grounds,
    presupposed: true,
    confidence: 0.65,
  },
  {
    predicate: 'controls',
    verbs: 'cede',
    subjectKinds: ['state', 'people'],
    objectKinds: grounds,
    presupposed: true,
    confidence: 0.6,
  },
  { predicate: 'controls', roles: 'ruler occupier conqueror', subjectKinds: actors, objectKinds: grounds },
]

const stationed: readonly Frame[] = [
  {
    predicate: 'based_in',
    verbs: 'base station headquarter garrison locate center centre concentrate ensconce entrench house billet quarter camp site',
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
    verbs: 'live reside inhabit settle dwell hide shelter relocate resettle emigrate',
    object: 'patient|in|at|on|near|to',
    subjectKinds: actors,
    objectKinds: grounds,
  },
  {
    predicate: 'based_in',
    subject: 'agent|of',
    nouns:
      'base headquarters outpost hq stronghold camp bastion compound office home hideout safehouse sanctuary haven redoubt lair bunker barracks garrison',
    object: 'in|at|near|on|outside|of',
    objectKinds: grounds,
    subjectKinds: actors,
  },
]

const residents: readonly Frame[] = [
  {
    predicate: 'based_in',
    verbs: 'lead command direct run control manage head operate broadcast speak',
    object: 'from',
    subjectKinds: ['person', 'organization'],
    objectKinds: grounds,
    confidence: 0.55,
  },
  {
    predicate: 'based_in',
    roles: 'resident inhabitant',
    nominal: 'of|in',
    subjectKinds: ['person'],
    objectKinds: ['place'],
    confidence: 0.65,
  },
  {
    predicate: 'based_in',
    verbs: 'have_headquarters have_seat have_office have_base have_camp keep_office maintain_headquarters maintain_office maintain_base',
    object: 'in|at|near|on|outside|above',
    subjectKinds: actors,
    objectKinds: grounds,
    confidence: 0.7,
  },
]

const housed: readonly Frame[] = [
  {
    predicate: 'based_in',
    verbs: 'use turn',
    object: 'patient',
    qualifiers: { as: 'as|into' },
    needs: 'as',
    needsWords: 'base headquarters hideout camp barracks outpost stronghold sanctuary haven garrison',
    subjectKinds: actors,
    objectKinds: grounds,
    confidence: 0.6,
  },
]

const operating: readonly Frame[] = [
  {
    predicate: 'operates_in',
    verbs: 'have_employee have_staff have_fighter have_member have_cell have_agent have_soldier have_troop have_man have_branch',
    object: 'in|across|throughout|inside',
    subjectKinds: ['organization'],
    objectKinds: grounds,
    confidence: 0.65,
  },
  {
    predicate: 'operates_in',
    verbs:
      'operate deploy patrol infiltrate penetrate spread roam intervene arrive enter move cross withdraw flee explore trade advance ' +
      'push retreat march sail land fly maneuver manoeuvre work raid migrate regroup reappear surface lurk frequent',
    object: 'in|across|throughout|inside|into|along|to|within|around|from|on|patient',
    subjectKinds: actors,
    objectKinds: grounds,
    confidence: 0.6,
  },
  {
    predicate: 'operates_in',
    verbs: 'return reach remain stay come go appear gather assemble bivouac land disembark',
    object: 'in|to|at|on|patient',
    subjectKinds: ['organization'],
    objectKinds: grounds,
    confidence: 0.5,
  },
  {
    predicate: 'operates_in',
    nouns: 'attack raid',
    object: 'in|across|throughout',
    subjectKinds: ['organization', 'people'],
    objectKinds: ['state'],
    confidence: 0.5,
  },
  {
    predicate: 'operates_in',
    adjectives: 'active present operational prevalent deployed',
    nominal: 'in|across|throughout|inside',
    subjectKinds: actors,
    objectKinds: grounds,
    confidence: 0.8,
  },
  {
    predicate: 'operates_in',
    verbs: 'deploy station airlift redeploy commit drop land position restrict',
    subject: 'patient',
    object: 'to|in|into|on|across|along',
    subjectKinds: actors,
    objectKinds: grounds,
  },
  {
    predicate: 'operates_in',
    nouns:
      'presence operation activity deployment network foothold cell insurgency footprint branch affiliate mission patrol incursion advance',
    object: 'in|across|inside|throughout|into|from|on|along',
    subjectKinds: actors,
    objectKinds: grounds,
  },
]

/** Who rules, is based and is active where. */
export const ground: readonly Frame[] = [...controls, ...stationed, ...residents, ...housed, ...operating]
