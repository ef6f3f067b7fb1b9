import assert from 'node:assert/strict'

import { addressesOn } from './addresses.ts'
import { deskTest, visit } from './desk-test.ts'
import { openDesk } from './workbench.ts'

deskTest('every page opens by its address without an error or a request that leaves this machine', async desk => {
  for (const address of Object.values(await addressesOn(desk.page))) await visit(desk, address)
  assert.deepEqual(desk.faults, [])
})

deskTest('every page of an empty project opens without an error', async (_, browser) => {
  const empty = await openDesk(browser, { sample: false })
  const pages = [
    '/',
    '/sources',
    '/review',
    '/actors',
    '/candidates',
    '/disputes',
    '/network',
    '/timeline',
    '/map',
    '/strength',
    '/compare',
    '/audit',
  ]
  for (const address of [...pages, '/search?q=x', '/jobs', '/settings', '/help']) await visit(empty, address)
  assert.deepEqual(empty.faults, [])
  await empty.close()
})
