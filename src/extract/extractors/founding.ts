import type { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { actors, type Frame } from '../frames/frame.ts'
import { withCase } from '../frames/noun.ts'
import { frameExtractor } from '../frames/read.ts'
import { isPassive } from '../frames/voice.ts'
import { nameAt } from '../mentions-in.ts'
import { kindOfNoun } from '../nouns.ts'

const bodies = ['organization', 'state', 'people', 'place'] as const
const founders = 'found establish create set_up constitute inaugurate reestablish re-establish'
const makers = `${founders} form raise organize organise launch institute assemble`

const births: readonly Frame[] = [
  { predicate: 'founded', verbs: founders, subject: 'patient', object: null, subjectKinds: ['organization', 'state'], confidence: 0.8 },
  {
    predicate: 'founded',
    nouns: 'founding foundation creation formation establishment',
    subject: 'of|agent',
    object: null,
    subjectKinds: bodies,
    confidence: 0.65,
  },
  {
    predicate: 'founded',
    verbs: 'emerge arise originate reemerge',
    subject: 'agent',
    object: null,
    subjectKinds: ['organization', 'state'],
    confidence: 0.6,
  },
  {
    predicate: 'founded',
    verbs: 'declare_independence gain_independence achieve_independence win_independence regain_independence attain_independence',
    object: null,
    subjectKinds: bodies,
    confidence: 0.85,
  },
  {
    predicate: 'founded',
    verbs: 'form',
    subject: 'patient',
    object: null,
    subjectKinds: ['organization', 'state'],
    confidence: 0.75,
  },
  {
    predicate: 'founded',
    verbs: 'declare_independent proclaim_independent',
    subject: 'patient',
    object: null,
    subjectKinds: bodies,
    confidence: 0.8,
  },
  { predicate: 'founded', nouns: 'independence', object: null, subject: 'of|agent', subjectKinds: bodies, confidence: 0.7 },
  { predicate: 'founded', verbs: 'become_independent', object: null, subjectKinds: bodies, confidence: 0.85 },
  {
    predicate: 'founded_by',
    verbs: makers,
    subject: 'patient',
    object: 'agent',
    subjectKinds: bodies,
    objectKinds: actors,
    confidence: 0.8,
  },
  { predicate: 'founded_by', verbs: 'co-found cofound', subject: 'patient', object: 'agent', subjectKinds: bodies, objectKinds: actors },
  {
    predicate: 'founded_by',
    roles: 'founder co-founder cofounder creator architect',
    subject: 'patient',
    object: 'agent',
    subjectKinds: bodies,
    objectKinds: actors,
    confidence: 0.75,
  },
  {
    predicate: 'founded_by',
    nouns: 'creation formation establishment founding launch',
    subject: 'of',
    object: 'agent',
    subjectKinds: bodies,
    objectKinds: actors,
    confidence: 0.65,
  },
  {
    predicate: 'dissolved',
    verbs:
      'dissolve disband abolish disintegrate collapse dismantle shutter cease disperse demobilize demobilise break_up fall_apart wind_up',
    nouns: 'dissolution disbandment collapse breakup demobilization',
    subject: 'patient|agent',
    object: null,
    subjectKinds: ['organization', 'state'],
    confidence: 0.75,
  },
  { predicate: 'dissolved', adjectives: 'defunct', object: null, subjectKinds: ['organization', 'state'], confidence: 0.7 },
  {
    predicate: 'splinter_of',
    verbs: 'split secede splinter break_away break_off separate defect breakaway part_company break part',
    object: 'from|with',
    subjectKinds: bodies,
    objectKinds: bodies,
    confidence: 0.75,
  },
  {
    predicate: 'splinter_of',
    roles: 'offshoot splinter breakaway spin-off spinoff outgrowth',
    nominal: 'of|from',
    subjectKinds: bodies,
    objectKinds: bodies,
  },
  { predicate: 'splinter_of', nouns: 'secession separation', object: 'from', subjectKinds: bodies, objectKinds: bodies },
  { predicate: 'merged_into', verbs: 'merge amalgamate', object: 'into|with', subjectKinds: bodies, objectKinds: bodies, confidence: 0.8 },
  {
    predicate: 'merged_into',
    verbs: 'merge amalgamate incorporate absorb unite fold',
    subject: 'patient',
    object: 'into|with|by',
    subjectKinds: bodies,
    objectKinds: bodies,
  },
  {
    predicate: 'merged_into',
    verbs: 'absorb swallow',
    subject: 'patient',
    object: 'agent',
    subjectKinds: ['organization'],
    objectKinds: ['organization'],
    confidence: 0.75,
  },
  {
    predicate: 'merged_into',
    verbs: 'dissolve_itself dissolve_themselves',
    object: 'into',
    subjectKinds: bodies,
    objectKinds: bodies,
    confidence: 0.75,
  },
  { predicate: 'merged_into', verbs: 'merge amalgamate', object: 'parties', subjectKinds: ['organization'], objectKinds: ['organization'] },
  {
    predicate: 'merged_into',
    verbs: 'unite',
    object: 'with',
    subjectKinds: ['state', 'organization'],
    objectKinds: ['state', 'organization'],
  },
  { predicate: 'merged_into', nouns: 'merger', object: 'with|into', subjectKinds: bodies, objectKinds: bodies },
  {
    predicate: 'succeeds',
    verbs: 'succeed replace supersede supplant',
    object: 'patient',
    subjectKinds: ['person', ...bodies],
    objectKinds: ['person', ...bodies],
    confidence: 0.7,
  },
  {
    predicate: 'succeeds',
    verbs:
      'pass_power cede_power hand_power hand_over_power transfer_power yield_power pass_presidency hand_presidency pass_leadership ' +
      'hand_leadership hand_over_leadership hand_command hand_over_command pass_command',
    subject: 'to',
    object: 'agent',
    subjectKinds: ['person'],
    objectKinds: ['person'],
    confidence: 0.7,
  },
  {
    predicate: 'succeeds',
    roles: 'successor heir continuation',
    nominal: 'of|to',
    subjectKinds: ['person', ...bodies],
    objectKinds: ['person', ...bodies],
  },
  {
    predicate: 'succeeds',
    verbs: 'evolve grow emerge develop',
    object: 'from|out',
    subjectKinds: ['organization'],
    objectKinds: ['organization'],
    confidence: 0.6,
  },
  {
    predicate: 'succeeds',
    verbs: 'refound reconstitute relaunch rebrand transform reorganize reorganise',
    subject: 'as|into',
    object: 'patient',
    subjectKinds: ['organization'],
    objectKinds: ['organization'],
    confidence: 0.7,
  },
  { predicate: 'named_after', verbs: 'name christen', subject: 'patient', object: 'after', confidence: 0.85 },
  {
    predicate: 'named_after',
    verbs: 'name christen',
    subject: 'patient',
    object: 'for',
    objectKinds: ['person', 'people', 'organization', 'place', 'event'],
    confidence: 0.85,
  },
  { predicate: 'named_after', verbs: 'take_name derive_name', object: 'from', confidence: 0.85 },
]

/** How bodies come to be, part, join and end, whom they follow and after whom they are named. */
export const founding: Extractor = {
  name: 'founding',
  *propose(tree, context) {
    for (const draft of frames.propose(tree, context))
      if (!goesElsewhere(tree, draft) && !isNoBirth(tree, draft) && !isOfTheJoined(tree, draft)) yield withNames(tree, context, draft)
    for (const i of tree.indexes()) yield* renamed(tree, context, i)
  },
}

const frames = frameExtractor('founding', births)

/** "Its offshoots, *X and Y*": the names beside a word for a splinter are what split off. */
function withNames(tree: Tree, context: Context, draft: Draft): Draft {
  const { predicate, subject, trigger } = draft
  if (predicate !== 'splinter_of' || subject.is !== 'head' || subject.token !== trigger) return draft
  const name = tree.kids(trigger, 'appos').find(kid => nameAt(context, kid) !== undefined)
  return name === undefined ? draft : { ...draft, subject: { is: 'head', token: name } }
}

/** "X united with Y to form Z": those that become one go into it, and do not stand beside it as its founders. */
const isOfTheJoined = (tree: Tree, { predicate, trigger }: Draft): boolean => {
  const join = tree.is(trigger, 'advcl', 'xcomp') ? tree.head(trigger) : undefined
  return (
    predicate === 'founded_by' &&
    join !== undefined &&
    /^(merge|unite|amalgamate|combine|fuse|federate|coalesce|come)$/.test(tree.lemma(join))
  )
}

/** "The front became the National Union", "re-emerged as the Popular Army": what a body or state was afterwards follows it. */
function* renamed(tree: Tree, context: Context, verb: number): Generator<Draft> {
  const lemma = tree.lemma(verb)
  const later =
    lemma === 'become'
      ? tree.kid(verb, 'xcomp')
      : /^(re-?emerge|resurface|rebrand|reconstitute|relaunch|reorgani[sz]e|evolve|morph|transform|mutate)$/.test(lemma)
        ? withCase(tree, verb, ['as', 'into'])
        : undefined
  const earlier = later === undefined ? undefined : isPassive(tree, verb) ? undergoer(tree, verb) : doer(tree, verb)
  const name = later === undefined ? undefined : nameOf(tree, context, later)
  if (name === undefined || earlier === undefined) return
  const isBody = (i: number): boolean => /^(organization|state)$/.test(kindAt(context, tree, i))
  if (!isBody(name) || !(isBody(earlier) || kindAt(context, tree, earlier) === 'place')) return
  yield {
    predicate: 'succeeds',
    subject: { is: 'head', token: name, alone: true },
    object: { is: 'head', token: earlier, alone: true },
    trigger: verb,
    confidence: 0.65,
    rule: 'founding.renamed',
  }
}

/** The name that a body or state took: its own, or the one beside or behind its noun ("the separate nation *of X*", "the movement *X*"). */
const nameOf = (tree: Tree, context: Context, i: number): number | undefined => {
  if (tree.token(i).upos === 'PROPN') return context.mentionAt(i) === undefined ? undefined : i
  const isLand = tree.lemma(i) === 'nation' || kindOfNoun(tree.lemma(i)) === 'state'
  if (!isLand && kindOfNoun(tree.lemma(i)) !== 'organization') return undefined
  const isOf = (kid: number): boolean => !tree.is(kid, 'nmod') || (isLand && tree.caseOf(kid) === 'of')
  return tree.kids(i, 'appos', 'flat', 'nmod').find(kid => kid > i && isOf(kid) && nameAt(context, kid) !== undefined)
}

/** "Raised funds" founds nothing, and what "has ceased to take orders" goes on. */
const isNoBirth = (tree: Tree, { predicate, subject, trigger }: Draft): boolean =>
  predicate === 'dissolved'
    ? tree.lemma(trigger) === 'cease' &&
      tree.kid(trigger, 'xcomp', 'obj') !== undefined &&
      tree.kids(trigger, 'xcomp').every(kid => !/^(exist|operate|function)$/.test(tree.lemma(kid)))
    : subject.is === 'head' &&
      /^(founded|founded_by)$/.test(predicate) &&
      /^(fund|money|doubt|question|alarm|issue|concern|flag|awareness|support)$/.test(tree.lemma(subject.token))

/** "X and Y merged to form Z": neither goes into the other. */
const goesElsewhere = (tree: Tree, { predicate, trigger }: Draft): boolean =>
  predicate === 'merged_into' &&
  tree.kids(trigger, 'advcl', 'xcomp').some(kid => /^(form|create|establish|make|become|found)$/.test(tree.lemma(kid)))
