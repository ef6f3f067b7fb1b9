import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'

import type { Page } from 'playwright-core'

import { openZip } from '../../src/documents/bytes/zip.ts'
import { barriersOn } from './axe.ts'
import { deskTest, visit } from './desk-test.ts'
import { idOf } from './hills.ts'
import { openDesk } from './workbench.ts'

/** What a click saves as a file. */
async function saved(page: Page, click: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await click()
  const file = await coming
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

deskTest('Settings packs everything into one ZIP file, and is no barrier', async desk => {
  const { page } = desk
  await visit(desk, '/settings')
  assert.deepEqual(await barriersOn(page), [])
  const { name, bytes } = await saved(page, () => page.getByRole('button', { name: 'Everything in one ZIP file' }).click())
  assert.match(name, /^aver-\d{4}-\d\d-\d\d\.zip$/)
  const archive = await openZip({ name, bytes })
  for (const wanted of ['README.txt', 'tables/claims.csv', 'tables/claims.json', 'tables/log.csv', 'network.gexf'])
    assert.ok(archive.names.includes(wanted), wanted)
})

/** A hundred and twenty groups: more than the server gives at once. */
const CROWD = ['Red', 'Blue', 'Green', 'Black', 'White', 'Grey', 'Golden', 'Silver', 'Northern', 'Southern', 'Eastern', 'Western']
  .flatMap(colour =>
    ['Falcon', 'Wolf', 'Bear', 'Lion', 'Eagle', 'Tiger', 'Hawk', 'Raven', 'Panther', 'Dragon'].map(
      beast => `The ${colour} ${beast} Brigade opposes the Hill Union.`,
    ),
  )
  .join(' ')

deskTest('JSON of a table is the whole table, however long', async (_, browser) => {
  const desk = await openDesk(browser, { sample: false, report: CROWD })
  await visit(desk, '/actors')
  const { bytes } = await saved(desk.page, () => desk.page.getByRole('link', { name: 'JSON' }).click())
  const all: readonly unknown[] = JSON.parse(bytes.toString('utf8'))
  await desk.close()
  assert.ok(all.length > 100, String(all.length))
})

deskTest('tables keep the spelling of the sources, whatever this browser shows', async desk => {
  const { page } = desk
  const corps = await idOf(page, 'Russian Volunteer Corps')
  await page.evaluate(`localStorage.setItem('aver-spellings', '{"${corps}":{"from":"Russian Volunteer Corps","to":"RVC"}}')`)
  await visit(desk, `/network?focus=${corps}`)
  await page.locator('figcaption').getByText('Ties of RVC').waitFor()
  const table = await saved(page, () => page.getByRole('button', { name: 'CSV' }).click())
  await page.evaluate(`localStorage.removeItem('aver-spellings')`)
  assert.match(table.bytes.toString('utf8'), /Russian Volunteer Corps/)
  assert.deepEqual(desk.faults, [])
})

deskTest('a report without pages says how many sentences it has', async desk => {
  const { page } = desk
  await visit(desk, '/sources')
  await page
    .getByRole('cell', { name: /^\d+ sentences$/ })
    .first()
    .waitFor()
})
