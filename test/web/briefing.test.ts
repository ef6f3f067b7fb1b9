import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'

import { barriersOn } from './axe.ts'
import { deskTest, visit } from './desk-test.ts'

deskTest('the place of briefings says that they come later, and gives dossiers and disputes as Markdown and CSV', async desk => {
  const { page } = desk
  await visit(desk, '/')
  await page.keyboard.press('g')
  await page.keyboard.press('b')
  await page.getByRole('heading', { level: 1, name: 'Briefing' }).waitFor()
  await page.getByText(/cannot be written in Aver yet/).waitFor()
  const saved = async (name: string): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()])
    return await readFile(await file.path(), 'utf8')
  }
  assert.match(await saved('Georgian Legion as Markdown'), /^# .*Georgian Legion/m)
  assert.match(await saved('disputes as Markdown'), /Did the government of Ukraine take part in the Belgorod raid\?/)
  assert.match(await saved('disputes as CSV'), /^\uFEFF?\w+,\w+/)
  assert.deepEqual(await barriersOn(page), [])
  assert.deepEqual(desk.faults, [])
})
