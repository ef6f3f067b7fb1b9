import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'

import { z } from 'zod'

import { actions } from '../../src/actions/index.ts'
import { hintHere } from '../../src/http/problem.ts'
import { claimIds, house, RAID, send } from './server.ts'

const Page = z.object({ data: z.array(z.looseObject({ id: z.string() })), next: z.string().nullable(), total: z.number().optional() })
const Refusal = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  code: z.string(),
  hint: z.string().optional(),
})

test('a project that is not there yet says so, lists nothing, and is made by the first report', async t => {
  const at = await house(t)
  assert.match(JSON.stringify(await at.get('/api/v1/status')), /"exists":false/)
  for (const list of ['claims', 'documents', 'entities', 'disputes', 'log'])
    assert.deepEqual((await at.get(`/api/v1/${list}`)).data, [], list)
  await send(at, 'raid.txt', RAID)
  assert.match(JSON.stringify(await at.get('/api/v1/status')), /"exists":true/)
  assert.ok((await claimIds(at)).length > 2)
  assert.deepEqual(at.bugs, [])
})

test('what to do is said in words of this door: routes and fields, never commands', () => {
  assert.equal(hintHere('Run "aver doctor".'), 'Run /api/v1/doctor.')
  assert.equal(hintHere('List them with "aver entities --members".'), 'List them with /api/v1/entities.')
  assert.equal(hintHere('Find it with "aver review list", or leave --port out.'), 'Find it with /api/v1/review/list, or leave port out.')
})

test('problems come as problem+json with a stable type and what to do', async t => {
  const at = await house(t)
  await send(at, 'raid.txt', RAID)
  const cases: readonly [string, number, string][] = [
    ['/api/v1/claim?claim=clm_nope', 404, 'not-found'],
    ['/api/v1/dossier?name=Nobody', 404, 'not-found'],
    ['/api/v1/dossier', 400, 'usage'],
    ['/api/v1/claims?abuot=x', 400, 'usage'],
    ['/api/v1/claims?limit=501', 400, 'usage'],
    ['/api/v1/claims?limit=0', 400, 'usage'],
    ['/api/v1/claims?cursor=nonsense', 400, 'usage'],
    ['/api/v1/claims?asOf=yesterday', 400, 'usage'],
    ['/api/v1/claims?as=pdf', 400, 'usage'],
    ['/api/v1/explain?claim=a&claim=b', 400, 'usage'],
    ['/api/v1/nothing', 404, 'not-found'],
    ['/api/v1/audit?files=/etc/passwd', 422, 'unsupported'],
    ['/api/v1/analyse?files=/etc/passwd&jsonl=true', 422, 'unsupported'],
    ['/api/v1/export?format=claims.csv&to=/tmp/x', 422, 'unsupported'],
  ]
  for (const [path, status, code] of cases) {
    const answer = await at.ask(path)
    assert.equal(answer.status, status, path)
    assert.equal(answer.headers.get('content-type'), 'application/problem+json')
    const problem = Refusal.parse(await answer.json())
    assert.equal(problem.type, `urn:aver:problem:${code}`, path)
    assert.equal(problem.status, status)
  }
  const words = ['"', '* OR 1', 'a NEAR b', ')', "'; drop table claim; --", '\u202E', '{}']
  for (const word of words) assert.equal((await at.ask(`/api/v1/search?words=${encodeURIComponent(word)}`)).status, 200, word)
  assert.equal(
    (await at.ask('/api/v1/review/undo', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } })).status,
    400,
  )
  assert.equal((await at.post('/api/v1/review/undo', ['x'])).status, 400)
  assert.equal((await at.post('/api/v1/review/undo', { evnet: '1' })).status, 400)
  assert.equal((await at.post('/api/v1/review/undo', { event: 'x'.repeat(2_000_000) })).status, 413)
  assert.equal((await at.post('/api/v1/backup', { file: '../../out.sqlite' })).status, 400)
  assert.deepEqual(at.bugs, [])
})

test('an answer has a tag, by which nothing is sent twice until something has changed', async t => {
  const at = await house(t)
  await send(at, 'raid.txt', RAID)
  const [claim = ''] = await claimIds(at)
  const first = await at.ask('/api/v1/claims')
  const tag = first.headers.get('etag') ?? ''
  const again = (path: string) => at.ask(path, { headers: { 'if-none-match': `W/"x", ${tag}` } })
  assert.equal((await again('/api/v1/claims')).status, 304)
  assert.equal((await again('/api/v1/claims?limit=1')).status, 200)
  assert.equal((await at.post('/api/v1/review/accept', { claims: [claim] })).status, 200)
  const changed = await again('/api/v1/claims')
  assert.equal(changed.status, 200)
  assert.match(await changed.text(), /"standing":"accepted"/)
  assert.equal((await at.ask('/api/v1/doctor')).headers.get('etag'), null)
})

