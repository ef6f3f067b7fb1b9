import type { Span } from '../model/span.ts'

const URL_PATTERN = /(?:https?:\/\/|www\.)[^\s<>“”"«»]+/giu
const DOI_PATTERN = /(?:\bdoi:?\s{0,2}|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)(10\.\d{4,9}\/[^\s<>“”"«»;]+)/giu

/** A web address in a note, without the punctuation of the sentence around it. */
export type FoundUrl = Span & { readonly url: string }

/** The web addresses in `text`: a closing full stop, comma, quote or unopened bracket is the sentence's, not theirs. */
export function findUrls(text: string): FoundUrl[] {
  return [...text.matchAll(URL_PATTERN)].map(match => {
    const url = withoutSentenceEnd(match[0])
    return { url, start: match.index, end: match.index + url.length }
  })
}

/** The first DOI in `text`, bare (`10.1000/182`), whether written as `doi:` or as a link. */
export function findDoi(text: string): (Span & { readonly doi: string }) | undefined {
  const match = DOI_PATTERN[Symbol.matchAll](text).next().value
  if (match === undefined) return undefined
  const whole = withoutSentenceEnd(match[0])
  return { doi: withoutSentenceEnd(match[1] ?? ''), start: match.index, end: match.index + whole.length }
}

/** Whether an address leads to a copy kept by a web archive. */
export const isArchiveUrl = (url: string): boolean =>
  /^https?:\/\/(?:web\.archive\.org|archive\.(?:ph|is|today|fo|org\/web)|perma\.cc|archive\.md)\//i.test(url)

/** Host of an address in lower case, without `www.`. */
export function hostOf(url: string): string {
  return (/^(?:https?:\/\/)?([^/?#\s]+)/i.exec(url)?.[1] ?? '').toLowerCase().replace(/^www\./, '')
}

/** Path and query of an address, from its first slash. */
export function pathOf(url: string): string {
  return url.replace(/^(?:https?:\/\/)?[^/?#\s]+/i, '')
}

function withoutSentenceEnd(url: string): string {
  let unopened = (url.match(/\)/g)?.length ?? 0) - (url.match(/\(/g)?.length ?? 0)
  let end = url.length
  for (;;) {
    const last = url[end - 1] ?? ''
    if (last === ')' && unopened > 0) unopened--
    else if (!/[.,;:!?’'\]]/.test(last)) return url.slice(0, end)
    end--
  }
}
