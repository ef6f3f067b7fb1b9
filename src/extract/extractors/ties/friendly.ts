import { actors, type Frame } from '../../frames/frame.ts'

const sides = [...actors, 'place', 'event'] as const

/** What one side gives another to keep it going; condolences, orders and blows are none of it. */
const gifts =
  'weapon weaponry arm rifle musket gun machine-gun pistol shotgun ammunition ammo powder munition cartridge rocket missile mortar grenade bomb ' +
  'explosive mine drone tank artillery shell radio phone equipment kit material materiel money fund funding cash loan credit grant subsidy stipend ' +
  'gold silver gift donation contribution payment salary wage pension dollar $ € £ euro pound supply food rice flour grain bread water tent medicine ' +
  'blanket uniform boot clothing fuel petrol vehicle truck car boat ship horse camel aircraft aid help assistance support backing training ' +
  'recruit man soldier fighter volunteer adviser advisor troop instructor mercenary reinforcement shelter refuge sanctuary protection cover ' +
  'information intelligence passport document arms crate box shipment consignment delivery guarantee'

const supports: readonly Frame[] = [
  {
    predicate: 'supports',
    verbs:
      'support back aid assist help finance fund arm sponsor equip bolster bankroll endorse empower subsidize subsidise shelter harbor ' +
      'harbour reinforce rescue uphold advise defend protect favor favour befriend abet underwrite prop_up champion succor succour ' +
      'applaud mentor resupply shield nurture escort accompany legitimize legitimise ' +
      'vouch_for bail_out',
    nouns:
      'support backing aid assistance help sponsorship endorsement financing funding defense defence protection recognition loyalty allegiance ' +
      'patronage contribution donation reinforcement subsidy loan commitment arming assurance guarantee rescue relief favor favour devotion fealty bayat',
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
    exceptWords: 'claim allegation accusation account version finding report statement assertion conclusion theory',
    subjectKinds: actors,
    objectKinds: ['concept', 'place'],
    qualifiers: { kind: 'word' },
    confidence: 0.6,
  },
  {
    predicate: 'supports',
    verbs: 'provide give supply deliver lend donate contribute grant pledge smuggle channel funnel sell ship award swear furnish',
    object: 'to',
    subjectKinds: sides,
    objectKinds: actors,
    qualifiers: { kind: 'patient' },
    confidence: 0.65,
  },
  {
    predicate: 'supports',
    verbs: 'give send lend sell grant hand offer loan leave pay award deliver supply bring issue pass lease remit airlift transfer',
    object: 'recipient|to',
    subjectKinds: sides,
    objectKinds: actors,
    qualifiers: { kind: 'second|patient' },
    needs: 'kind',
    needsWords: gifts,
    confidence: 0.65,
  },
  {
    predicate: 'supports',
    verbs: 'receive obtain accept get buy purchase procure acquire draw collect borrow',
    subject: 'from',
    object: 'agent',
    subjectKinds: sides,
    objectKinds: actors,
    qualifiers: { kind: 'patient' },
    needs: 'kind',
    needsWords: gifts,
    confidence: 0.65,
  },
  {
    predicate: 'supports',
    verbs: 'carry move smuggle transport ferry run funnel',
    object: 'to|for',
    subjectKinds: sides,
    objectKinds: actors,
    qualifiers: { kind: 'patient' },
    needs: 'kind',
    needsWords: gifts,
    confidence: 0.55,
  },
  {
    predicate: 'supports',
    verbs: 'take',
    subject: 'from',
    object: 'agent',
    subjectKinds: sides,
    objectKinds: actors,
    qualifiers: { kind: 'patient' },
    needs: 'kind',
    needsWords: 'gold money cash silver payment bribe aid help subsidy salary gift donation boot pay loan',
    confidence: 0.55,
  },
  { predicate: 'supports', verbs: 'serve', subjectKinds: actors, objectKinds: actors, voice: 'active', confidence: 0.5 },
  {
    predicate: 'supports',
    verbs: 'swear_loyalty swear_allegiance swear_oath swear_fealty pledge_allegiance pledge_loyalty take_oath pay_homage open_camp',
    object: 'to',
    subjectKinds: actors,
    objectKinds: actors,
    confidence: 0.75,
  },
  {
    predicate: 'supports',
    verbs: 'throw_weight throw_support come_out throw_lot cast_lot',
    object: 'behind|in support of|in favour of|in favor of|with|for',
    subjectKinds: actors,
    objectKinds: actors,
    confidence: 0.65,
  },
  {
    predicate: 'supports',
    verbs: 'fight_side serve_side stand_side enter_side take_side',
    object: 'of',
    subjectKinds: actors,
    objectKinds: sides,
    confidence: 0.75,
  },
  {
    predicate: 'supports',
    verbs: 'recognize recognise',
    subjectKinds: ['state', 'organization', 'place'],
    objectKinds: ['state', 'organization', 'place'],
    confidence: 0.6,
  },
  {
    predicate: 'supports',
    verbs: 'recognize recognise',
    subjectKinds: ['state', 'organization', 'place'],
    objectWords: 'sovereignty independence claim legitimacy authority result election annexation',
    confidence: 0.6,
  },
  {
    predicate: 'supports',
    verbs: 'pay bribe',
    subjectKinds: actors,
    objectKinds: ['person', 'people'],
    confidence: 0.55,
  },
  {
    predicate: 'supports',
    verbs: 'pay_salary pay_wage pay_pension pay_stipend',
    object: 'of',
    subjectKinds: sides,
    objectKinds: actors,
    confidence: 0.6,
  },
  {
    predicate: 'supports',
    verbs: 'feed clothe provision',
    subjectKinds: actors,
    objectKinds: actors,
    confidence: 0.55,
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
  {
    predicate: 'supports',
    nouns: 'solidarity sympathy affinity',
    object: 'with|for|toward|towards',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.7,
  },
  {
    predicate: 'supports',
    verbs: 'stand side sympathize sympathise rally',
    object: 'by|with|behind|around',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.7,
  },
  {
    predicate: 'supports',
    verbs: 'vote fight intervene pray campaign lobby care root ride spy inform enlist volunteer',
    exceptWords: 'independence freedom autonomy secession liberation unification statehood rights control territory land',
    object: 'for|on behalf of|in support of|in favor of|in favour of|in aid of|in defence of|in defense of',
    subjectKinds: actors,
    objectKinds: [...actors, 'event'],
    confidence: 0.6,
  },
  {
    predicate: 'supports',
    nouns: 'intervention operation campaign fight war action mission deployment',
    object: 'on behalf of|in support of|in aid of|in favour of|in favor of',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.6,
  },
  {
    predicate: 'supports',
    verbs: 'take_in step_in intervene host accommodate resettle repatriate evacuate feed treat care_for airdrop',
    subjectKinds: sides,
    objectKinds: ['people', 'person'],
    objectWords: 'refugee civilian family victim exile survivor displaced evacuee orphan wounded resident migrant',
    confidence: 0.55,
  },
  {
    predicate: 'supports',
    verbs: 'approve confirm install reinstate reappoint preserve prop',
    subjectKinds: actors,
    objectKinds: ['organization', 'person'],
    confidence: 0.45,
  },
  {
    predicate: 'supports',
    adjectives: 'loyal supportive sympathetic favorable favourable friendly committed faithful devoted obedient dedicated beholden',
    nominal: 'to|of|toward|towards',
    subjectKinds: sides,
    objectKinds: sides,
    qualifiers: { kind: 'word' },
    confidence: 0.75,
  },
  {
    predicate: 'supports',
    verbs: 'rely depend',
    adjectives: 'dependent reliant',
    subject: 'on|upon',
    object: 'agent',
    subjectKinds: sides,
    objectKinds: actors,
    qualifiers: { kind: 'word' },
    confidence: 0.6,
  },
  {
    predicate: 'supports',
    roles:
      'supporter backer sponsor sympathizer sympathiser donor patron benefactor financier loyalist contributor guarantor champion advocate proponent ' +
      'helper protector defender disciple follower adherent booster apologist enabler facilitator supplier accomplice informer informant lackey stooge bankroller paymaster quartermaster',
    nominal: 'of|to|for',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.75,
  },
]

const allied: readonly Frame[] = [
  {
    predicate: 'allied_with',
    verbs:
      'ally cooperate co-operate collaborate partner align coordinate affiliate work team_up liaise collude join_force side conspire ' +
      'cohabit coexist serve operate band form_government share_power link_up stand_shoulder join_hand form_coalition form_alliance make_cause march',
    object:
      'with|alongside|together with|in coordination with|in cooperation with|in alliance with|in partnership with|in concert with|side by side with|parties',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.75,
  },
  {
    predicate: 'allied_with',
    verbs: 'fight',
    object: 'with|alongside|together with|side by side with',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.75,
  },
  {
    predicate: 'allied_with',
    verbs:
      'fight_together operate_together act_together serve_together march_together campaign_together act_jointly fight_jointly operate_jointly',
    object: 'parties',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.7,
  },
  {
    predicate: 'allied_with',
    verbs: 'fight_side work_side stand_side serve_side march_side',
    object: 'parties',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.75,
  },
  {
    predicate: 'allied_with',
    verbs: 'ally affiliate align associate link tie connect unite',
    subject: 'patient',
    object: 'with|to|parties',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.75,
  },
  {
    predicate: 'allied_with',
    nouns:
      'alliance cooperation co-operation partnership collaboration coordination relationship coalition friendship bond pact entente affiliation collusion interoperability rapprochement',
    subject: 'agent|between|among|of',
    object: 'with|to|parties',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.7,
  },
  {
    predicate: 'allied_with',
    nouns: 'ties tie link',
    subject: 'agent|between|among',
    object: 'with|to|parties',
    subjectKinds: ['organization', 'people', 'state', 'place', 'event'],
    objectKinds: sides,
    confidence: 0.7,
  },
  {
    predicate: 'allied_with',
    roles: 'ally partner associate comrade confederate co-conspirator collaborator counterpart',
    object: 'patient|parties',
    nominal: 'of|to|for|with',
    subjectKinds: sides,
    objectKinds: sides,
    confidence: 0.7,
  },
  {
    predicate: 'allied_with',
    adjectives: 'allied aligned affiliated close linked associated united tied connected',
    nominal: 'with|to',
    subjectKinds: [...actors, 'event'],
    objectKinds: sides,
    confidence: 0.7,
  },
]

/** Who backs whom and works alongside whom. */
export const friendly: readonly Frame[] = [...supports, ...allied]
