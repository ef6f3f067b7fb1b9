import assert from 'node:assert/strict'

import { barriersOn } from './axe.ts'
import { visit } from './desk-test.ts'
import { hillsTest } from './hills.ts'

hillsTest('a dispute that stands alone has a column for each who speaks of the same and is silent on it; a list has none', async desk => {
  const { page } = desk
  await visit(desk, '/disputes')
  const strength = page.getByRole('link', { name: 'How many does the Hill Brigade number?' })
  await strength.waitFor()
  assert.equal(await page.getByRole('heading', { name: /silent$/ }).count(), 0)
  await strength.click()
  await page.waitForURL(/dispute=/)
  const silent = page.locator('.voices section', { has: page.getByRole('heading', { name: /silent$/ }) })
  await silent
    .getByText(/\d+ claims? on the same, none on this question/)
    .first()
    .waitFor()
  for (const words of await silent.allInnerTexts()) assert.doesNotMatch(words, /Ivo Maren|Herald/)
  assert.deepEqual(await barriersOn(page), [])
  assert.deepEqual(desk.faults, [])
})

hillsTest('where no accepted claim contradicts another, it is said how many questions are possible among those that wait', async desk => {
  const { page } = desk
  await visit(desk, '/disputes')
  const questions = page.locator('article.dispute')
  await questions.first().waitFor()
  const all = await questions.count()
  await page.getByRole('checkbox', { name: 'among accepted claims only' }).check()
  await page.getByRole('heading', { name: 'No contradictions found among accepted claims' }).waitFor()
  assert.equal(await questions.count(), 0)
  await page.getByRole('link', { name: `${all} possible among waiting claims` }).click()
  await questions.nth(all - 1).waitFor()
  assert.deepEqual(desk.faults, [])
})
