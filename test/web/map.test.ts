import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'

import type { Page } from 'playwright-core'

import { barriersOn } from './axe.ts'
import { deskTest, until, visit } from './desk-test.ts'
import type { Desk } from './workbench.ts'

const PORTS =
  '# Two ports\n\nThe Northern Brigade attacked Tripoli in 2014. Officials of Libya and Lebanon met. It fought in Derna in 2015.\n'

type Answer = {
  readonly data: {
    readonly places: readonly { readonly thing: { readonly id: string; readonly name: string }; readonly sureness: string }[]
  }
}

async function places(page: Page): Promise<Answer['data']['places']> {
  const answer: Answer = JSON.parse(String(await page.evaluate(`fetch('/api/v1/places').then(answer => answer.text())`)))
  return answer.data.places
}

/** Adds a report in which a place is ambiguous, and waits until its claims are there. */
async function addPorts(page: Page): Promise<void> {
  const body = JSON.stringify(PORTS)
  const headers = `{ 'content-type': 'application/octet-stream' }`
  await page.evaluate(`fetch('/api/v1/files?name=ports.md', { method: 'POST', headers: ${headers}, body: ${body} })`)
  while (!(await places(page)).some(({ thing }) => thing.name === 'Tripoli')) await page.waitForTimeout(200)
}

/** The page, which may take long over the world where the machine has other work. */
function patient({ page }: Desk): Page {
  page.setDefaultTimeout(60_000)
  return page
}

const list = (page: Page) => page.locator('.map-side')
const map = (page: Page) => page.getByRole('application')
/** Labels that lie on a small disc which is not their own. */
const COVERED = `[...document.querySelectorAll('.map-frame text[pointer-events=none]')].filter(label => {
  const { x, y, width, height } = label.getBBox()
  return [...document.querySelectorAll('.map-frame circle')].some(({ cx, cy, r }) => {
    const [dx, dy] = [cx.baseVal.value - Math.max(x, Math.min(cx.baseVal.value, x + width)), cy.baseVal.value - Math.max(y, Math.min(cy.baseVal.value, y + height))]
    return Math.hypot(dx, dy) < r.baseVal.value - 2
  })
}).map(label => label.textContent)`

const contested = (page: Page) => page.locator('svg path[stroke-dasharray] title').allTextContents()

deskTest('the map and the list beside it show the same places, with where the lines come from', async desk => {
  const page = patient(desk)
  await visit(desk, '/map')
  const named = (await places(page)).map(({ thing }) => thing.name)
  assert.ok(named.length >= 5)
  for (const name of named) await list(page).getByRole('button', { name, exact: false }).first().waitFor()
  await page.locator('svg path').first().waitFor({ state: 'attached' })
  for (const name of ['Bakhmut', 'Chechnya']) await map(page).locator('text', { hasText: name }).first().waitFor({ state: 'attached' })
  await page
    .getByText(/Boundaries: Natural Earth \(public domain\), those that UN Geodata has too; dashed where they are contested/)
    .waitFor()
  await list(page)
    .getByText(/\d+ claims without a place/)
    .waitFor()
  assert.deepEqual(await page.evaluate(COVERED), [])
  assert.deepEqual(desk.faults, [])
})

deskTest('rivers are off until somebody asks for them; the address keeps them, and the map says where they come from', async desk => {
  const page = patient(desk)
  await visit(desk, '/map')
  await page.locator('svg path').first().waitFor({ state: 'attached' })
  assert.equal(await page.locator('.map-water').count(), 0)
  await page.getByLabel('rivers').check()
  await page.locator('.map-water path').first().waitFor({ state: 'attached' })
  assert.match((await page.locator('.map-water path').first().getAttribute('d')) ?? '', /^M.{1000}/)
  assert.equal(new URL(page.url()).searchParams.get('rivers'), '1')
  await page.getByText('Rivers and lakes: Natural Earth (public domain).').waitFor()
  await page.getByLabel('rivers').uncheck()
  await page.locator('.map-water').waitFor({ state: 'detached' })
})

