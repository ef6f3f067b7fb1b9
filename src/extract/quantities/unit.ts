import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'

/** What a number counts: the noun's token, its words with the modifiers that belong to it, and where they stand if beside the number. */
export type Unit = { readonly counted: number; readonly text: string; readonly span: Span | undefined }

/** How many tokens may stand between a number and the noun it counts where the tree does not join them. */
const REACH = 4

/** Modifiers that tell which of them, not what they are: "35 more innocent civilians" are civilians. */
const IDLE = /^(more|other|further|additional|new|such|same|different|innocent|unarmed|so-called|alleged|suspected)$/i

/** What the number headed by `token` and ending with `last` counts; undefined where nothing is named. */
export function unitOf(tree: Tree, token: number, last: number): Unit | undefined {
  const pointed = ofPronoun(tree, token)
  if (pointed !== undefined) return { counted: token, text: wordsOf(tree, pointed), span: undefined }
  const counted = byTree(tree, token, last) ?? beside(tree, last)
  if (counted === undefined) return undefined
  const first = firstModifier(tree, counted, last)
  return { counted, text: textOf(tree, first, counted), span: tree.span(first, counted + 1) }
}

/** "70 boats", "thousands of boats". */
function byTree(tree: Tree, token: number, last: number): number | undefined {
  const of = tree.kids(token, 'nmod').find(kid => kid > last && tree.caseOf(kid) === 'of')
  if (of !== undefined && isNoun(tree, of)) return of
  const head = tree.head(token)
  return head !== undefined && head > last && tree.is(token, 'nummod') && isNoun(tree, head) ? head : undefined
}

/** The first plural noun just after the number, with nothing but modifiers between. */
function beside(tree: Tree, last: number): number | undefined {
  for (let i = last + 1; i <= last + REACH && i < tree.sentence.last; i++) {
    const { xpos, form } = tree.token(i)
    if (xpos === 'NNS' || xpos === 'NNPS') return i
    if (!/^(JJ[RS]?|NNP?|VBN|CC)$/.test(xpos) && form !== '-' && form !== 'of') return undefined
  }
  return undefined
}

/** "33 of them", "36 of which": the plural noun last named. */
function ofPronoun(tree: Tree, token: number): number | undefined {
  const pronoun = tree.kids(token, 'nmod').find(kid => /^(them|which|these|those|whom)$/i.test(tree.token(kid).form))
  if (pronoun === undefined) return undefined
  for (let i = token - 1; i >= tree.sentence.first; i--) if (tree.token(i).xpos === 'NNS') return i
  return undefined
}

const isNoun = (tree: Tree, i: number): boolean => /^(NOUN|PROPN|SYM)$/.test(tree.token(i).upos)

function firstModifier(tree: Tree, counted: number, last: number): number {
  let first = counted
  while (first - 1 > last && tree.head(first - 1) === counted && tree.is(first - 1, 'compound', 'amod')) {
    if (IDLE.test(tree.token(first - 1).form)) break
    first--
  }
  return first
}

const wordsOf = (tree: Tree, counted: number): string => textOf(tree, firstModifier(tree, counted, tree.sentence.first - 1), counted)

function textOf(tree: Tree, first: number, last: number): string {
  let text = ''
  for (let i = first; i <= last; i++) {
    const { form, start } = tree.token(i)
    text += i > first && start > tree.token(i - 1).end ? ` ${form}` : form
  }
  return text
}
