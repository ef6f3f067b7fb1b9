import type { Tree } from '../../language/tree.ts'
import { isTime } from './source.ts'

/** Words that begin what is told beside a content rather than in it: when, where and why somebody said or wanted it. */
const BESIDE =
  /^(?:when|while|after|before|as|because|since|if|though|although|until|at|during|by|but|amid|despite|following|via|whether)$/i

const FINITE = /^(?:VB[DZP]|MD)$/
const RELATIVE = /^(?:WDT|WP|WP\$)$/

/**
 * A content that ends in a noun, with the words that read on from it up to the next sign, circumstance or clause, on whatever word the
 * tree has hung them: "praised their record | on trade", "insulted women | and traders", "the phrase | “free zone”".
 */
export const readOn = (tree: Tree, content: readonly number[], cue: number): number[] => {
  const last = content.at(-1)
  if (last === undefined || last < cue || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(tree.token(last).upos)) return [...content]
  const isName = content.length === 1 && /^(?:PROPN|PRON)$/.test(tree.token(last).upos)
  const more: number[] = []
  let inRelative = false
  for (let at = last + 1; at < tree.sentence.last && !stopsAt(tree, at, inRelative, isName); at++) {
    if (RELATIVE.test(tree.token(at).xpos)) inRelative = true
    else if (FINITE.test(tree.token(at).xpos)) inRelative = false
    more.push(at)
  }
  while (more.length > 0 && /^(?:ADP|CCONJ|DET|PUNCT|SCONJ|ADV)$/.test(tree.token(more.at(-1) ?? last).upos)) more.pop()
  return [...content, ...more]
}

/** Whether a circumstance begins at `at`: "when…", "because…", a day. */
export const beginsBeside = (tree: Tree, at: number): boolean => BESIDE.test(tree.token(at).form) || isTime(tree, at)

const stopsAt = (tree: Tree, at: number, inRelative: boolean, isName: boolean): boolean => {
  const { form, upos, xpos } = tree.token(at)
  if (beginsBeside(tree, at)) return true
  if (upos === 'PUNCT') return form !== '-'
  if (upos === 'ADP') return (isName && /^(?:in|on|to|from)$/i.test(form)) || (at + 1 < tree.sentence.last && isWhen(tree, at + 1))
  if (upos === 'CCONJ') return at + 1 < tree.sentence.last && /^(?:VERB|AUX|PRON|ADV|PUNCT|SCONJ)$/.test(tree.token(at + 1).upos)
  if (/^(?:SCONJ|PART|ADV)$/.test(upos) && xpos !== 'POS') return true
  return FINITE.test(xpos) && !inRelative
}

/** Whether a time begins at `at`: a weekday, a year, a month with its day. */
const isWhen = (tree: Tree, at: number): boolean =>
  isTime(tree, at) || /^(?:1[5-9]|20)\d\d$/.test(tree.token(at).form) || MONTH.test(tree.token(at).form)

const MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?$|^(?:March|April|May)$/
