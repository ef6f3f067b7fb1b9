import type { Tree } from '../../language/tree.ts'
import { kindOfNoun } from '../nouns.ts'
import { cueNouns } from './cue-nouns.ts'
import { range } from './finder.ts'
import type { Report } from './report.ts'

/**
 * A report with the one that leaves its verb out: "the mayor insists that he is in Orsk, | the police that he fled". The second has the same
 * words of saying.
 */
export const withGapped = (report: Report): Report[] => {
  const { tree, content, cue, act } = report
  const first = content.find(i => i > cue)
  if (act !== 'says' || first === undefined || tree.lemma(first) !== 'that') return [report]
  for (let that = first + 3; that < tree.sentence.last - 2; that++) {
    const sign = tree.lemma(that) === 'that' && opensClause(tree, that + 1) ? signBefore(tree, that, first) : undefined
    if (sign === undefined) continue
    const second = range(that, tree.sentence.last).filter(i => tree.token(i).upos !== 'PUNCT' || i < tree.sentence.last - 1)
    return [
      { ...report, content: content.filter(i => i < sign) },
      { ...report, source: tree.span(sign + 1, that), content: second },
    ]
  }
  return [report]
}

/** The comma or semicolon that nothing but somebody's name or description parts from "that". */
const signBefore = (tree: Tree, that: number, first: number): number | undefined => {
  let at = that - 1
  while (at > first && that - at < LONGEST && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tree.token(at).upos)) at--
  if (at === that - 1 || at <= first || !/^[,;]$/.test(tree.token(at).form)) return undefined
  return isSomebody(tree, that - 1) ? at : undefined
}

/** How many words such a source has at most. */
const LONGEST = 8

const isSomebody = (tree: Tree, i: number): boolean => {
  const { upos, lemma, form } = tree.token(i)
  if (upos === 'PROPN') return true
  const kind = [lemma, form].map(word => kindOfNoun(word.toLowerCase())).find(each => each !== 'concept')
  return upos === 'NOUN' && !cueNouns.has(lemma) && /^(?:person|people|organization)$/.test(kind ?? '')
}

/** Whether a subject begins at `i`. */
const opensClause = (tree: Tree, i: number): boolean => i < tree.sentence.last && /^(?:PRON|DET|PROPN|NOUN)$/.test(tree.token(i).upos)
