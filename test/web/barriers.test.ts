import assert from 'node:assert/strict'

import { addressesOn } from './addresses.ts'
import { barriersInBothThemes } from './axe.ts'
import { deskTest, visit } from './desk-test.ts'
import { openDesk } from './workbench.ts'

deskTest('no page has a serious barrier for anybody, in either theme', async (desk, browser) => {
  const empty = await openDesk(browser, { sample: false })
  const found: Record<string, readonly string[]> = { first: await barriersInBothThemes(empty.page) }
  await empty.close()
  for (const [name, address] of Object.entries(await addressesOn(desk.page))) {
    await visit(desk, address)
    found[name] = await barriersInBothThemes(desk.page)
  }
  assert.deepEqual(Object.fromEntries(Object.entries(found).filter(([, barriers]) => barriers.length > 0)), {})
})

deskTest('a barrier is found where there is one, and colours that are too close', async ({ page, ...desk }) => {
  await visit({ page, ...desk }, '/help')
  await page.evaluate(`document.querySelector('main').append(document.createElement('button'))`)
  await page.evaluate(`document.querySelector('main dd').style.color = '#777'`)
  const found = await barriersInBothThemes(page)
  assert.equal(found.filter(one => one.startsWith('button-name at ')).length, 1)
  assert.equal(found.filter(one => one.startsWith('in the dark theme color-contrast at ')).length, 1)
})
