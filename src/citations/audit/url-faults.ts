import type { Finding } from '../../model/finding.ts'
import { findUrls, hostOf } from '../urls.ts'
import { type AuditContext, finding } from './context.ts'

/** Hosts that keep files for others: their addresses change without notice and do not show who publishes. */
const STORAGE =
  /(?:^|\.)(?:s3[\w.-]*\.amazonaws\.com|amazonaws\.com|storage\.googleapis\.com|blob\.core\.windows\.net|cloudfront\.net|digitaloceanspaces\.com|dropbox\.com|drive\.google\.com|docs\.google\.com|onedrive\.live\.com|1drv\.ms|icloud\.com)$/

/** Addresses that lead to a file store and not to the publisher's own page. */
export function* urlIsStorageHost({ full, named }: AuditContext): Iterable<Finding> {
  for (const { note, span, csl } of full) {
    const host = hostOf(csl.URL ?? '')
    if (!STORAGE.test(host)) continue
    yield finding({
      code: 'url-is-storage-host',
      severity: 'info',
      note,
      span,
      message: `The address in ${named([note])} leads to a file store (${host}), not to the publisher’s page.`,
      expected: 'Give the page of the publisher that leads to the file; keep a copy of the file.',
    })
  }
}

/** Addresses that a blank breaks: what follows it reads on like a path. */
export function* urlBrokenBySpace({ notes, document, named }: AuditContext): Iterable<Finding> {
  for (const { number, span } of notes) {
    const text = document.text.slice(span.start, span.end)
    for (const { start, end, url } of findUrls(text)) {
      const rest = /^\s+([\p{L}\d%_~-]*[\p{Ll}\d]*(?:[-_/=?&+%][\w%.~+-]+)+\/?)(?=[\s,;.)]|$)/u.exec(text.slice(end))
      if (rest?.[1] === undefined || !/[-/_=&?%+]$|\/[^/]*$/.test(url) || !reads(rest[1])) continue
      yield finding({
        code: 'url-broken',
        severity: 'warning',
        note: number,
        span: { start: span.start + start, end: span.start + end + rest[0].length },
        message: `A blank breaks the address in ${named([number])}: “${url.slice(-30)} ${rest[1].slice(0, 30)}”.`,
        expected: `${url}${rest[1].replace(/[.,]$/, '')}`,
      })
    }
  }
}

/** A path goes on with small letters, digits and dividers; a new address or a compound word in a sentence does not. */
const reads = (rest: string): boolean => /^[a-z\d%_~=?&+/.-]+$/.test(rest) && (/[/=?&_]/.test(rest) || (rest.match(/-/g)?.length ?? 0) > 1)

/** Addresses that the page broke inside a word without a hyphen: they were joined with nothing between. */
export function* urlBrokenInWord({ full, document, named }: AuditContext): Iterable<Finding> {
  for (const { note, span } of full) {
    const text = document.text.slice(span.start, span.end)
    const breaks = document.pieces.filter((piece, index) => {
      const last = document.pieces[index - 1]
      return last !== undefined && last.at + last.length === piece.at && last.raw + last.length < piece.raw
    })
    for (const { start, end } of findUrls(text)) {
      const joined = breaks.find(
        ({ at }) =>
          at > span.start + start &&
          at < span.start + end &&
          /\p{L}$/u.test(document.text.slice(at - 1, at)) &&
          /^\p{L}/u.test(document.text.slice(at, at + 1)),
      )
      if (joined === undefined) continue
      const here = joined.at
      yield finding({
        code: 'url-broken-in-word',
        severity: 'info',
        note,
        span: { start: span.start + start, end: span.start + end },
        message: `A line ends inside a word of the address in ${named([note])}: “${document.text.slice(here - 8, here)}|${document.text.slice(here, here + 8)}”. It was joined with nothing between.`,
        expected: 'Check that the joined address is right.',
      })
    }
  }
}
