import assert from 'node:assert/strict'

import { addressesOn } from './addresses.ts'
import { barriersOn } from './axe.ts'
import { deskTest, until, visit } from './desk-test.ts'
import { openDesk } from './workbench.ts'

deskTest(
  'a dossier tells in one paragraph what was accepted, each clause with its evidence, and prints what it rests on',
  async (_, browser) => {
    const desk = await openDesk(browser, { sample: true })
    const { page } = desk
    const { dossier = '' } = await addressesOn(page)
    await visit(desk, dossier)
    await page.getByText(/of its claims \(\d+\) is accepted yet/).waitFor()
    await page.getByRole('link', { name: 'Review them' }).click()
    await page.getByRole('group', { name: 'Decide' }).waitFor()
    await page.waitForURL(/actor=/)
    await page.keyboard.press('a')
    await page
      .getByRole('status')
      .getByText(/accepted/)
      .waitFor()
    await visit(desk, dossier)
    await page
      .getByRole('button', { name: /· (?:\d+ independent source|source of unknown lineage)/ })
      .first()
      .waitFor()
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
    assert.match(await page.locator('.claims > li > button').first().innerText(), /(?:independent sources?|lineage)\s?\d+$/)
    assert.match(await notes.innerText(), /^1\. “.+” .+, note \d/)
    assert.deepEqual(desk.faults, [])
    await desk.close()
  },
)

const POSTS = [
  'Ana Torvik commanded the Northern Brigade from 2014 to 2017. Boris Lenk has commanded the Northern Brigade since May 2018.',
  'The Northern Brigade has been part of the Coastal Corps since 2015. The Dorn Battalion is part of the Northern Brigade.',
  'Boris Lenk said that the Southern Front attacked Dorn in 2019.',
].join('\n\n')

deskTest('a dossier draws its posts over time, its command as of a month, and lists what somebody said', async (_, browser) => {
  const desk = await openDesk(browser, { sample: false, report: POSTS })
  const { page } = desk
  await visit(desk, '/actors?name=northern')
  await page.getByRole('link', { name: 'Northern Brigade', exact: true }).click()
  const posts = page.getByRole('group', { name: 'Posts over time' })
  await posts.getByRole('button', { name: /Ana Torvik.*2014 to 2017/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: 'Evidence' }).getByText('The words').waitFor()
  await page.keyboard.press('Escape')
  const tree = page.getByRole('group', { name: 'Command tree' })
  const corps = tree.getByRole('link', { name: 'Coastal Corps' })
  await corps.waitFor()
  await tree.getByRole('slider').focus()
  await page.keyboard.press('ArrowRight')
  await corps.waitFor({ state: 'detached' })
  assert.ok(await tree.getByRole('link', { name: 'Dorn Battalion' }).isVisible())
  assert.deepEqual(await barriersOn(page), [])
  await visit(desk, '/actors?name=lenk')
  await page.getByRole('link', { name: 'Boris Lenk', exact: true }).click()
  await page.getByRole('heading', { name: 'Statements made' }).waitFor()
  assert.deepEqual(desk.faults, [])
  await desk.close()
})

const NAMES = `The Northern Brigade (Північна бригада) was founded in 2014. Ukraine says that the Northern Brigade is also known as the Grey Wolves.

The Northern Brigade was founded by Boris Lenk, who calls himself “Iron Duke.”`

deskTest('a dossier tells each name with its script, the reports that use it, and who says that it is called so', async (_, browser) => {
  const desk = await openDesk(browser, { sample: false, report: NAMES })
  const { page } = desk
  await visit(desk, '/actors?name=northern')
  await page.getByRole('link', { name: 'Northern Brigade', exact: true }).click()
  const names = page.getByRole('list', { name: 'Other names' })
  const own = names.getByRole('listitem').filter({ hasText: 'Північна бригада' })
  assert.match(await own.innerText(), /in Cyrillic letters .*so called by the report itself/)
  const wolves = names.getByRole('listitem').filter({ hasText: 'Grey Wolves' })
  assert.match(await wolves.innerText(), /in “report\.md” · so called by Ukraine/)
  await wolves.getByRole('button').click()
  await page.getByRole('complementary', { name: 'Evidence' }).locator('blockquote').getByText('also known as the Grey Wolves').waitFor()
  assert.deepEqual(await barriersOn(page), [])
  assert.deepEqual(desk.faults, [])
  await desk.close()
})

