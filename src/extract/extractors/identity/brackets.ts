import { postKind } from '../../../language/data/word-lists.ts'
import type { Tree } from '../../../language/tree.ts'
import { contains, overlaps, type Span } from '../../../model/span.ts'
import type { Context, Draft } from '../../extractor.ts'
import { mentionsIn, nameAt } from '../../mentions-in.ts'

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{Ll}\d./&’'-]{2,12}(?: \d{1,3})?$/u
/** Several capitalised words, none of them a number. */
const CAPITALS = /^\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|of|the|and|de|al|el)){0,4}$/u

/** Words in brackets that say which or where, no names. */
const NO_NAME = /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Admin|Army|See|Photo|Source|Figure|Table|Chapter)\b/
const LANGUAGE = /^(?:in )?\p{Lu}\p{Ll}+(?:ian|ish|ic|ese|an|ch|ek|li|bic)?: ?/u

/** Longest content of brackets that may be a name, in code units. */
const LONGEST = 60
/** The same where a language's name opens them, since names in several languages may follow. */
const LONGEST_LABELLED = 160

/** Names in brackets after what they name: acronyms, other names of the same thing, names in another language. */
export function* bracketed(tree: Tree, context: Context): Generator<Draft> {
  for (const i of tree.indexes()) {
    if (tree.token(i).form !== '(' || i === tree.sentence.first) continue
    const close = tree.indexes().find(k => k > i && tree.token(k).form === ')')
    if (close === undefined || close === i + 1) continue
    const inside = tree.span(i + 1, close)
    const subject = namedBefore(tree, context, i)
    const longest = LANGUAGE.test(context.reading.text.slice(inside.start, inside.end)) ? LONGEST_LABELLED : LONGEST
    if (subject === undefined || inside.end - inside.start > longest || isPostBefore(tree, i) || isListOf(tree, subject, i, close)) continue
    for (const span of namesIn(context, subject, inside)) {
      yield {
        predicate: 'alias',
        subject: { is: 'head', token: subject, alone: true },
        object: { is: 'text', span },
        trigger: i + 1,
        confidence: 0.85,
        rule: 'aliases.brackets',
      }
    }
  }
}

/** "The General Officer Commanding (GOC)": short for a post, not a name of whoever holds it. */
const isPostBefore = (tree: Tree, bracket: number): boolean =>
  [2, 3].some(words => {
    const first = bracket - words
    if (first < tree.sentence.first) return false
    const forms = Array.from({ length: words }, (_, i) => tree.token(first + i).form.toLowerCase())
    return postKind(forms.join(' ')) === 'role'
  })

/** "Three districts (Bor, Tellim and Oss)": each of several things by its own name. */
const isListOf = (tree: Tree, subject: number, open: number, close: number): boolean =>
  tree.token(subject).xpos === 'NNS' && tree.indexes().some(i => open < i && i < close && /^(,|and)$/.test(tree.token(i).form))

/** The head of the name or noun phrase that ends where the bracket opens. */
function namedBefore(tree: Tree, context: Context, bracket: number): number | undefined {
  const { end } = tree.token(bracket - 1)
  const named = tree.indexes().find(i => i < bracket && context.mentionAt(i)?.end === end)
  if (named !== undefined) return named
  const { upos } = tree.token(bracket - 1)
  if (upos !== 'NOUN' && upos !== 'PROPN') return undefined
  let head = bracket - 1
  for (let up = tree.head(head); up !== undefined && up < bracket && tree.is(head, 'flat', 'compound', 'nmod'); up = tree.head(head))
    head = up
  return head
}

function namesIn(context: Context, subject: number, inside: Span): Span[] {
  const own = nameAt(context, subject) ?? context.mentionAt(subject)
  return parts(context.reading.text, inside)
    .filter(({ span, foreign }) => {
      const words = context.reading.text.slice(span.start, span.end)
      if (foreign) return own !== undefined
      if (!/^\p{Lu}/u.test(words) || NO_NAME.test(words)) return false
      const mention = mentionsIn(context, inside).find(other => contains(inside, other) && overlaps(other, span) && other.entity !== null)
      if (mention !== undefined && own?.entity !== undefined && mention.entity === own?.entity) return true
      const alike = mention === undefined || own?.kind === mention.kind
      return alike && (ACRONYM.test(words) || (own?.form === 'name' && own.kind !== 'person' && CAPITALS.test(words)))
    })
    .map(({ span }) => span)
}

/** "KMT or Nationalist" and "Arabic: …; Kurdish: …" are several names; the language's name is none, and each script is a name. */
function parts(text: string, inside: Span): { readonly span: Span; readonly foreign: boolean }[] {
  const found: { readonly span: Span; readonly foreign: boolean }[] = []
  let at = inside.start
  for (const part of text.slice(inside.start, inside.end).split(/(; ?| or |, or |, )/)) {
    const language = LANGUAGE.exec(part)?.[0].length ?? 0
    for (const run of part
      .slice(language)
      .matchAll(
        /[\p{Script=Latin}\p{M}\d'’ʿʾ“”".&/-][\p{Script=Latin}\p{M}\d'’ʿʾ“”".&/ -]*|[^\p{Script=Latin}\s\d\p{P}][^\p{Script=Latin}]*/gu,
      )) {
      const quote = /^[“"‘']/.test(run[0]) ? 1 : 0
      const words = run[0].slice(quote).replace(quote === 1 ? /[”"’'\s\p{Cf}]+$/u : /[\s\p{Cf}]+$/u, '')
      const start = at + language + run.index + quote
      const foreign = !/\p{Script=Latin}/u.test(words)
      if (words !== '' && !/^[;,]|^or$/.test(words) && (!foreign || /\p{L}{2}/u.test(words))) {
        found.push({ span: { start, end: start + words.length }, foreign: foreign || language > 0 })
      }
    }
    at += part.length
  }
  return found
}
