import type { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { leaderOf } from '../frames/noun.ts'
import { isInfinitive } from '../frames/slots.ts'
import { actsIn, clauseOf, wordsOf } from '../frames/text.ts'
import { isPassive } from '../frames/voice.ts'
import { isDemanded } from './demands.ts'

/** Verbs whose infinitive says what comes of them rather than what for. */
const NO_PURPOSE = new Set(
  'be have become go come continue begin start fail manage appear seem tend happen live grow prove use need lead force cause allow enable help prompt push persuade convince urge ask encourage order'.split(
    ' ',
  ),
)

/** Verbs of coming together and of moving, whose complement is what for: "will meet to review". */
const MOVING = new Set(
  'assemble meet gather convene travel arrive march deploy move sail fly rush unite rally return land advance intervene mobilize mobilise'.split(
    ' ',
  ),
)

/** Verbs of bringing a body into being or into the field: what follows is what the body is there for. */
const MAKING = new Set('establish create form found set set_up constitute organize organise institute raise'.split(' '))

const AIM_NOUN =
  /^(goal|aim|objective|purpose|priority|intention|ambition|desire|plan|wish|programme|program|demand|platform|agenda|dream)$/
const DUTY_NOUN = /^(responsibility|mission|role|duty|function|job|focus|task|remit|mandate|assignment|charge)$/

/** Aims worded without a verb of wanting: purpose clauses ("deployed to protect…"), "its goal is…", "must" of the speaker's own side. */
export const aims: Extractor = {
  name: 'aims',
  *propose(tree, context) {
    for (const i of tree.indexes()) {
      yield* purposes(tree, context, i)
      yield* stated(tree, context, i)
      yield* own(tree, i)
      yield* announced(tree, context, i)
    }
  },
}

function* purposes(tree: Tree, context: Context, verb: number): Generator<Draft> {
  if (!tree.isVerbal(verb) || NO_PURPOSE.has(tree.lemma(verb)) || isTold(tree, verb) || isMeasured(tree, verb) || isDemanded(tree, verb))
    return
  for (const clause of [
    ...tree.kids(verb, 'advcl'),
    ...(MOVING.has(tree.lemma(verb)) ? tree.kids(verb, 'xcomp') : []),
    ...underObject(tree, verb),
  ]) {
    if (clause < verb || !isDone(tree, clause) || !(isInfinitive(tree, clause) || isSoThat(tree, clause))) continue
    if (leaderOf(tree, clause) !== undefined || tree.kids(clause, 'advmod').some(kid => tree.lemma(kid) === 'only')) continue
    const made = MAKING.has(tree.lemma(verb)) ? undergoer(tree, verb) : undefined
    if (made !== undefined && kindAt(context, tree, made) === 'organization') {
      yield {
        predicate: 'function',
        subject: { is: 'head', token: made, alone: true },
        object: { is: 'text', span: wordsOf(tree, clause) },
        trigger: verb,
        confidence: 0.65,
        rule: 'aims.function.made',
      }
      continue
    }
    const who = isPassive(tree, verb) ? (doer(tree, verb) ?? tree.subjectOf(verb)) : doer(tree, verb)
    if (who === undefined || !WILLING.has(kindAt(context, tree, who))) continue
    for (const span of isSoThat(tree, clause) ? [clauseOf(tree, clause)] : actsIn(tree, wordsOf(tree, clause))) {
      yield {
        predicate: 'goal',
        subject: { is: 'head', token: who },
        object: { is: 'text', span },
        trigger: verb,
        confidence: 0.5,
        rule: 'aims.goal.purpose',
      }
    }
  }
}

/** "Was told to leave", "forbids them to eat": the infinitive is what another is to do or may not. */
const isTold = (tree: Tree, verb: number): boolean =>
  /^(forbid|teach|fear|hold|care|rise|suppose|presume|allege|rumour|rumor|deem|judge|find|feel)$/.test(tree.lemma(verb)) ||
  (ASKING.test(tree.lemma(verb)) && isPassive(tree, verb)) ||
  (/^(urge|press|ask|tell|order|pay|bribe|hire)$/.test(tree.lemma(verb)) && tree.kid(verb, 'obj') !== undefined)

/** "Strong enough to march on the capital", "too weak to attack": an infinitive that tells a measure. */
const isMeasured = (tree: Tree, adjective: number): boolean =>
  tree.kids(adjective, 'advmod').some(kid => /^(enough|too)$/.test(tree.lemma(kid)))

/** What an infinitive does on purpose; "to form", "to include" tell what came of it, "met to discuss" what was talked of, "shoulder to shoulder" is no deed. */
const isDone = (tree: Tree, clause: number): boolean =>
  !/^(form|include|become|see|comprise|constitute|shoulder|discuss|visit)$/.test(tree.lemma(clause)) &&
  tree.kids(clause, 'aux').every(kid => tree.lemma(kid) !== 'have') &&
  !tree.kids(clause, 'mark').some(kid => tree.lemma(kid) === 'for') &&
  (tree.isVerbal(clause) || tree.kid(clause, 'cop') !== undefined)

/** Objects whose own infinitive says what they are, not what somebody is after with them. */
const OWN_CLAUSE =
  /^(right|ability|power|authority|time|way|opportunity|chance|need|reason|permission|duty|obligation|responsibility|mandate|tendency|law|bill|order|call|invitation|request|demand|threat|promise|pledge|plan|decision|proposal|offer|refusal|failure|attempt|effort|bid|desire|wish|intention|commitment|campaign|operation|mission|willingness|readiness|capacity|capability|first|last|one)$/

/** "Used drones *to hit* the convoy", "was created *to defend* the villages": where the tree hangs the purpose on the object or takes it for a complement. */
const underObject = (tree: Tree, verb: number): number[] => {
  if (MAKING.has(tree.lemma(verb))) {
    const made = undergoer(tree, verb)
    return [...tree.kids(verb, 'xcomp'), ...(made === undefined ? [] : tree.kids(made, 'acl').filter(clause => isInfinitive(tree, clause)))]
  }
  const object = tree.kid(verb, 'obj')
  return object === undefined || OWN_CLAUSE.test(tree.lemma(object)) || ASKING.test(tree.lemma(verb)) ? [] : [...tree.kids(object, 'acl')]
}

/** Verbs whose object is to do what the infinitive says. */
const ASKING =
  /^(urge|ask|encourage|call|invite|order|request|instruct|warn|press|appeal|require|tell|command|direct|want|expect|oblige|entitle|authorize|authorise|empower|train|teach|appoint|elect|choose|select|task|enable|make|let|get|see|find|offer|give|grant|say|do|know|believe)$/

const isSoThat = (tree: Tree, clause: number): boolean =>
  tree
    .kids(clause, 'mark')
    .some(kid => tree.lemma(kid) === 'so' || (tree.lemma(kid) === 'that' && tree.lemma(Math.max(kid - 1, tree.sentence.first)) === 'so'))

/** "The front said it would march", "she vows that she will march": what somebody says that he will do. */
function* announced(tree: Tree, context: Context, verb: number): Generator<Draft> {
  if (!tree.is(verb, 'ccomp') || !tree.kids(verb, 'aux').some(kid => /^(will|would|shall)$/.test(tree.lemma(kid)))) return
  const [saying, who] = [tree.head(verb), tree.kid(verb, 'nsubj')]
  if (saying === undefined || who === undefined || !/^(he|she|it|they)$/i.test(tree.token(who).form)) return
  if (!/^(say|tell|announce|declare|vow|swear|insist|state|warn|write|add|promise|pledge)$/.test(tree.lemma(saying))) return
  const speaker = tree.subjectOf(saying)
  if (speaker === undefined || isPassive(tree, saying) || !isSame(tree, context, speaker, who)) return
  if (tree.kid(verb, 'cop', 'aux:pass') !== undefined || /^(be|have)$/.test(tree.lemma(verb)) || isConditional(tree, verb)) return
  yield {
    predicate: 'goal',
    subject: { is: 'head', token: speaker },
    object: { is: 'text', span: wordsOf(tree, verb, false) },
    trigger: verb,
    confidence: 0.6,
    rule: 'aims.goal.announced',
  }
}

/** Whether a pronoun stands for the speaker: both are mentions of one thing, or the speaker is the same pronoun. */
const isSame = (tree: Tree, context: Context, speaker: number, pronoun: number): boolean => {
  const [one, other] = [context.mentionAt(speaker)?.entity, context.mentionAt(pronoun)?.entity]
  return (typeof one === 'string' && one === other) || tree.lemma(speaker).toLowerCase() === tree.lemma(pronoun).toLowerCase()
}

/** "We will defeat…", "We must hold…": what the issuer or speaker means to do. */
function* own(tree: Tree, verb: number): Generator<Draft> {
  if (!tree.kids(verb, 'aux').some(kid => /^(will|must|shall|would|need)$/.test(tree.lemma(kid)))) return
  const who = tree.kids(verb, 'nsubj').find(kid => /^(we|i)$/i.test(tree.token(kid).form))
  if (who === undefined || tree.is(verb, 'acl:relcl', 'advcl') || tree.kid(verb, 'cop') !== undefined) return
  if (isConditional(tree, verb) || isForMore(tree, verb)) return
  yield {
    predicate: 'goal',
    subject: { is: 'head', token: who },
    object: { is: 'text', span: wordsOf(tree, verb) },
    trigger: verb,
    confidence: 0.55,
    rule: 'aims.goal.own',
  }
}

/** "We will continue to call for talks": what is gone on with tells what is wanted itself. */
const isForMore = (tree: Tree, verb: number): boolean => {
  const act = tree.is(verb, 'root', 'conj', 'ccomp', 'parataxis') && tree.lemma(verb) === 'continue' ? tree.kid(verb, 'xcomp') : undefined
  return (
    act !== undefined &&
    /^(call|urge|press|push|insist|demand|seek|strive|try|campaign|advocate|support|back|help|assist|oppose)$/.test(tree.lemma(act))
  )
}

/** "If they come, we will talk", "without them we would starve", "we would have lost a window": what happens in a case that is only supposed. */
const isConditional = (tree: Tree, verb: number): boolean =>
  tree.kids(verb, 'advcl').some(kid => tree.kids(kid, 'mark').some(mark => tree.lemma(mark).toLowerCase() === 'if')) ||
  tree.kids(verb, 'obl').some(kid => /^(without|but for)$/.test(tree.caseOf(kid).toLowerCase())) ||
  tree.kids(verb, 'aux').some(kid => tree.lemma(kid) === 'have')

/** "its mission is to…": other duties are read as lists (`duties.ts`). */
const isInfinitiveAfter = (tree: Tree, noun: number): boolean =>
  [1, 2, 3].some(step => noun + step + 1 < tree.sentence.last && tree.lemma(noun + step) === 'be' && tree.lemma(noun + step + 1) === 'to')

const WILLING: ReadonlySet<string> = new Set(['person', 'organization', 'people', 'state', 'event'])

/** "X's goal is to…", "their main mission is defending…": the noun is subject, what it is follows. */
function* stated(tree: Tree, context: Context, noun: number): Generator<Draft> {
  const lemma = tree.lemma(noun).toLowerCase()
  const predicate = AIM_NOUN.test(lemma) ? 'goal' : DUTY_NOUN.test(lemma) && isInfinitiveAfter(tree, noun) ? 'function' : undefined
  const head = tree.head(noun)
  if (predicate === undefined || head === undefined || !tree.is(noun, 'nsubj', 'nsubj:outer')) return
  const owner = tree.kid(noun, 'nmod:poss') ?? tree.kids(noun, 'nmod').find(kid => tree.caseOf(kid) === 'of')
  if (owner === undefined || !WILLING.has(kindAt(context, tree, owner))) return
  const complement =
    tree.kid(head, 'cop') !== undefined
      ? head
      : tree.lemma(head) === 'be'
        ? tree.kid(head, 'ccomp', 'xcomp', 'advcl')
        : /^(include|comprise|involve|cover|encompass|remain)$/.test(tree.lemma(head))
          ? tree.kid(head, 'obj')
          : undefined
  if (complement === undefined) return
  for (const span of tree.conjuncts(complement).flatMap(each => actsIn(tree, wordsOf(tree, each, false)))) {
    yield {
      predicate,
      subject: { is: 'head', token: owner },
      object: { is: 'text', span },
      trigger: noun,
      confidence: 0.8,
      rule: `aims.${predicate}.stated`,
    }
  }
}
