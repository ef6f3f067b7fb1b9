import type { Finding } from '../../model/finding.ts'
import { capital } from '../../text/capital.ts'
import { type AuditContext, finding } from './context.ts'

const INSIDE = /(?<=[\p{L}\p{N}]\s)(?:The|An?)(?=\s\p{Lu})/u

/** Titles in headline style with an article in capitals inside, where no colon, dash or quotation mark opens anew. */
export function* titleCapitalArticle({ full, named }: AuditContext): Iterable<Finding> {
  const lower = full.filter(({ csl }) => /\s(?:the|an?)\s/.test(csl.title ?? '')).length
  const upper = full.filter(({ csl }) => INSIDE.test(csl.title ?? ''))
  if (lower <= upper.length) return
  for (const { note, span, csl } of upper) {
    const article = INSIDE.exec(csl.title ?? '')?.[0] ?? ''
    yield finding({
      code: 'title-capital-article',
      severity: 'style',
      note,
      span,
      message: `${capital(named([note]))} prints “${article}” with a capital inside the title “${csl.title}”; the other titles print it small.`,
      expected: `“${csl.title?.replace(INSIDE, article.toLowerCase())}”, unless it is part of a name.`,
    })
  }
}
