import assert from 'node:assert/strict'

import { addressesOn } from './addresses.ts'
import { deskTest, until, visit } from './desk-test.ts'
import { openDesk } from './workbench.ts'

deskTest('on every page the question mark shows an example of it and its keys, and Escape puts them away', async desk => {
  const { page } = desk
  const { reader: _, dossier: __, lineage: ___, candidates: ____, help: _____, ...pages } = await addressesOn(page)
  const silent: string[] = []
  for (const [name, address] of Object.entries(pages)) {
    await visit(desk, address)
    await page.evaluate('document.activeElement?.blur()')
    await page.keyboard.press('?')
    const help = page.getByRole('dialog')
    await help.waitFor()
    if ((await help.locator('h2 + p').count()) === 0 || (await help.locator('kbd').count()) < 5) silent.push(name)
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'detached' })
  }
  assert.deepEqual(silent, [])
  assert.deepEqual(desk.faults, [])
})

deskTest('a key is put on another, all keys are turned off and put back, and the theme stays', async desk => {
  const { page } = desk
  await visit(desk, '/settings')
  const accept = page.getByLabel('Key for: accept: the text does say this')
  await accept.focus()
  await page.keyboard.press('q')
  assert.equal(await accept.inputValue(), 'Q')
  await visit(desk, '/review')
  await page.getByRole('button', { name: /^Accept Q/ }).waitFor()
  await visit(desk, '/settings')
  await page.getByRole('button', { name: 'Put all keys back' }).click()
  assert.equal(await accept.inputValue(), 'A')
  await page.getByRole('checkbox', { name: /^Single keys act/ }).uncheck()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  assert.equal(await page.getByRole('dialog').count(), 0)
  await page.getByRole('checkbox', { name: /^Single keys act/ }).check()
  await page.getByRole('button', { name: 'dark', exact: true }).click()
  await page.reload()
  await page.getByRole('button', { name: 'dark', exact: true, pressed: true }).waitFor()
  assert.equal(await page.evaluate('document.documentElement.dataset.theme'), 'dark')
  await page.getByRole('button', { name: 'system', exact: true }).click()
})

deskTest('a file that could not be read says why and is tried again by one click', async (_, browser) => {
  const desk = await openDesk(browser, { sample: false })
  const { page } = desk
  await page.evaluate(`(() => {
    const given = new DataTransfer()
    given.items.add(new File(['%PDF-1.7 nothing of a PDF'], 'broken.pdf'))
    document.querySelector('main').dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }))
  })()`)
  await page.getByRole('link', { name: 'Jobs' }).first().click()
  const failed = page.getByRole('list', { name: 'Files' }).getByText('failed', { exact: true })
  await failed.waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Try again' }).click()
  await until(async () => (await failed.count()) === 2)
  assert.equal(await failed.count(), 2)
  await desk.close()
})
