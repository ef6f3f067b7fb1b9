import assert from 'node:assert/strict'

import { deskTest } from './desk-test.ts'
import { openLongReport } from './long-report.ts'
import { openDesk } from './workbench.ts'

/** Paragraphs of some 250 pages, and of a quarter of them. */
const [LONG, SHORT] = [1500, 375]

/** Seconds of the main thread in which it should be whole: the quickest of a few openings, since other work slows each. */
const ENOUGH = 0.5

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

deskTest(
  '250 pages with 6,000 claims open in less than half a second, and four times the text takes not much more than four times as long',
  async (_, browser) => {
    const desk = await openDesk(browser, { sample: false })
    await openLongReport(desk, SHORT)
    const short = await openLongReport(desk, SHORT)
    const openings = [await openLongReport(desk, LONG), await openLongReport(desk, LONG), await openLongReport(desk, LONG)]
    const [long = assert.fail()] = openings.toSorted((a, b) => a.seconds - b.seconds)
    assert.ok(long.claims === 6000 && long.seconds < ENOUGH, `${long.seconds} s`)
    assert.ok(long.seconds < MOST * short.seconds, `${long.seconds} s against ${short.seconds} s`)
    await desk.close()
  },
)
