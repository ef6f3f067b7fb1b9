import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { z } from 'zod'

import { house, RAID, send } from './server.ts'

test('a good, a broken and a hostile file each end as a job that says what became of it', async t => {
  const at = await house(t)
  assert.match(await send(at, 'raid.txt', RAID), /"state":"done".*"result":"added"/)
  assert.match(await send(at, 'raid.txt', RAID), /"state":"done".*"result":"already here"/)
  const broken = new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])
  assert.match(await send(at, 'broken.docx', broken), /"state":"failed"/)
  assert.match(await send(at, 'empty.txt', ''), /"state":"failed".*holds no words/)
  assert.match(await send(at, '../../etc/<img src=x onerror=alert(1)>.txt', RAID.repeat(2)), /"label":"<img src=x onerror=alert\(1\)>.txt"/)
  assert.match(await send(at, 'C:\\reports\\second.txt', 'Anton Velk leads the Northern Brigade.'), /"label":"second.txt"/)
  assert.match(JSON.stringify(await at.get('/api/v1/documents')), /onerror/)
  assert.deepEqual(at.bugs, [])
})

test('files come as a form too, each its own job; a form without one, or broken, is refused', async t => {
  const at = await house(t)
  const form = new FormData()
  form.append('files', new Blob([RAID]), 'one.txt')
  form.append('files', new Blob(['Anton Velk leads the Northern Brigade.']), 'two.txt')
  const answer = await at.ask('/api/v1/files', { method: 'POST', body: form })
  assert.equal(answer.status, 202)
  assert.match(await answer.text(), /"label":"one.txt".*"label":"two.txt"/)
  const none = new FormData()
  none.append('words', 'no file')
  assert.equal((await at.ask('/api/v1/files', { method: 'POST', body: none })).status, 400)
  const broken = { method: 'POST', body: '--x\r\nnonsense', headers: { 'content-type': 'multipart/form-data; boundary=x' } }
  assert.equal((await at.ask('/api/v1/files', broken)).status, 400)
  assert.equal((await at.ask('/api/v1/files', { method: 'POST', body: RAID })).status, 400, 'a file without a name')
  assert.equal((await at.ask('/api/v1/files?name=a.txt&for=remove', { method: 'POST', body: RAID })).status, 400)
})

test('a file larger than the cap is refused before it is taken in', async t => {
  const { raw, port, token } = await house(t)
  const headers = ['Host', `127.0.0.1:${port}`, 'Authorization', `Bearer ${token}`, 'Content-Length', String(2 ** 40)]
  assert.equal((await raw({ method: 'POST', path: '/api/v1/files?name=a.txt', headers, body: 'x' })).status, 413)
})

test('a stream goes on after the last news that was seen', async t => {
  const at = await house(t)
  const whole = await send(at, 'raid.txt', RAID)
  const ids = [...whole.matchAll(/^id: (.+)$/gm)].map(([, id = '']) => id)
  const [first = ''] = ids
  const rest = await (await at.ask('/api/v1/jobs/job_1/events', { headers: { 'last-event-id': first } })).text()
  assert.ok(!rest.includes(`id: ${first}\n`))
  assert.match(rest, /"state":"done"/)
  const strange = await (await at.ask('/api/v1/jobs/job_1/events', { headers: { 'last-event-id': 'other-3' } })).text()
  assert.match(strange, /"state":"done"/)
  assert.equal((await at.ask('/api/v1/jobs/job_9/events')).status, 404)
})

