import assert from 'node:assert/strict'

import { RAID } from '../http/server.ts'
import { addOlder, asReadBefore } from '../older-reading.ts'
import { barriersOn } from './axe.ts'
import { deskTest, visit } from './desk-test.ts'
import { openDesk } from './workbench.ts'

deskTest(
  'a report is read again in its own page, which then shows what changed, and the earlier reading comes back',
  async (_, browser) => {
    const desk = await openDesk(browser, { sample: false, fill: project => addOlder(project, RAID, asReadBefore) })
    const { page } = desk
    await visit(desk, '/sources')
    await page.getByRole('link', { name: 'raid.md' }).click()
    await page.getByText('How it was read', { exact: true }).click()
    await page.getByText(/Read by aver 0\.0\.1/).waitFor()
    await page.evaluate(`(async () => {
      const { data } = await (await fetch('/api/v1/claims?predicate=rival_of')).json()
      const headers = { 'content-type': 'application/json' }
      await fetch('/api/v1/review/accept', { method: 'POST', headers, body: JSON.stringify({ claims: data.map(({ id }) => id) }) })
    })()`)
    await page.getByRole('button', { name: 'Read it again' }).click()
    await page.getByRole('link', { name: 'What changed' }).click()
    const changes = page.getByRole('region', { name: 'What changed' })
    await changes.getByRole('heading', { name: 'New 1' }).waitFor()
    assert.ok(await changes.getByRole('heading', { name: 'Gone 1' }).isVisible())
    assert.ok(await changes.getByText('how sure', { exact: true }).isVisible())
    assert.match(await changes.innerText(), /aver 0\.0\.1 → aver \d/)
    assert.deepEqual(await barriersOn(page), [])
    await changes.getByRole('heading', { name: 'Decisions left behind 1' }).waitFor()
    await changes.getByRole('button', { name: 'Find again' }).click()
    const form = page.getByRole('form', { name: 'Add a claim' })
    assert.equal(await form.getByRole('combobox', { name: 'Kind' }).inputValue(), 'rival_of')
    assert.notEqual(await form.getByRole('combobox', { name: 'Subject' }).inputValue(), '')
    await form.getByRole('button', { name: 'Add', exact: true }).click()
    await page
      .getByRole('status')
      .getByText(/^Added/)
      .waitFor()
    await form.waitFor({ state: 'detached' })
    const leftBehind = changes.getByRole('heading', { name: 'Decisions left behind 1' })
    await leftBehind.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await leftBehind.waitFor()
    await changes.getByRole('button', { name: 'Bring the earlier reading back' }).click()
    await visit(desk, '/sources')
    await page.getByRole('link', { name: 'raid.md' }).click()
    await page.getByText('How it was read', { exact: true }).click()
    await page.getByText(/Read by aver 0\.0\.1/).waitFor()
    assert.deepEqual(desk.faults, [])
    await desk.close()
  },
)

deskTest('a report that is read as before says so, and stays the one it is', async desk => {
  const { page } = desk
  await visit(desk, '/sources')
  await page.getByRole('link', { name: 'Counting the Georgian Legion' }).click()
  await page.getByText('How it was read', { exact: true }).click()
  await page.getByRole('button', { name: 'Read it again' }).click()
  await page.getByText('Nothing changed: it is read as before.').waitFor()
})
