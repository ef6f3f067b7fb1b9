import type { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { withCase } from '../frames/noun.ts'
import { undergoer } from '../frames/verb.ts'

const LEAVING = /^(leave|quit|desert|abandon|break|split|secede|defect|separate|walk|part|withdraw|resign)$/
const MAKING = /^(form|found|establish|create|set|start|launch|organize|organise|raise|proclaim)$/

/** Bodies made by those who leave another: "X left the Front to form the Army", "broke with the Front and founded the Army". */
export const breakaways: Extractor = {
  name: 'breakaways',
  *propose(tree, context) {
    for (const leave of tree.indexes()) {
      if (tree.token(leave).upos !== 'VERB' || !LEAVING.test(tree.lemma(leave))) continue
      const old = tree.kid(leave, 'obj') ?? withCase(tree, leave, ['with', 'from', 'of', 'out of'])
      if (old === undefined || !isBody(tree, context, old)) continue
      for (const make of tree.kids(leave, 'conj', 'advcl', 'xcomp')) yield* made(tree, context, make, old)
    }
  },
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
