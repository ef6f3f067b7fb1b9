import assert from 'node:assert/strict'
import { test } from 'node:test'

import { respelled } from '../../src/web/spelling.ts'
import { deskTest, until, visit } from './desk-test.ts'

const SPELLINGS = { ent_1: { from: 'Kiev', to: 'Kyiv' } }

test('a thing stands under the chosen name wherever its id does, in Aver’s own words and never in what a report says', () => {
  const claim = {
    sentence: 'Kievan scouts left Kiev',
    quote: 'Kievan scouts left Kiev',
    place: { id: 'ent_1', name: 'Kiev', kind: 'place' },
  }
  assert.deepEqual(respelled([claim], SPELLINGS), [
    { sentence: 'Kievan scouts left Kyiv', quote: 'Kievan scouts left Kiev', place: { id: 'ent_1', name: 'Kyiv', kind: 'place' } },
  ])
  const entity = { id: 'ent_1', name: 'Kiev', aliases: ['Kyiv', 'Київ'] }
  assert.deepEqual(respelled(entity, SPELLINGS), { id: 'ent_1', name: 'Kyiv', aliases: ['Kiev', 'Київ'] })
})

test('another thing of the same name keeps it', () => {
  const other = { sentence: 'Kiev, Missouri grew', subject: { id: 'ent_2', name: 'Kiev' } }
  assert.deepEqual(respelled(other, SPELLINGS), other)
})

deskTest('a spelling that is chosen in Settings holds on every page, the evidence names the others, and it can be put back', async desk => {
  const { page } = desk
  await visit(desk, '/settings')
  await page.getByRole('combobox', { name: 'Name', exact: true }).selectOption({ label: 'Russian Volunteer Corps (2)' })
  await page.getByRole('button', { name: 'RVC', exact: true }).click()
  await page.getByRole('group', { name: 'Spellings of RVC' }).waitFor()
  await visit(desk, '/search?q=legion')
  await visit(desk, '/disputes')
  await page.getByRole('heading', { name: 'RVC says' }).waitFor()
  await page.getByText('“The Russian Volunteer Corps (RVC) says').first().click()
  const card = page.getByRole('complementary', { name: 'Evidence' })
  await card.getByText('RVC, in the sources also: Russian Volunteer Corps').waitFor()
  await visit(desk, '/settings')
  await page.getByRole('button', { name: 'Russian Volunteer Corps', exact: true }).click()
  await until(async () => (await page.evaluate(`localStorage.getItem('aver-spellings')`)) === '{}')
  await visit(desk, '/disputes')
  await page.getByRole('heading', { name: 'Russian Volunteer Corps says' }).waitFor()
  assert.deepEqual(desk.faults, [])
})
