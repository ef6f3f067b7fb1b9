import type { Tree } from '../../language/tree.ts'
import { isBodyAt, kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { withCase } from '../frames/noun.ts'
import { by, isPassive } from '../frames/voice.ts'

const LEAVING = /^(leave|quit|desert|abandon|break|split|secede|defect|separate|walk|part|withdraw|resign)$/
const MAKING = /^(form|found|establish|create|set|start|launch|organize|organise|raise|proclaim)$/

/** Bodies made by those who leave another: "X left the Front to form the Army", "broke with the Front and founded the Army". */
export const breakaways: Extractor = {
  name: 'breakaways',
  *propose(tree, context) {
    for (const leave of tree.indexes()) {
      yield* described(tree, context, leave)
      yield* mergers(tree, context, leave)
      if (tree.token(leave).upos !== 'VERB') continue
      yield* unions(tree, context, leave)
      yield* parted(tree, context, leave)
      if (!LEAVING.test(tree.lemma(leave))) continue
      const old = tree.kid(leave, 'obj') ?? withCase(tree, leave, ['with', 'from', 'of', 'out of'])
      if (old === undefined || !isBodyAt(context, tree, old)) continue
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
    if (who === undefined || body === undefined || !mayJoin(context, tree, body) || !mayJoin(context, tree, who)) continue
    const shared = { object: { is: 'head', token: body, alone: true }, trigger: make, confidence: 0.7, rule: 'breakaways.union' } as const
    const parties = [who, ...tree.kids(join, 'obl').filter(kid => tree.caseOf(kid) === 'with' && mayJoin(context, tree, kid))]
    if (parties.length === 1 && tree.conjuncts(who).length === 1 && tree.token(who).xpos !== 'NNS') continue
    for (const party of parties) yield { ...shared, predicate: 'merged_into', subject: { is: 'head', token: party } }
  }
}

/** Bodies and states become one. */
const mayJoin = (context: Context, tree: Tree, i: number): boolean => /^(organization|state)$/.test(kindAt(context, tree, i))

const BODIES = /^(faction|group|wing|party|movement|branch|organization|organisation|cell|element|front|army|militia|brigade|unit)$/
const BROKEN = /^(breakaway|splinter|dissident|renegade|schismatic|rebel|rival|hardline)$/

/** "A breakaway faction of the Front", "X, a splinter group from Y". */
function* described(tree: Tree, context: Context, noun: number): Generator<Draft> {
  if (!BODIES.test(tree.lemma(noun)) || !tree.kids(noun, 'amod', 'compound').some(kid => BROKEN.test(tree.lemma(kid)))) return
  const old = tree.kids(noun, 'nmod').find(kid => /^(of|from)$/.test(tree.caseOf(kid)))
  if (old === undefined || !isBodyAt(context, tree, old)) return
  const head = tree.is(noun, 'appos') ? tree.head(noun) : tree.kid(noun, 'cop') === undefined ? noun : tree.kid(noun, 'nsubj')
  if (head === undefined || !isBodyAt(context, tree, head)) return
  yield splinter(head, old, noun, 'described')
}

/** "The Front split into A and B", "A was formed by dissidents from the Front". */
function* parted(tree: Tree, context: Context, verb: number): Generator<Draft> {
  const lemma = tree.lemma(verb)
  if (/^(split|divide|break|fracture|splinter|fragment|disintegrate)$/.test(lemma)) {
    const old = isPassive(tree, verb) ? undergoer(tree, verb) : doer(tree, verb)
    const parts = tree.kids(verb, 'obl').find(kid => tree.caseOf(kid) === 'into')
    if (old === undefined || parts === undefined || !isBodyAt(context, tree, old)) return
    for (const part of tree.conjuncts(parts))
      if (tree.token(part).upos === 'PROPN' && isBodyAt(context, tree, part)) yield splinter(part, old, verb, 'parted')
  }
  if (!MAKING.test(lemma) || !isPassive(tree, verb)) return
  const [who, body] = [by(tree, verb), undergoer(tree, verb)]
  if (who === undefined || body === undefined || !isBodyAt(context, tree, body) || !isLeaver(tree, who)) return
  const old = tree.kids(who, 'nmod').find(kid => /^(of|from)$/.test(tree.caseOf(kid)) && isBodyAt(context, tree, kid))
  if (old !== undefined) yield splinter(body, old, verb, 'leavers')
}

/** Those who have left a body, or are at odds with it: "dissidents", "former members", "dissatisfied members". */
const isLeaver = (tree: Tree, who: number): boolean =>
  /^(dissident|defector|deserter|breakaway|renegade|exile)$/.test(tree.lemma(who)) ||
  tree
    .kids(who, 'amod', 'acl')
    .some(kid => /^(former|ex|disaffected|dissatisfied|disgruntled|dissident|expelled|expel|unhappy)$/.test(tree.lemma(kid)))

/** "The Union was formed by the merger of A and B". */
function* mergers(tree: Tree, context: Context, noun: number): Generator<Draft> {
  if (!/^(merger|fusion|amalgamation|unification|union)$/.test(tree.lemma(noun)) || tree.token(noun).upos !== 'NOUN') return
  const parties = tree.kids(noun, 'nmod').find(kid => /^(of|between)$/.test(tree.caseOf(kid)))
  const head = tree.head(noun)
  const verb = head !== undefined && tree.is(noun, 'obl', 'obl:agent', 'nmod') && MAKING.test(tree.lemma(head)) ? head : undefined
  const body =
    verb === undefined
      ? tree.is(noun, 'appos')
        ? head
        : tree.kid(noun, 'cop') === undefined
          ? undefined
          : tree.kid(noun, 'nsubj')
      : undergoer(tree, verb)
  if (parties === undefined || body === undefined || !isBodyAt(context, tree, body) || !isBodyAt(context, tree, parties)) return
  if (tree.conjuncts(parties).length < 2) return
  yield {
    predicate: 'merged_into',
    subject: { is: 'head', token: parties },
    object: { is: 'head', token: body, alone: true },
    trigger: noun,
    confidence: 0.7,
    rule: 'breakaways.merger',
  }
}

const splinter = (body: number, old: number, trigger: number, rule: string): Draft => ({
  predicate: 'splinter_of',
  subject: { is: 'head', token: body, alone: true },
  object: { is: 'head', token: old, alone: true },
  trigger,
  confidence: 0.7,
  rule: `breakaways.${rule}`,
})

function* made(tree: Tree, context: Context, make: number, old: number): Generator<Draft> {
  const body = MAKING.test(tree.lemma(make)) ? undergoer(tree, make) : undefined
  if (body === undefined || body === old || !isBodyAt(context, tree, body)) return
  yield splinter(body, old, make, 'made')
}