deskTest('two are merged after a look at both sides, and undo parts them', async desk => {
  const { page } = desk
  await visit(desk, '/actors?name=georgian+parliament')
  await page.getByRole('link', { name: 'Georgian Parliament', exact: true }).click()
  const form = page.getByRole('form', { name: 'Merge' })
  await form.getByRole('combobox', { name: 'Same as' }).fill('ichkerian parl')
  assert.equal(await form.getByRole('button', { name: 'Merge' }).count(), 0)
  await form.getByRole('option', { name: /^Ichkerian Parliament/ }).click()
  assert.equal(await form.getByRole('group', { name: 'Both sides' }).getByRole('heading').count(), 2)
  await form.getByText(/As one they have 3 claims in 2 reports, under the names “Georgian Parliament”, “Ichkerian Parliament”/).waitFor()
  assert.deepEqual(await barriersOn(page), [])
  await form.getByRole('button', { name: 'Merge' }).click()
  await page.getByRole('list', { name: 'Other names' }).getByText('Georgian Parliament').waitFor()
  await page.getByRole('button', { name: 'This is another' }).last().waitFor()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await page.getByText('No other name in the reports.').waitFor()
  assert.deepEqual(desk.faults, [])
})

deskTest('actors are narrowed down to those in a dispute, also in a small window, where the choices stand in rows', async desk => {
  const { page } = desk
  const usual = page.viewportSize() ?? { width: 1440, height: 860 }
  await page.setViewportSize({ width: 640, height: 900 })
  await visit(desk, '/actors')
  const choice = page.getByRole('button', { name: /^part of a dispute \d+$/ })
  const count = Number(/\d+/.exec(await choice.innerText())?.[0])
  assert.ok(((await page.locator('.facets').boundingBox())?.height ?? Infinity) < 220)
  await choice.click()
  await page.waitForURL(/disputed=1/)
  await page.getByText(new RegExp(`^${count} of \\d+$`)).waitFor()
  assert.equal(await page.getByRole('row').count(), count + 1)
  await page.setViewportSize(usual)
})

deskTest('a dossier tells which report uses which of the other names', async desk => {
  const { page } = desk
  await visit(desk, '/actors?name=russian+volunteer')
  await page.getByRole('link', { name: 'Russian Volunteer Corps' }).click()
  await page
    .getByRole('list', { name: 'Other names' })
    .getByRole('listitem')
    .filter({ hasText: /^also RVC in .*“Who Raided Belgorod\?”/ })
    .waitFor()
  assert.deepEqual(desk.faults, [])
})

deskTest('the numbers beside the choices among actors are those that each would leave of what is chosen besides', async desk => {
  const { page } = desk
  const left = page.getByText(/^\d+ of \d+$/)
  const numberOf = async (name: RegExp): Promise<number> => Number(/\d+$/.exec(await page.getByRole('button', { name }).innerText())?.[0])
  await visit(desk, '/actors')
  await left.waitFor()
  const all = await numberOf(/^Counting the Georgian Legion \d+$/)
  await page.getByRole('button', { name: /^person \d+$/ }).click()
  await page.waitForURL(/kind=person/)
  await until(async () => (await numberOf(/^Counting the Georgian Legion \d+$/)) < all)
  const some = await numberOf(/^Counting the Georgian Legion \d+$/)
  assert.ok(some > 0 && some < all)
  await page.getByRole('button', { name: /^Counting the Georgian Legion/ }).click()
  await page.getByText(new RegExp(`^${some} of \\d+$`)).waitFor()
  assert.equal(await page.getByRole('row').count(), some + 1)
  await visit(desk, '/actors?kind=person&disputed=1')
  await page.getByRole('button', { name: 'part of a dispute 0', pressed: true }).click()
  await page.waitForURL(/kind=person$/)
  await page.getByRole('button', { name: /^part of a dispute/ }).waitFor({ state: 'detached' })
})

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
