import type { Tree } from '../../../language/tree.ts'
import type { Span } from '../../../model/span.ts'
import { MONTH } from '../../../text/months.ts'

const MONTH_NAME = new RegExp(`^(?:${MONTH})$`, 'i')

/** Most tokens of a name. */
const LONGEST = 12

/** The name or quoted words that begin at a token: a run of capitalised words with the small ones inside it ("Army of the Pure"). */
export function nameRun(tree: Tree, at: number): { readonly span: Span; readonly quoted: boolean } | undefined {
  if (at >= tree.sentence.last) return undefined
  const start = skipQuotes(tree, at)
  const quoted = start > at
  let last = start
  for (let i = start; i < Math.min(tree.sentence.last, start + LONGEST); i++) {
    const { form, xpos } = tree.token(i)
    if (isQuote(form)) break
    if (!quoted && /^in$/i.test(form) && /^\d{4}$/.test(tree.token(Math.min(i + 1, tree.sentence.last - 1)).form)) break
    if ((quoted && !/^[.,]$/.test(form)) || /^[\p{Lu}\d]/u.test(form) || /^al$/.test(form)) last = i + 1
    else if (!/^(of|the|for|and|de|la|al|el|bin|ibn|in|[-–'’.]|['’]s)$/i.test(form) || xpos === ',') break
  }
  if (MONTH_NAME.test(tree.token(start).form)) return undefined
  return last > start ? { span: tree.span(start, last), quoted } : undefined
}

const isQuote = (form: string): boolean => /^(?:["“”‘’]|``|''|"")$/.test(form)

function skipQuotes(tree: Tree, at: number): number {
  let start = at
  while (start < tree.sentence.last - 1 && isQuote(tree.token(start).form)) start++
  return start
}
