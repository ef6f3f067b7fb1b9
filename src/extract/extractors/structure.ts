import type { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { frameExtractor } from '../frames/read.ts'
import { belonging } from './structure/belonging.ts'
import { composition } from './structure/composition.ts'
import { obedience } from './structure/obedience.ts'
import { parts } from './structure/parts.ts'
import { ofRuler, under } from './structure/under-whom.ts'

const frames = frameExtractor('structure', [...parts, ...obedience, ...belonging, ...composition])

/** What bodies are part of, whom they answer to, who belongs to them and of whom they consist. */
export const structure: Extractor = {
  name: 'structure',
  *propose(tree, context) {
    for (const draft of frames.propose(tree, context))
      if (!saysNothing(tree, context, draft)) yield ofWhom(tree, context, wholeFirst(tree, draft))
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

/** "A unit *of commandos and police*": bare plurals and crowds are those of whom a unit consists, and not its whole. */
function ofWhom(tree: Tree, context: Context, draft: Draft): Draft {
  const { predicate, object, rule } = draft
  if (predicate !== 'part_of' || !/\.role\.(?:unit|section|subunit|element|component|remnant)$/.test(rule) || object?.is !== 'head')
    return draft
  const { token } = object
  const isBare = tree.kid(token, 'det', 'nmod:poss') === undefined && context.mentionAt(token)?.form !== 'name'
  const isCrowd = tree.token(token).xpos === 'NNS' || tree.lemma(token) === 'police'
  return isBare && isCrowd && tree.token(token).upos === 'NOUN' ? { ...draft, predicate: 'composed_of' } : draft
}

/**
 * "Members of X" as such, "part of the floor", "a battalion of 300 men", which tells a strength, and "groups include X", which gives an
 * example; whoever reports a figure to somebody tells it. "Former members" and "suspected members" say that they are or were.
 */
function saysNothing(tree: Tree, context: Context, { predicate, subject, object, trigger, rule }: Draft): boolean {
  const itself = subject.is === 'head' && subject.token === trigger
  if (rule.endsWith('.report') && tree.kid(trigger, 'obj') !== undefined) return true
  const isRole = rule.includes('.role.')
  if (rule.endsWith('.lieutenant') && object?.is === 'head' && kindAt(context, tree, object.token) !== 'person') return true
  if (predicate === 'composed_of' && object?.is === 'head' && isBareThing(tree, context, object.token)) return true
  if (itself && /\.(part|element|assistant|deputy|aide|agent|subject|group|network)$/.test(rule)) return true
  if (itself && isRole && predicate === 'member_of' && !isToldOf(tree, trigger)) return true
  if (isRole && predicate === 'composed_of' && object?.is === 'head')
    return (itself && !JOINED.test(rule)) || context.quantities.some(({ head, kind }) => head === object.token && kind === 'people')
  if (rule.endsWith('.include') && predicate === 'member_of')
    return context.mentionAt(subject.is === 'head' ? subject.token : trigger)?.form !== 'name'
  return rule.endsWith('.include') && rule.includes('part_of') && object?.is === 'head' && tree.token(object.token).xpos === 'NNS'
}

/** "*Air*, *ground* and naval components": a bare singular that is nobody is no member, and mostly half of a phrase. */
const isBareThing = (tree: Tree, context: Context, i: number): boolean =>
  tree.token(i).xpos === 'NN' && kindAt(context, tree, i) === 'concept' && tree.kid(i, 'det', 'nummod', 'amod', 'nmod:poss') === undefined

/** Nouns of those who join, of which the words say who joined though nothing is called so. */
const JOINED = /\.(coalition|alliance|organi[sz]ation|federation|union|band)$/

/** Whether the words say more of people than whose they are: that they were, or are thought to be, or have run away. */
const isToldOf = (tree: Tree, noun: number): boolean =>
  /^(deserter|defector|renegade|turncoat)$/.test(tree.lemma(noun)) ||
  tree
    .kids(noun, 'amod', 'advmod')
    .some(kid => /^(former|ex|suspected|alleged|active|founding|fellow|presumed|onetime|self-confessed)$/.test(tree.lemma(kid)))
