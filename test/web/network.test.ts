import assert from 'node:assert/strict'

import type { Page } from 'playwright-core'

import { barriersOn } from './axe.ts'
import { deskTest, until, visit } from './desk-test.ts'
import { hillsTest, idOf, saved } from './hills.ts'
import type { Desk } from './workbench.ts'
import { openDesk } from './workbench.ts'

/** Opens the network around a thing and waits until it is drawn. */
async function around(desk: Desk, name: string, more = ''): Promise<string> {
  const id = await idOf(desk.page, name)
  await visit(desk, `/network?focus=${id}${more}`)
  await desk.page.locator('[data-tie]').first().waitFor({ state: 'attached' })
  return id
}

const texts = async (page: Page, selector: string): Promise<string[]> => await page.locator(selector).allInnerTexts()
const drawn = async (page: Page): Promise<string> =>
  String(await page.evaluate(`[...document.querySelectorAll('[data-thing]')].map(one => one.getAttribute('transform')).join()`))

hillsTest('the drawing starts on one actor, and the list beside it holds the same ties in the same order', async desk => {
  await around(desk, 'Hill Brigade')
  const ties = desk.page.locator('[data-tie]')
  const sentences = await texts(desk.page, '.ties > li > button')
  assert.equal(sentences.length, await ties.count())
  for (const [index, sentence] of sentences.entries())
    assert.ok(sentence.includes(String(await ties.nth(index).locator('title').textContent())), sentence)
  assert.ok(!sentences.some(sentence => sentence.includes('Forest Platoon')))
})

hillsTest('plus goes a step further, minus back, and both stand in the address', async desk => {
  const { page } = desk
  await around(desk, 'Hill Brigade')
  await page.keyboard.press('+')
  await page.getByText('Forest Platoon answers to').first().waitFor()
  assert.match(page.url(), /depth=2/)
  await page.keyboard.press('-')
  await page.getByText('Forest Platoon answers to').first().waitFor({ state: 'detached' })
})

hillsTest('a count beside a mark says what more there is, and opens it', async desk => {
  await around(desk, 'Hill Brigade')
  await desk.page.getByRole('button', { name: 'Night Company: show 1 link of command more' }).click()
  await desk.page.getByText('Forest Platoon answers to').first().waitFor()
  assert.match(desk.page.url(), /open=/)
})

hillsTest('a tie with a denial is split and called disputed; a guess of the text is dashed', async desk => {
  await around(desk, 'Hill Brigade')
  const disputed = desk.page.locator('[data-tie]', { hasText: 'disputed ×2' })
  assert.equal(await disputed.count(), 1)
  await desk.page.getByText('disputed: 1 of 2 deny it').waitFor()
  const hedged = desk.page.locator('[data-tie]', { hasText: 'Marsh Union' })
  assert.equal(await hedged.locator('line[stroke-dasharray="8 5"]').count(), 1)
})

hillsTest('arrow keys walk, Enter opens the evidence, H hides and U shows again', async desk => {
  const { page } = desk
  await around(desk, 'Hill Brigade')
  const before = await page.locator('[data-tie]').count()
  await page.locator('g[role=button][tabindex="0"]').focus()
  const keys = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']
  for (const key of keys) {
    await page.keyboard.press(key)
    if (/sel=/.test(page.url()) && (await page.locator('.chosen button', { hasText: 'Hide' }).count()) > 0) break
  }
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: 'Evidence' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('h')
  await page.getByRole('button', { name: 'Show 1 hidden U' }).waitFor()
  await until(async () => (await page.locator('[data-tie]').count()) < before)
  assert.ok((await page.locator('[data-tie]').count()) < before)
  await page.keyboard.press('u')
  await page.getByRole('button', { name: 'Show 1 hidden U' }).waitFor({ state: 'detached' })
  await until(async () => (await page.locator('[data-tie]').count()) === before)
  assert.equal(await page.locator('[data-tie]').count(), before)
})

hillsTest('F fits everything in again, T shows the table and the drawing', async desk => {
  const { page } = desk
  await around(desk, 'Hill Brigade')
  await page.getByRole('button', { name: 'Nearer' }).click()
  await page.waitForURL(/look=/)
  await page.keyboard.press('f')
  await page.waitForURL(address => !address.searchParams.has('look'))
  await page.keyboard.press('t')
  await page.getByRole('columnheader', { name: 'How it is put' }).waitFor()
  await page.keyboard.press('t')
  await page.locator('[data-tie]').first().waitFor({ state: 'attached' })
})

hillsTest('time fades ties and moves nothing', async desk => {
  const { page } = desk
  await around(desk, 'Red Column')
  const before = await drawn(page)
  await page.getByRole('slider', { name: 'Month looked at' }).fill(String(2015 * 12 + 4))
  await page.waitForURL(/at=2015-05/)
  await page.getByText(/over or not yet begun then/).waitFor()
  assert.equal(await drawn(page), before)
  assert.ok(!(await texts(page, '.ties > li > button')).some(sentence => sentence.includes('River Front')))
})

