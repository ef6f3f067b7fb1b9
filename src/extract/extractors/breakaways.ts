import type { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { withCase } from '../frames/noun.ts'
import { doer, undergoer } from '../frames/verb.ts'

const LEAVING = /^(leave|quit|desert|abandon|break|split|secede|defect|separate|walk|part|withdraw|resign)$/
const MAKING = /^(form|found|establish|create|set|start|launch|organize|organise|raise|proclaim)$/

/** Bodies made by those who leave another: "X left the Front to form the Army", "broke with the Front and founded the Army". */
export const breakaways: Extractor = {
  name: 'breakaways',
  *propose(tree, context) {
    for (const leave of tree.indexes()) {
      if (tree.token(leave).upos !== 'VERB') continue
      yield* unions(tree, context, leave)
      if (!LEAVING.test(tree.lemma(leave))) continue
      const old = tree.kid(leave, 'obj') ?? withCase(tree, leave, ['with', 'from', 'of', 'out of'])
      if (old === undefined || !isBody(tree, context, old)) continue
      for (const make of tree.kids(leave, 'conj', 'advcl', 'xcomp')) yield* made(tree, context, make, old)
    }
  },
}

/** "X, Y and Z merged to form the Union", "X joined with Y to create the Union": each goes into what they make. */
function* unions(tree: Tree, context: Context, join: number): Generator<Draft> {
  if (!/^(merge|unite|amalgamate|join|combine|fuse|ally|come|federate|coalesce)$/.test(tree.lemma(join))) return
  const who = doer(tree, join)
  for (const make of tree.kids(join, 'advcl', 'xcomp')) {
    const body = /^(form|create|establish|make|become|found)$/.test(tree.lemma(make)) ? undergoer(tree, make) : undefined
    if (who === undefined || body === undefined || !isBody(tree, context, body) || !isBody(tree, context, who)) continue
    const shared = { object: { is: 'head', token: body, alone: true }, trigger: make, confidence: 0.7, rule: 'breakaways.union' } as const
    const parties = [who, ...tree.kids(join, 'obl').filter(kid => tree.caseOf(kid) === 'with' && isBody(tree, context, kid))]
    if (parties.length === 1 && tree.conjuncts(who).length === 1 && tree.token(who).xpos !== 'NNS') continue
    for (const party of parties) yield { ...shared, predicate: 'merged_into', subject: { is: 'head', token: party } }
  }
}

function* made(tree: Tree, context: Context, make: number, old: number): Generator<Draft> {
  const body = MAKING.test(tree.lemma(make)) ? undergoer(tree, make) : undefined
  if (body === undefined || body === old || !isBody(tree, context, body)) return
  yield {
    predicate: 'splinter_of',
    subject: { is: 'head', token: body, alone: true },
    object: { is: 'head', token: old, alone: true },
    trigger: make,
    confidence: 0.75,
    rule: 'breakaways.made',
  }
}

const isBody = (tree: Tree, context: Context, i: number): boolean => kindAt(context, tree, i) === 'organization'
