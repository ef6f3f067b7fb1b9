import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'

import { makePdf, set } from '../documents/pdf-maker.ts'
import { picturesOf, pngOf } from '../documents/scan-maker.ts'
import { tiffOf } from '../documents/tiff-maker.ts'
import { barriersOn } from './axe.ts'
import { deskTest, until, visit } from './desk-test.ts'
import { openDesk } from './workbench.ts'

/** A report of two pages, the second with what somebody attacked. */
const reportOn = (attacker: string, attacked: string) =>
  makePdf([
    { words: set([`A report on ${attacked}.`, `It rained for most of the year in ${attacked}, and the boats stayed in.`], { size: 12 }) },
    {
      words: set([`The ${attacker} attacked the town of ${attacked} in June 2019.`, `Nobody had been told of it in ${attacked}.`], {
        size: 12,
      }),
    },
  ]).bytes

/** How much of a picture is in the colour of a marker pen, out of a thousand pixels. */
const COLOURED = `(async () => {
  const picture = document.querySelector('img.original')
  if (picture === null || !picture.complete || picture.naturalWidth === 0) return -1
  const canvas = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight)
  const drawing = canvas.getContext('2d')
  drawing.drawImage(picture, 0, 0)
  const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height)
  let count = 0
  for (let at = 0; at < data.length; at += 4) if (data[at] > data[at + 2] + 60) count++
  return (1000 * count) / (data.length / 4)
})()`

deskTest('a claim is shown on the page of its PDF or scan, its words coloured', async (_, browser) => {
  const desk = await openDesk(browser, { sample: false })
  const { page } = desk
  const [, second] = await picturesOf(reportOn('Northern Brigade', 'Dorn'), 150)
  assert.ok(second !== undefined)
  const both = await picturesOf(reportOn('Southern Front', 'Lissa'), 150)
  const files = [
    { name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from(reportOn('Eastern Guard', 'Velm')) },
    { name: 'scan.png', mimeType: 'image/png', buffer: Buffer.from(pngOf(second)) },
    { name: 'scan.tif', mimeType: 'image/tiff', buffer: Buffer.from(tiffOf(both)) },
  ]
  await page.locator('input[type=file]').first().setInputFiles(files)
  await page.getByRole('list', { name: 'Files' }).getByText('done', { exact: true }).nth(2).waitFor({ timeout: 120_000 })
  const coloured = async (): Promise<number> => Number(await page.evaluate(COLOURED))
  for (const [name, place] of [
    ['report.pdf', 2],
    ['scan.png', 1],
    ['scan.tif', 2],
  ] as const) {
    await visit(desk, '/sources')
    await page.getByRole('row').filter({ hasText: name }).getByRole('link').first().click()
    await page.getByRole('button', { name: 'As the page looks' }).click()
    await until(async () => (await coloured()) === 0)
    assert.equal(await coloured(), 0, `${name} without a claim`)
    await page.getByRole('listitem').filter({ hasText: 'attacked' }).getByRole('button', { name: 'show on its page' }).first().click()
    await page.getByText(new RegExp(`^Page ${place} of`)).waitFor()
    await until(async () => (await coloured()) > 0)
    const share = await coloured()
    assert.ok(share > 2 && share < 40, `${name}: ${share}`)
  }
  assert.deepEqual(await barriersOn(page), [])
  await page.getByRole('button', { name: 'Page before' }).click()
  await page.getByRole('button', { name: 'To the claim, page 2' }).click()
  await page.getByRole('button', { name: 'As text' }).click()
  await page.getByRole('heading', { name: 'Notes' }).waitFor({ state: 'attached' })
  assert.deepEqual(desk.faults, [])
  await desk.close()
})
