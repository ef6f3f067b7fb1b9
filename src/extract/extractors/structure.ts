import type { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import type { Frame } from '../frames/frame.ts'
import { frameExtractor } from '../frames/read.ts'

const bodies = ['organization'] as const
const wholes = ['organization', 'state', 'place'] as const
const members = ['person', 'people', 'organization', 'state'] as const

const parts: readonly Frame[] = [
  {
    predicate: 'part_of',
    verbs: 'incorporate integrate fold subsume embed absorb',
    subject: 'patient',
    object: 'into|in|within',
    subjectKinds: wholes,
    objectKinds: wholes,
  },
  { predicate: 'part_of', verbs: 'belong', object: 'to', subjectKinds: wholes, objectKinds: wholes, confidence: 0.75 },
  {
    predicate: 'part_of',
    verbs: 'affiliate subordinate attach',
    adjectives: 'affiliated',
    subject: 'patient|agent',
    object: 'with|to',
    subjectKinds: bodies,
    objectKinds: bodies,
  },
  {
    predicate: 'part_of',
    roles:
      'part unit wing arm branch component subsidiary section subunit element remnant faction chapter chamber division department directorate organ affiliate',
    nominal: 'of|within',
    subjectKinds: wholes,
    objectKinds: wholes,
    qualifiers: { kind: 'word' },
    confidence: 0.75,
  },
  {
    predicate: 'part_of',
    verbs: 'form create establish raise organize organise set_up found serve operate fight',
    subject: 'patient|agent',
    object: 'within|inside',
    subjectKinds: bodies,
    objectKinds: bodies,
    confidence: 0.65,
  },
  { predicate: 'part_of', verbs: 'serve fight', object: 'in|with', subjectKinds: bodies, objectKinds: bodies, confidence: 0.45 },
  {
    predicate: 'part_of',
    verbs: 'include',
    subject: 'patient',
    object: 'agent',
    subjectKinds: bodies,
    objectKinds: bodies,
    confidence: 0.65,
  },
]

const obedience: readonly Frame[] = [
  {
    predicate: 'answers_to',
    verbs: 'answer report',
    object: 'to',
    subjectKinds: ['organization', 'person', 'people'],
    objectKinds: ['organization', 'person', 'state'],
  },
  { predicate: 'answers_to', adjectives: 'subordinate answerable accountable', object: 'to', subjectKinds: ['organization', 'person'] },
  { predicate: 'answers_to', verbs: 'take_order receive_order take_instruction receive_instruction', object: 'from', confidence: 0.85 },
  {
    predicate: 'answers_to',
    verbs: 'submit swear_oath owe_allegiance owe_obedience pay_homage',
    object: 'to',
    subjectKinds: members,
    objectKinds: ['organization', 'person', 'state'],
    confidence: 0.7,
  },
  {
    predicate: 'answers_to',
    verbs: 'place put bring subordinate resubordinate transfer',
    subject: 'patient',
    object: 'under',
    voice: 'passive',
    subjectKinds: bodies,
    objectKinds: bodies,
    confidence: 0.7,
  },
  {
    predicate: 'answers_to',
    verbs: 'follow_order follow_instruction obey_order carry_out_order',
    object: 'of|from',
    subjectKinds: members,
    objectKinds: ['organization', 'person', 'state'],
  },
  {
    predicate: 'answers_to',
    verbs: 'employ hire engage',
    subject: 'patient',
    object: 'agent',
    subjectKinds: ['person'],
    objectKinds: ['organization', 'person', 'state'],
    confidence: 0.55,
  },
  {
    predicate: 'answers_to',
    verbs: 'act work',
    object: 'for|on behalf of',
    subjectKinds: members,
    objectKinds: ['organization', 'state'],
    confidence: 0.5,
  },
  { predicate: 'answers_to', verbs: 'obey', subjectKinds: members, objectKinds: ['organization', 'person', 'state'], confidence: 0.75 },
  {
    predicate: 'answers_to',
    verbs: 'give_order have_authority exercise_authority have_command',
    subject: 'over|to',
    object: 'agent',
    subjectKinds: ['organization', 'people'],
    objectKinds: ['organization', 'person', 'state'],
    confidence: 0.7,
  },
  {
    predicate: 'answers_to',
    verbs: 'lead run command control oversee direct',
    subject: 'patient',
    object: 'agent',
    subjectKinds: bodies,
    objectKinds: ['organization', 'state', 'place'],
  },
  {
    predicate: 'answers_to',
    verbs: 'run command control direct steer manage',
    subject: 'patient',
    object: 'from',
    voice: 'passive',
    subjectKinds: bodies,
    objectKinds: ['state', 'place'],
    confidence: 0.6,
  },
  {
    predicate: 'answers_to',
    verbs: 'fall operate serve fight act come ride march train',
    object: 'under',
    subjectKinds: ['organization', 'person', 'people'],
    objectKinds: ['organization', 'person'],
  },
  {
    predicate: 'answers_to',
    roles: 'deputy',
    nominal: 'of|to',
    subjectKinds: ['person'],
    objectKinds: ['person'],
    qualifiers: { role: 'word' },
  },
  {
    predicate: 'answers_to',
    roles: 'client',
    nominal: 'of',
    subjectKinds: ['organization', 'people', 'state'],
    objectKinds: ['organization', 'state'],
    qualifiers: { role: 'word' },
  },
  {
    predicate: 'answers_to',
    roles:
      'assistant aide lieutenant proxy puppet creature instrument tool vassal adviser advisor bodyguard agent informant stooge subject subordinate henchman',
    nominal: 'of|to',
    subjectKinds: ['person', 'organization', 'people', 'state'],
    objectKinds: ['person', 'organization', 'state'],
    qualifiers: { role: 'word' },
  },
]

const belonging: readonly Frame[] = [
  {
    predicate: 'member_of',
    verbs: 'join rejoin enter',
    object: 'patient|in',
    subjectKinds: members,
    objectKinds: bodies,
    confidence: 0.75,
  },
  {
    predicate: 'member_of',
    verbs: 'belong',
    object: 'to',
    subjectKinds: ['person', 'people'],
    objectKinds: ['organization', 'people'],
    confidence: 0.75,
  },
  {
    predicate: 'member_of',
    verbs: 'assign attach enroll enrol recruit conscript',
    subject: 'patient',
    object: 'to|into|in',
    subjectKinds: ['person', 'people'],
    objectKinds: bodies,
  },
  {
    predicate: 'member_of',
    roles: 'member signatory veteran alumnus adherent',
    nominal: 'of|in|with|from',
    subjectKinds: members,
    objectKinds: ['organization', 'people'],
    confidence: 0.75,
  },
  {
    predicate: 'member_of',
    roles:
      'fighter militant guerrilla activist soldier volunteer operative partisan cadre recruit combatant militiaman legionnaire cardholder conscript paratrooper ranger marine insurgent rebel terrorist student employee councillor',
    nominal: 'of|in|with|from',
    subjectKinds: ['person'],
    objectKinds: bodies,
    confidence: 0.6,
  },
  {
    predicate: 'member_of',
    roles: 'deserter defector renegade turncoat dissident',
    nominal: 'from|of',
    subjectKinds: ['person', 'people', 'organization'],
    objectKinds: bodies,
    denied: true,
    confidence: 0.65,
  },
  {
    predicate: 'member_of',
    adjectives: 'active',
    nominal: 'with|in|within',
    subjectKinds: ['person'],
    objectKinds: bodies,
    confidence: 0.6,
  },
  {
    predicate: 'member_of',
    verbs: 'serve fight enlist enrol enroll',
    object: 'in|within',
    subjectKinds: ['person', 'people'],
    objectKinds: bodies,
    confidence: 0.6,
  },
  {
    predicate: 'member_of',
    verbs: 'defect desert go_over cross_over come_over rally switch_side',
    object: 'to',
    subjectKinds: members,
    objectKinds: bodies,
    confidence: 0.65,
  },
  { predicate: 'member_of', verbs: 'sit', object: 'on|in', subjectKinds: ['person'], objectKinds: bodies, confidence: 0.55 },
  {
    predicate: 'member_of',
    nouns: 'membership accession',
    object: 'of|in|to',
    subjectKinds: members,
    objectKinds: bodies,
    confidence: 0.65,
  },
]

const makeup: readonly Frame[] = [
  {
    predicate: 'composed_of',
    verbs: 'consist',
    object: 'of',
    subjectKinds: bodies,
    objectKinds: ['people', 'organization', 'person'],
    confidence: 0.8,
  },
  {
    predicate: 'composed_of',
    verbs: 'compose make_up comprise constitute',
    subject: 'patient',
    object: 'of',
    subjectKinds: bodies,
    objectKinds: ['people', 'organization', 'person'],
    confidence: 0.8,
  },
  {
    predicate: 'composed_of',
    verbs: 'comprise',
    object: 'patient',
    subjectKinds: bodies,
    objectKinds: ['people', 'person'],
    confidence: 0.8,
  },
  {
    predicate: 'composed_of',
    verbs: 'draw recruit',
    subject: 'patient',
    object: 'from',
    voice: 'passive',
    subjectKinds: ['organization', 'people'],
    objectKinds: ['people', 'organization'],
    confidence: 0.7,
  },
  { predicate: 'composed_of', verbs: 'include', object: 'patient', subjectKinds: bodies, objectKinds: ['people'], confidence: 0.6 },
  {
    predicate: 'composed_of',
    verbs: 'unite bring_together enrol enroll',
    object: 'patient',
    subjectKinds: ['organization'],
    objectKinds: ['people', 'organization'],
    confidence: 0.6,
  },
  {
    predicate: 'composed_of',
    verbs: 'man staff fill populate dominate',
    subject: 'patient',
    object: 'agent|with',
    voice: 'passive',
    subjectKinds: bodies,
    objectKinds: ['people'],
    confidence: 0.65,
  },
  {
    predicate: 'composed_of',
    roles: 'unit battalion brigade company regiment legion platoon detachment squad militia force army gang contingent',
    object: 'of',
    subjectKinds: bodies,
    objectKinds: ['people'],
    confidence: 0.6,
  },
  {
    predicate: 'composed_of',
    roles: 'council association merger umbrella confederation bloc',
    object: 'of',
    subjectKinds: bodies,
    objectKinds: ['people', 'organization'],
    confidence: 0.6,
  },
  {
    predicate: 'composed_of',
    roles: 'coalition alliance organization organisation group federation union band network',
    object: 'of',
    subjectKinds: bodies,
    objectKinds: ['people', 'organization'],
    confidence: 0.6,
  },
]

const frames = frameExtractor('structure', [...parts, ...obedience, ...belonging, ...makeup])

/** What bodies are part of, whom they answer to, who belongs to them and of whom they consist. */
export const structure: Extractor = {
  name: 'structure',
  *propose(tree, context) {
    for (const draft of frames.propose(tree, context)) if (!saysNothing(tree, context, draft)) yield wholeFirst(tree, draft)
    for (const i of tree.indexes()) {
      yield* ofRuler(tree, context, i)
      yield* under(tree, context, i)
    }
  },
}

/** "The Department of Labour's *Office of Roads*": what a name with a possessor before it heads is part of that possessor, and not the other way. */
function wholeFirst(tree: Tree, draft: Draft): Draft {
  const { predicate, subject, object, trigger, rule } = draft
  if (predicate !== 'part_of' || !rule.includes('.role.') || subject.is !== 'head' || object?.is !== 'head') return draft
  const isOwn = subject.token === trigger && tree.token(trigger).upos === 'PROPN' && tree.token(object.token).upos === 'PROPN'
  const between = tree.kid(object.token, 'nmod:poss')
  if (!isOwn || between === undefined || between < trigger) return draft
  return { ...draft, subject: { is: 'head', token: object.token, alone: true }, object: { is: 'head', token: trigger, alone: true } }
}

/**
 * "Members of X" as such, "part of the floor", "a battalion of 300 men", which tells a strength, and "groups include X", which gives an
 * example; whoever reports a figure to somebody tells it. "Former members" and "suspected members" say that they are or were.
 */
function saysNothing(tree: Tree, context: Context, { predicate, subject, object, trigger, rule }: Draft): boolean {
  const itself = subject.is === 'head' && subject.token === trigger
  if (rule.endsWith('.report') && tree.kid(trigger, 'obj') !== undefined) return true
  const isRole = rule.includes('.role.')
  if (itself && /\.(part|element|assistant|deputy|aide|agent|subject|group|network)$/.test(rule)) return true
  if (itself && isRole && predicate === 'member_of' && !isToldOf(tree, trigger)) return true
  if (isRole && predicate === 'composed_of' && object?.is === 'head')
    return (itself && !JOINED.test(rule)) || context.quantities.some(({ head, kind }) => head === object.token && kind === 'people')
  return rule.endsWith('.include') && rule.includes('part_of') && object?.is === 'head' && tree.token(object.token).xpos === 'NNS'
}

/** Nouns of those who join, of which the words say who joined though nothing is called so. */
const JOINED = /\.(coalition|alliance|organi[sz]ation|federation|union|band)$/

/** Whether the words say more of people than whose they are: that they were, or are thought to be, or have run away. */
const isToldOf = (tree: Tree, noun: number): boolean =>
  /^(deserter|defector|renegade|turncoat)$/.test(tree.lemma(noun)) ||
  tree
    .kids(noun, 'amod', 'advmod')
    .some(kid => /^(former|ex|suspected|alleged|active|founding|fellow|presumed|onetime|self-confessed)$/.test(tree.lemma(kid)))

/** "Sato's regime", "the Sato regime", "his own army": it answers to him. */
function* ofRuler(tree: Tree, context: Context, i: number): Generator<Draft> {
  if (!/^(regime|dictatorship|army|militia|bodyguard)$/.test(tree.lemma(i))) return
  const ruler = tree
    .kids(i, 'nmod:poss', 'compound', 'nmod')
    .find(kid => kindAt(context, tree, kid) === 'person' && /^(|of|['’]s?)$/.test(tree.caseOf(kid)))
  if (ruler !== undefined && context.mentionAt(ruler) !== undefined) yield obeys(i, ruler, i, 'regime', 0.6)
}

/** "under the authority of the commission", "under the command of the 3rd Brigade", "on the orders of its chief". */
function* under(tree: Tree, context: Context, i: number): Generator<Draft> {
  const opener = /^(order|instruction|direction|behest|bidding)$/.test(tree.lemma(i))
    ? /^(on|at|under|by)$/
    : /^(authority|command|control|umbrella|auspices)$/.test(tree.lemma(i))
      ? /^under$/
      : undefined
  if (opener?.test(tree.caseOf(i)) !== true) return
  const above = tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of') ?? tree.kid(i, 'nmod:poss')
  const clause = tree.kid(i, 'cop') === undefined ? tree.head(i) : i
  if (
    above === undefined ||
    clause === undefined ||
    (opener.test('under') && !opener.test('on') && kindAt(context, tree, above) === 'person')
  )
    return
  const below = tree.is(i, 'nmod') ? clause : tree.subjectOf(clause)
  if (below === undefined || /^(state|place)$/.test(kindAt(context, tree, below))) return
  if (context.mentionAt(above) !== undefined) yield obeys(below, above, i, 'under', 0.7)
}

const obeys = (below: number, above: number, trigger: number, rule: string, confidence: number): Draft => ({
  predicate: 'answers_to',
  subject: { is: 'head', token: below },
  object: { is: 'head', token: above, alone: true },
  trigger,
  confidence,
  rule: `structure.answers_to.${rule}`,
})
