import type { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'

const KIN =
  /^(father|mother|parent|brother|half-brother|sister|son|stepson|daughter|husband|wife|widow|widower|spouse|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|fiancée?|son-in-law|father-in-law|brother-in-law|descendant|ancestor|twin|sibling)$/

/** Who is kin of whom, the one whom the word calls so first: "his brother X", "X's son, Y", "Y, the son of X", "a sister who serves in parliament". */
export const kin: Extractor = {
  name: 'kin',
  *propose(tree, context) {
    for (const i of tree.indexes()) {
      const draft = KIN.test(tree.lemma(i).toLowerCase()) ? read(tree, context, i) : undefined
      if (draft !== undefined) yield draft
    }
  },
}

function read(tree: Tree, context: Context, i: number): Draft | undefined {
  const isPerson = (token: number): boolean => kindAt(context, tree, token) === 'person'
  const other = tree.kid(i, 'nmod:poss') ?? tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of')
  const relative = named(tree, context, i)
  const owner = other ?? (relative === i ? sharedOwner(tree, i) : undefined)
  if (owner === undefined || !isPerson(owner) || owner === relative) return undefined
  return {
    predicate: 'family',
    subject: { is: 'head', token: relative, alone: true },
    object: { is: 'head', token: owner, alone: true },
    trigger: i,
    qualifiers: { relation: { is: 'text', span: tree.span(firstWord(tree, i), lastWord(tree, i) + 1) } },
    confidence: 0.8,
    rule: 'kin.relation',
  }
}

/** The relative's own name beside the noun or as its subject; the noun itself where no name is given. */
function named(tree: Tree, context: Context, i: number): number {
  const isName = (token: number | undefined): token is number =>
    token !== undefined && token !== i && tree.token(token).upos === 'PROPN' && kindAt(context, tree, token) === 'person'
  const beside = tree.kids(i, 'appos', 'flat', 'nmod:desc').find(isName)
  if (beside !== undefined) return beside
  const subject = tree.kid(i, 'cop') === undefined ? undefined : tree.kid(i, 'nsubj')
  if (isName(subject)) return subject
  const head = tree.head(i)
  const before = tree.is(i, 'compound', 'appos', 'nmod:desc') ? head : undefined
  return isName(before) ? before : i
}

/** "his father … and a sister": the possessor of the relative it is joined to. */
function sharedOwner(tree: Tree, i: number): number | undefined {
  const head = tree.head(i)
  return head !== undefined && tree.is(i, 'conj') ? tree.kid(head, 'nmod:poss') : undefined
}

const firstWord = (tree: Tree, i: number): number => {
  const first = tree.kids(i, 'amod', 'compound')[0]
  return first !== undefined && first < i ? first : i
}

/** "brother-in-law" may be cut at its hyphens. */
const lastWord = (tree: Tree, i: number): number =>
  i + 4 < tree.sentence.last && /^[-‐‑]in[-‐‑]law$/.test([1, 2, 3, 4].map(step => tree.token(i + step).form).join('')) ? i + 4 : i
