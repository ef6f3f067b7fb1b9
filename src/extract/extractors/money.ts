import { actors, type Frame } from '../frames/frame.ts'
import { frameExtractor } from '../frames/read.ts'

const frames: readonly Frame[] = [
  {
    predicate: 'funded_by',
    verbs: 'fund finance bankroll subsidize subsidise sponsor',
    subject: 'patient',
    object: 'agent',
    subjectKinds: ['organization'],
    confidence: 0.75,
  },
  {
    predicate: 'funded_by',
    verbs: 'pay bribe',
    subject: 'patient',
    object: 'agent',
    subjectKinds: ['organization', 'people'],
    objectKinds: actors,
    confidence: 0.65,
  },
  { predicate: 'funded_by', verbs: 'tax extort', subjectKinds: ['organization'], confidence: 0.65 },
  {
    predicate: 'funded_by',
    verbs: 'levy_tax levy_toll levy_duty impose_tax collect_tax collect_toll extort_money draw_salary draw_subsidy',
    object: 'on|from',
    subjectKinds: ['organization', 'person'],
    confidence: 0.65,
  },
  {
    predicate: 'funded_by',
    verbs: 'pay_tax pay_toll pay_tribute pay_ransom pay_money pay_subsidy give_money send_money give_subsidy channel_money channel_fund',
    subject: 'recipient|to',
    object: 'agent',
    subjectKinds: ['organization', 'person'],
    objectKinds: actors,
    confidence: 0.7,
  },
  {
    predicate: 'funded_by',
    verbs: 'pay',
    subject: 'for',
    object: 'agent',
    subjectKinds: ['organization'],
    objectKinds: actors,
    confidence: 0.6,
  },
  {
    predicate: 'funded_by',
    verbs:
      'receive_funding receive_money receive_loan receive_grant receive_subsidy get_loan take_loan obtain_loan accept_money raise_fund raise_money raise get_money draw_revenue earn generate_revenue derive_income receive_donation receive_fund',
    object: 'from|through|by',
    subjectKinds: ['organization'],
    confidence: 0.7,
  },
  {
    predicate: 'funded_by',
    verbs: 'rely depend survive live subsist run thrive',
    object: 'on|upon|off|from',
    objectWords:
      'donation fund funding money tax taxation ransom extortion smuggling crowdfunding contribution remittance subsidy sponsorship donor ' +
      'sponsor benefactor revenue charity levy royalty zakat patronage looting racketeering trade trafficking sale oil gold diamond poaching',
    subjectKinds: ['organization', 'person', 'people'],
    confidence: 0.75,
  },
  {
    predicate: 'funded_by',
    verbs:
      'finance_itself fund_itself finance_themselves fund_themselves sustain_itself sustain_themselves support_itself support_themselves',
    object: 'through|by|with|from|via',
    subjectKinds: ['organization', 'people'],
    confidence: 0.75,
  },
  { predicate: 'funded_by', roles: 'donation', subject: 'to', object: 'from|agent', subjectKinds: ['organization'], confidence: 0.6 },
  {
    predicate: 'funded_by',
    roles: 'financier bankroller funder paymaster donor benefactor moneyman',
    subject: 'patient',
    object: 'agent',
    nominal: 'of|to',
    subjectKinds: ['organization'],
    objectKinds: actors,
    confidence: 0.65,
  },
  { predicate: 'funded_by', verbs: 'profit benefit', object: 'from', subjectKinds: ['organization'], confidence: 0.55 },
  { predicate: 'funded_by', nouns: 'funding financing revenue money income donation', object: 'from', subjectKinds: ['organization'] },
  { predicate: 'recruits', verbs: 'recruit enlist conscript', subjectKinds: ['organization', 'state'], confidence: 0.75 },
  {
    predicate: 'recruits',
    verbs: 'admit accept',
    subjectKinds: ['organization', 'state'],
    exceptWords:
      'responsibility guilt blame fault defeat mistake error deed crime raid attack killing offer proposal plan deal invitation demand term condition result verdict ruling money aid gift bribe',
    confidence: 0.75,
  },
  { predicate: 'recruits', nouns: 'recruitment conscription', nominal: 'of|from', subjectKinds: ['organization', 'state'] },
  {
    predicate: 'recruits',
    verbs: 'allow_join permit_join invite_join ask_join urge_join ask_enlist urge_enlist call_enlist encourage_join',
    subjectKinds: ['organization', 'state', 'person'],
    confidence: 0.65,
  },
  {
    predicate: 'recruits',
    verbs: 'draw_recruit draw_member draw_fighter draw_man draw_soldier draw_volunteer recruit_member recruit_fighter',
    object: 'from|among',
    subjectKinds: ['organization'],
  },
  {
    predicate: 'recruits',
    verbs: 'recruit enlist',
    subject: 'patient|agent',
    object: 'among|from',
    subjectKinds: ['organization'],
    confidence: 0.6,
  },
  {
    predicate: 'recruits',
    verbs: 'admit accept recruit',
    subject: 'to|into|by',
    object: 'patient',
    voice: 'passive',
    subjectKinds: ['organization'],
    objectKinds: ['people', 'person'],
    confidence: 0.65,
  },
  {
    predicate: 'recruits',
    verbs: 'abduct take kidnap seize press',
    objectWords: 'child boy girl minor youngster teenager schoolchild schoolboy pupil',
    subjectKinds: ['organization'],
    confidence: 0.65,
  },
  {
    predicate: 'recruits',
    verbs: 'use employ deploy',
    objectWords: 'child boy girl minor schoolchild schoolboy',
    subjectKinds: ['organization', 'state'],
    confidence: 0.6,
  },
  {
    predicate: 'recruits',
    verbs: 'enrol enroll take_in',
    subjectKinds: ['organization'],
    objectKinds: ['people', 'person'],
    confidence: 0.65,
  },
]

/** Who pays for a body, and whom it admits as members. */
export const money = frameExtractor('money', frames)
