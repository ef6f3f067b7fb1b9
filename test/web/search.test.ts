import assert from 'node:assert/strict'

import type { Page } from 'playwright-core'

import { barriersOn } from './axe.ts'
import { deskTest, visit } from './desk-test.ts'

/** How many claims the page says were found. */
const found = async (page: Page): Promise<number> => {
  const tab = page.getByRole('button', { name: /^Claims (?:at least )?\d+$/ })
  await tab.waitFor()
  return Number(/\d+/.exec(await tab.innerText())?.[0])
}

deskTest('other spellings find the same, quotation marks hold to the letters, conditions and facets narrow down', async desk => {
  const { page } = desk
  const counted = async (words: string): Promise<number> => {
    await visit(desk, `/search?q=${encodeURIComponent(words)}`)
    return await found(page)
  }
  const all = await counted('legion')
  assert.equal(await counted('LÉGION'), all)
  assert.equal(await counted('легион'), all)
  for (const condition of ['status:proposed', 'in:georgian', 'year:2023', 'note:1']) {
    const left = await counted(`legion ${condition}`)
    assert.ok(left > 0 && left <= all, condition)
  }
  assert.ok((await counted('says:Ukraine')) > 0)
  await visit(desk, '/search?q=legion')
  const facet = page.getByRole('complementary', { name: 'Narrow down' }).getByRole('button').first()
  const left = Number(/\d+$/.exec(await facet.innerText())?.[0])
  await facet.click()
  await page.getByRole('button', { name: `Claims ${left}`, exact: true }).waitFor()
  await visit(desk, `/search?q=${encodeURIComponent('"Legion Georgian"')}`)
  await page.getByText(/^Nothing holds/).waitFor()
})

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
