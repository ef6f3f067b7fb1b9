import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'

import { addressesOn } from './addresses.ts'
import type { Desk } from './workbench.ts'
import { buildWorkbench, openBrowser, openDesk } from './workbench.ts'

const browser = await openBrowser()
const skip = typeof browser === 'string' ? browser : false
let desk: Desk

before(async () => {
  if (typeof browser === 'string') return
  await buildWorkbench()
  desk = await openDesk(browser, { sample: true })
})

after(async () => {
  if (typeof browser === 'string') return
  await desk.close()
  await browser.close()
})

const open = async (address: string): Promise<void> => {
  await desk.page.goto(new URL(address, desk.page.url()).href, { waitUntil: 'commit' })
  await desk.page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
}

test('every page opens by its address without an error or a request that leaves this machine', { skip }, async () => {
  for (const address of Object.values(await addressesOn(desk.page))) await open(address)
  assert.deepEqual(desk.faults, [])
})

test('ten claims are accepted by ten keys, and one more takes the last back', { skip }, async () => {
  const { page } = desk
  const waiting = (count: number) => page.getByRole('link', { name: `Review ${count}`, exact: true }).waitFor()
  await open('/review')
  await page.getByRole('group', { name: 'Decide' }).waitFor()
  const before = Number(/Review (\d+)/.exec(await page.getByRole('navigation', { name: 'Pages' }).innerText())?.[1])
  for (let i = 0; i < 10; i++) await page.keyboard.press('a')
  await waiting(before - 10)
  await page.keyboard.press('z')
  await waiting(before - 9)
  assert.deepEqual(desk.faults, [])
})
