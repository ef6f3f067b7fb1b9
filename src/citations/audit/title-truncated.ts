import type { Finding } from '../../model/finding.ts'
import { capital } from '../../text/capital.ts'
import { pathOf } from '../urls.ts'
import { type AuditContext, finding } from './context.ts'

/** Titles that end in dots: they were cut by the page or program they were copied from. */
export function* titleTruncated({ full, named }: AuditContext): Iterable<Finding> {
  for (const { note, span, csl } of full) {
    if (csl.title === undefined || !/(?:\.{3}|…)$/.test(csl.title)) continue
    const file = wordsInUrl(csl.URL ?? '')
    yield finding({
      code: 'title-truncated',
      severity: 'warning',
      note,
      span,
      message: `${capital(named([note]))} gives a title that is cut off: “${csl.title}”.`,
      expected: file === undefined ? 'Give the whole title.' : `Give the whole title; the address reads “${file}”.`,
    })
  }
}

function wordsInUrl(url: string): string | undefined {
  const file = pathOf(url).split(/[/?]/).at(-1) ?? ''
  const words = file.replace(/\.\w{2,5}$/, '').split(/[+_-]|%20/)
  return words.length > 4 ? words.join(' ') : undefined
}
