import type { Finding } from '../../model/finding.ts'
import type { Citation } from '../../model/note.ts'
import { capital } from '../../text/capital.ts'
import { type AuditContext, finding, grouped } from './context.ts'

const ON_THE_WEB = new Set(['article-newspaper', 'article-magazine', 'webpage', 'post'])

/** From this share on, works of one kind that have an address make one without it stand out. */
const NEARLY_ALL = 0.8

/** News and web pages cited without an address, where nearly all others in the document have one, or where the note breaks off. */
export function* urlMissing(context: AuditContext): Iterable<Finding> {
  const found = [...bare(context)]
  yield* found.filter(({ severity }) => severity === 'error')
  yield* grouped(
    context,
    found.filter(({ severity }) => severity !== 'error'),
    told => `${capital(told)} give no address, where nearly all other articles and pages cited in full have one.`,
  )
}

/** Gazettes and law reports are found by volume and page. */
const BY_PAGE = /\b\d{1,3}\s(?:Federal Register|Fed\. ?Reg\.|Stat\.|Cong\. ?Rec\.|O\.?J\.?)\s/u

function* bare({ full, textOf, notes, named }: AuditContext): Iterable<Finding> {
  const web = full.filter(({ csl, span }) => ON_THE_WEB.has(csl.type) && !BY_PAGE.test(textOf(span)))
  const without = web.filter(isBare)
  if (web.length < 3 || 1 - without.length / web.length < NEARLY_ALL) return
  const spans = new Map(notes.map(({ number, span }) => [number, span]))
  for (const { note, span } of without) {
    const whole = spans.get(note) ?? span
    const broken = /,\s*$/.test(textOf(whole))
    yield finding({
      code: 'url-missing',
      severity: broken ? 'error' : 'warning',
      note,
      span,
      message: `${capital(named([note]))} gives no address; ${web.length - without.length} of the ${web.length} articles and pages cited in full have one.`,
      expected: broken ? 'The note breaks off after the date: the address belongs there.' : 'Add the address after the date.',
    })
  }
}

const isBare = ({ csl }: Citation): boolean => csl.URL === undefined && csl.DOI === undefined && csl.archive === undefined
