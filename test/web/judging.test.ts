import assert from 'node:assert/strict'

import { barriersOn } from './axe.ts'
import { deskTest, until, visit } from './desk-test.ts'
import { openDesk } from './workbench.ts'

deskTest('hypotheses are weighed against the claims of a dispute, by click and by letter, and undo goes back', async desk => {
  const { page } = desk
  await visit(desk, '/disputes')
  await page.getByRole('link', { name: /Georgian Legion number/ }).click()
  const box = page.getByRole('region', { name: 'Hypotheses' })
  for (const words of ['it counts reservists', 'it grew']) {
    await box.getByRole('combobox', { name: 'A hypothesis' }).fill(words)
    await box.getByRole('button', { name: 'Add the hypothesis' }).click()
  }
  const first = () => box.getByRole('rowheader').first().innerText()
  await box.getByRole('button', { name: 'it counts reservists, claim 1: not weighed' }).focus()
  await page.keyboard.press('i')
  await box.getByRole('button', { name: 'it counts reservists, claim 1: inconsistent' }).waitFor()
  await box.getByRole('button', { name: 'it grew, claim 1: not weighed' }).click()
  await box.getByRole('button', { name: 'it grew, claim 1: consistent' }).waitFor()
  await until(async () => (await first()) === 'it grew')
  assert.equal(await first(), 'it grew')
  assert.match(await box.getByRole('row').last().innerText(), /1 of 1/)
  assert.deepEqual(await barriersOn(page), [])
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await until(async () => (await box.getByRole('row').filter({ hasText: 'it grew' }).innerText()).includes('not weighed'))
  assert.deepEqual(desk.faults, [])
})

deskTest(
  'a dispute is a ledger of quoted sides, is noted, resolved with a reason while every side stays, parted, joined, and all undone',
  async desk => {
    const { page } = desk
    await visit(desk, '/disputes')
    await page.getByLabel('Party').selectOption({ label: 'Russian Volunteer Corps' })
    await page.getByText('1 of 2', { exact: true }).waitFor()
    await page.getByRole('link', { name: /take part in the Belgorod raid/ }).click()
    const sides = page.locator('.voices section')
    await sides.filter({ hasText: 'silent' }).first().waitFor()
    const told = await sides.locator('h3').allInnerTexts()
    assert.match(
      told.join('; '),
      /^Russian Volunteer Corps says; government of Ukraine \/\/ denies; Russia says; analysts ~ hedged: may; .* silent/,
    )
    for (const side of await sides.filter({ hasNotText: 'silent' }).all()) assert.ok((await side.locator('blockquote').count()) > 0)
    const head = page.locator('.dispute > p').first()
    assert.match(await head.innerText(), /^who did it · 4 voices · open/)
    const note = page.getByRole('form', { name: 'My note' })
    await note.getByRole('textbox').fill('ask the embassy')
    await note.getByRole('button', { name: 'Keep the note' }).click()
    await page.getByText(/: ask the embassy$/).waitFor()
    const resolve = page.getByRole('form', { name: 'Resolve for the briefing' })
    await resolve.getByRole('textbox').fill('both parties are quoted')
    await resolve.getByRole('button', { name: 'Mark as resolved' }).click()
    await head.filter({ hasText: /resolved for the briefing by .*: both parties are quoted/ }).waitFor()
    assert.deepEqual(await sides.locator('h3').allInnerTexts(), told)
    await page.getByLabel('Same question as').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Join', exact: true }).click()
    await page.locator('span.muted', { hasText: /^1 of 1$/ }).waitFor()
    await page.getByRole('heading', { level: 1 }).click()
    for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z')
    await head.filter({ hasText: '4 voices · open' }).waitFor()
    await page.getByText(/: ask the embassy$/).waitFor({ state: 'detached' })
    await sides.filter({ hasText: 'analysts' }).getByRole('button', { name: 'not the same question' }).first().click()
    await page.getByText(/set apart from it/).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText(/set apart from it/).waitFor({ state: 'detached' })
    await until(async () => (await sides.locator('h3').allInnerTexts()).length === told.length)
    assert.deepEqual(await sides.locator('h3').allInnerTexts(), told)
    assert.deepEqual(desk.faults, [])
  },
)

