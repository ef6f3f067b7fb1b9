import type { Tree } from '../../../language/tree.ts'
import type { Context, Draft, DraftArgument } from '../../extractor.ts'
import { bodyOf, isBody } from './bodies.ts'
import { BELONGING, HAVING, MEN } from './words.ts'

/** "The exact number of the group is unknown", "the front has never disclosed how many fighters it has". */
export function* unknown(tree: Tree, context: Context, i: number): Generator<Draft> {
  const sized = /^(unknown|unclear)$/.test(tree.lemma(i)) ? unknownSize(tree, context, i) : undefined
  const body = sized ?? askedBody(tree, context, i)
  if (body === undefined) return
  yield {
    predicate: 'strength',
    subject: body,
    object: null,
    trigger: i,
    certainty: 'unknown',
    ...(sized === undefined ? { presupposed: true } : {}),
    confidence: 0.8,
    rule: 'strength.unknown',
  }
}

function unknownSize(tree: Tree, context: Context, i: number): DraftArgument | undefined {
  const noun = tree.kid(i, 'nsubj')
  return noun !== undefined && /^(number|strength|size|membership)$/.test(tree.lemma(noun)) ? bodyOf(tree, context, noun, i) : undefined
}

/** The body whose men an indirect question counts: "how *many* fighters the front has", "how *many* men fought for it is told differently". */
function askedBody(tree: Tree, context: Context, i: number): DraftArgument | undefined {
  if (tree.lemma(i) !== 'many' || i <= tree.sentence.first || tree.lemma(i - 1) !== 'how') return undefined
  if (i + 2 >= tree.sentence.last || !MEN.test(tree.lemma(i + 1)) || tree.token(tree.sentence.last - 1).form === '?') return undefined
  const verb = tree.indexes().find(at => at > i + 1 && tree.token(at).upos === 'VERB')
  if (verb === undefined) return undefined
  const owner = HAVING.test(tree.lemma(verb)) ? tree.subjectOf(verb) : undefined
  const side = BELONGING.test(tree.lemma(verb)) ? tree.kids(verb, 'obl', 'obj').find(kid => isBody(tree, context, kid)) : undefined
  const body = [owner, side].find(at => at !== undefined && isBody(tree, context, at))
  return body === undefined ? undefined : { is: 'head', token: body, alone: true }
}
