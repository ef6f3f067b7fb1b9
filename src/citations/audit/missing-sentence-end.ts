import type { Finding } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import { firstFrom } from '../../text/sorted.ts'
import { type AuditContext, finding } from './context.ts'

/** A word of a sentence, a blank, and a word that opens another, going on small or with one more capital before small ones. */
const LOST =
  /(?<=[\p{L}\d’]{2}) (?:These|Those|This|They|There|However|Although|Despite|Moreover|Furthermore|Nevertheless|Therefore|We|He|She)(?=,?\s(?:\p{Lu}\p{L}+\s)?\p{Ll})/gu

/** Sentences inside which another plainly begins, with no full stop between. */
export function* missingSentenceEnd({ sentences, document }: AuditContext): Iterable<Finding> {
  const italics = document.italics.toSorted((a, b) => a.start - b.start)
  for (const [index, { start, end, text }] of sentences.entries()) {
    const inside = [...text.matchAll(LOST)].map(({ index: at }) => start + at)
    const next = sentences[index + 1]
    const between = next !== undefined && next.block === sentences[index]?.block ? document.text.slice(end, next.start) : '.'
    const cut = next !== undefined && /^\s+$/.test(between) && /[\p{L}\d]$/u.test(text) ? [end] : []
    for (const at of [...inside, ...cut]) {
      if (isQuoted(document.text.slice(start, at)) || italicAt(italics, at + 1)) continue
      yield finding({
        code: 'missing-sentence-end',
        severity: 'style',
        span: { start: Math.max(start, at - 30), end: Math.min(document.text.length, at + 30) },
        message: `Two sentences stand with no full stop between: “${document.text.slice(Math.max(start, at - 25), at + 25).replace(/\s+/g, ' ')}”.`,
        expected: `Put a full stop after “${/\S+$/.exec(document.text.slice(start, at))?.[0] ?? ''}”.`,
      })
    }
  }
}

/** Whether a quotation is open at the end of `text`: titles in quotation marks have capitals of their own. */
const isQuoted = (text: string): boolean =>
  (text.match(/“/g)?.length ?? 0) > (text.match(/”/g)?.length ?? 0) || (text.match(/"/g)?.length ?? 0) % 2 === 1

/** Whether a place stands in italics, which are in order. */
const italicAt = (italics: readonly Span[], at: number): boolean =>
  (italics[firstFrom(italics, at + 1, ({ start }) => start) - 1]?.end ?? -1) > at
