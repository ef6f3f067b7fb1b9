import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after } from 'node:test'

import type { Browser } from 'playwright-core'

import { addressesOn } from './addresses.ts'
import { barriersInBothThemes } from './axe.ts'
import { deskTest, visit } from './desk-test.ts'
import type { Desk } from './workbench.ts'
import { openDesk } from './workbench.ts'

/* Every page on a report that somebody else wrote, where it is at hand: what the samples do not hold shows there. */

const file = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'seed', 'report.txt')
const skip = existsSync(file) ? undefined : `${file} is not there`

let opened: Promise<Desk> | undefined

after(async () => await (await opened)?.close())

/** A test at a desk on the seed report, which all tests of this file share; where it is not at hand the test is skipped and says so. */
const seedTest = (name: string, body: (desk: Desk) => Promise<void>): void =>
  deskTest(
    name,
    async (_, browser: Browser) => {
      opened ??= openDesk(browser, { sample: false, file })
      await body(await opened)
    },
    skip,
  )

/** Waits until the page has its answers. */
const read = async ({ page }: Desk): Promise<void> => await page.locator('main [role=status]').waitFor({ state: 'detached' })

seedTest('every page of the seed report opens without an error, and is no barrier in either theme', async desk => {
  const found: Record<string, readonly string[]> = {}
  for (const [name, address] of Object.entries(await addressesOn(desk.page, 'report.txt'))) {
    await visit(desk, address)
    await read(desk)
    const barriers = await barriersInBothThemes(desk.page)
    if (barriers.length > 0) found[name] = barriers
  }
  assert.deepEqual(found, {})
  assert.deepEqual(desk.faults, [])
})

seedTest('no page of the seed report is wider than its window, on a phone, at twice the size and on a small screen', async desk => {
  const { page } = desk
  const wide: string[] = []
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const width of [390, 640, 1024]) {
    await page.setViewportSize({ width, height: 800 })
    for (const [name, address] of Object.entries(await addressesOn(page, 'report.txt'))) {
      await visit(desk, address)
      await read(desk)
      if (Number(await page.evaluate(`document.documentElement.scrollWidth - innerWidth`)) > 0) wide.push(`${name} at ${width}`)
      const cut = await page.evaluate(
        `[...document.querySelectorAll('main :is(select, input, button)')].filter(one => one.checkVisibility() && one.closest('.lanes, .compare, table') === null && one.getBoundingClientRect().right > innerWidth).map(one => one.textContent.slice(0, 40))`,
      )
      if (Array.isArray(cut) && cut.length > 0) wide.push(`${name} at ${width} cuts off ${cut.join(', ')}`)
    }
  }
  await page.emulateMedia({ reducedMotion: null })
  assert.deepEqual(wide, [])
})

seedTest('what is asked of the seed report is found: a place, a pair, a search and its faults', async desk => {
  const { page } = desk
  await visit(desk, '/search?q=dudayev')
  await page.getByRole('button', { name: /^Actors [1-9]/ }).waitFor()
  await page.locator('.by-sentence mark').first().waitFor()
  await visit(desk, '/audit')
  await page.getByText(/go back to one source alone/).waitFor()
  await visit(desk, '/compare')
  await page.getByRole('link', { name: / and / }).first().click()
  await page.locator('.compare [data-claim], .compare li button').first().waitFor()
  await visit(desk, '/map')
  await page.locator('.map-side').getByRole('button', { name: /^Kyiv/ }).click()
  await page
    .locator('.map-candidates')
    .getByText(/about 2,800,000 people/)
    .first()
    .waitFor()
  await visit(desk, '/timeline')
  await page.getByText(/more claims in this scope tell of aims/).waitFor()
  assert.deepEqual(desk.faults, [])
})
