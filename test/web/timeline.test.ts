import assert from 'node:assert/strict'

import { barriersOn } from './axe.ts'
import { deskTest, visit } from './desk-test.ts'
import { hillsTest, idOf, saved } from './hills.ts'
import { openDesk, type Desk } from './workbench.ts'

/** Opens a way of looking at time and waits until it is drawn. */
async function looking(desk: Desk, address: string): Promise<void> {
  await visit(desk, address)
  await desk.page.locator('.lanes .event').first().waitFor({ state: 'attached' })
}

hillsTest('dated claims lie in lanes, undated ones in a tray with their number', async desk => {
  const { page } = desk
  await looking(desk, '/timeline')
  const dated = await page.locator('.event').count()
  const tray = page.locator('.tray')
  const undated = Number(/(\d+) claims? without a date/.exec(await tray.innerText())?.[1])
  await tray.locator('summary').click()
  assert.equal(await tray.locator('.claims > li').count(), undated)
  assert.ok(dated > 5 && undated > 5)
  assert.equal(await page.getByRole('group', { name: 'Red Column' }).count(), 1)
})

deskTest('a lane’s name that has no room says that it goes on, and whole where it is pointed at', async (_, browser) => {
  const desk = await openDesk(browser, {
    sample: false,
    report: '# Grey Hills\n\nThe Popular Front of the Seven Hidden Valleys was founded in March 2012.\n',
  })
  await looking(desk, '/timeline')
  const name = desk.page.locator('.lane-name', { hasText: 'Popular' })
  assert.match((await name.locator('tspan').first().textContent()) ?? '', /^Popular Front of the…/)
  assert.equal(await name.locator('title').textContent(), 'Popular Front of the Seven Hidden Valleys')
  await desk.close()
})

hillsTest('lanes are actors, places or reports, as the address says', async desk => {
  const { page } = desk
  await looking(desk, '/timeline?lanes=source')
  assert.equal(await page.locator('.lane-name').count(), 1)
  await page.getByRole('group', { name: 'Groups of the Grey Hills' }).waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'By place' }).click()
  await page.getByRole('group', { name: 'no place given' }).waitFor({ state: 'attached' })
  assert.match(page.url(), /lanes=place/)
})

hillsTest('plus, minus and Home look nearer, farther and at everything', async desk => {
  const { page } = desk
  await looking(desk, '/timeline')
  const span = (): number => {
    const [from, to] = (new URL(page.url()).searchParams.get('window') ?? '').split('~').map(Date.parse)
    return (to ?? 0) - (from ?? 0)
  }
  await page.keyboard.press('Home')
  await page.waitForURL(/window=/)
  const [whole, first] = [span(), new URL(page.url()).searchParams.get('window')]
  await page.keyboard.press('+')
  await page.waitForURL(url => url.searchParams.get('window') !== first)
  assert.ok(span() < whole)
  await page.getByRole('button', { name: 'Farther' }).click()
  await page.keyboard.press('Home')
  await page.waitForURL(url => url.searchParams.get('window') === first)
})

hillsTest('arrows move from claim to claim and Enter opens the evidence', async desk => {
  const { page } = desk
  await looking(desk, '/timeline')
  await page.locator('.event[tabindex="0"]').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.waitForURL(/sel=/)
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: 'Evidence' }).waitFor()
  await page.keyboard.press('Escape')
})

hillsTest('what stands too close is counted and opens as a list', async desk => {
  const { page } = desk
  await looking(desk, '/timeline?lanes=source&window=1900-01-01~2020-01-01')
  await page
    .getByRole('button', { name: /more claims here, as a list/ })
    .first()
    .click()
  await page.getByText('claims close together').waitFor()
  assert.match(page.url(), /cluster=/)
})

hillsTest('an uncertain time is pale, a stated one solid', async desk => {
  const { page } = desk
  await looking(desk, '/timeline')
  const year = page.locator('.event', { hasText: 'ceased to exist' })
  assert.match(String(await year.getAttribute('aria-label')), /in 2019 \(month unknown\)/)
  assert.equal(await year.locator('rect[fill-opacity="0.4"]').count(), 1)
})

