import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'

import { makePdf, set } from '../documents/pdf-maker.ts'
import { barriersOn } from './axe.ts'
import { deskTest, visit } from './desk-test.ts'

deskTest('a report that was taken out stands under those that can be brought back, until it is', async desk => {
  const { page } = desk
  await visit(desk, '/sources')
  const row = page.getByRole('row').filter({ hasText: 'border-raid.txt' })
  await row.getByRole('button', { name: 'Remove…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
  await row.waitFor({ state: 'detached' })
  await visit(desk, '/') // it is no matter of this page's memory
  await visit(desk, '/sources')
  const out = page.getByRole('region', { name: 'Taken out' })
  await out.getByText(/^Who Raided Belgorod\?/).waitFor()
  assert.deepEqual(await barriersOn(page), [])
  await out.getByRole('button', { name: 'Bring it back' }).click()
  await row.waitFor()
  await out.waitFor({ state: 'detached' })
  assert.deepEqual(desk.faults, [])
})

deskTest('a report says how long it is, in pages or sentences, and how many of its notes are linked', async desk => {
  const { page } = desk
  await visit(desk, '/sources')
  const pdf = makePdf(['Orsk', 'Lissa', 'Velm'].map(name => ({ words: set([`The town of ${name} lies by the sea.`]) })))
  await page.locator('input[type=file]').setInputFiles({ name: 'towns.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf.bytes) })
  const cells = async (name: string): Promise<string[]> =>
    await page.getByRole('row').filter({ hasText: name }).getByRole('cell').allInnerTexts()
  await page.getByRole('row').filter({ hasText: 'towns.pdf' }).waitFor()
  const heads = await page.getByRole('columnheader').allInnerTexts()
  const under = (row: readonly string[], head: string): string | undefined => row[heads.indexOf(head)]
  assert.equal(under(await cells('towns.pdf'), 'Length'), '3 pages')
  assert.match(under(await cells('georgian-legion.md'), 'Length') ?? '', /^\d+ sentences$/)
  assert.equal(under(await cells('georgian-legion.md'), 'Notes, linked to a work'), '12, 11 linked')
  assert.equal(under(await cells('border-raid.txt'), 'Notes, linked to a work'), '9, all linked')
  await page.getByRole('row').filter({ hasText: 'border-raid.txt' }).getByRole('link', { name: '2', exact: true }).click()
  await page.waitForURL(/audit\?report=doc_/)
})

deskTest('a printed report keeps the markers of its notes, and the text under review is printed whole', async desk => {
  const { page } = desk
  await page.emulateMedia({ media: 'print' })
  const markers = page.locator('.text sup button')
  for (const address of ['/sources', '/review']) {
    await visit(desk, address)
    if (address === '/sources') await page.getByRole('link', { name: 'Who Raided Belgorod?' }).click()
    await markers.first().waitFor()
  }
  assert.ok(await page.locator('.text').evaluate(text => text.scrollHeight <= text.clientHeight + 1))
  await page.emulateMedia({ media: null })
})