test('a claim that another tab has changed is not changed unseen; another claim is', async t => {
  const at = await house(t)
  await send(at, 'raid.txt', RAID)
  const [one = '', two = ''] = await claimIds(at)
  const seen = { 'if-match': (await at.ask(`/api/v1/claim?claim=${one}`)).headers.get('etag') ?? '' }
  assert.equal((await at.post('/api/v1/review/accept', { claims: [one] }, seen)).status, 200)
  assert.equal((await at.post('/api/v1/review/accept', { claims: [two] }, seen)).status, 200)
  const late = await at.post('/api/v1/review/reject', { claims: [one], reason: 'no' }, seen)
  assert.equal(late.status, 412)
  assert.equal(Refusal.parse(await late.json()).title, 'Changed elsewhere')
  assert.match(JSON.stringify(await at.get(`/api/v1/claim?claim=${one}`)), /"standing":"accepted"/)
  const fresh = { 'if-match': (await at.ask(`/api/v1/claim?claim=${one}`)).headers.get('etag') ?? '' }
  assert.equal((await at.post('/api/v1/review/reject', { claims: [one], reason: 'no' }, fresh)).status, 200)
  assert.equal((await at.post('/api/v1/review/accept', { claims: [one] }, { 'if-match': '"1-evt_0000"' })).status, 412)
  assert.equal((await at.post('/api/v1/review/accept', { claims: [one] }, { 'if-match': 'nonsense' })).status, 400)
})

test('lists come page by page, each item once, and a page after a lost item says that the list changed', async t => {
  const at = await house(t)
  await send(at, 'raid.txt', RAID)
  const all = await claimIds(at)
  const paged: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: z.output<typeof Page> = Page.parse(await at.get(`/api/v1/claims?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`))
    assert.ok(page.data.length <= 2)
    assert.equal(page.total, all.length)
    paged.push(...page.data.map(({ id }) => id))
    cursor = page.next
  }
  assert.deepEqual(paged, all)
  const { next } = Page.parse(await at.get('/api/v1/review/list?limit=1'))
  assert.equal((await at.ask(`/api/v1/claims?limit=1&cursor=${next}`)).status, 400, 'another list’s cursor')
  await at.post('/api/v1/review/accept', { claims: [all[0]] })
  assert.equal((await at.ask(`/api/v1/review/list?limit=1&cursor=${next}`)).status, 412)
  const log = Page.parse(await at.get('/api/v1/log?limit=1'))
  assert.equal(log.data.length, 1)
  assert.equal(Page.parse(await at.get(`/api/v1/log?limit=1&cursor=${log.next}`)).next, null)
})

test('the same key twice is one change', async t => {
  const at = await house(t)
  await send(at, 'raid.txt', RAID)
  const [one = '', two = ''] = await claimIds(at)
  const key = { 'idempotency-key': 'k1' }
  const [first, second] = await Promise.all([1, 2].map(() => at.post('/api/v1/review/accept', { claims: [one] }, key)))
  assert.equal(first?.status, 200)
  assert.equal(await first?.text(), await second?.text())
  assert.equal((await at.post('/api/v1/review/accept', { claims: [two] }, key)).status, 422)
  assert.equal(Page.parse(await at.get('/api/v1/log')).data.length, 2)
})

test('the same key is one change after a restart, too', async t => {
  const at = await house(t)
  await send(at, 'raid.txt', RAID)
  const [one = ''] = await claimIds(at)
  const key = { 'idempotency-key': 'k1' }
  const first = await at.post('/api/v1/review/accept', { claims: [one] }, key)
  await at.stop()
  const after = await house(t, at.folder)
  const again = await after.post('/api/v1/review/accept', { claims: [one] }, key)
  assert.deepEqual([again.status, again.headers.get('etag')], [200, first.headers.get('etag')])
  assert.equal(await again.text(), await first.text())
  assert.equal((await after.post('/api/v1/review/reject', { claims: [one], reason: 'no' }, key)).status, 422)
  assert.equal(Page.parse(await after.get('/api/v1/log')).data.length, 2)
})

