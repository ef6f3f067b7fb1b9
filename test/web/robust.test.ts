import assert from 'node:assert/strict'

import { deskTest, until, visit } from './desk-test.ts'
import type { Desk } from './workbench.ts'
import { openDesk } from './workbench.ts'

/** What the server answers to a question, as text. */
const ask = async ({ page }: Desk, path: string): Promise<string> =>
  String(await page.evaluate(`fetch('/api/v1/${path}').then(answer => answer.text())`))

/** How many claims the frame says are waiting. */
const waiting = (desk: Desk, count: number) => desk.page.getByRole('link', { name: `Review ${count}`, exact: true }).waitFor()

const countOf = async (desk: Desk): Promise<number> => JSON.parse(await ask(desk, 'claims?standing=proposed&limit=500')).data.length

deskTest('a claim that was edited in one tab is not written over by another that has not seen it', async desk => {
  const { page } = desk
  await visit(desk, '/review')
  await page.getByRole('group', { name: 'Decide' }).waitFor()
  await page.keyboard.press('j')
  await page.waitForURL(/claim=/)
  const address = page.url()
  await page.keyboard.press('t')
  const second = await page.context().newPage()
  await second.goto(address)
  await second.getByRole('group', { name: 'Decide' }).waitFor()
  await second.keyboard.press('3')
  await second
    .getByRole('status')
    .getByText(/counts as accepted/)
    .waitFor()
  await page.getByText('accepted', { exact: false }).first().waitFor()
  await page.getByRole('textbox', { name: 'When' }).fill('2023')
  await page.keyboard.press('Enter')
  await page
    .getByRole('alert')
    .getByText(/^Changed elsewhere/)
    .waitFor()
  await page.getByRole('button', { name: 'Keep my changes, I have seen it' }).click()
  await page.getByRole('button', { name: 'Save the correction' }).click()
  await page.getByRole('group', { name: 'Decide' }).waitFor()
  const id = new URL(address).searchParams.get('claim')
  assert.match(await ask(desk, `claim?claim=${id}`), /"polarity":"denied".*"time":"2023"/)
  await second.close()
})

