import type { Tree } from '../../../language/tree.ts'
import { kindAt } from '../../argument.ts'
import type { Context, Draft } from '../../extractor.ts'
import { doer, undergoer } from '../../frames/doer.ts'
import { isPassive } from '../../frames/voice.ts'
import { kindOfNoun } from '../../nouns.ts'
import { tellsCreed } from '../ideologies.ts'
import { heldAs } from '../ties/held-as.ts'
import { draft, isThing } from './wording.ts'

const BECOMING =
  /^(become|remain|function|serve|act|constitute|describe|designate|label|brand|regard|consider|class|classify|see|declare|proclaim|recognize|recognise|found|establish|create|form|start|begin|work|list|call|term|dub|name|proscribe|register|settle|administer)$/

/** "Regards them as occupiers": what somebody holds another to be, which another rule reads as his view. */
const isOpinion = (tree: Tree, verb: number): boolean =>
  /^(regard|consider|see|call|term|dub|brand|label)$/.test(tree.lemma(verb)) && !isPassive(tree, verb)

/** "Designated the front a terrorist organization": what an authority makes a body count as. */
export function* listed(tree: Tree, context: Context, i: number): Generator<Draft> {
  const verb = tree.is(i, 'obj', 'xcomp') ? tree.head(i) : undefined
  if (verb === undefined || !/^(designate|list|proscribe|register|classify|proclaim)$/.test(tree.lemma(verb)) || isPassive(tree, verb))
    return
  const body = tree.kids(verb, 'obj', 'iobj').find(kid => kid < i)
  if (body !== undefined && isThing(tree, context, body)) yield draft(tree, body, i, verb, 'listed', 0.6)
}

/** How a state is ruled or what weight it has: "became a robust democracy". */
const RULE = /^(democracy|monarchy|dictatorship|autocracy|theocracy)$/

/** Verbs of turning into something: "transitioned to a federal republic", "grew into a militia". */
const TURNING = /^(?:transition|turn|develop|grow|evolve|transform|mutate|morph)$/

/** Such a verb with its preposition: "turned to" somebody is another thing. */
const TURNED = /^(?:\w+ into|transition to)$/

/** "X became a colony", "X was designated a terrorist group", "functions as a front". */
export function* becoming(tree: Tree, context: Context, i: number): Generator<Draft> {
  const head = tree.head(i)
  if (kindOfNoun(tree.lemma(i)) === 'concept' && !RULE.test(tree.lemma(i)) && heldAs(tree, i) === undefined) return
  if (head === undefined || !tree.is(i, 'xcomp', 'obl', 'obj') || !(BECOMING.test(tree.lemma(head)) || TURNING.test(tree.lemma(head))))
    return
  const lemma = tree.lemma(head)
  const isTurn =
    TURNING.test(tree.lemma(head)) &&
    tree.is(i, 'obl') &&
    TURNED.test(`${tree.lemma(head)} ${tree.caseOf(i)}`) &&
    tree.token(i).xpos === 'NN'
  if (tree.is(i, 'obl') && tree.caseOf(i) !== 'as' && !isTurn) return
  if (TURNING.test(lemma) && !isTurn) return
  if (tree.is(i, 'obj') && !/^(become|remain|constitute)$/.test(lemma) && tree.kid(head, 'aux:pass') === undefined) return
  if (isOpinion(tree, head) || (heldAs(tree, i) === head && tellsCreed(tree, i))) return
  const active = isTurn ? !isPassive(tree, head) : /^(become|remain|function|serve|act|constitute|start|begin|work)$/.test(lemma)
  const subject = active ? doer(tree, head) : undergoer(tree, head)
  if (subject === undefined || subject === i || (isTurn && kindAt(context, tree, subject) === 'event')) return
  if (isThing(tree, context, subject)) yield draft(tree, subject, i, head, 'becoming', 0.6)
}
