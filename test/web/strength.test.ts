import assert from 'node:assert/strict'

import { barriersOn } from './axe.ts'
import { visit } from './desk-test.ts'
import { hillsTest, saved } from './hills.ts'
import type { Desk } from './workbench.ts'

async function looking(desk: Desk, address: string): Promise<void> {
  await visit(desk, address)
  await desk.page.locator('.lanes .event').first().waitFor({ state: 'attached' })
}

hillsTest('every number is a mark in the shape of who tells it, and the table below says the same in the same order', async desk => {
  const { page } = desk
  await looking(desk, '/strength')
  const marks = page.locator('.lanes .event')
  const tellers = await marks.evaluateAll(all => all.map(one => String(one.getAttribute('data-teller'))))
  assert.deepEqual(tellers.toSorted(), ['body', 'person', 'person', 'report'])
  const numbers = await page.locator('.numbers tbody tr td:nth-child(3)').allInnerTexts()
  assert.equal(numbers.length, await marks.count())
  for (const [index, number] of numbers.entries())
    assert.ok((await marks.nth(index).getAttribute('aria-label'))?.startsWith(number.trim()), number)
  assert.deepEqual(numbers.map(number => number.trim()).toSorted(), [
    '300–500 fighters',
    '700 fighters',
    'at least 1,000 fighters',
    'up to 900 fighters',
  ])
})

hillsTest('only one speaker’s own numbers are joined by a line', async desk => {
  await looking(desk, '/strength')
  assert.equal(await desk.page.locator('.lanes polyline').count(), 1)
})

hillsTest('a click leaves only what one kind of speaker tells, and the address says so', async desk => {
  const { page } = desk
  await looking(desk, '/strength')
  await page.getByRole('button', { name: 'a person' }).click()
  await page.waitForURL(/who=person/)
  assert.equal(await page.locator('.lanes .event').count(), 2)
  await page.getByRole('button', { name: 'the group itself' }).click()
  await page.getByText('No number in this scope').waitFor()
})

hillsTest('Enter on a mark opens its evidence; the picture is saved and is no barrier', async desk => {
  const { page } = desk
  await looking(desk, '/strength')
  assert.deepEqual(await barriersOn(page), [])
  await page.locator('.lanes .event').first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: 'Evidence' }).waitFor()
  await page.keyboard.press('Escape')
  assert.match((await saved(page, 'SVG')).toString(), /Strength: 4 numbers of 1 group/)
  assert.deepEqual(desk.faults, [])
})
