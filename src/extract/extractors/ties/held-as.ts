import type { Tree } from '../../../language/tree.ts'

/** Verbs that say what somebody holds another to be. */
const HOLDING = /^(?:describe|regard|consider|see|view|call|term|dub|brand|label|denounce|characteri[sz]e|portray|depict|deem)$/

/** The verb by which somebody is held to be what the noun says, as its second object or behind "as": "calls it a gang", "describes them as thieves". */
export const heldAs = (tree: Tree, noun: number): number | undefined => {
  const verb = tree.is(noun, 'obj', 'obl', 'xcomp') ? tree.head(noun) : undefined
  if (verb === undefined || verb > noun || !HOLDING.test(tree.lemma(verb))) return undefined
  if (tree.is(noun, 'obl')) return tree.caseOf(noun) === 'as' ? verb : undefined
  const isPassive = tree.kid(verb, 'aux:pass') !== undefined
  const isSecond = tree.kids(verb, 'obj', 'iobj').some(kid => kid < noun)
  return isPassive || isSecond ? verb : undefined
}
