import assert from 'node:assert/strict'

import { barriersOn } from './axe.ts'
import { deskTest, visit } from './desk-test.ts'
import { openDesk } from './workbench.ts'

deskTest('each finding stands with the words that it is about, and one kind can be looked at alone', async desk => {
  const { page } = desk
  await visit(desk, '/audit')
  const findings = page.locator('main tbody tr')
  const dated = findings.filter({ hasText: 'dates the work 2023-07-07' })
  await dated
    .locator('blockquote')
    .getByText(/2023\/07\/08/)
    .waitFor()
  const end = findings.filter({ hasText: 'Note 7 ends with a comma' }).locator('blockquote')
  const marked = await end.locator('mark').innerText()
  assert.ok(marked !== '' && (await end.innerText()).includes(marked))
  await page.getByRole('region', { name: 'Claims' }).getByRole('row').nth(1).waitFor()
  const all = await findings.count()
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('date-url-mismatch')
  await page.waitForURL(/kind=date-url-mismatch/)
  await page.getByRole('region', { name: 'Claims' }).waitFor({ state: 'detached' })
  const [label = ''] = await page.locator('option[value=date-url-mismatch]').allInnerTexts()
  assert.match(label, /^date url mismatch \(\d+\)$/)
  assert.equal(await findings.count(), Number(/\d+/.exec(label)?.[0]))
  assert.ok((await findings.count()) < all)
  assert.deepEqual(await barriersOn(page), [])
  await page.goBack()
  await findings.nth(all - 1).waitFor()
  assert.deepEqual(desk.faults, [])
})

deskTest(
  'what claims rest on is told with the claims, and a base without reports names everything that is looked for',
  async (desk, browser) => {
    const { page } = desk
    await visit(desk, '/audit')
    const claims = page.getByRole('region', { name: 'Claims' })
    const single = claims.getByRole('row').filter({ hasText: 'go back to one source alone' }).first()
    await single.getByText(/^\d+ claims?$/).click()
    await single.locator('[data-claim]').first().click()
    await page.getByLabel('Evidence').getByText('The words').waitFor()
    await claims
      .getByText(/linked works? have no archived copy/)
      .first()
      .waitFor()
    assert.deepEqual(await barriersOn(page), [])
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('single-source')
    await page.waitForURL(/kind=single-source/)
    await claims.getByText('go back to one source alone').first().waitFor()
    assert.equal(await page.locator('main tbody tr').count(), await claims.getByText('go back to one source alone').count())
    const empty = await openDesk(browser, { sample: false })
    await visit(empty, '/audit')
    await empty.page.locator('.nine li').nth(8).waitFor()
    assert.deepEqual([...desk.faults, ...empty.faults], [])
    await empty.close()
  },
)
