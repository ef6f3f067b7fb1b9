import { actors, type Frame } from '../../frames/frame.ts'

const sides = [...actors, 'place', 'event'] as const

const opposes: readonly Frame[] = [
  {
    predicate: 'opposes',
    verbs:
      'oppose combat counter confront resist challenge sanction reject contest defy isolate undermine antagonize antagonise menace ' +
      'purge outlaw thwart destabilize destabilise sideline disavow tackle threaten repudiate shun ostracize ostracise harass obstruct hamper ' +
      'deter refute protest blackmail coerce denigrate vilify demonize demonise blacklist embargo endanger provoke betray ' +
      'abandon alienate decry attack_rhetorically besiege persecute repress oppress subvert withstand rebuff reject marginalize marginalise',
    subjectKinds: [...actors, 'place'],
    objectKinds: [...actors, 'concept'],
    exceptWords:
      'allegation accusation charge claim assertion rumour rumor suggestion recruit applicant demand goal aim plan label term name word description point account version',
    confidence: 0.65,
  },
  {
    predicate: 'opposes',
    verbs:
      'ban outlaw proscribe fight target quell suppress weaken degrade disrupt dismantle eradicate pressure block boycott crush war combat battle stymie resist',
    subjectKinds: [...actors, 'place'],
    objectKinds: actors,
    exceptWords: 'side',
    confidence: 0.65,
  },
  {
    predicate: 'opposes',
    nouns:
      'opposition resistance hostility war campaign struggle fight operation sanction rebellion uprising insurgency protest threat ' +
      'fighting enmity hatred conflict pressure jihad crusade action boycott embargo defence defense offensive antagonism animosity ' +
      'vendetta agitation insurrection revolt mobilization effort measure mission grievance incitement rhetoric objection veto plot conspiracy',
    subject: 'agent|between|among',
    object: 'against|to|with|on',
    exceptWords: 'side',
    subjectKinds: sides,
    objectKinds: [...sides, 'concept'],
    confidence: 0.65,
  },
  {
    predicate: 'opposes',
    nouns:
      'tension dispute clash split standoff stalemate feud rift divide hostilities hostility quarrel confrontation disagreement war conflict struggle schism division friction fighting enmity animosity cease-fire ceasefire odds loggerheads',
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
    verbs:
      'fight struggle campaign protest war demonstrate agitate side stand speak rally unite mobilize mobilise rebel revolt conspire plot rise turn act move rail inveigh lobby vote argue advocate defend battle rise_up ally retaliate intervene take_action take_stand take_arm preach appeal petition march testify',
    object: 'against',
    exceptWords: 'recruit applicant volunteer candidate member',
    subjectKinds: sides,
    objectKinds: [...sides, 'concept'],
    confidence: 0.8,
  },
  {
    predicate: 'opposes',
    verbs:
      'support aid help assist back arm equip train fund finance join lead command reinforce accompany coordinate cooperate work raise rouse incite stir turn',
    object: 'against',
    subjectKinds: actors,
    objectKinds: [...sides, 'concept'],
    confidence: 0.65,
  },
  {
    predicate: 'opposes',
    verbs:
      'demand_resignation demand_removal demand_ouster demand_departure demand_overthrow seek_overthrow seek_removal seek_ouster urge_overthrow want_removal',
    object: 'of',
    subjectKinds: actors,
    objectKinds: sides,
    confidence: 0.7,
  },
  {
    predicate: 'opposes',
    nouns: 'resistance opposition criticism hostility condemnation backlash pushback',
    subject: 'from',
    nominal: 'to|against',
    subjectKinds: actors,
    objectKinds: [...actors, 'place', 'event'],
    confidence: 0.65,
  },
  { predicate: 'opposes', nouns: 'defiance', object: 'of', subjectKinds: sides, objectKinds: sides, confidence: 0.65 },
  {
    predicate: 'opposes',
    verbs: 'impose apply put exert levy',
    object: 'on|against|upon|to',
    needs: 'what',
    qualifiers: { what: 'patient' },
    needsWords: 'sanction embargo blockade ban pressure tariff restriction boycott penalty freeze siege curfew',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.6,
  },
  {
    predicate: 'opposes',
    verbs: 'deny',
    object: 'recipient|for|to',
    needs: 'what',
    qualifiers: { what: 'second|patient' },
    needsWords: 'haven sanctuary safe-haven refuge foothold',
    subjectKinds: sides,
    objectKinds: actors,
    confidence: 0.65,
  },
  {
    predicate: 'opposes',
    verbs: 'break disagree quarrel feud differ argue clash grapple struggle contend fall_out',
    object: 'with',
    subjectKinds: actors,
    objectKinds: actors,
    confidence: 0.55,
  },
  {
    predicate: 'opposes',
    adjectives: 'opposed hostile critical antagonistic resistant inimical dangerous averse defiant contemptuous',
    nominal: 'to|of|toward|towards',
    subjectKinds: sides,
    confidence: 0.75,
  },
  { predicate: 'opposes', verbs: 'oppose', subject: 'patient', object: 'to', voice: 'passive', subjectKinds: sides, confidence: 0.7 },
  {
    predicate: 'opposes',
    roles: 'opponent enemy foe adversary critic threat nemesis detractor antagonist traitor menace',
    object: 'patient|parties',
    nominal: 'of|to',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.7,
  },
]

