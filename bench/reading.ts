import type { Page } from 'playwright-core'

import type { Claim, Report } from '../src/web/records.ts'
import type { ReportText } from '../src/web/report-text.ts'
import { buildWorkbench } from '../test/web/build.ts'
import { openBrowser, openDesk } from '../test/web/workbench.ts'

/* Opens a report of some 250 pages with 6,000 claims drawn over it, in a real browser, and tells the time of the main thread. */

const SENTENCE = 'The Northern Brigade attacked the town of Dorn in the early summer. '
const [PARAGRAPHS, SENTENCES] = [1500, 4]

/** Seconds of the main thread in which such a report should stand. */
const ENOUGH = 0.5

const paragraph = SENTENCE.repeat(SENTENCES).trim()
const text = Array.from({ length: PARAGRAPHS }, () => paragraph).join('\n\n')
const starts = Array.from({ length: PARAGRAPHS }, (_, i) => i * (paragraph.length + 2))
const sentences = starts.flatMap(start =>
  Array.from({ length: SENTENCES }, (_, i) => ({
    start: start + i * SENTENCE.length,
    end: start + (i + 1) * SENTENCE.length - 1,
  })),
)
const thing = { id: 'ent_1', name: 'Northern Brigade', kind: 'organization' }
const claims = sentences.map(({ start, end }, i): Claim => ({
  id: `clm_${i}`,
  sentence: 'The Northern Brigade attacked Dorn',
  subject: thing,
  predicate: 'attacked',
  object: null,
  qualifiers: {},
  polarity: i % 7 === 0 ? 'denied' : 'affirmed',
  certainty: i % 5 === 0 ? 'possible' : 'certain',
  speaker: [],
  time: null,
  place: null,
  quote: text.slice(start, end),
  document: { id: 'doc_1', title: 'A long report' },
  start,
  end,
  coverage: 'none',
  notes: [],
  works: [],
  standing: 'proposed',
  confidence: 0.9,
  recognised: null,
}))
const report: Report = {
  id: 'doc_1',
  name: 'long.txt',
  format: 'text',
  meta: { title: 'A long report', authors: [], date: null, publisher: null, language: 'en' },
  notes: 0,
  claims: claims.length,
}
const whole: ReportText = {
  ...report,
  text,
  blocks: starts.map(start => ({ kind: 'paragraph', span: { start, end: start + paragraph.length }, level: null, page: null })),
  notes: [],
  problems: [],
  citations: [],
  findings: [],
  mentions: [],
  sentences,
  claims: sentences.map(({ start, end }, i) => ({
    id: `clm_${i}`,
    standing: 'proposed',
    evidence: [{ start, end }],
    trigger: { start: start + 21, end: start + 29 },
    cue: null,
    hedge: null,
    subject: { start, end: start + 20 },
    object: null,
    speaker: [],
    place: null,
    qualifiers: {},
    rule: 'bench',
  })),
}

/** Tells, from now on, the seconds in which the main thread of a page was busy. */
async function watch(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN
  }
}

await buildWorkbench()
const browser = await openBrowser()
if (typeof browser === 'string') throw new Error(browser)
const desk = await openDesk(browser, { sample: false })
const { page } = desk
const give = (path: string, data: unknown) =>
  page.route(path, route => route.fulfill({ json: { data, next: null }, headers: { etag: '"1-evt_1"' } }))
await give('**/api/v1/claims?*', claims)
await give('**/api/v1/documents*', [report])
await give('**/api/v1/document?*', whole)
await page.goto(new URL('/sources', page.url()).href)
const link = page.getByRole('link', { name: 'A long report' })
await link.waitFor()
await page.waitForTimeout(1500)
const busy = await watch(page)
const before = await busy()
await link.click()
const drawn = `['says', 'hedged', 'denied'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0)`
while (Number(await page.evaluate(drawn)) < claims.length) await page.waitForTimeout(100)
await page.evaluate('new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))')
const seconds = (await busy()) - before
console.log(`${text.length} characters, ${claims.length} claims drawn: ${seconds.toFixed(2)} s of the main thread`)
console.log(`share of ${ENOUGH} s: ${(seconds / ENOUGH).toFixed(2)}`)
await desk.close()
await browser.close()
