import assert from 'node:assert/strict'

import { barriersOn } from './axe.ts'
import { deskTest, until, visit } from './desk-test.ts'
import { openDesk } from './workbench.ts'

const REPORT = [
  '# Two columns',
  '',
  'Aslan Barkov leads the Red Column in Dorn. The Red Column numbers 300 fighters. In June 2019 the Red Column attacked Dorn.',
  '',
  'The council says that Aslan Barkow founded the Night Company in 2016. The Night Company opposes Dorvia.',
].join('\n')

deskTest('two names are judged unsure with a reason, stay in question, and are one once somebody says so', async (_, browser) => {
  const desk = await openDesk(browser, { sample: false, report: REPORT })
  const { page } = desk
  await visit(desk, '/candidates')
  const pair = page.getByRole('article', { name: 'Aslan Barkov and Aslan Barkow' })
  await pair.getByText(/against: One report speaks of both/i).waitFor()
  const sides = pair.getByRole('group', { name: 'Both sides' })
  await sides
    .getByText(/^Aslan Barkov .*Red Column/)
    .first()
    .waitFor()
  await sides
    .getByText(/^The Night Company was founded/)
    .first()
    .waitFor()
  assert.deepEqual(await barriersOn(page), [])
  await pair.getByLabel('Why').fill('no given names elsewhere')
  await pair.getByRole('button', { name: /^Unsure/ }).click()
  await pair.getByText(/was unsure: no given names elsewhere/).waitFor()
  assert.equal(await pair.getByRole('button', { name: /^Unsure/ }).count(), 0)
  await pair.getByRole('button', { name: /^Same/ }).click()
  await page.getByRole('heading', { name: 'No names are in question' }).waitFor()
  await page.keyboard.press('Control+z')
  await until(async () => (await pair.count()) === 1)
  await pair.getByText(/was unsure/).waitFor()
  assert.deepEqual(desk.faults, [])
  await desk.close()
})