hillsTest('ranks, a path and triangles that strain are looked at by the same page', async desk => {
  const { page } = desk
  await around(desk, 'Night Company', '&mode=ranks')
  assert.deepEqual(
    (await texts(page, '.ties > li > button')).map(text => /Forest Platoon|Night Company is part/.test(text)),
    [true, true],
  )
  const platoon = await idOf(page, 'Forest Platoon')
  await around(desk, 'Stone League', `&mode=path&towards=${platoon}`)
  assert.equal(await page.locator('[data-tie]').count(), 3)
  await visit(desk, '/network?focus=all&mode=strain')
  await page.getByText('Hill Brigade is friendly with').waitFor()
  await page.locator('[data-thing][transform]').nth(2).waitFor({ state: 'attached' })
  assert.equal(await page.locator('[data-thing][transform]').count(), 3)
})

hillsTest('what is drawn is saved with its caption, and only that', async desk => {
  const { page } = desk
  await around(desk, 'Night Company')
  const svg = (await saved(page, 'SVG')).toString()
  assert.match(svg, /Ties of Night Company/)
  assert.match(svg, /2 ties/)
  assert.match(svg, /only denied: struck twice/)
  assert.doesNotMatch(svg, /var\(--|class="/)
  assert.deepEqual([...(await saved(page, 'PNG')).subarray(1, 4)], [...Buffer.from('PNG')])
  const graphml = (await saved(page, 'GraphML')).toString()
  assert.equal(graphml.match(/<edge /g)?.length, 2)
  assert.match((await saved(page, 'GEXF')).toString(), /<gexf/)
  assert.equal((await saved(page, 'CSV')).toString().trim().split('\r\n').length, 3)
})

hillsTest('an address with a chosen tie opens its evidence', async desk => {
  const { page } = desk
  await around(desk, 'Hill Brigade')
  await page.locator('.ties > li > button').first().click()
  await page.waitForURL(/sel=/)
  const address = page.url()
  await page.goto('about:blank')
  await page.goto(address)
  await page.getByRole('complementary', { name: 'Evidence' }).waitFor()
  assert.equal(await page.locator('.ties [aria-current=true]').count(), 1)
})

hillsTest('time does not play where a person wants less motion', async desk => {
  const { page } = desk
  await around(desk, 'Red Column')
  await page.getByRole('button', { name: 'Play' }).waitFor()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.reload()
  await page.getByRole('slider', { name: 'Month looked at' }).waitFor()
  assert.equal(await page.getByRole('button', { name: 'Play' }).count(), 0)
  await page.emulateMedia({ reducedMotion: null })
})

hillsTest('the drawing, the table and a chosen tie are no barrier', async desk => {
  const { page } = desk
  await around(desk, 'Hill Brigade')
  await page.locator('.ties > li > button').first().click()
  assert.deepEqual(await barriersOn(page), [])
  await page.keyboard.press('t')
  await page.getByRole('columnheader', { name: 'How it is put' }).waitFor()
  assert.deepEqual(await barriersOn(page), [])
  assert.deepEqual(desk.faults, [])
})

/** Names of so many groups, made of syllables. */
const groups = (count: number): string[] => {
  const [heads, tails] = [
    ['Bar', 'Dor', 'Fen', 'Gal', 'Hem', 'Jor', 'Kel', 'Lom', 'Mar', 'Nor', 'Pel', 'Ras', 'Sen', 'Tol', 'Var', 'Wes', 'Yar', 'Zel'],
    [
      'ana',
      'eth',
      'ido',
      'omir',
      'usk',
      'and',
      'elin',
      'ovar',
      'istan',
      'emar',
      'inia',
      'ogard',
      'uva',
      'alia',
      'ebor',
      'ikon',
      'oray',
      'usto',
    ],
  ]
  return Array.from(
    { length: count },
    (_, index) => `${heads[index % heads.length]}${tails[Math.floor(index / heads.length) % tails.length]}`,
  )
}

deskTest('above 300 actors the ties are listed, and the page says why', async (_, browser) => {
  const sentences = groups(310).map(name => `The ${name} Brigade supports the Hill Brigade.`)
  const desk = await openDesk(browser, { sample: false, report: `# Many groups\n\n${sentences.join(' ')}\n` })
  await visit(desk, '/network?focus=all')
  await desk.page.getByText(/\d+ actors are too many to draw/).waitFor()
  assert.ok((await desk.page.locator('.ties > li').count()) > 300)
  await around(desk, 'Hill Brigade')
  assert.equal(await desk.page.locator('[data-tie]').count(), 8)
  await desk.page.getByRole('button', { name: /^\+\d+ more allies$/ }).waitFor()
  await desk.close()
})
