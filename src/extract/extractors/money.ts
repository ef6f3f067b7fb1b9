import type { Frame } from '../frames/frame.ts'
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
    verbs: 'receive_funding receive_money raise get_money draw_revenue earn generate_revenue derive_income receive_donation receive_fund',
    object: 'from|through|by',
    subjectKinds: ['organization'],
    confidence: 0.7,
  },
  { predicate: 'funded_by', verbs: 'profit benefit', object: 'from', subjectKinds: ['organization'], confidence: 0.55 },
  { predicate: 'funded_by', nouns: 'funding financing revenue money income donation', object: 'from', subjectKinds: ['organization'] },
  { predicate: 'recruits', verbs: 'recruit enlist conscript admit accept', subjectKinds: ['organization', 'state'], confidence: 0.75 },
  { predicate: 'recruits', nouns: 'recruitment conscription', nominal: 'of|from', subjectKinds: ['organization', 'state'] },
  {
    predicate: 'recruits',
    verbs: 'allow_join permit_join invite_join ask_join urge_join ask_enlist urge_enlist call_enlist encourage_join',
    subjectKinds: ['organization', 'state', 'person'],
    confidence: 0.65,
  },
  { predicate: 'recruits', verbs: 'draw_recruit draw_member', object: 'from', subjectKinds: ['organization'] },
]

/** Who pays for a body, and whom it admits as members. */
export const money = frameExtractor('money', frames)
