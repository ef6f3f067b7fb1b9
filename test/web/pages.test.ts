import assert from 'node:assert/strict'

import { addressesOn } from './addresses.ts'
import { deskTest, until, visit } from './desk-test.ts'
import { openDesk } from './workbench.ts'

deskTest('every page opens by its address without an error or a request that leaves this machine', async desk => {
  for (const address of Object.values(await addressesOn(desk.page))) await visit(desk, address)
  assert.deepEqual(desk.faults, [])
})

deskTest('every page of an empty project opens without an error', async (_, browser) => {
  const empty = await openDesk(browser, { sample: false })
  const pages = [
    '/',
    '/sources',
    '/review',
    '/actors',
    '/candidates',
    '/disputes',
    '/network',
    '/timeline',
    '/map',
    '/strength',
    '/compare',
    '/audit',
    '/briefing',
  ]
  for (const address of [...pages, '/search?q=x', '/jobs', '/settings', '/help']) await visit(empty, address)
  assert.deepEqual(empty.faults, [])
  await empty.close()
})

deskTest(
  'the first screen says what will happen and that nothing leaves, and leads through the sample to what to do next',
  async (_, browser) => {
    const desk = await openDesk(browser, { sample: false })
    const { page } = desk
    await page.getByRole('heading', { name: 'Drop reports here' }).waitFor()
    await page.getByText('Nothing leaves this machine.').waitFor()
    assert.equal(await page.getByText('What will happen').locator('xpath=following-sibling::ol').getByRole('listitem').count(), 3)
    await page.getByRole('button', { name: 'Open the sample project' }).click()
    await page.getByRole('heading', { level: 1, name: 'What to do next' }).waitFor({ timeout: 120_000 })
    const section = (title: string) =>
      page.getByRole('heading', { name: title, exact: true }).locator('xpath=following-sibling::ul[1]').getByRole('listitem')
    await section('Continue reviewing')
      .first()
      .getByText(/disputed$/)
      .waitFor()
    assert.equal(await section('Continue reviewing').count(), 5)
    await section('Open disputes').first().waitFor()
    await section('Sources with problems in their notes').first().waitFor()
    await section('Most claims waiting')
      .first()
      .getByRole('link', { name: /waiting$/ })
      .click()
    await page.getByRole('group', { name: 'Decide' }).waitFor()
    await page.keyboard.press('a')
    await page
      .getByRole('status')
      .getByText(/^accepted/)
      .waitFor()
    await page.getByRole('link', { name: 'Home', exact: true }).click()
    const decided = section('Recent decisions').filter({ hasText: 'accepted' })
    await decided.getByRole('button', { name: 'undo' }).click()
    await section('Recent decisions').getByText('taken back').waitFor()
    assert.deepEqual(desk.faults, [])
    await desk.close()
  },
)

deskTest('no page is wider than its window on a phone or at twice the size, and review never leaves its window', async desk => {
  const { page } = desk
  const usual = page.viewportSize() ?? { width: 1440, height: 860 }
  const beyond = `document.documentElement.scrollWidth - innerWidth`
  const wide: string[] = []
  for (const width of [420, 640]) {
    await page.setViewportSize({ width, height: 430 })
    for (const [name, address] of Object.entries(await addressesOn(page))) {
      await visit(desk, address)
      await page.locator('main [role=status]').waitFor({ state: 'detached' })
      if (Number(await page.evaluate(beyond)) > 0) wide.push(`${name} at ${width}`)
    }
  }
  await page.setViewportSize(usual)
  await visit(desk, '/review')
  await page.getByRole('group', { name: 'Decide' }).waitFor()
  assert.deepEqual(wide, [])
  assert.ok(Number(await page.evaluate('document.documentElement.scrollHeight')) <= usual.height)
})

deskTest('the frame names the project, and a page that is still read shows its shape and says so', async desk => {
  const { page } = desk
  await visit(desk, '/settings')
  const folder = page.locator('dd').first()
  await until(async () => (await folder.innerText()) !== '')
  const name = (await folder.innerText()).split('/').at(-1) ?? ''
  assert.match(name, /^investigation$/)
  await page.getByRole('navigation', { name: 'Pages' }).getByText(name, { exact: true }).waitFor()
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  await page.route('**/api/v1/entities*', async route => {
    await released
    await route.continue()
  })
  await page.goto(new URL('/actors', page.url()).href)
  const reading = page.locator('main').getByRole('status')
  await reading.getByText('Reading…').waitFor()
  assert.equal(await reading.locator('span').count(), 3)
  release()
  await reading.waitFor({ state: 'detached' })
  await page.unroute('**/api/v1/entities*')
  assert.deepEqual(desk.faults, [])
})

deskTest('the bar of pages is one line on a laptop, two on a small one, and never leaves a button on a line of its own', async desk => {
  const { page } = desk
  const usual = page.viewportSize() ?? { width: 1440, height: 860 }
  await visit(desk, '/review')
  const bar = page.getByRole('navigation', { name: 'Pages' })
  await page.getByRole('button', { name: /^Accept A/ }).waitFor() // the keys are heard
  await page.keyboard.press('f')
  await bar.getByRole('button', { name: /^Undo/ }).waitFor()
  await page.keyboard.press('z')
  await bar.getByRole('button', { name: /^Redo/ }).waitFor() // the bar at its fullest
  const lines = async (): Promise<number> => {
    const tops = await bar.locator('a, button').evaluateAll(all => all.map(one => one.getBoundingClientRect().bottom))
    return tops.toSorted((a, b) => a - b).filter((at, index, sorted) => at - (sorted[index - 1] ?? -Infinity) > 12).length
  }
  for (const [width, most] of [
    [1920, 1],
    [1440, 1],
    [1280, 1],
    [1024, 2],
    [720, 3],
    [390, 5],
  ] as const) {
    await page.setViewportSize({ width, height: 860 })
    assert.ok((await lines()) <= most, `${await lines()} lines at ${width}`)
    const [home, undo] = [
      await bar.getByRole('link', { name: 'Home' }).boundingBox(),
      await bar.getByRole('button', { name: /^Undo/ }).boundingBox(),
    ]
    assert.ok(home !== null && undo !== null && undo.y <= home.y + home.height, `the buttons stand under the pages at ${width}`)
  }
  await page.setViewportSize(usual)
  assert.deepEqual(desk.faults, [])
})
