import type { Tree } from '../../language/tree.ts'
import { isFinite, range } from './finder.ts'

/** Of a content what stands in the quotation that the cue `i` itself stands in: "“They write that we had men,” says Turner". */
export const insideQuotation = (tree: Tree, i: number, content: readonly number[]): number[] => {
  const end = range(i + 1, tree.sentence.last).find(token => /^[”»]$/.test(tree.token(token).form))
  const opened = end !== undefined && range(i + 1, end).some(token => /^[“«]$/.test(tree.token(token).form))
  return end === undefined || opened ? [...content] : content.filter(token => token < end)
}

/**
 * Of a content what stands before a semicolon behind the cue `i` and a clause of its own: "denied that…; its spokesman told…". What is
 * quoted, and a list that goes on with "that", stays whole.
 */
export const ownSentence = (tree: Tree, i: number, content: readonly number[]): number[] => {
  const end = range(i + 1, tree.sentence.last).find(token => tree.token(token).form === ';' && opensClause(tree, token))
  return end === undefined || isInQuotes(tree, i, end) ? [...content] : content.filter(token => token < end)
}

/** Whether a quotation that opens behind `i` is still open at `end`. */
const isInQuotes = (tree: Tree, i: number, end: number): boolean => {
  let open = false
  for (let token = i + 1; token < end; token++) {
    const { form } = tree.token(token)
    if (/^(?:“|``)$/.test(form) || (form === '"' && !open)) open = true
    else if (/^(?:”|''|")$/.test(form)) open = false
  }
  return open
}

/** Whether a subject with a finite verb follows a semicolon, not "that". */
const opensClause = (tree: Tree, semicolon: number): boolean => {
  const next = range(semicolon + 1, tree.sentence.last)
  if (next[0] !== undefined && /^(that|and)$/i.test(tree.token(next[0]).form)) return false
  const end = next.find(token => tree.token(token).form === ';') ?? tree.sentence.last
  return next.some(token => token < end && (tree.is(token, 'nsubj', 'nsubj:pass', 'expl') || isFinite(tree, token)))
}
