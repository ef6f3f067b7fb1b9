import assert from 'node:assert/strict'

import { barriersOn } from './axe.ts'
import { deskTest, visit } from './desk-test.ts'
import { hillsTest, idOf } from './hills.ts'
import type { Desk } from './workbench.ts'
import { openDesk } from './workbench.ts'

/** Opens the comparison of things by their names. */
async function comparing(desk: Desk, ...names: readonly string[]): Promise<void> {
  const ids: string[] = []
  for (const name of names) ids.push(await idOf(desk.page, name))
  await visit(desk, `/compare?${ids.map((id, index) => `${'abcdef'[index]}=${id}`).join('&')}`)
  await desk.page.locator('.compare').waitFor()
}

const row = (desk: Desk, title: string) => desk.page.locator('.compare tbody', { has: desk.page.getByRole('button', { name: title }) })

hillsTest('what groups share stands on one line, what one has alone is called so, and a blank says which blank it is', async desk => {
  await comparing(desk, 'Night Company', 'Forest Platoon', 'Red Column')
  const structure = row(desk, 'Structure')
  assert.match(await structure.innerText(), /only here/)
  const strength = row(desk, 'Origin')
  assert.match(await strength.innerText(), /not researched/)
  assert.match(await strength.innerText(), /split from the Hill Brigade/)
  await desk.page.getByText('a source says that nobody knows').waitFor()
})

hillsTest('six stand side by side, and a box for one more is there until then', async desk => {
  const boxes = desk.page.getByRole('combobox', { name: /^Group \d$/ })
  await comparing(desk, 'Night Company', 'Forest Platoon', 'Red Column')
  assert.equal(await boxes.count(), 4)
  await comparing(desk, 'Night Company', 'Forest Platoon', 'Red Column', 'Hill Brigade', 'Lake Guard', 'Marsh Union')
  assert.equal(await boxes.count(), 6)
  assert.equal(await desk.page.locator('.compare thead th').count(), 7)
})

hillsTest('two that say the same of the same are alike', async desk => {
  await comparing(desk, 'Lake Guard', 'Marsh Union')
  const support = row(desk, 'Support received')
  assert.match(await support.innerText(), /alike in all/)
  assert.match(await support.innerText(), /contradicts Marsh Union|disputed/)
  assert.equal(await support.locator('tr').count(), 1)
})

hillsTest('rows close, silent rows are hidden or shown, and a row of one’s own stays in the address', async desk => {
  const { page } = desk
  await comparing(desk, 'Hill Brigade', 'Red Column')
  const before = await page.locator('.compare tbody').count()
  await page.getByRole('checkbox', { name: /rows where all are silent/ }).uncheck()
  await page.locator('.compare tbody').nth(before).waitFor()
  await page.getByRole('button', { name: /Origin/ }).click()
  await page.waitForURL(/closed=Origin/)
  assert.match(await row(desk, 'Origin').innerText(), /\d claims?/)
  await page.getByRole('combobox', { name: 'Add a row' }).selectOption({ label: 'Stone League' })
  await page.getByRole('button', { name: 'With Stone League' }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'With Stone League' }).waitFor()
})

hillsTest('a question of one’s own is a row of the claims that answer it, in the address, and comes out with the table', async desk => {
  const { page } = desk
  await comparing(desk, 'Hill Brigade', 'Red Column')
  await page.getByRole('textbox', { name: /question of your own/ }).fill('Who was there? Hill, nowhere')
  await page.getByRole('button', { name: 'Ask' }).click()
  const asked = row(desk, 'Who was there?')
  await asked.locator('[data-claim]').first().waitFor()
  await page.reload()
  await asked.locator('[data-claim]').first().waitFor()
  assert.match(String(await page.getByRole('link', { name: 'CSV' }).getAttribute('href')), /rows=Who/)
  assert.deepEqual(await barriersOn(page), [])
  await page.getByRole('button', { name: 'Take out 1 own row' }).click()
  await asked.waitFor({ state: 'detached' })
})

hillsTest('when each was seen last stands in a row, and two groups fit a narrow window', async desk => {
  const { page } = desk
  await comparing(desk, 'River Front', 'Red Column')
  const last = row(desk, 'Last seen')
  assert.match(await last.innerText(), /2017|2016/)
  assert.match(await last.innerText(), /ceased to exist in 2019/)
  assert.doesNotMatch(await last.innerText(), /only here/)
  const usual = page.viewportSize() ?? { width: 1440, height: 860 }
  await page.setViewportSize({ width: 640, height: 860 })
  assert.ok(Number(await page.evaluate(`document.querySelector('.compare').offsetWidth`)) <= 584)
  await page.setViewportSize(usual)
})

hillsTest('a claim opens its evidence, the table prints across the page and is no barrier', async desk => {
  const { page } = desk
  await comparing(desk, 'Hill Brigade', 'Red Column')
  assert.deepEqual(await barriersOn(page), [])
  await page.locator('.compare li button').first().click()
  await page.getByRole('complementary', { name: 'Evidence' }).waitFor()
  await page.keyboard.press('Escape')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  assert.ok(Number(width) > Number(height), `${width} by ${height}`)
  assert.deepEqual(desk.faults, [])
})

deskTest(
  'where there are no groups, Compare, Search and Audit say what will stand there and lead to adding reports',
  async (_, browser) => {
    const desk = await openDesk(browser, { sample: false })
    const { page } = desk
    for (const [address, words] of [
      ['/compare', 'There are no two groups here yet.'],
      ['/search', 'Nothing to search yet'],
    ] as const) {
      await visit(desk, address)
      await page.getByText(words).waitFor()
      await page.locator('main').getByRole('link', { name: 'Add reports' }).waitFor()
    }
    await visit(desk, '/audit')
    await page.getByText('No reports yet').waitFor()
    assert.equal(await page.locator('.nine li').count(), 9)
    assert.deepEqual(desk.faults, [])
    await desk.close()
  },
)

hillsTest('the comparison is copied as a table for a word processor, each claim with its speaker and note', async desk => {
  const { page } = desk
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await comparing(desk, 'Hill Brigade', 'Red Column')
  await page.getByRole('button', { name: 'Copy with citations' }).click()
  await page.getByText('The comparison is copied, with its citations.').waitFor()
  const html = String(
    await page.evaluate(`navigator.clipboard.read().then(([item]) => item.getType('text/html')).then(blob => blob.text())`),
  )
  assert.match(html, /<table/)
  assert.match(html, /split from the Hill Brigade.*\(the report “Groups of the Grey Hills”; note(?:&nbsp;| )1; .*Hills and Men/)
})

const KINGS = `# Two companies

Anna Berg is the commander of the Blue Company.[^1] Anna Berg opposes the King of Dorvia.[^1] The White Guard opposes the King of Dorvia.[^2]

[^1]: Ana Prell, "Two Companies," *Herald*, May 1, 2018, https://herald.example/two.
[^2]: Tom Osk, *The Long Valley* (Zenda: Valley Press, 2019), 12.
`

deskTest('what is said of a leader stands beside the group and apart, and the row says in what they are alike', async (_, browser) => {
  const desk = await openDesk(browser, { sample: false, report: KINGS })
  await comparing(desk, 'Blue Company', 'White Guard')
  const against = row(desk, 'Whom it wants gone')
  const words = await against.innerText()
  assert.match(words, /alike, with those beside them/)
  assert.match(words, /of somebody with a post in it, Anna Berg/)
  assert.match(words, /not researched/)
  assert.deepEqual(await barriersOn(desk.page), [])
  await desk.close()
})