test('everything is deleted only by the project’s name, and the server goes on with nothing', async t => {
  const at = await house(t)
  await send(at, 'raid.txt', RAID)
  const refused = await at.post('/api/v1/erase', { confirm: 'yes' })
  assert.equal(refused.status, 400)
  assert.ok((await claimIds(at)).length > 0)
  assert.equal((await at.post('/api/v1/erase', { confirm: basename(at.folder) })).status, 200)
  assert.ok(!existsSync(join(at.folder, '.aver')))
  assert.deepEqual((await at.get('/api/v1/claims')).data, [])
  await send(at, 'raid.txt', RAID)
  assert.ok((await claimIds(at)).length > 0)
  assert.deepEqual(at.bugs, [])
})

test('every table is a CSV file that has the question in its name', async t => {
  const at = await house(t)
  await send(at, 'raid.txt', RAID)
  const answer = await at.ask('/api/v1/claims?about=Northern+Brigade&as=csv')
  assert.equal(answer.headers.get('content-type'), 'text/csv; charset=utf-8')
  assert.match(answer.headers.get('content-disposition') ?? '', /filename="aver-claims-about-Northern-Brigade\.csv"/)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  assert.deepEqual(bytes.slice(0, 3), Uint8Array.of(0xef, 0xbb, 0xbf))
  assert.match(new TextDecoder().decode(bytes), /^claim,sentence,/)
})

test('the base as of a past day is answered while today’s goes on', async t => {
  const at = await house(t)
  await send(at, 'raid.txt', RAID)
  const empty = Page.parse(await at.get('/api/v1/claims?asOf=2026-02-01'))
  assert.equal(empty.total, 0)
  const [claim = ''] = await claimIds(at)
  await at.post('/api/v1/review/reject', { claims: [claim], reason: 'no' })
  assert.ok(!(await claimIds(at)).includes(claim))
  assert.ok(JSON.stringify(await at.get('/api/v1/review/list?standing=rejected')).includes(claim))
  assert.equal(Page.parse(await at.get('/api/v1/claims?asOf=2026-02-01')).total, 0)
})

test('decisions outlast the server', async t => {
  const at = await house(t)
  await send(at, 'raid.txt', RAID)
  const [claim = ''] = await claimIds(at)
  await at.post('/api/v1/review/accept', { claims: [claim] })
  await at.stop()
  const next = await house(t, at.folder)
  assert.match(JSON.stringify(await next.get(`/api/v1/claim?claim=${claim}`)), /"standing":"accepted"/)
  assert.equal((await next.post('/api/v1/review/undo', {})).status, 200)
  assert.match(JSON.stringify(await next.get(`/api/v1/claim?claim=${claim}`)), /"standing":"proposed"/)
})

test('a report is shown with the place of everything in it', async t => {
  const at = await house(t)
  await send(at, 'raid.txt', RAID)
  const Shown = z.looseObject({
    text: z.string(),
    claims: z.array(z.looseObject({ trigger: z.object({ start: z.number(), end: z.number() }) })),
  })
  const { text, claims } = Shown.parse((await at.get('/api/v1/document?document=raid.txt')).data)
  assert.ok(claims.some(({ trigger }) => text.slice(trigger.start, trigger.end) === 'attacked'))
})

const Description = z.looseObject({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.record(z.string(), z.looseObject({ operationId: z.string(), responses: z.record(z.string(), z.unknown()) })),
  ),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
})

test('the OpenAPI description holds every action and every route, and points to nothing that is not there', async t => {
  const at = await house(t)
  const json: unknown = await (await at.ask('/api/openapi.json')).json()
  const { paths, components } = Description.parse(json)
  for (const { name, changes } of actions) assert.ok(paths[`/api/v1/${name.replaceAll(' ', '/')}`]?.[changes ? 'post' : 'get'], name)
  const ids = Object.values(paths).flatMap(path => Object.values(path).map(({ operationId }) => operationId))
  assert.equal(new Set(ids).size, ids.length, 'operation ids are unique')
  for (const [, name = ''] of JSON.stringify(json).matchAll(/"#\/components\/schemas\/(\w+)"/g)) assert.ok(name in components.schemas, name)
  for (const [path, operations] of Object.entries(paths))
    for (const method of Object.keys(operations)) {
      const answer = await at.ask(path.replace('{id}', 'x'), { method: method.toUpperCase(), signal: AbortSignal.timeout(20_000) })
      assert.notEqual(answer.status, 405, `${method} ${path}`)
      await answer.body?.cancel()
    }
})
