import type { Hono } from 'hono'

import { findClaim, findDocument, readBase } from '../actions/base.ts'
import { boxesOf } from '../model/document.ts'
import { Problem } from '../model/problem.ts'
import type { Span } from '../model/span.ts'
import type { Door } from './door.ts'

/** Pages of PDF originals and scans as pictures, with the lines of a claim's sentence, or of any stretch of the text, coloured. */
export function addPagePictures(app: Hono, { world }: Door): void {
  app.get('/api/v1/originals/:document/pages/:page', async ({ req }) => {
    const base = await readBase(world, { rejected: true })
    const { id, sha256, name } = findDocument(base, req.param('document'))
    const page = wholeNumber(req.param('page'), 'The page')
    const query = new URL(req.url).searchParams
    const claim = query.get('claim')
    const spans = claim === null ? spanIn(query) : findClaim(base, claim).body.evidence
    const store = await world.store('read')
    const [bytes, analysis] = [await store.original(sha256), await store.analysis(id)]
    if (bytes === undefined || analysis === undefined)
      throw new Problem('not-found', `The original of ${name} is not kept here.`, { hint: 'Run "aver doctor --originals".' })
    const boxes = boxesOf(analysis.document, spans)
      .filter(place => place.page === page)
      .map(({ box }) => box)
    const picture = await world.drawPage({ name, bytes }, { page, boxes })
    return new Response(new Uint8Array(picture.bytes), {
      headers: { 'content-type': picture.media, 'cache-control': 'private, max-age=3600', 'content-security-policy': POLICY },
    })
  })
}

/** A picture around a picture, which may show the inner one and colour boxes on it, and do nothing else. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox"

/** A stretch of the text: `?start=120&end=180`, in UTF-16 units. */
function spanIn(query: URLSearchParams): Span[] {
  const [start, end] = [query.get('start'), query.get('end')]
  if (start === null || end === null) return []
  return [{ start: wholeNumber(start, 'start', 0), end: wholeNumber(end, 'end') }]
}

function wholeNumber(word: string, what: string, least = 1): number {
  const number = Number(word)
  if (/^\d{1,9}$/.test(word) && number >= least) return number
  throw new Problem('usage', `${what} should be a whole number.`, { hint: `${least} is the first.` })
}
