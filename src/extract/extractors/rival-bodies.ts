import type { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { nameAt } from '../mentions-in.ts'
import { kindOfNoun } from '../nouns.ts'
import { bodyInFocus } from './bodies/body-in-focus.ts'

/** "A rival body, the Harbour Front, was formed": whoever is called a rival is one of the body spoken of before. */
export const rivalBodies: Extractor = {
  name: 'rival-bodies',
  *propose(tree, context) {
    for (const i of tree.indexes()) {
      const draft = isRivalBody(tree, i) ? rivalAt(tree, context, i) : undefined
      if (draft !== undefined) yield draft
    }
  },
}

/** Whether a noun for a body is described as a rival one. */
export const isRivalBody = (tree: Tree, noun: number): boolean =>
  tree.token(noun).upos === 'NOUN' &&
  (kindOfNoun(tree.lemma(noun)) === 'organization' || tree.lemma(noun) === 'body') &&
  tree.kids(noun, 'amod', 'compound').some(kid => kid < noun && /^(?:rival|competing)$/.test(tree.lemma(kid)))

function rivalAt(tree: Tree, context: Context, noun: number): Draft | undefined {
  const head = tree.head(noun)
  const beside = tree.is(noun, 'appos') && head !== undefined ? [head] : tree.kids(noun, 'appos')
  const name = beside.find(kid => nameAt(context, kid) !== undefined && kindAt(context, tree, kid) === 'organization')
  const own = name === undefined ? undefined : nameAt(context, name)
  if (name === undefined || own === undefined) return undefined
  const other = bodyInFocus(tree, context, Math.min(own.start, tree.token(noun).start), own.entity)
  if (other === undefined) return undefined
  return {
    predicate: 'rival_of',
    subject: { is: 'head', token: name, alone: true },
    object: other,
    trigger: noun,
    presupposed: true,
    confidence: 0.6,
    rule: 'rival-bodies.beside',
  }
}
