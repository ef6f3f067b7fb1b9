import type { Finding } from '../../model/finding.ts'
import type { Citation } from '../../model/note.ts'
import type { CslItem } from '../../model/source.ts'
import { capital } from '../../text/capital.ts'
import { callName } from '../names.ts'
import { findShelfmark } from '../shelfmarks.ts'
import { keyOf, wordsOf } from '../words.ts'
import { type AuditContext, finding, inOrder } from './context.ts'

/** Titles of fewer words are shared by many works: "Annual Report", "About Us". */
const TELLING = 4

/** One work cited in full twice with another date, title or spelling of its author. */
export function* sameWorkCitedDifferently({ full, textOf, named }: AuditContext): Iterable<Finding> {
  const seen = new Map<string, Citation>()
  for (const citation of full) {
    const keys = keysOf(citation.csl)
    const before = keys.map(key => seen.get(key)).find(other => other !== undefined && !isAnother(other, citation, textOf))
    for (const key of keys) if (!seen.has(key)) seen.set(key, citation)
    if (before === undefined || before.note === citation.note) continue
    const differ = differences(before.csl, citation.csl)
    if (differ.length === 0) continue
    yield finding({
      code: 'same-work-cited-differently',
      severity: 'warning',
      note: citation.note,
      notes: inOrder([before.note, citation.note]),
      span: citation.span,
      message: `${capital(named([before.note, citation.note]))} cite one work in two ways: ${differ.join('; ')}.`,
      expected: 'Check which is right and cite it alike; after the first full note a short form will do.',
    })
  }
}

/** Notices in a series share their title and differ in number, and a file of an archive holds many papers of one name. */
function isAnother(a: Citation, b: Citation, textOf: AuditContext['textOf']): boolean {
  if (a.csl.URL !== undefined && a.csl.URL === b.csl.URL) return false
  if ([a, b].every(({ span }) => findShelfmark(textOf(span)) !== undefined)) return true
  return a.csl.number !== undefined && b.csl.number !== undefined && keyOf(a.csl.number) !== keyOf(b.csl.number)
}

function keysOf({ URL, DOI, title, number, ...csl }: CslItem): string[] {
  const words = keyOf(title ?? '')
  const place = keyOf(csl['container-title'] ?? csl.publisher ?? csl.author.map(callName).join(' '))
  return [
    ...(DOI === undefined ? [] : [`doi ${DOI.toLowerCase()}`]),
    ...(URL === undefined || /^https?:\/\/[^/]+\/?$/.test(URL) ? [] : [`url ${URL.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}`]),
    ...(words.split(' ').length < TELLING || place === ''
      ? []
      : [`title ${words} ${place}`, `number ${keyOf(number ?? '')} ${words} ${place}`]),
  ]
}

const told = (what: string, one: string | undefined, other: string | undefined, differ: boolean): string[] =>
  one === undefined || other === undefined || !differ ? [] : [`${what} “${one}” and “${other}”`]

function differences(a: CslItem, b: CslItem): string[] {
  const [author, again] = [a.author, b.author].map(names => names.map(callName).join(', ') || undefined)
  return [
    ...told('dated', a.issued, b.issued, !agree(a.issued, b.issued)),
    ...told('titled', a.title, b.title, keyOf(a.title ?? '') !== keyOf(b.title ?? '') && !isCut(a.title, b.title)),
    ...told('by', author, again, !isPart(author, again) && !isPart(again, author)),
  ]
}

/** A body may be called by its acronym, and a list of authors be cut short. */
function isPart(part = '', whole = ''): boolean {
  const words = new Set(wordsOf(whole))
  return wordsOf(part).every(word => words.has(word))
}

/** A year says nothing against a day of that year. */
const agree = (a = '', b = ''): boolean => a.startsWith(b) || b.startsWith(a)

/** A title without its subtitle is the same title. */
const isCut = (a = '', b = ''): boolean => keyOf(a).startsWith(keyOf(b)) || keyOf(b).startsWith(keyOf(a))
