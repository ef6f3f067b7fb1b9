import type { Tree } from '../../../language/tree.ts'
import { contains, overlaps, type Span } from '../../../model/span.ts'
import type { Context, Draft } from '../../extractor.ts'

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{Ll}\d./&’'-]{2,12}(?: \d{1,3})?$/u
const LANGUAGE = /^(?:in )?\p{Lu}\p{Ll}+(?:ian|ish|ic|ese|an|ch|ek|li|bic)?: ?/u

/** Longest content of brackets that may be a name, in code units. */
const LONGEST = 60

/** Names in brackets after what they name: acronyms, other names of the same thing, names in another language. */
export function* bracketed(tree: Tree, context: Context): Generator<Draft> {
  for (const i of tree.indexes()) {
    if (tree.token(i).form !== '(' || i === tree.sentence.first) continue
    const close = [...tree.indexes()].find(k => k > i && tree.token(k).form === ')')
    if (close === undefined || close === i + 1) continue
    const inside = tree.span(i + 1, close)
    const subject = namedBefore(tree, context, i)
    if (subject === undefined || inside.end - inside.start > LONGEST) continue
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

/** The head of the name or noun phrase that ends where the bracket opens. */
function namedBefore(tree: Tree, context: Context, bracket: number): number | undefined {
  const { end } = tree.token(bracket - 1)
  const named = [...tree.indexes()].find(i => i < bracket && context.mentionAt(i)?.end === end)
  if (named !== undefined) return named
  const { upos } = tree.token(bracket - 1)
  if (upos !== 'NOUN' && upos !== 'PROPN') return undefined
  let head = bracket - 1
  for (let up = tree.head(head); up !== undefined && up < bracket && tree.is(head, 'flat', 'compound', 'nmod'); up = tree.head(head))
    head = up
  return head
}

function namesIn(context: Context, subject: number, inside: Span): Span[] {
  const own = context.mentionAt(subject)
  return parts(context.reading.text, inside).filter(span => {
    const words = context.reading.text.slice(span.start, span.end)
    if (!/^\p{Lu}/u.test(words)) return false
    const mention = context.mentions.find(other => contains(inside, other) && overlaps(other, span) && other.entity !== null)
    if (mention !== undefined && own?.entity !== undefined && mention.entity === own?.entity) return true
    return ACRONYM.test(words) && (mention === undefined || own?.kind === mention.kind)
  })
}

/** "KMT or Nationalist" and "Arabic: …; Kurdish: …" are two names each; the language's name is none. */
function parts(text: string, inside: Span): Span[] {
  const found: Span[] = []
  let at = inside.start
  for (const part of text.slice(inside.start, inside.end).split(/(; ?| or |, or |, )/)) {
    const language = LANGUAGE.exec(part)?.[0].length ?? 0
    const words = part.slice(language).trim()
    if (words !== '' && !/^[;,]|^or$/.test(words)) {
      const start = at + part.indexOf(words, language)
      found.push({ start, end: start + words.length })
    }
    at += part.length
  }
  return found
}