test('a stream of everything begins with what holds and tells when the base moves', async t => {
  const at = await house(t)
  const gone = new AbortController()
  const { body } = await at.ask('/api/v1/events', { signal: gone.signal })
  await send(at, 'raid.txt', RAID)
  let told = ''
  for await (const part of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    told += part
    if (/event: base\ndata: \{"seq":1/.test(told)) break
  }
  gone.abort()
  assert.match(told, /event: base\ndata: \{"seq":0/)
  assert.match(told, /event: job\ndata: \{"id":"job_1"/)
})

test('a waiting job is stopped at once, and the others go on', async t => {
  const at = await house(t)
  const started = await Promise.all(
    ['one.txt', 'two.txt'].map(name => at.ask(`/api/v1/files?name=${name}`, { method: 'POST', body: `${RAID} ${name} stands.` })),
  )
  assert.deepEqual(
    started.map(({ status }) => status),
    [202, 202],
  )
  const stopped = await (await at.ask('/api/v1/jobs/job_2', { method: 'DELETE' })).text()
  assert.match(stopped, /"state":"(cancelled|waiting|running)"/)
  assert.match(await (await at.ask('/api/v1/jobs/job_2/events')).text(), /"state":"cancelled"/)
  assert.match(await (await at.ask('/api/v1/jobs/job_1/events')).text(), /"state":"done"/)
})

test('an original goes out as it came in, to be kept and not shown', async t => {
  const at = await house(t)
  await send(at, 'raid “1”.txt', RAID)
  const answer = await at.ask(`/api/v1/originals/${encodeURIComponent('raid “1”.txt')}`)
  assert.equal(await answer.text(), RAID)
  assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''raid%20/)
  assert.match(answer.headers.get('content-security-policy') ?? '', /sandbox/)
})

test('the workbench is served from its folder and from nowhere else', async t => {
  const at = await house(t)
  assert.match(await (await at.ask('/')).text(), /not built/)
  mkdirSync(join(at.workbench, 'assets'), { recursive: true })
  writeFileSync(join(at.workbench, 'index.html'), '<!doctype html><title>Workbench</title>')
  writeFileSync(join(at.workbench, 'assets', 'main-BxK2f9a1.js'), 'export {}')
  writeFileSync(join(at.folder, 'secret.txt'), 'secret')
  symlinkSync(join(at.folder, 'secret.txt'), join(at.workbench, 'link.txt'))
  const page = await at.ask('/review?claim=clm_1')
  assert.match(await page.text(), /Workbench/)
  const tag = (await at.ask('/')).headers.get('etag') ?? ''
  assert.equal((await at.ask('/', { headers: { 'if-none-match': tag } })).status, 304)
  const script = await at.ask('/assets/main-BxK2f9a1.js')
  assert.match(script.headers.get('cache-control') ?? '', /immutable/)
  assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8')
  const own = ['Host', `127.0.0.1:${at.port}`]
  for (const path of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/link.txt',
    '/secret.txt%00.html',
  ])
    assert.equal((await at.raw({ path, headers: own })).status, 404, path)
  assert.equal((await at.raw({ path: '/%zz', headers: own })).status, 400)
  assert.equal((await at.raw({ path: '/assets/none-00000000.js', headers: own })).status, 404)
})

test('a tab goes on after the server ended and came back: same port, same cookie, jobs as they ended', async t => {
  const at = await house(t)
  const entry = await fetch(`http://127.0.0.1:${at.port}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: at.token }),
  })
  const cookie = entry.headers.get('set-cookie')?.split(';')[0] ?? ''
  await send(at, 'raid.txt', RAID)
  const unread = await at.ask('/api/v1/files?name=more.txt', { method: 'POST', body: RAID.repeat(40) })
  assert.equal(unread.status, 202)
  await at.stop()
  const next = await house(t, at.folder)
  assert.equal(next.port, at.port)
  assert.notEqual(next.token, at.token)
  const answer = await fetch(`http://127.0.0.1:${next.port}/api/v1/jobs`, { headers: { cookie } })
  assert.equal(answer.status, 200)
  const { data } = Ended.parse(await answer.json())
  assert.deepEqual(
    data.map(({ label }) => label),
    ['more.txt', 'raid.txt'],
  )
  assert.ok(data.every(({ endedAt }) => endedAt !== null))
  assert.match(await send(next, 'other.txt', `${RAID} It ended.`), /"id":"job_3"/)
})

const Ended = z.looseObject({ data: z.array(z.looseObject({ label: z.string(), endedAt: z.string().nullable() })) })
