import type { Finding } from '../../model/finding.ts'
import type { Citation } from '../../model/note.ts'
import type { SourceType } from '../../model/source.ts'
import { capital } from '../../text/capital.ts'
import type { DateOrder } from '../chicago/dates.ts'
import { renderNote } from '../chicago/render.ts'
import { keyOf } from '../words.ts'
import { type AuditContext, finding } from './context.ts'

/** From this share of its full notes on that read as Chicago prints them, a document is held to that style. */
const HOUSE = 0.5
/** Fewer full notes show no style. */
const ENOUGH = 4

/** Types whose form Chicago leaves little freedom in. */
const FIXED: ReadonlySet<SourceType> = new Set(['article-newspaper', 'article-magazine', 'article-journal', 'webpage', 'book', 'chapter'])

/**
 * Notes with the right words but other punctuation than the rest: each is printed back from its fields and compared. Silent where the
 * document follows another style, where words differ, and for blanks and endings, which have findings of their own.
 */
export function* printedOtherwise({ citations, textOf, named }: AuditContext): Iterable<Finding> {
  const read = citations.flatMap(citation => {
    const printed = plain(textOf(citation.span))
    if (!FIXED.has(citation.csl.type) || /\bet al\b|[[\]]|\bs\.\s?v\./.test(printed)) return []
    const rendered = inPrint(citation, orderOf(printed))
    return rendered === undefined ? [] : [{ citation, printed, rendered }]
  })
  const full = read.filter(({ citation }) => citation.resolution.is === 'full')
  const alike = full.filter(({ printed, rendered }) => printed === plain(rendered)).length
  if (full.length < ENOUGH || alike < full.length * HOUSE) return
  for (const { citation, printed, rendered } of read) {
    if (printed === plain(rendered) || keyOf(printed) !== keyOf(rendered)) continue
    yield finding({
      code: 'printed-otherwise',
      severity: 'style',
      note: citation.note,
      span: citation.span,
      message: `${capital(named([citation.note]))} has other punctuation than the document’s other notes: “${textOf(citation.span).slice(0, 120)}”.`,
      expected: rendered,
    })
  }
}

function inPrint({ csl, locator, resolution }: Citation, dates: DateOrder): string | undefined {
  const manner = { locator: locator ?? undefined, dates }
  if (resolution.is === 'full') return renderNote(csl, { ...manner, position: 'full' })
  if (resolution.is !== 'resolved' || resolution.how !== 'short') return undefined
  return renderNote(csl, { ...manner, position: 'short', wholeTitle: true })
}

const orderOf = (printed: string): DateOrder => (/\b\d{1,2} \p{Lu}\p{L}{2,} \d{4}\b/u.test(printed) ? 'day-first' : 'month-first')

/** The note as far as it is compared: blanks single and none before commas, one kind of quotation mark, no ending. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=,)/g, '')
    .replace(/(?<=\d)-(?=\d)/g, '–')
    .replaceAll(/[‘’]/g, "'")
    .replace(/[.,]?([”"])?[.,\s]*$/, '$1')
}
