import type { Tree } from '../../language/tree.ts'

/** Relations across which an adverbial of the upper clause still speaks of the lower one. */
const SHARING = /^(conj|xcomp|obj|nsubj|nsubj:pass|obl|obl:agent|advcl)$/

/**
 * Which of the adverbial phrases headed by `candidates` says when or where `trigger` happens: one under the trigger itself first, then
 * one of the clauses above that share it. Several come back where they stand in the same place, nearest first.
 */
export const adverbialsOf = (tree: Tree, trigger: number, candidates: readonly number[]): number[] => {
  if (candidates.length === 0) return []
  const ladder = rungs(tree, trigger)
  const ranked = candidates
    .map(token => ({ token, rank: ladder.indexOf(hostOf(tree, token, ladder)) }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((a, b) => a.rank - b.rank || Math.abs(a.token - trigger) - Math.abs(b.token - trigger))
  const best = ranked[0]?.rank
  return ranked.filter(({ rank }) => rank === best).map(({ token }) => token)
}

/** The trigger and the words above it that it shares its adverbials with. */
const rungs = (tree: Tree, trigger: number): number[] => {
  const ladder = [trigger]
  for (let at = trigger; ladder.length < 6;) {
    const head = tree.head(at)
    if (head === undefined || !SHARING.test(tree.token(at).deprel)) break
    if (tree.is(at, 'conj') && isPresent(tree, at) !== isPresent(tree, head)) break
    if (tree.is(at, 'advcl') && tree.kid(at, 'nsubj') !== undefined) break
    ladder.push(head)
    at = head
  }
  return ladder
}

/** Whether a clause is of the present: its date is not that of a clause of the past beside it ("was founded in 2014 and comprises…"). */
const isPresent = (tree: Tree, i: number): boolean =>
  [i, ...tree.kids(i, 'aux', 'cop')].some(token => /^VB[ZP]$/.test(tree.token(token).xpos))

/** The first rung or clause that a phrase hangs on; a clause off the ladder hides what is inside it. */
const hostOf = (tree: Tree, token: number, ladder: readonly number[]): number => {
  for (let at = token, steps = 0; steps < 6; steps++) {
    const head = tree.head(at)
    if (head === undefined) return -1
    if (ladder.includes(head)) return isOtherArgument(tree, at, head, ladder) ? -1 : head
    if (tree.isVerbal(head) && !isOpening(tree, head)) return -1
    at = head
  }
  return -1
}

/** A date inside the subject of a clause ("the 2014 coup led to…") dates that noun alone. */
const isOtherArgument = (tree: Tree, at: number, head: number, ladder: readonly number[]): boolean =>
  tree.is(at, 'nsubj', 'csubj') && ladder.indexOf(head) >= 0

/** "*Starting* in the 15th century": a participle that only opens a span of time. */
const isOpening = (tree: Tree, verb: number): boolean =>
  /^(?:starting|beginning)$/i.test(tree.token(verb).form) && tree.is(verb, 'advcl', 'case')
