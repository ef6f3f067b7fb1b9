import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { addressesOn } from '../test/web/addresses.ts'
import { buildWorkbench } from '../test/web/build.ts'
import { openBrowser, openDesk } from '../test/web/workbench.ts'

/** Makes a small picture of every page in both themes for the manual: `node scripts/pictures.ts [folder]`. */
const [, , folder = join(import.meta.dirname, '..', 'docs', 'manual', 'pictures')] = process.argv
await mkdir(folder, { recursive: true })
await buildWorkbench()
const browser = await openBrowser()
if (typeof browser === 'string') throw new Error(browser)
const empty = await openDesk(browser, { sample: false })
const desk = await openDesk(browser, { sample: true })
const addresses = await addressesOn(desk.page)
for (const theme of ['light', 'dark']) {
  for (const { page } of [empty, desk])
    await page.evaluate(`localStorage.setItem('aver-theme', '${theme}'); document.documentElement.dataset.theme = '${theme}'`)
  await empty.page.screenshot({ path: join(folder, `first-${theme}.jpg`), type: 'jpeg', quality: 50 })
  for (const [name, address] of Object.entries(addresses)) {
    await desk.page.goto(new URL(address, desk.page.url()).href)
    await desk.page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
    await desk.page.waitForLoadState('networkidle', { timeout: 2000 }).catch(() => undefined)
    await desk.page.getByText(/^Laying out/).waitFor({ state: 'detached' })
    await desk.page.screenshot({ path: join(folder, `${name}-${theme}.jpg`), type: 'jpeg', quality: 50 })
  }
}
for (const { faults } of [empty, desk]) for (const fault of faults) console.error(fault)
await Promise.allSettled([empty.close(), desk.close()]) // a browser in one process may be gone with its first page
await browser.close().catch(() => undefined)