deskTest('somebody whom no reader found is introduced with the claim that names them', async desk => {
  const { page } = desk
  await visit(desk, '/sources')
  await page.getByRole('link', { name: 'Who Raided Belgorod?' }).click()
  await page.getByText(/armed men crossed/).waitFor()
  await page.evaluate(`(() => {
    const holder = [...document.querySelectorAll('[data-at]')].find(one => one.textContent.includes('armed men crossed'))
    const at = holder.textContent.indexOf('armed men crossed')
    getSelection().setBaseAndExtent(holder.firstChild, at, holder.firstChild, at + 'armed men crossed'.length)
  })()`)
  await page.keyboard.press('c')
  const form = page.getByRole('form', { name: 'Add a claim' })
  await form.getByRole('combobox', { name: 'Subject' }).fill('Ana Torvik')
  await form.getByRole('option', { name: 'New person Ana Torvik' }).click()
  await form.getByRole('combobox', { name: 'Object' }).fill('Belgorod')
  await form
    .getByRole('option', { name: /^Belgorod place|^Belgorod settlement|^Belgorod/ })
    .first()
    .click()
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await page
    .getByRole('complementary', { name: 'Claims of this report' })
    .getByText(/Ana Torvik/)
    .first()
    .waitFor()
  await visit(desk, '/actors?name=torvik')
  await page.getByRole('link', { name: 'Ana Torvik' }).click()
  await page.getByRole('heading', { name: 'Ana Torvik' }).waitFor()
  await visit(desk, '/')
  await page.keyboard.press('Control+z')
  await page.getByRole('status').getByText('Taken back.').waitFor()
})

deskTest('the words behind a claim are shown where it is pointed at or has the focus, and Escape puts them away', async desk => {
  const { page } = desk
  await visit(desk, '/search?q=legion')
  const claim = page.locator('[data-claim]').first()
  await claim.hover()
  const peek = page.getByRole('tooltip')
  await peek.waitFor()
  assert.match(await peek.innerText(), /“.+”/s)
  await peek.getByText(/^Note \d+ \S.{10}/).waitFor()
  await page.keyboard.press('Escape')
  await peek.waitFor({ state: 'detached' })
  await page.locator('[data-claim]').nth(1).focus()
  await peek.waitFor()
})

deskTest('a draft is checked and not added; operators are no words of a search', async desk => {
  const { page } = desk
  await visit(desk, '/audit')
  await page.getByText('Check a draft without adding it').click()
  const draft =
    'The corps was founded in 2022.[^1]\n\n[^1]: Ana Torvik, "The Corps," Example Post, July 7, 2023, https://example.org/2023/07/08/corps.\n'
  await page.locator('input[type=file]').setInputFiles({ name: 'my-draft.md', mimeType: 'text/markdown', buffer: Buffer.from(draft) })
  await page.getByRole('heading', { name: /my-draft\.md \d+ findings/ }).waitFor()
  await visit(desk, '/sources')
  await page.getByRole('table').waitFor()
  assert.equal(await page.getByText('my-draft.md', { exact: true }).count(), 0)
  await visit(desk, '/search?q=legion+status%3Aproposed&tab=sentences')
  await page.locator('mark').first().waitFor()
  assert.deepEqual([...new Set((await page.locator('mark').allInnerTexts()).map(words => words.toLowerCase()))], ['legion'])
})

deskTest('everything is deleted when the name of the project is typed, and the first screen comes back', async (_, browser) => {
  const desk = await openDesk(browser, { sample: true })
  const { page } = desk
  await visit(desk, '/settings')
  const form = page.getByRole('form', { name: 'Delete everything' })
  const button = form.getByRole('button', { name: 'Delete everything' })
  await form.getByRole('textbox').fill('yes')
  assert.ok(await button.isDisabled())
  await form.getByRole('textbox').fill(await form.locator('strong').innerText())
  await button.click()
  await page
    .getByRole('status')
    .getByText(/is deleted/)
    .waitFor()
  await page.getByRole('link', { name: 'Home' }).click()
  await page.getByRole('button', { name: 'Open the sample project' }).waitFor()
  await desk.close()
})
