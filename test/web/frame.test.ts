import assert from 'node:assert/strict'

import { deskTest, until, visit } from './desk-test.ts'

/** Pages by the letter that goes there after `g`. */
const LETTERS = {
  h: 'What to do next',
  s: 'Sources',
  r: 'Review',
  a: 'Actors',
  d: 'Disputes',
  n: 'Network',
  t: 'Timeline',
  m: 'Map',
  c: 'Compare',
  u: 'Audit',
  b: 'Briefing',
} as const

deskTest('g and a letter go to every page, from any other', async desk => {
  const { page } = desk
  await visit(desk, '/help')
  for (const [letter, title] of Object.entries(LETTERS)) {
    await page.keyboard.press('g')
    await page.keyboard.press(letter)
    await page
      .getByRole('heading', { level: 1, name: new RegExp(`^${title}`) })
      .first()
      .waitFor({ state: 'attached' })
  }
  assert.deepEqual(desk.faults, [])
})

deskTest('Ctrl K jumps to a page, an actor, a report or a dispute by a part of its name', async desk => {
  const { page } = desk
  await visit(desk, '/')
  for (const [words, address] of [
    ['dudayev', /\/actors\/ent_/],
    ['counting the', /\/sources\/doc_/],
    ['how many does', /\/disputes\?dispute=/],
    ['timel', /\/timeline$/],
  ] as const) {
    await page.keyboard.press('Control+k')
    const jump = page.getByRole('dialog', { name: 'Jump to' })
    await jump.getByRole('combobox').fill(words)
    await jump.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(address)
  }
  assert.deepEqual(desk.faults, [])
})

deskTest('? shows the keys of the page and one worked example, and Escape closes one layer at a time', async desk => {
  const { page } = desk
  await visit(desk, '/actors')
  await page.getByRole('link', { name: 'Georgian Legion', exact: true }).click()
  await page.locator('main [data-claim]').first().click()
  const evidence = page.getByRole('complementary', { name: 'Evidence' })
  await evidence.getByText('The words').waitFor()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Actors' })
  await help.getByText('Keys everywhere').waitFor()
  await help.getByText(/its dossier has the same order for every group/).waitFor()
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })
  assert.ok(await evidence.isVisible())
  await page.keyboard.press('Escape')
  await evidence.waitFor({ state: 'detached' })
  assert.deepEqual(desk.faults, [])
})

deskTest(
  'a link and a citation are copied by a key, a pinned card stays while pages change, and brackets go through a list',
  async desk => {
    const { page } = desk
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const copied = () => page.evaluate<string>('navigator.clipboard.readText()')
    await visit(desk, '/actors?kind=organization')
    await page.getByRole('link', { name: 'Georgian Legion', exact: true }).waitFor()
    await page.keyboard.press('y')
    await page.getByText('Link copied.').waitFor()
    assert.equal(await copied(), page.url())
    const listed = await page.locator('tbody a').evaluateAll(all => all.map(one => one.getAttribute('href')))
    await page.locator('tbody a').first().click()
    await page.waitForURL(/\/actors\/ent_/)
    await page.keyboard.press(']')
    await page.waitForURL(address => address.pathname === listed[1])
    await page.keyboard.press('[')
    await page.waitForURL(address => address.pathname === listed[0])
    await page.locator('main [data-claim]').first().click()
    const evidence = page.getByRole('complementary', { name: 'Evidence' })
    const words = await evidence.locator('blockquote').innerText()
    await page.keyboard.press('.')
    await page.getByText('Citation copied.').waitFor()
    assert.match(await copied(), /^“.+” Who Raided Belgorod\?, note \d+: /)
    assert.ok((await copied()).includes(words))
    await page.keyboard.press('p')
    await evidence.getByRole('button', { name: /^Pinned/, pressed: true }).waitFor()
    await page.getByRole('link', { name: 'Disputes', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Disputes' }).waitFor()
    assert.equal(await evidence.locator('blockquote').innerText(), words)
    await evidence.getByRole('button', { name: /^Close/ }).click()
    assert.deepEqual(desk.faults, [])
  },
)

deskTest('keys rest while something is written, can be turned off, and can be put in each other’s place', async desk => {
  const { page } = desk
  await visit(desk, '/actors')
  await page.getByRole('searchbox', { name: 'Name' }).fill('')
  await page.keyboard.type('gd?')
  assert.equal(await page.getByRole('searchbox', { name: 'Name' }).inputValue(), 'gd?')
  assert.equal(new URL(page.url()).pathname, '/actors')
  await visit(desk, '/settings')
  await page.getByRole('textbox', { name: 'Key for: next claim' }).focus()
  await page.keyboard.press('v')
  await visit(desk, '/review')
  const decide = page.getByRole('group', { name: 'Decide' })
  await decide.getByRole('button', { name: 'Next V' }).waitFor()
  const first = new URL(page.url()).searchParams.get('claim')
  await page.keyboard.press('v')
  await page.waitForURL(address => address.searchParams.get('claim') !== first)
  await visit(desk, '/settings')
  await page.getByRole('button', { name: 'Put all keys back' }).click()
  await page.getByRole('checkbox', { name: /^Single keys act/ }).uncheck()
  await page.keyboard.press('?')
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  assert.equal(await page.getByRole('dialog').count(), 0)
  assert.equal(new URL(page.url()).pathname, '/settings')
  await page.getByRole('checkbox', { name: /^Single keys act/ }).check()
  assert.deepEqual(desk.faults, [])
})

deskTest('the scope stands in the address, goes along from page to page, and always says what it leaves out', async desk => {
  const { page } = desk
  await visit(desk, '/timeline')
  const scope = page.getByRole('group', { name: 'Scope' })
  await scope.getByText(/^Showing 0 accepted, \d+ waiting/).waitFor()
  await scope.getByRole('checkbox', { name: 'accepted only' }).check()
  await page.waitForURL(/accepted=1/)
  await scope.getByText(/^Showing 0 accepted; \d+ waiting not shown/).waitFor()
  await page.getByRole('link', { name: 'Map', exact: true }).click()
  await page.waitForURL(/\/map\?.*accepted=1/)
  await scope.getByRole('button', { name: 'Show everything' }).click()
  await until(async () => !page.url().includes('accepted'))
  await scope.getByText(/^Showing 0 accepted, \d+ waiting/).waitFor()
  assert.deepEqual(desk.faults, [])
})

deskTest('what cannot be read says what failed and what is safe, gives its details, and is tried again', async desk => {
  const { page } = desk
  await visit(desk, '/help')
  await page.route('**/api/v1/disputes*', route =>
    route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'about:blank', title: 'damaged', status: 500, detail: 'The base cannot be read.', code: 'damaged' }),
    }),
  )
  await visit(desk, '/disputes')
  const failure = page.locator('main .failure').first()
  await failure.getByText('The base cannot be read.').waitFor({ timeout: 60_000 })
  await failure.getByText(/Nothing was decided yet\./).waitFor() // before the log is known it only says that what came is saved
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await failure.getByRole('button', { name: 'Copy the details' }).click()
  await page.getByText('Details copied.').waitFor()
  assert.match(await page.evaluate<string>('navigator.clipboard.readText()'), /500 damaged/)
  await page.unroute('**/api/v1/disputes*')
  await failure.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('link', { name: /Georgian Legion number/ }).waitFor()
})
