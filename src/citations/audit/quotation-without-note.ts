import type { Finding } from '../../model/finding.ts'
import { type AuditContext, finding } from './context.ts'

/** Fewer quoted words are a term, a title or irony. */
const WORDS = 6

/** So many quotations without a note are the document's way; they are told in one line. */
const MANY = 12

/** Quotations of some length that no note stands for. */
export function quotationWithoutNote(context: AuditContext): readonly Finding[] {
  const found = [...unsourced(context)]
  const [first] = found
  if (first === undefined || found.length <= MANY) return found
  return [
    {
      ...first,
      message: `No note stands for ${found.length} quotations, of which this is the first: ${first.message.replace(/^.*?(?=“)/, '')}`,
    },
  ]
}

function* unsourced({ sentences, notes }: AuditContext): Iterable<Finding> {
  if (notes.length === 0) return
  for (const { text, start, coverage } of sentences) {
    if (coverage !== 'none') continue
    const match = [...text.matchAll(/[“"]([^“”"]{20,3000})[”"]/gu)].find(([, words = '']) => isSpeech(words))
    if (match === undefined) continue
    yield finding({
      code: 'quotation-without-note',
      severity: 'warning',
      span: { start: start + match.index, end: start + match.index + match[0].length },
      message: `No note stands for the quotation “${(match[1] ?? '').slice(0, 60)}…”.`,
      expected: 'Add the note that gives its source and page.',
    })
  }
}

/** Running words of English and no title: most of the long ones are small. */
function isSpeech(words: string): boolean {
  const all = words.trim().split(/\s+/)
  const long = all.filter(word => word.length > 4)
  const small = all.filter(word =>
    /^(?:the|of|to|and|in|a|an|is|are|was|were|that|it|we|you|they|he|she|i|for|not|be|on|with|as|by|from)$/i.test(word),
  )
  return all.length >= WORDS && small.length > 1 && long.filter(word => /^\p{Ll}/u.test(word)).length >= long.length / 2
}
