import assert from 'node:assert/strict'

import { addressesOn } from './addresses.ts'
import { deskTest, visit } from './desk-test.ts'
import { openDesk } from './workbench.ts'

deskTest(
  'a dossier tells in one paragraph what was accepted, each clause with its evidence, and prints what it rests on',
  async (_, browser) => {
    const desk = await openDesk(browser, { sample: true })
    const { page } = desk
    const { dossier = '' } = await addressesOn(page)
    await visit(desk, dossier)
    await page.getByText(/of its \d+ claims is accepted yet/).waitFor()
    await page.getByRole('link', { name: 'Review them' }).click()
    await page.getByRole('group', { name: 'Decide' }).waitFor()
    await page.waitForURL(/actor=/)
    await page.keyboard.press('a')
    await page
      .getByRole('status')
      .getByText(/accepted/)
      .waitFor()
    await visit(desk, dossier)
    const mark = page.getByRole('button', { name: /^Evidence \d+$/ })
    await mark.first().waitFor()
    assert.equal(await mark.count(), 1)
    await mark.click()
    await page.getByRole('complementary', { name: 'Evidence' }).getByText('accepted', { exact: true }).waitFor()
    const notes = page.locator('.endnotes')
    assert.equal(await notes.isVisible(), false)
    await page.emulateMedia({ media: 'print' })
    assert.ok(await notes.isVisible())
    assert.equal(
      await notes.getByRole('listitem').count(),
      await page.locator('sup.only-print').evaluateAll(all => new Set(all.map(one => one.textContent)).size),
    )
    assert.match(await notes.innerText(), /^1\. “.+” .+, note \d/)
    assert.deepEqual(desk.faults, [])
    await desk.close()
  },
)

deskTest('what is chosen on a page is saved under a name, found from anywhere, and forgotten', async desk => {
  const { page } = desk
  await visit(desk, '/actors')
  await page.getByRole('button', { name: /^organization/ }).click()
  await page.waitForURL(/kind=organization/)
  await page.getByText('Saved views', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('<b>Bodies</b>\u202E')
  await page.getByRole('button', { name: 'Save what is shown' }).click()
  await page.getByRole('link', { name: '<b>Bodies</b>' }).waitFor()
  await visit(desk, '/')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('bodies')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/actors\?kind=organization/)
  await page.getByText('Saved views 1').click()
  await page.getByRole('button', { name: /^Forget/ }).click()
  await page.getByText('None yet.').waitFor()
})

deskTest('help says whose work is in the program, under which licence', async desk => {
  await visit(desk, '/help')
  const about = desk.page.locator('#about')
  for (const words of [/GeoNames.*CC BY 4\.0/, /Natural Earth.*public domain/s, /Open Font License/, /Apache License 2\.0/])
    assert.match(await about.innerText(), words)
})
