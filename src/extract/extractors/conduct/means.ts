import { actors, type Frame } from '../../frames/frame.ts'

const equipment: readonly Frame[] = [
  {
    predicate: 'uses',
    verbs:
      'use employ deploy fire operate possess acquire field wield drop have hold fly drive receive obtain stockpile buy purchase launch seize capture utilize utilise carry brandish smuggle manufacture build produce develop plant detonate ride man store maintain own get procure test import',
    subjectKinds: [...actors],
    objectKinds: ['materiel'],
    confidence: 0.75,
  },
  {
    predicate: 'uses',
    verbs: 'wear don wield brandish bear fly',
    subjectKinds: [...actors],
    objectKinds: ['concept'],
    objectWords:
      'arms uniform mask badge flag banner emblem insignia patch armband cap beret helmet vest shirt fatigue camouflage boot headband turban robe',
    confidence: 0.6,
  },
  {
    predicate: 'uses',
    verbs: 'use employ utilize utilise conscript',
    subjectKinds: [...actors],
    objectKinds: ['people', 'person'],
    qualifiers: { as: 'as' },
    objectWords:
      'child boy girl guard mercenary contractor informer informant guide porter messenger shield hostage prisoner conscript volunteer warrior',
    confidence: 0.55,
  },
  {
    predicate: 'uses',
    verbs: 'enter arrive come travel cross flee approach patrol return drive ride sail land escape',
    object: 'in|on|aboard',
    subjectKinds: actors,
    objectKinds: ['materiel'],
    confidence: 0.55,
  },
  {
    predicate: 'uses',
    verbs: 'take_delivery take_possession',
    object: 'of',
    subjectKinds: actors,
    objectKinds: ['materiel'],
    confidence: 0.7,
  },
  {
    predicate: 'uses',
    verbs: 'give_up hand_in hand_over turn_in lay_down surrender decommission lose',
    subjectKinds: actors,
    objectKinds: ['materiel'],
    denied: true,
    confidence: 0.6,
  },
  {
    predicate: 'uses',
    verbs: 'arm equip supply provide outfit furnish',
    subject: 'patient',
    object: 'with',
    subjectKinds: actors,
    objectKinds: ['materiel'],
    confidence: 0.8,
  },
  {
    predicate: 'uses',
    verbs: 'fight attack shoot fire strike bomb shell operate hunt',
    object: 'with',
    subjectKinds: actors,
    objectKinds: ['materiel'],
    confidence: 0.7,
  },
  {
    predicate: 'uses',
    adjectives: 'armed equipped',
    object: 'with',
    subjectKinds: actors,
    objectKinds: ['materiel'],
    confidence: 0.8,
  },
  {
    predicate: 'uses',
    nouns: 'use stockpile arsenal possession acquisition fleet deployment supply cache purchase',
    object: 'of',
    subjectKinds: actors,
    objectKinds: ['materiel'],
  },
  {
    predicate: 'needs',
    verbs: 'need require lack request await crave beg_for solicit',
    object: 'patient',
    subjectKinds: actors,
    confidence: 0.7,
  },
  {
    predicate: 'needs',
    verbs: 'ask appeal plead',
    object: 'for',
    exceptWords: 'witness information calm restraint unity dialogue patience permission clarification explanation comment thing',
    subjectKinds: actors,
    confidence: 0.7,
  },
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
  { predicate: 'needs', verbs: 'run_out', object: 'of|out of', subjectKinds: actors, confidence: 0.75 },
  { predicate: 'needs', nouns: 'need request lack shortage appeal', object: 'for|of', subjectKinds: actors },
  { predicate: 'needs', adjectives: 'dependent reliant short', nominal: 'on|upon|of', subjectKinds: actors },
  {
    predicate: 'needs',
    verbs: 'depend rely',
    object: 'on|upon',
    exceptWords: 'report testimony statement evidence account article provision figure estimate document witness confession definition',
    subjectKinds: actors,
    confidence: 0.6,
  },
  {
    predicate: 'trained',
    verbs: 'train instruct drill coach school teach mentor tutor educate retrain prepare',
    nouns: 'training instruction schooling mentoring',
    nominal: 'for|of|to',
    subjectKinds: [...actors, 'place'],
    objectKinds: actors,
    confidence: 0.8,
  },
  {
    predicate: 'trained',
    verbs:
      'impart_experience impart_skill impart_knowledge impart_expertise pass_skill pass_knowledge pass_experience teach_skill share_expertise ' +
      'provide_training give_training offer_training deliver_training conduct_training',
    object: 'to|onto|on|for|with',
    subjectKinds: [...actors, 'place'],
    objectKinds: actors,
    confidence: 0.8,
  },
  { predicate: 'trained', roles: 'trainer instructor', object: 'of|for|to', subjectKinds: actors, objectKinds: actors },
]

/** What groups have, fight with, lack and ask for, and whom they train. */
export const means: readonly Frame[] = [...equipment]
