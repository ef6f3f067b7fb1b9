import type { Page } from 'playwright-core'

import type { Claim, Report } from '../../src/web/records.ts'
import type { ReportText } from '../../src/web/report-text.ts'
import { until, visit } from './desk-test.ts'
import type { Desk } from './workbench.ts'

const SENTENCE = 'The Northern Brigade attacked the town of Dorn in the early summer. '
const SENTENCES = 4
const PARAGRAPH = SENTENCE.repeat(SENTENCES).trim()

/** What the opening of a report cost: the characters of its text, its claims, and the seconds of a processor that the main thread took. */
type Opening = { readonly characters: number; readonly claims: number; readonly seconds: number }

/**
 * Opens a report of so many paragraphs of four sentences, a claim on each, from the list of sources, and waits until all of its claims are
 * drawn. The answers of the server are made here, so that no report has to be read for it; 1,500 paragraphs are some 250 pages.
 */
export async function openLongReport(desk: Desk, paragraphs: number): Promise<Opening> {
  const { page } = desk
  const { text, claims, report, whole } = longReport(paragraphs)
  await page.unrouteAll()
  const give = (path: string, data: unknown) =>
    page.route(path, route => route.fulfill({ json: { data, next: null }, headers: { etag: '"1-evt_1"' } }))
  await give('**/api/v1/claims?*', claims)
  await give('**/api/v1/documents*', [report])
  await give('**/api/v1/document?*', whole)
  await visit(desk, '/sources')
  const link = page.getByRole('link', { name: 'A long report' })
  await link.waitFor()
  const holds = (script: string) => until(async () => (await page.evaluate(script)) === true)
  await holds(`performance.getEntriesByType('resource').some(({ name }) => /help-[^/]*js$/.test(name))`) // the last page's code
  const busy = await watch(page)
  const before = await busy()
  await link.click()
  const drawn = `['says', 'hedged', 'denied'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0)`
  await holds(`${drawn} === ${claims.length}`)
  await page.evaluate('new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))')
  return { characters: text.length, claims: claims.length, seconds: (await busy()) - before }
}

/** Tells, from now on, the seconds of a processor that the main thread of a page took, whatever else the machine does meanwhile. */
async function watch(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN
  }
}

type Made = { readonly text: string; readonly claims: readonly Claim[]; readonly report: Report; readonly whole: ReportText }

function longReport(paragraphs: number): Made {
  const text = Array.from({ length: paragraphs }, () => PARAGRAPH).join('\n\n')
  const starts = Array.from({ length: paragraphs }, (_, i) => i * (PARAGRAPH.length + 2))
  const sentences = starts.flatMap(start =>
    Array.from({ length: SENTENCES }, (_, i) => ({
      start: start + i * SENTENCE.length,
      end: start + (i + 1) * SENTENCE.length - 1,
    })),
  )
  const claims = sentences.map(({ start, end }, i): Claim => ({
    id: `clm_${i}`,
    sentence: 'The Northern Brigade attacked Dorn',
    subject: { id: 'ent_1', name: 'Northern Brigade', kind: 'organization' },
    predicate: 'attacked',
    object: null,
    qualifiers: {},
    polarity: i % 7 === 0 ? 'denied' : 'affirmed',
    certainty: i % 5 === 0 ? 'possible' : 'certain',
    hedge: null,
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
    corrected: [],
    inferredBy: null,
    confidence: 0.9,
    recognised: null,
  }))
  const report: Report = {
    id: 'doc_1',
    name: 'long.txt',
    format: 'text',
    engine: 'aver',
    editionOf: null,
    meta: { title: 'A long report', authors: [], date: null, publisher: null, language: 'en' },
    notes: 0,
    sentences: 0,
    linked: 0,
    claims: claims.length,
  }
  const whole: ReportText = {
    ...report,
    text,
    blocks: starts.map(start => ({ kind: 'paragraph', span: { start, end: start + PARAGRAPH.length }, level: null, page: null })),
    notes: [],
    problems: [],
    citations: [],
    claims: sentences.map(({ start, end }, i) => ({
      id: `clm_${i}`,
      evidence: [{ start, end }],
      trigger: { start: start + 21, end: start + 29 },
      cue: null,
      hedge: null,
      subject: { start, end: start + 20 },
      object: null,
      speaker: [],
      place: null,
      qualifiers: {},
    })),
  }
  return { text, claims, report, whole }
}
