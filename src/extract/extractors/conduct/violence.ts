import { actors, type Frame } from '../../frames/frame.ts'

const doers = [...actors, 'event', 'place', 'materiel'] as const

const fighters = [...actors, 'place'] as const

/** Attacks, captures and destruction. */
export const violence: readonly Frame[] = [
  {
    predicate: 'attacked',
    verbs:
      'attack assault storm raid bomb bombard shell besiege ambush strike hit invade pound overrun torch ransack loot pillage sack ' +
      'massacre abduct kidnap detain capture torture persecute brutalize brutalise terrorize terrorise assassinate ' +
      'overthrow oust depose topple defeat rout crush expel evict eject displace suppress engage rob rape enslave ' +
      'conquer liberate retake recapture reconquer annihilate decimate intercept blockade encircle harass mistreat ' +
      'sabotage hijack gas strafe rocket neutralize neutralise assail maul overpower subjugate disperse oppress crack_down ' +
      'firebomb mortar carpet-bomb devastate ravage vandalize vandalise plunder subdue vanquish overwhelm dislodge unseat ' +
      'mutilate dismember starve abuse mistreat ill-treat maltreat intimidate bully beat brutalise molest assault counterattack overrun outflank ' +
      'drive_out push_back drive_back force_out root_out wipe_out gun_down mow_down hunt_down round_up ' +
      'torpedo shell hack expropriate deport confront_force incapacitate decimate quash smash whip flog amputate blind burn_down set_ablaze ' +
      'set_alight set_afire dynamite machine-gun firebomb bulldoze desecrate banish throw_out flush_out chase_out chase_away drive_away ' +
      'beat_up tear_down pull_down waylay garrotte bayonet tear-gas barrel-bomb napalm booby-trap cordon_off ' +
      'take_hostage take_prisoner take_captive hold_hostage hold_captive hold_prisoner place_arrest put_arrest keep_arrest hold_arrest ' +
      'isolate surround',
    nouns:
      'attack assault raid bombing bombardment shelling strike airstrike ambush offensive invasion incursion siege onslaught ' +
      'counterattack counteroffensive crackdown reprisal aggression conquest atrocity massacre assassination abduction ' +
      'kidnapping overthrow ouster liberation destruction persecution torture sabotage pogrom blockade ' +
      'bombing shelling drone-strike airstrike air-strike missile-strike hostage-taking abuse repression reconquest subjugation ' +
      'harassment looting rape expulsion deportation besiegement brutality savagery barbarity inhumanity violence assassination retaking recapture ' +
      'targeting gunfire cannonade fusillade barrage salvo firebombing carpet-bombing bulldozing ill-treatment mistreatment enslavement encirclement',
    nominal: 'on|against|upon|of',
    exceptWords: 'scale basis occasion order pretext behalf',
    optional: true,
    elsePlace: true,
    subjectKinds: doers,
    qualifiers: { kind: 'word' },
    confidence: 0.8,
  },
  { predicate: 'attacked', verbs: 'suffer_hand', subject: 'of', object: 'agent', subjectKinds: doers, confidence: 0.65 },
  {
    predicate: 'attacked',
    verbs: 'destroy damage demolish disable burn wreck shoot_down down raze blow_up sink flatten target',
    subjectKinds: doers,
    confidence: 0.75,
  },
  { predicate: 'attacked', verbs: 'eliminate', subjectKinds: doers, objectKinds: actors, confidence: 0.7 },
  {
    predicate: 'attacked',
    verbs: 'repel repulse beat_back fight_off',
    subjectKinds: doers,
    objectKinds: [...fighters, 'materiel'],
    confidence: 0.75,
  },
  {
    predicate: 'attacked',
    verbs: 'clash skirmish battle tangle trade_fire exchange_fire come_blow',
    object: 'with|parties',
    subjectKinds: fighters,
    objectKinds: fighters,
    confidence: 0.7,
  },
  {
    predicate: 'attacked',
    verbs: 'liberate recapture retake reclaim capture seize wrest free clear',
    object: 'from',
    subjectKinds: fighters,
    objectKinds: fighters,
    confidence: 0.75,
  },
  {
    predicate: 'attacked',
    verbs: 'destroy damage kill capture hit strike bomb target demolish attack wound disable flatten level raze storm',
    subject: 'in|during|by',
    voice: 'passive',
    subjectKinds: ['event'],
    objectKinds: ['organization', 'place', 'materiel', 'state', 'concept'],
    confidence: 0.65,
  },
  {
    predicate: 'attacked',
    verbs: 'capture abduct kidnap ambush seize',
    subject: 'in|during|by',
    voice: 'passive',
    subjectKinds: ['event'],
    objectKinds: ['person', 'people'],
    confidence: 0.6,
  },
  {
    predicate: 'attacked',
    verbs: 'wound injure shoot',
    subject: 'in|during|by',
    voice: 'passive',
    subjectKinds: ['event'],
    objectKinds: ['person'],
    confidence: 0.6,
  },
  {
    predicate: 'attacked',
    verbs: 'suffer',
    voice: 'passive',
    subjectKinds: fighters,
    objectKinds: actors,
    confidence: 0.65,
  },
  {
    predicate: 'attacked',
    verbs: 'reduce_rubble reduce_ruin reduce_ash reduce_ruins reduce_ashes',
    subjectKinds: doers,
    objectKinds: [...fighters, 'materiel'],
    confidence: 0.7,
  },
  { predicate: 'attacked', verbs: 'set_fire', exceptWords: 'fire', subjectKinds: doers, confidence: 0.75 },
  { predicate: 'attacked', verbs: 'set_fire set_light lay_siege', object: 'to', subjectKinds: doers, confidence: 0.75 },
  { predicate: 'attacked', verbs: 'fire shoot open_fire', object: 'at|on|upon|into', subjectKinds: doers, confidence: 0.75 },
  {
    predicate: 'attacked',
    verbs: 'rebel revolt mutiny rise rise_up retaliate hit_back strike_back lash_out move',
    object: 'against',
    subjectKinds: fighters,
    confidence: 0.75,
  },
  {
    predicate: 'attacked',
    verbs: 'drive expel chase evict push eject',
    object: 'patient',
    needs: 'from',
    qualifiers: { from: 'from|out of' },
    subjectKinds: fighters,
    confidence: 0.65,
  },
  {
    predicate: 'attacked',
    verbs: 'ram crash drive plough plow slam steer smash',
    object: 'into',
    subjectKinds: doers,
    objectKinds: ['organization', 'place', 'materiel', 'people', 'event'],
    needs: 'what',
    qualifiers: { what: 'patient' },
    needsWords: 'car truck vehicle lorry van bus motorcycle boat plane aircraft drone bomb taxi jeep tanker',
    confidence: 0.65,
  },
  {
    predicate: 'attacked',
    verbs: 'shoot wound injure stab knife slash',
    subjectKinds: doers,
    objectKinds: ['person'],
    confidence: 0.65,
  },
  {
    predicate: 'attacked',
    verbs: 'fire launch lob hurl throw drop unleash rain',
    object: 'at|on|onto|into|toward|towards',
    subjectKinds: fighters,
    objectKinds: [...actors, 'place', 'materiel'],
    needs: 'with',
    qualifiers: { with: 'patient' },
    needsWords:
      'missile rocket bomb mortar grenade shell munition drone artillery gas firebomb cocktail projectile round explosive shot volley torpedo stone',
    confidence: 0.7,
  },
  {
    predicate: 'attacked',
    verbs:
      'plant_bomb plant_explosive plant_mine lay_mine detonate_bomb detonate_explosive explode_bomb set_bomb place_bomb throw_bomb throw_grenade',
    object: 'at|in|outside|near|under|on|inside|beside',
    subjectKinds: fighters,
    objectKinds: ['place', 'materiel', 'organization'],
    confidence: 0.7,
  },
  {
    predicate: 'attacked',
    verbs: 'steal loot confiscate snatch wrest plunder extort',
    object: 'from',
    subjectKinds: fighters,
    objectKinds: actors,
    confidence: 0.6,
  },
  {
    predicate: 'attacked',
    verbs: 'take',
    object: 'from',
    needs: 'what',
    qualifiers: { what: 'patient' },
    needsWords:
      'weapon rifle gun shotgun pistol vehicle boat truck tank village town suburb hill district city post ground hostage engine cattle territory',
    subjectKinds: fighters,
    objectKinds: ['organization', 'people', 'person'],
    confidence: 0.6,
  },
  {
    predicate: 'attacked',
    verbs: 'block barricade blockade obstruct',
    objectWords: 'road bridge highway street railway port route entrance line pass canal pipeline checkpoint crossing strait',
    subjectKinds: fighters,
    confidence: 0.6,
  },
  {
    predicate: 'attacked',
    nouns: 'fire',
    subject: 'agent|from',
    nominal: 'on|against',
    subjectKinds: fighters,
    objectKinds: doers,
    confidence: 0.6,
  },
  { predicate: 'attacked', verbs: 'board sink impound', subjectKinds: doers, objectKinds: ['materiel'], confidence: 0.6 },
  { predicate: 'attacked', verbs: 'fall pounce descend swoop', object: 'upon', subjectKinds: fighters, confidence: 0.65 },
  { predicate: 'attacked', verbs: 'prey crack advance march', object: 'on|upon', subjectKinds: fighters, confidence: 0.65 },
  { predicate: 'attacked', verbs: 'use deploy perpetrate commit', object: 'against', subjectKinds: fighters, confidence: 0.65 },
  {
    predicate: 'attacked',
    verbs: 'force compel',
    object: 'patient',
    qualifiers: { to: 'clause|into|from|out of' },
    needs: 'to',
    needsWords:
      'step resign flee leave abdicate surrender withdraw retreat quit go evacuate exile flight retreat retirement home town village office power',
    subjectKinds: doers,
    objectKinds: actors,
    confidence: 0.65,
  },
  {
    predicate: 'attacked',
    nouns: 'use deployment',
    object: 'against',
    needs: 'with',
    qualifiers: { with: 'of' },
    subjectKinds: fighters,
    objectKinds: fighters,
    confidence: 0.6,
  },
  { predicate: 'attacked', verbs: 'seize', subjectKinds: fighters, objectKinds: [...actors, 'place'], confidence: 0.55 },
  { predicate: 'attacked', verbs: 'take', exceptWords: 'possession', subjectKinds: fighters, objectKinds: ['place'], confidence: 0.5 },
]