hillsTest('the lineage shows splits, mergers and dated ties, each with its evidence', async desk => {
  const { page } = desk
  await looking(desk, '/timeline?lanes=lineage')
  assert.equal(await page.locator('[data-branch=split]').count(), 1)
  assert.equal(await page.locator('[data-branch=merger]').count(), 1)
  const strokes = page.locator('[data-stroke="-"]')
  assert.equal(await strokes.count(), 2)
  await strokes.first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: 'Evidence' }).waitFor()
  await page.keyboard.press('Escape')
  await looking(desk, `/timeline?lanes=lineage&focus=${await idOf(page, 'Stone League')}`)
  assert.equal(await page.locator('.lane-name').count(), 2)
})

hillsTest('in the lineage arrows go from mark to mark, and keys draw time nearer, farther and whole', async desk => {
  const { page } = desk
  await looking(desk, '/timeline?lanes=lineage')
  const marks = page.locator('[data-mark]')
  assert.equal(await page.locator('[data-mark][tabindex="0"]').count(), 1)
  await page.locator('[data-mark][tabindex="0"]').focus()
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(/sel=/)
  const second = new URL(page.url()).searchParams.get('sel')
  assert.equal(await page.locator(`[data-mark="${second}"]`).getAttribute('tabindex'), '0')
  await page.keyboard.press('ArrowLeft')
  await page.waitForURL(address => address.searchParams.get('sel') !== second)
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: 'Evidence' }).waitFor()
  await page.keyboard.press('Escape')
  const line = page.locator('[data-line]').first()
  await line.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: 'Evidence' }).waitFor()
  await page.waitForURL(address => address.searchParams.get('sel') !== null)
  assert.equal(await line.getAttribute('tabindex'), '0')
  await page.keyboard.press('Escape')
  const all = await marks.count()
  await page.keyboard.press('+')
  await page.waitForURL(/window=/)
  const near = new URL(page.url()).searchParams.get('window')
  await page.keyboard.press('Home')
  await page.waitForURL(address => address.searchParams.get('window') !== near)
  assert.equal(await marks.count(), all)
  await page.getByRole('button', { name: /Farther/ }).waitFor()
})

hillsTest('a line that only ties or other claims date is walked to as well, opens what dates it, and has an address', async desk => {
  const { page } = desk
  await looking(desk, '/timeline?lanes=lineage')
  const league = await idOf(page, 'Stone League')
  const line = page.locator(`[data-mark="${league}"]`)
  assert.match(String(await line.getAttribute('aria-label')), /^Stone League: The Stone League attacked (?:the )?Red Column in May 2015/)
  await page.locator('[data-mark][tabindex="0"]').focus()
  const walked: unknown[] = []
  for (let step = 0; step < 30 && walked.at(-1) !== league; step++) {
    await page.keyboard.press('ArrowRight')
    walked.push(await page.evaluate(`document.activeElement.getAttribute('data-mark')`))
  }
  assert.equal(walked.at(-1), league)
  await page.keyboard.press('Enter')
  await page
    .getByRole('complementary', { name: 'Evidence' })
    .getByText(/attacked (?:the )?Red Column/)
    .first()
    .waitFor()
  const address = page.url()
  await page.goto('about:blank')
  await page.goto(address)
  await page
    .getByRole('complementary', { name: 'Evidence' })
    .getByText(/attacked (?:the )?Red Column/)
    .first()
    .waitFor()
  assert.equal(await line.getAttribute('aria-pressed'), 'true')
  await page.keyboard.press('Escape')
})

hillsTest('both pictures are saved with their caption and are no barrier', async desk => {
  const { page } = desk
  for (const address of ['/timeline', '/timeline?lanes=lineage']) {
    await looking(desk, address)
    const svg = (await saved(page, 'SVG')).toString()
    assert.match(svg, /<text[^>]*>(?:Timeline|Lineage)/)
    assert.doesNotMatch(svg, /var\(--/)
    assert.deepEqual([...(await saved(page, 'PNG')).subarray(1, 4)], [...Buffer.from('PNG')])
    assert.deepEqual(await barriersOn(page), [])
  }
  assert.deepEqual(desk.faults, [])
})
