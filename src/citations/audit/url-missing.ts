import type { Finding } from '../../model/finding.ts'
import type { Citation } from '../../model/note.ts'
import { type AuditContext, finding } from './context.ts'

const ON_THE_WEB = new Set(['article-newspaper', 'article-magazine', 'webpage', 'post'])

/** From this share on, works of one kind that have an address make one without it stand out. */
const NEARLY_ALL = 0.8

/** News and web pages cited without an address, where nearly all others in the document have one, or where the note breaks off. */
export function* urlMissing({ full, textOf, notes }: AuditContext): Iterable<Finding> {
  const web = full.filter(({ csl }) => ON_THE_WEB.has(csl.type))
  const without = web.filter(isBare)
  if (web.length < 3 || 1 - without.length / web.length < NEARLY_ALL) return
  for (const { note, span } of without) {
    const whole = notes.find(({ number }) => number === note)?.span ?? span
    const broken = /,\s*$/.test(textOf(whole))
    yield finding({
      code: 'url-missing',
      severity: broken ? 'error' : 'warning',
      note,
      span,
      message: `Note ${note} gives no address; ${web.length - without.length} of the ${web.length} articles and pages cited in full have one.`,
      expected: broken ? 'The note breaks off after the date: the address belongs there.' : 'Add the address after the date.',
    })
  }
}

const isBare = ({ csl }: Citation): boolean => csl.URL === undefined && csl.DOI === undefined && csl.archive === undefined
