import type { Tree } from '../../language/tree.ts'
import { isWriting } from '../nouns.ts'
import { isSaying } from './aside.ts'

/** Verbs by which a subject makes the statement that their object names. */
export const MAKES =
  /^(make|issue|release|provide|send|post|give|express|voice|repeat|raise|reiterate|have|publish|level|bring|offer|deliver|hold|share|renew|take|put|show|announce|declare|pledge|win|lose)$/

/** Verbs that take what is written or held as their object: "filed papers opposing it". */
const WRITES = /^(?:write|file|submit|sign|circulate|distribute|tweet|unleash|adopt|pass|draft|record|call|give|read)$/

/**
 * Whoever speaks in what he has written or held: the subject of "sent a letter to the council accusing the front", of "said at a news
 * conference announcing the raid" from the participle.
 */
export const makerOfWriting = (tree: Tree, i: number): number | undefined => {
  if (tree.token(i).xpos !== 'VBG' || !tree.is(i, 'acl', 'advcl') || tree.kid(i, 'nsubj', 'mark') !== undefined) return undefined
  const verb = verbAbove(tree, i)
  if (verb === undefined || verb > i || tree.isPassive(verb)) return undefined
  return tree.kids(verb, 'obj', 'obl').some(kid => kid < i && isIn(tree, kid, verb)) ? tree.subjectOf(verb) : undefined
}

/** Whether the subject of a verb speaks in what `thing` heads: he has made it, or says something at it. */
const isIn = (tree: Tree, thing: number, verb: number): boolean => {
  if (!isWriting(tree.lemma(thing)) && !HELD.test(tree.lemma(thing))) return false
  if (tree.is(thing, 'obj')) return MAKES.test(tree.lemma(verb)) || WRITES.test(tree.lemma(verb))
  return isSaying(tree, verb) && /^(?:in|at)$/.test(tree.caseOf(thing))
}

const HELD = /^(?:conference|interview|tweet|email|paper|petition|lawsuit|suit|complaint|motion|advert|ad|advertisement|order|note)$/

/** The nearest verb above a word. */
const verbAbove = (tree: Tree, i: number): number | undefined => {
  for (let above = tree.head(i); above !== undefined; above = tree.head(above)) if (tree.token(above).upos === 'VERB') return above
  return undefined
}
