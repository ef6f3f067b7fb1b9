import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'
import { actorAt, kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { clauseOf, wordsOf } from '../frames/text.ts'
import { isPassive } from '../frames/voice.ts'
import { ANY, atWords } from '../word-rules.ts'

const BECAUSE_OF =
  /^(because of|due to|owing to|in response to|in retaliation for|in reaction to|in protest of|in protest at|out of|for fear of|on account of|thanks to|as a result of|in revenge for|in return for)$/
const ANSWER = /^(response|retaliation|reaction|revenge|reprisal|protest|punishment|retribution)$/
const MOVED = new Set('motivate drive prompt inspire spur influence provoke lead encourage attract compel embolden'.split(' '))

/** Verbs of moving that say why only together with what somebody was moved to: "pressure forced him to leave". */
const PRESSED = new Set('force push oblige pressure persuade convince'.split(' '))

/** Why somebody acts: "because", "in response to", "driven by". The qualifier `for` holds the act. */
export const motives: Extractor = {
  name: 'motives',
  propose: atWords(() => [
    [ANY, reasons],
    [MOVED, movers],
    [PRESSED, movers],
    [QUARREL, quarrels],
    [/^(respond|react)$/, answers],
    [/^(explain|attribute|ascribe|blame)$/, explained],
    [/^(reason|motive|motivation|impetus|incentive|rationale|justification|pretext)$/, reasonOf],
  ]),
}

/** "X withdrew because of Y", "X withdrew because Y fell". */
function* reasons(tree: Tree, context: Context, verb: number): Generator<Draft> {
  if (!tree.isVerbal(verb)) return
  const phrase = tree.kids(verb, 'obl').find(kid => BECAUSE_OF.test(tree.caseOf(kid)) && isMoving(tree, verb, kid))
  const clause = tree.kids(verb, 'advcl').find(kid => isReason(tree, kid))
  const reason = phrase ?? clause ?? answered(tree, verb)
  if (reason === undefined) return
  const act = intended(tree, verb)
  const who = isPassive(tree, act) ? (doer(tree, act) ?? tree.subjectOf(act)) : doer(tree, act)
  if (who === undefined || !actorAt(context, tree, who)) return
  yield draft(who, act, reason === clause ? clauseOf(tree, reason) : wordsOf(tree, reason), 'because', wordsOf(tree, act))
}

/** "X vows to help Y take the town, as…": whoever wants it has the reason, and not whoever he would help, wherever the tree hangs it. */
const intended = (tree: Tree, verb: number): number => {
  const head = tree.is(verb, 'xcomp') && tree.token(verb).xpos === 'VB' ? tree.head(verb) : undefined
  return head !== undefined && tree.isVerbal(head) && tree.kid(verb, 'nsubj') === undefined ? intended(tree, head) : verb
}

/** What "in response to", "in retaliation for" a thing names, where the tree reads the phrase word by word. */
const answered = (tree: Tree, verb: number): number | undefined => {
  const answer = tree.kids(verb, 'obl').find(kid => ANSWER.test(tree.lemma(kid)) && /^(in|as|out of)$/.test(tree.caseOf(kid)))
  return answer === undefined ? undefined : tree.kids(answer, 'nmod').find(kid => /^(to|for|against|at|over)$/.test(tree.caseOf(kid)))
}

/** Verbs that word a lasting state of mind or having. */
const STATIVE =
  /^(see|believe|need|want|have|know|consider|fear|desire|feel|lack|remain|regard|view|think|belong|own|share|love|hate|trust)$/

/** "out of loyalty" moves somebody, "out of the town" and "out of favour" do not. */
const isMoving = (tree: Tree, verb: number, reason: number): boolean =>
  tree.caseOf(reason) !== 'out of' ||
  (tree.kid(reason, 'det') === undefined &&
    tree.token(reason).upos === 'NOUN' &&
    !/^(fall|come|get|run|go|stay|pull)$/.test(tree.lemma(verb)))

/** "because…", "due to having…", and "as…" before a lasting state ("as they are loyal to"). */
const isReason = (tree: Tree, clause: number): boolean => {
  const opener = tree
    .kids(clause, 'mark', 'case')
    .flatMap(mark => [mark, ...tree.kids(mark, 'fixed')])
    .map(word => tree.lemma(word).toLowerCase())
    .join(' ')
  if (/^(because|due to|because of|owing to)$/.test(opener)) return true
  const isState = tree.kid(clause, 'cop', 'aux:pass') !== undefined || STATIVE.test(tree.lemma(clause))
  const isSaying = tree.kids(clause, 'obj').some(kid => tree.lemma(kid) === 'it')
  return opener === 'as' && isState && !isSaying && tree.kid(clause, 'nsubj') !== undefined
}

/** "Drove them back", "led him away": whoever is moved in space is not moved to act. */
const isDrivenOff = (tree: Tree, verb: number): boolean =>
  tree.kids(verb, 'compound:prt', 'advmod').some(kid => /^(?:back|out|away|off)$/.test(tree.lemma(kid)))

/** "X was driven by Y to withdraw", "Y prompted X to withdraw". */
function* movers(tree: Tree, context: Context, verb: number): Generator<Draft> {
  if (isDrivenOff(tree, verb)) return
  const isPressed = PRESSED.has(tree.lemma(verb))
  const moved = undergoer(tree, verb)
  const mover = doer(tree, verb)
  if (moved === undefined || mover === undefined || !actorAt(context, tree, moved) || actorAt(context, tree, mover)) return
  const act = tree.kid(verb, 'xcomp', 'advcl', 'ccomp')
  if (isPressed && (act === undefined || tree.token(mover).upos !== 'NOUN' || kindAt(context, tree, mover) === 'event')) return
  if (act === undefined && tree.lemma(verb) === 'lead' && isPassive(tree, verb)) return
  yield draft(moved, verb, wordsOf(tree, mover), tree.lemma(verb), act === undefined ? undefined : wordsOf(tree, act))
}

/** Verbs of falling out, and of beginning to: what stands after "over" is what they are about. */
const QUARREL =
  /^(quarrel|withdraw|break|split|clash|fight|feud|argue|divide|fall|resign|rebel|mutiny|begin|start|erupt|war|part|strike|protest)$/

/** "X broke with Y over the land", "the war began over the land". */
function* quarrels(tree: Tree, context: Context, verb: number): Generator<Draft> {
  if (tree.token(verb).upos !== 'VERB') return
  const over = tree.kids(verb, 'obl').find(kid => tree.caseOf(kid) === 'over' && isMatter(tree, context, kid))
  const who = isPassive(tree, verb) ? tree.subjectOf(verb) : doer(tree, verb)
  if (over === undefined || who === undefined || !isMoved(tree, context, who)) return
  for (const each of tree.conjuncts(over)) yield draft(who, verb, wordsOf(tree, each, false), 'over', undefined)
}

/** What may be quarrelled about: neither a time ("over the years") nor a course ("over land"). */
const isMatter = (tree: Tree, context: Context, i: number): boolean =>
  !context.times.some(time => time.head === i) &&
  !/^(time|year|month|week|day|decade|century|past|course|period|night|summer|winter)$/.test(tree.lemma(i))

const isMoved = (tree: Tree, context: Context, i: number): boolean => actorAt(context, tree, i) || kindAt(context, tree, i) === 'event'

/** "X responded to the protests by changing the law", "reacted to the raid with sanctions": what somebody's deed answers. */
function* answers(tree: Tree, context: Context, verb: number): Generator<Draft> {
  if (!tree.isVerbal(verb)) return
  const to = tree.kids(verb, 'obl').find(kid => tree.caseOf(kid) === 'to' && !actorAt(context, tree, kid))
  const deed =
    tree.kids(verb, 'advcl').find(kid => tree.kids(kid, 'mark').some(mark => tree.lemma(mark) === 'by')) ??
    tree.kids(verb, 'obl').find(kid => tree.caseOf(kid) === 'with')
  const who = doer(tree, verb)
  if (to === undefined || deed === undefined || who === undefined || !actorAt(context, tree, who)) return
  yield draft(who, verb, wordsOf(tree, to), 'answered', wordsOf(tree, deed))
}

/** "The attack is explained by fear of raiders", "X put the failure down to hunger". */
function* explained(tree: Tree, context: Context, verb: number): Generator<Draft> {
  if (!isPassive(tree, verb)) return
  const by = /^explain$/.test(tree.lemma(verb)) ? /^(by|with)$/ : /^(to|on)$/
  const reason = tree.kids(verb, 'obl', 'obl:agent').find(kid => by.test(tree.caseOf(kid)) && !actorAt(context, tree, kid))
  const what = undergoer(tree, verb)
  if (reason === undefined || what === undefined || !isMoved(tree, context, what)) return
  yield draft(what, verb, wordsOf(tree, reason), 'explained', undefined)
}

/** "The reason for the attack is greed", "X's main motive was revenge", "poverty is the reason why X joined". */
function* reasonOf(tree: Tree, context: Context, noun: number): Generator<Draft> {
  const head = tree.is(noun, 'nsubj') ? tree.head(noun) : undefined
  const isSubject = head !== undefined && (tree.kid(head, 'cop') !== undefined || tree.lemma(head) === 'be')
  const is = isSubject ? head : tree.kid(noun, 'cop') === undefined ? undefined : tree.kid(noun, 'nsubj')
  const given = is !== undefined && tree.lemma(is) === 'be' ? tree.kid(is, 'ccomp', 'xcomp') : is
  const under = tree.kids(noun, 'nmod', 'acl', 'advcl')
  const who =
    tree.kid(noun, 'nmod:poss') ??
    under.map(kid => (tree.isVerbal(kid) ? doer(tree, kid) : kid)).find(kid => kid !== undefined && isMoved(tree, context, kid))
  if (given === undefined || who === undefined || who === given || !isMoved(tree, context, who) || tree.token(given).upos === 'PRON') return
  yield draft(who, noun, tree.token(given).upos === 'VERB' ? clauseOf(tree, given) : wordsOf(tree, given), 'reason', undefined)
}

const draft = (who: number, trigger: number, reason: Span, rule: string, act: Span | undefined): Draft => ({
  predicate: 'motive',
  subject: { is: 'head', token: who },
  object: { is: 'text', span: reason },
  trigger,
  ...(act === undefined ? {} : { qualifiers: { for: { is: 'text', span: act } } }),
  confidence: 0.6,
  rule: `motives.${rule}`,
})
