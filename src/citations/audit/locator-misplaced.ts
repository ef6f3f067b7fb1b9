import type { Finding } from '../../model/finding.ts'
import { capital } from '../../text/capital.ts'
import { type AuditContext, finding } from './context.ts'

/** Page numbers that stand between the title and the outlet or publisher: they belong after the date or the imprint. */
export function* locatorMisplaced({ citations, textOf, named }: AuditContext): Iterable<Finding> {
  for (const { note, span, csl, locator } of citations) {
    const next = csl['container-title'] ?? csl.publisher
    if (locator === null || next === undefined || csl.title === undefined || csl.type === 'chapter' || !/^\p{Lu}/u.test(next)) continue
    const text = textOf(span)
    const at = text.indexOf(`, ${next}`, text.lastIndexOf(csl.title))
    const before = at < 0 ? -1 : text.slice(0, at).lastIndexOf(locator)
    if (before <= text.indexOf(csl.title) + csl.title.length - 1) continue
    const range = locator.replace(/(?<=\d)-(?=\d)/g, '–')
    yield finding({
      code: 'locator-misplaced',
      severity: 'style',
      note,
      span: { start: span.start + before, end: span.start + before + locator.length },
      message: `${capital(named([note]))} puts the page (${locator}) before “${next}”.`,
      expected: `Put “${range}” after the date, before the address.`,
    })
  }
}
