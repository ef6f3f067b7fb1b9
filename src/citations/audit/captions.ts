import { unreadIn } from '../../model/document.ts'
import type { Finding } from '../../model/finding.ts'
import { firstFrom } from '../../text/sorted.ts'
import { findUrls } from '../urls.ts'
import { type AuditContext, finding } from './context.ts'

const CREDIT =
  /\b(?:(?:photo(?:graph)?|image|picture|map)s?\s(?:credit|source|courtesy)|credits?|source|courtesy|(?:photo(?:graph)?|image|picture|map|graphic)s?(?=\s(?:by|courtesy)\b|:))\s?(?::|\bby\b|\bof\b)?\s(.{2,60})/iu

/** Captions that name whom their picture is from, but neither note nor address. */
export function* captionWithoutNote({ document, notes, textOf }: AuditContext): Iterable<Finding> {
  if (notes.length === 0) return
  const markers = unreadIn(document)
  for (const { kind, span } of document.blocks) {
    if (kind !== 'caption' || (markers[firstFrom(markers, span.start, ({ start }) => start)]?.start ?? Infinity) < span.end) continue
    const text = textOf(span)
    const credit = CREDIT.exec(text)?.[1]
    if (credit === undefined || findUrls(text).length > 0) continue
    yield finding({
      code: 'caption-without-note',
      severity: 'info',
      span,
      message: `The caption “${text.slice(0, 60)}…” names its source (${credit.trim().replace(/\.$/, '')}) without note or address.`,
      expected: 'Add a note or the address of the picture, if the report is to stand by itself.',
    })
  }
}
