import assert from 'node:assert/strict'

import { barriersOn } from './axe.ts'
import { deskTest, visit } from './desk-test.ts'

deskTest('claims stand under the sentence they were read in, with the words that were looked for marked', async desk => {
  const { page } = desk
  await visit(desk, '/search?q=legion')
  const sentence = page.locator('.by-sentence > li').first()
  await sentence.locator('[data-claim]').first().waitFor()
  assert.match((await sentence.locator('mark').first().innerText()).toLowerCase(), /legion/)
  assert.deepEqual(await barriersOn(page), [])
})

deskTest('where nothing is found, the raw text is one click away: parts of words and notes, with the claims that wait', async desk => {
  const { page } = desk
  await visit(desk, '/search?q=egion')
  await page.getByText('Nothing holds “egion”').waitFor()
  assert.deepEqual(await barriersOn(page), [])
  await page.getByRole('button', { name: 'Search the raw text' }).click()
  await page.waitForURL(/raw=1/)
  await page.locator('.by-sentence [data-claim]').first().waitFor()
  await page.getByRole('button', { name: /Sentences \d+/ }).click()
  await page.locator('mark').first().waitFor()
  await page.getByRole('button', { name: 'Look for whole words, in any spelling' }).click()
  await page.getByText('Nothing holds “egion”').waitFor()
})

deskTest('an empty search tells every condition, with examples on who is spoken of here', async desk => {
  const { page } = desk
  await visit(desk, '/search')
  await page.getByText('who says so (says:"Red Legion")').waitFor()
  await page.locator('main .claims a').first().click()
  await page.locator('.by-sentence [data-claim]').first().waitFor()
})