deskTest('while the server is gone the page stays readable, and decisions wait until it is back', async (_, browser) => {
  const desk = await openDesk(browser, { sample: true })
  const { page } = desk
  await visit(desk, '/actors')
  await page.getByRole('link', { name: 'Georgian Legion', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Georgian Legion' }).waitFor()
  await page
    .getByRole('link', { name: /^Review/ })
    .first()
    .click()
  await page.getByRole('group', { name: 'Decide' }).waitFor()
  const before = await countOf(desk)
  await desk.stop()
  await page
    .getByRole('alert')
    .getByText(/Aver is not running/)
    .waitFor()
  await page.keyboard.press('a')
  await page.keyboard.press('a')
  await page
    .getByRole('alert')
    .getByText(/2 decisions of yours/)
    .waitFor()
  await page.getByRole('link', { name: 'Actors' }).click()
  await page.getByRole('link', { name: 'Georgian Legion', exact: true }).waitFor()
  await page.getByRole('link', { name: 'Russian Volunteer Corps', exact: true }).click()
  await page
    .locator('main .failure')
    .first()
    .getByText(/^2 decisions of yours/)
    .waitFor()
  await desk.start()
  await page.locator('.banner').waitFor({ state: 'detached' })
  await waiting(desk, before - 2)
  await until(async () => (await countOf(desk)) === before - 2)
  assert.equal(await countOf(desk), before - 2)
  await desk.close()
})

deskTest('decisions that a page had not sent when it was left are sent by the next one', async (_, browser) => {
  const desk = await openDesk(browser, { sample: true })
  const { page } = desk
  await visit(desk, '/review')
  const before = await countOf(desk)
  await page.getByRole('group', { name: 'Decide' }).waitFor()
  await page.keyboard.press('a')
  await until(async () => (await countOf(desk)) === before - 1)
  await page.route('**/api/v1/review/accept', route => route.abort())
  await page.keyboard.press('a')
  await page.keyboard.press('a')
  const banner = page.getByRole('alert')
  await banner.getByText(/1 decision saved\. 2 decisions of yours will be sent/).waitFor()
  page.on('dialog', dialog => void dialog.accept())
  await page.reload()
  await banner.getByText(/1 decision saved\. 2 decisions of yours will be sent/).waitFor()
  await desk.stop()
  await page.unroute('**/api/v1/review/accept')
  await desk.start()
  await banner.waitFor({ state: 'detached' })
  await until(async () => (await countOf(desk)) === before - 3)
  assert.equal(await countOf(desk), before - 3)
  await page.reload()
  await waiting(desk, before - 3)
  assert.equal(await page.evaluate(`Object.keys(localStorage).filter(key => key.startsWith('aver-unsent')).length`), 0)
  await desk.close()
})

deskTest('what was decided is undone after a restart, brought back again, and undone from the list', async (_, browser) => {
  const desk = await openDesk(browser, { sample: true })
  const { page } = desk
  await visit(desk, '/review')
  const before = await countOf(desk)
  await page.getByRole('group', { name: 'Decide' }).waitFor()
  await page.keyboard.press('a')
  await waiting(desk, before - 1)
  await until(async () => (await countOf(desk)) === before - 1) // the page shows a decision before the base has it
  await desk.restart()
  await waiting(desk, before - 1)
  await page.keyboard.press('Control+z')
  await waiting(desk, before)
  await page.getByRole('button', { name: /^Redo/ }).waitFor()
  await page.keyboard.press('Control+Shift+z')
  await waiting(desk, before - 1)
  await visit(desk, '/')
  await page.getByRole('button', { name: 'undo', exact: true }).first().click()
  await waiting(desk, before)
  assert.deepEqual(
    desk.faults.filter(fault => !fault.includes('net::ERR_')),
    [],
  )
  await desk.close()
})

const HOSTILE = [
  '<script>window.hurt = 1</script> # The <img src=x onerror="window.hurt=1"> report',
  '',
  'The <b>Northern</b> Brigade was founded in May 2014 by Anton Velk.[^1]',
  '',
  '[^1]: "><img src=x onerror=window.hurt=1> javascript:alert(1), </script>.',
].join('\n')

deskTest('a good, a broken and a hostile file are dropped, and each says what became of it', async (_, browser) => {
  const desk = await openDesk(browser, { sample: false })
  const { page } = desk
  const files = [
    ['good.txt', 'The Northern Brigade was founded in May 2014 by Anton Velk. The brigade numbers 300 fighters.'],
    ['broken.pdf', '%PDF-1.7 nothing of a PDF'],
    ['<img src=x onerror="window.hurt=1">\u202Efdp.md', HOSTILE],
  ]
  await page.evaluate(`(() => {
    const given = new DataTransfer()
    for (const [name, text] of ${JSON.stringify(files)}) given.items.add(new File([text], name))
    document.querySelector('main').dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }))
  })()`)
  await page.locator('.progress', { hasText: /Reading \d of [23] files/ }).waitFor()
  const jobs = page.getByRole('list', { name: 'Files' })
  await jobs.getByText('done', { exact: true }).nth(1).waitFor({ timeout: 120_000 })
  await jobs.getByText('failed', { exact: true }).waitFor({ timeout: 120_000 })
  assert.match(
    await jobs.getByRole('listitem').filter({ hasText: 'broken.pdf' }).innerText(),
    /Nothing that was in the project has changed/,
  )
  for (const address of ['/sources', '/actors', '/review', '/audit', '/search?q=brigade']) await visit(desk, address)
  await visit(desk, '/sources')
  await page.getByRole('row').nth(2).getByRole('link').first().click()
  await page.getByRole('heading', { name: 'Notes' }).waitFor()
  assert.match(await page.locator('main').innerText(), /onerror="window\.hurt=1"/)
  assert.equal(await page.evaluate('window.hurt'), undefined)
  assert.equal(await page.locator('main img, main script').count(), 0)
  assert.deepEqual(desk.faults, [])
  await desk.close()
})

deskTest('a control character in a name turns nothing round, and a name in another script keeps its direction', async desk => {
  await visit(desk, '/help')
  await visit(desk, '/jobs')
  const { page } = desk
  await page.evaluate(
    `fetch('/api/v1/files?name=' + encodeURIComponent('safe\\u202Eexe.txt'), { method: 'POST', body: 'Nothing happened.' })`,
  )
  const label = page.getByRole('list', { name: 'Files' }).locator('bdi').first()
  await label.waitFor()
  assert.equal(await label.innerText(), 'safeexe.txt')
  assert.equal(await label.getAttribute('dir'), 'auto')
})

deskTest('an address of every kind opens what it names, and the back button goes back', async desk => {
  const { page } = desk
  const claims = JSON.parse(await ask(desk, 'claims?limit=500')).data
  const [claim] = claims
  await visit(desk, `/review?claim=${claim.id}`)
  await page.locator('button[aria-current=true]').waitFor()
  await visit(desk, `/sources/${claim.document.id}?claim=${claim.id}`)
  assert.ok((await page.evaluate(`CSS.highlights.get('sentence')?.size`)) !== 0)
  await visit(desk, '/timeline?accepted=1&from=2014')
  assert.match(await page.getByRole('note').first().innerText(), /^Showing \d+ accepted; \d+ waiting/)
  await page.getByRole('link', { name: 'Strength' }).click()
  assert.match(page.url(), /strength\?from=2014&accepted=1/)
  await page.goBack()
  assert.match(page.url(), /timeline/)
  await visit(desk, '/search?q=legion&tab=sentences')
  await page.getByRole('button', { name: /^Sentences \d/, pressed: true }).waitFor()
  await page.keyboard.press('Tab')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await page.getByRole('heading', { level: 1, name: 'Disputes' }).waitFor()
})
