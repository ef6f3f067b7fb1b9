import type { Tree } from '../../language/tree.ts'
import type { Context } from '../extractor.ts'

/**
 * What a thing without a name is called: its phrase up to the first comma, without what only points, counts, compares or dates
 * ("their own country" is "country", "a far-right national last August" a "far-right national").
 */
export const descriptiveName = (
  context: Context,
  tree: Tree,
  head: number,
  { first, last }: { readonly first: number; readonly last: number },
): string => {
  const words: string[] = []
  let end = -1
  for (let i = openOf(tree, first, head); i < last; i++) {
    const { form, start } = tree.token(i)
    if (i > head && (form === ',' || context.times.some(time => time.start <= start && start < time.end))) break
    words.push(words.length > 0 && start > end ? ` ${form}` : form)
    end = tree.token(i).end
  }
  return words.join('')
}

/** First token of the description proper; the parts of a hyphenated word stay together. */
const openOf = (tree: Tree, first: number, head: number): number => {
  const count = tree.kids(head, 'nummod').findLast(kid => kid >= first && kid < head && tree.token(kid).xpos === 'CD')
  let open = count === undefined || tree.token(count + 1).form === '-' || isYear(tree.token(count).form) ? first : count + 1
  while (open < head && isLight(tree, open) && tree.token(open + 1).form !== '-') open++
  return open - 2 >= tree.sentence.first && tree.token(open - 1).form === '-' ? open - 2 : open
}

const isYear = (form: string): boolean => /^(?:1\d|20)\d\d$/.test(form)

const isLight = (tree: Tree, i: number): boolean => {
  const { xpos, form } = tree.token(i)
  return /^(?:DT|PRP\$|PDT|POS|RB|RBR|RBS|CD)$/.test(xpos) || form === ',' || COMPARING.has(form.toLowerCase())
}

const COMPARING = new Set(
  'own other others such same various several many more most only certain some few different further additional'.split(' '),
)
