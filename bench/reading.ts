import { buildWorkbench } from '../test/web/build.ts'
import { openLongReport } from '../test/web/long-report.ts'
import { openBrowser, openDesk } from '../test/web/workbench.ts'

/* Opens a report of some 250 pages with 6,000 claims drawn over it, in a real browser, and tells the time of the main thread. */

const PARAGRAPHS = 1500

/** Openings, of which the middle one is told. */
const ROUNDS = 5

/** Seconds of the main thread in which such a report should stand. */
const ENOUGH = 0.5

await buildWorkbench()
const browser = await openBrowser()
if (typeof browser === 'string') throw new Error(browser)
const desk = await openDesk(browser, { sample: false })
const openings = []
for (let round = 0; round < ROUNDS; round++) openings.push(await openLongReport(desk, PARAGRAPHS))
const [first] = openings
const seconds = openings.map(one => one.seconds).toSorted((a, b) => a - b)
const middle = seconds[ROUNDS >> 1] ?? NaN
console.log(`${first?.characters} characters, ${first?.claims} claims drawn: ${middle.toFixed(2)} s of the main thread`)
console.log(`all rounds: ${seconds.map(one => one.toFixed(2)).join(' ')}`)
console.log(`share of ${ENOUGH} s: ${(middle / ENOUGH).toFixed(2)}`)
await desk.close()
await browser.close()
