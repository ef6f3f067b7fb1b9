import type { Tree } from '../../language/tree.ts'

/** What whoever stands before a court is called in its record. */
export const DEFENDANTS: ReadonlySet<string> = new Set(['accused', 'defendant', 'appellant'])

const AGAINST = /^(?:case|charge|proceeding|indictment|allegation|suit|verdict|judgment|judgement|warrant)$/
const OF = /^(?:trial|prosecution|indictment|conviction|sentencing|acquittal|arraignment|appeal)$/
const TRIED = /^(?:charge|try|indict|convict|sentence|acquit|prosecute|arraign)$/

/** Whether a word names whoever stands before a court: "the case against X", "the trial of X", "X was indicted", "X pleaded guilty". */
export function standsTrial(tree: Tree, token: number): boolean {
  const above = tree.head(token)
  if (above === undefined) return false
  const lemma = tree.lemma(above)
  if (tree.is(token, 'nmod', 'obl'))
    return (tree.caseOf(token) === 'against' && AGAINST.test(lemma)) || (tree.caseOf(token) === 'of' && OF.test(lemma))
  if (tree.token(above).upos !== 'VERB') return false
  if (TRIED.test(lemma)) return tree.is(token, 'nsubj:pass', 'obj') || (tree.is(token, 'nsubj') && tree.isPassive(above))
  return lemma === 'plead' && tree.is(token, 'nsubj')
}
