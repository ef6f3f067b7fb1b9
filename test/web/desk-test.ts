import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'

import type { Browser } from 'playwright-core'

import { buildWorkbench } from './build.ts'
import type { Desk } from './workbench.ts'
import { closeDesks, openBrowser, openDesk } from './workbench.ts'

type Opened = { readonly browser: Browser; readonly desk: Desk }

let opened: Promise<Opened | string> | undefined

/** The browser of this test file and its desk on the sample project; the reason where there is no browser. */
async function open(): Promise<Opened | string> {
  const browser = await openBrowser()
  if (typeof browser === 'string') return browser
  await buildWorkbench()
  return { browser, desk: await openDesk(browser, { sample: true }) }
}

after(async () => {
  const at = await opened
  if (at === undefined || typeof at === 'string') return
  await closeDesks()
  await at.browser.close()
})

/**
 * A test at a desk that all tests of the file share, on the sample project; where no browser can start, or for a reason to `skip`, it is
 * skipped and says why.
 */
export function deskTest(name: string, body: (desk: Desk, browser: Browser) => Promise<void>, skip?: string): void {
  test(name, { skip: skip ?? false }, async t => {
    opened ??= open()
    const at = await opened
    if (typeof at === 'string') t.skip(at)
    else await body(at.desk, at.browser)
  })
}

/** Goes to an address of the workbench and waits until its page stands. */
export async function visit({ page }: Desk, address: string): Promise<void> {
  await page.goto(new URL(address, page.url()).href, { waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
}

/** Waits until something holds, for ten seconds at most: an answer may still be on its way when the page shows what it will be. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 100 && !(await holds()); looks++) await pause(100)
}