deskTest('a line on whose word not everybody agrees is dashed, and the chooser stands in the address', async desk => {
  const page = patient(desk)
  await visit(desk, '/map')
  await page.locator('svg path[stroke-dasharray]').first().waitFor({ state: 'attached' })
  const crimea = page.locator('svg path[stroke-dasharray] title', { hasText: 'Crimea' })
  const onUnMap = await contested(page)
  assert.ok(onUnMap.some(words => words.includes('armistice line of 1949')) || onUnMap.some(words => words.includes('Line of Control')))
  assert.ok(!onUnMap.some(words => words.includes('Crimea')))
  await page.getByLabel('Boundaries').selectOption('held')
  await page.waitForURL(/lines=held/)
  await crimea.waitFor({ state: 'attached' })
  await page.getByLabel('Boundaries').selectOption('none')
  await page.waitForURL(/lines=none/)
  await page.locator('svg path[stroke-dasharray]').first().waitFor({ state: 'detached' })
  await page.goBack()
  await crimea.waitFor({ state: 'attached' })
})

deskTest('keys walk from place to place, scale, fit, and open the evidence', async desk => {
  const page = patient(desk)
  await visit(desk, '/map')
  await page.locator('svg circle').first().waitFor({ state: 'attached' })
  await map(page).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/place=/)
  const first = new URL(page.url()).searchParams.get('place')
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key)
    if (new URL(page.url()).searchParams.get('place') !== first) break
    await page.waitForTimeout(100)
  }
  assert.notEqual(new URL(page.url()).searchParams.get('place'), first)
  await page.keyboard.press('+')
  await page.waitForURL(/look=1\.40/)
  await page.keyboard.press('Home')
  await page.waitForURL(address => !address.searchParams.has('look'))
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: 'Evidence' }).waitFor()
  assert.deepEqual(desk.faults, [])
})

deskTest('an ambiguous name shows its candidates, is chosen once, and undone', async desk => {
  const page = patient(desk)
  await visit(desk, '/map')
  await addPorts(page)
  await visit(desk, '/map')
  await list(page)
    .getByRole('heading', { name: /waiting for you/ })
    .waitFor()
  await list(page).getByRole('button', { name: 'Tripoli' }).click()
  await list(page).getByText('Which is meant?').waitFor()
  await list(page)
    .getByText(/about 1,200,000 people/)
    .first()
    .waitFor()
  await list(page)
    .getByText(/km from where it is drawn/)
    .first()
    .waitFor()
  assert.deepEqual(await barriersOn(page), [])
  await list(page).getByRole('button', { name: 'Choose Tripoli, Lebanon' }).click()
  await list(page)
    .getByText(/chosen by/)
    .waitFor()
  assert.equal((await places(page)).find(({ thing }) => thing.name === 'Tripoli')?.sureness, 'chosen')
  await page.keyboard.press('Control+z')
  await list(page).getByText('Which is meant?').waitFor()
  assert.deepEqual(desk.faults, [])
})

deskTest('a region is hollow, a town filled; the handles set the years of all pages, and GeoJSON holds to them', async desk => {
  const page = patient(desk)
  await visit(desk, '/map')
  const disc = (of: string) => page.locator('.map-frame g', { hasText: of }).locator('circle, path').first()
  const [town, region] = [disc('Bakhmut: settlement within 5 km'), disc('Donbas: region within')]
  await town.waitFor({ state: 'attached' })
  assert.equal(await town.getAttribute('fill'), 'var(--ink)')
  assert.equal(await region.getAttribute('fill'), 'var(--ground)')
  await page.getByRole('group', { name: 'Years shown' }).getByRole('slider').first().fill('2022')
  await page.waitForURL(/from=2022/)
  const from = page.getByLabel('From', { exact: true })
  await until(async () => (await from.inputValue()) === '2022')
  assert.equal(await from.inputValue(), '2022')
  await page.locator('a[href*="geojson"][href*="from=2022"]').waitFor()
})

deskTest('whose boundaries the map starts with is chosen in Settings, and an address has its own', async desk => {
  const { page } = desk
  const chosen = page.getByRole('combobox', { name: 'Boundaries' })
  await visit(desk, '/settings')
  await page.getByRole('button', { name: 'as land is held' }).click()
  await visit(desk, '/map')
  assert.equal(await chosen.inputValue(), 'held')
  await visit(desk, '/map?lines=none')
  assert.equal(await chosen.inputValue(), 'none')
  await visit(desk, '/settings')
  await page.getByRole('button', { name: 'as the UN’s map has them' }).click()
})

deskTest('a picture of the map carries its caption and where its lines come from', async desk => {
  const page = patient(desk)
  await visit(desk, '/map')
  await page.locator('svg path').first().waitFor({ state: 'attached' })
  const download = page.waitForEvent('download')
  await page.getByRole('group', { name: 'Save the picture' }).getByRole('button', { name: 'SVG' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  assert.match(text, /Natural Earth/)
  assert.match(text, /\d+ claims? without a place/)
  assert.doesNotMatch(text, /var\(--/)
})
