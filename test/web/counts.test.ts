import assert from 'node:assert/strict'

import { deskTest, until, visit } from './desk-test.ts'
import { openDesk } from './workbench.ts'

const REPORT = '# Border notes\n\nThe Red Legion attacked Hill 40 in May 2022.\n'

deskTest('no page of a project with one report and hardly a claim says “1 claims” or the like', async (_, browser) => {
  const desk = await openDesk(browser, { sample: false, report: REPORT })
  const wrong: string[] = []
  for (const name of [
    '',
    'sources',
    'review',
    'actors',
    'disputes',
    'network',
    'timeline',
    'map',
    'strength',
    'audit',
    'search?q=legion',
  ]) {
    await visit(desk, `/${name}`)
    await until(async () => (await desk.page.locator('main [role=status]').count()) === 0)
    const [said] = /\b1 (?:claim|report|source|name|place|actor|tie|lane|note|finding|number|group|row)s\b/.exec(
      String(await desk.page.evaluate('document.body.textContent')),
    ) ?? [undefined]
    if (said !== undefined) wrong.push(`/${name}: ${said}`)
  }
  await desk.close()
  assert.deepEqual(wrong, [])
})