const refusals: readonly Frame[] = [
  {
    predicate: 'opposes',
    verbs: 'oppose resist',
    subjectKinds: [...actors, 'place'],
    objectKinds: ['event', 'place', 'materiel', 'concept'],
    confidence: 0.65,
  },
  { predicate: 'opposes', verbs: 'turn', object: 'on|against', subjectKinds: actors, objectKinds: actors, confidence: 0.6 },
  {
    predicate: 'opposes',
    verbs: 'add put place',
    object: 'patient',
    needs: 'list',
    qualifiers: { list: 'to|on' },
    needsWords: 'list blacklist',
    subjectKinds: actors,
    objectKinds: actors,
    confidence: 0.6,
  },
  { predicate: 'opposes', verbs: 'turn_on', subjectKinds: actors, objectKinds: actors, confidence: 0.6 },
  {
    predicate: 'opposes',
    verbs:
      'forbid prohibit prevent boycott disrupt quell put_down veto block challenge contest reject oppose resist refute combat counter condemn_publicly thwart suppress',
    subjectKinds: [...actors, 'place'],
    objectKinds: ['event', 'concept'],
    objectWords:
      'election referendum vote poll uprising insurgency rebellion protest independence agreement reform rule coup terrorism extremism trafficking ' +
      'smuggling crime corruption piracy dissent migration insurrection revolt treaty constitution plan proposal policy ideology occupation invasion ' +
      'intervention presence deployment expansion war sanction ceasefire talk negotiation deal accord annexation partition secession monarchy ' +
      'democracy colonialism imperialism communism capitalism fascism socialism secularism conscription draft mission enlargement accession sale pact truce amnesty charter',
    confidence: 0.6,
  },
  {
    predicate: 'opposes',
    verbs: 'reject oppose denounce repudiate',
    objectWords: 'settlement agreement treaty plan proposal policy talk negotiation deal accord pact truce ceasefire amnesty charter',
    subjectKinds: actors,
    confidence: 0.6,
  },
]

const rivals: readonly Frame[] = [
  {
    predicate: 'rival_of',
    verbs: 'rival compete vie contend jockey face_off square_off',
    object: 'patient|with|against|parties',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.7,
  },
  {
    predicate: 'rival_of',
    verbs: 'fight struggle battle scramble jostle wrestle',
    object: 'with|parties',
    subjectKinds: sides,
    objectKinds: sides,
    qualifiers: { for: 'for|over' },
    needs: 'for',
    needsWords: 'control power influence dominance supremacy succession leadership territory turf route market primacy mastery',
    confidence: 0.65,
  },
  {
    predicate: 'rival_of',
    nouns: 'rivalry competition contest contention',
    subject: 'agent|between|among',
    object: 'with|parties',
    subjectKinds: sides,
    objectKinds: sides,
  },
  {
    predicate: 'rival_of',
    roles: 'rival competitor challenger contender',
    object: 'patient|parties',
    nominal: 'of|to',
    subjectKinds: sides,
    objectKinds: sides,
  },
  {
    predicate: 'rival_of',
    verbs: 'defeat beat edge_out edge outpoll unseat trounce outmaneuver',
    subjectKinds: ['person'],
    objectKinds: ['person'],
    confidence: 0.5,
  },
  { predicate: 'rival_of', verbs: 'lose', object: 'to', subjectKinds: ['person'], objectKinds: ['person'], confidence: 0.5 },
]

/** Who stands against whom and competes with whom. */
export const hostile: readonly Frame[] = [...opposes, ...refusals, ...rivals]
