import assert from 'node:assert/strict'

import { deskTest } from './desk-test.ts'
import { openLongReport } from './long-report.ts'
import { openDesk } from './workbench.ts'

/** Paragraphs of some 250 pages, and of a quarter of them. */
const [LONG, SHORT] = [1500, 375]

/** How many times as long four times the text may take: twice as much as its length says. */
const MOST = 8

deskTest('a report of 250 pages is whole in the page, but only what is in sight is laid out', async (_, browser) => {
  const desk = await openDesk(browser, { sample: false })
  await openLongReport(desk, LONG)
  const count = async (script: string): Promise<number> => Number(await desk.page.evaluate(script))
  assert.equal(await count(`document.querySelectorAll('.text p [data-at]').length`), LONG)
  const laidOut = `[...document.querySelectorAll('.text [data-at]')].filter(one => one.checkVisibility({ contentVisibilityAuto: true })).length`
  assert.ok((await count(laidOut)) < LONG / 10)
  assert.ok((await count(`document.querySelectorAll('*').length`)) < 3 * LONG)
  await desk.close()
})

deskTest('four times the text and claims do not take much more than four times as long to open', async (_, browser) => {
  const desk = await openDesk(browser, { sample: false })
  await openLongReport(desk, SHORT)
  const short = await openLongReport(desk, SHORT)
  const long = await openLongReport(desk, LONG)
  assert.ok(long.seconds < MOST * short.seconds, `${long.seconds} s against ${short.seconds} s`)
  await desk.close()
})
