import assert from 'node:assert/strict'
import { test } from 'node:test'

import { house } from './server.ts'

test('requests that are not the workbench’s own are refused, whatever they carry', async t => {
  const { raw, port, token } = await house(t)
  const own = ['Host', `127.0.0.1:${port}`, 'Authorization', `Bearer ${token}`]
  const bearer = ['Authorization', `Bearer ${token}`]
  const post = { method: 'POST', path: '/api/v1/review/undo', body: '{}' }
  const cases: readonly [string, number, Parameters<typeof raw>[0]][] = [
    ['its own address', 200, { headers: own }],
    ['localhost', 200, { headers: ['Host', `localhost:${port}`, ...bearer] }],
    ['another name', 421, { headers: ['Host', 'evil.example', ...bearer] }],
    ['another name with the port', 421, { headers: ['Host', `evil.example:${port}`, ...bearer] }],
    ['a name that begins with ours', 421, { headers: ['Host', `127.0.0.1:${port}.evil.example`, ...bearer] }],
    ['0.0.0.0', 421, { headers: ['Host', `0.0.0.0:${port}`, ...bearer] }],
    ['our name without the port', 421, { headers: ['Host', '127.0.0.1', ...bearer] }],
    ['no host', 400, { headers: bearer }],
    ['two hosts', 421, { headers: [...own, 'Host', 'evil.example'] }],
    ['a target that names a host', 421, { path: `http://evil.example/api/v1/status`, headers: own }],
    ['a foreign origin', 403, { headers: [...own, 'Origin', 'http://evil.example'] }],
    ['an origin that begins with ours', 403, { headers: [...own, 'Origin', `http://127.0.0.1:${port}.evil.example`] }],
    ['an origin of none', 403, { headers: [...own, 'Origin', 'null'] }],
    ['another port’s origin', 403, { headers: [...own, 'Origin', 'http://127.0.0.1:1'] }],
    ['a cross-site fetch', 403, { headers: [...own, 'Sec-Fetch-Site', 'cross-site'] }],
    ['a same-site fetch', 403, { headers: [...own, 'Sec-Fetch-Site', 'same-site'] }],
    ['a frame', 403, { path: '/', headers: [...own, 'Sec-Fetch-Site', 'same-origin', 'Sec-Fetch-Dest', 'iframe'] }],
    ['a typed address', 200, { path: '/', headers: [...own, 'Sec-Fetch-Site', 'none'] }],
    ['a form’s text', 415, { ...post, headers: [...own, 'Content-Type', 'text/plain'] }],
    ['a form’s fields', 415, { ...post, headers: [...own, 'Content-Type', 'application/x-www-form-urlencoded'] }],
    ['a cross-site form', 403, { ...post, headers: [...own, 'Content-Type', 'text/plain', 'Origin', 'http://evil.example'] }],
    ['no token', 401, { headers: ['Host', `127.0.0.1:${port}`] }],
    ['a wrong token', 401, { headers: ['Host', `127.0.0.1:${port}`, 'Authorization', 'Bearer nonsense'] }],
    ['no token for the description', 401, { path: '/api/openapi.json', headers: ['Host', `127.0.0.1:${port}`] }],
    ['another method', 405, { method: 'DELETE', headers: own }],
    ['a trace', 405, { method: 'PUT', path: '/', headers: own }],
    ['headers without end', 431, { headers: [...own, 'X-Long', 'x'.repeat(40_000)] }],
  ]
  for (const [what, status, options] of cases) assert.equal((await raw(options)).status, status, what)
})

test('a launch token is exchanged for a cookie that scripts cannot read and other sites cannot send', async t => {
  const { raw, port, token } = await house(t)
  const origin = `http://127.0.0.1:${port}`
  const signIn = (body: object) =>
    fetch(`${origin}/api/v1/session`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', origin },
    })
  assert.equal((await signIn({ token: 'wrong' })).status, 401)
  assert.equal((await signIn({})).status, 401)
  const answer = await signIn({ token })
  assert.equal(answer.status, 204)
  const cookie = answer.headers.get('set-cookie') ?? ''
  assert.match(cookie, /; Path=\/; HttpOnly; SameSite=Strict$/)
  assert.ok(!cookie.includes(token))
  const [pair = ''] = cookie.split(';')
  const own = ['Host', `127.0.0.1:${port}`, 'Cookie', pair]
  assert.equal((await raw({ headers: own })).status, 200)
  const change = { method: 'POST', path: '/api/v1/review/undo', body: '{}' }
  const typed = [...own, 'Content-Type', 'application/json']
  assert.equal((await raw({ ...change, headers: typed })).status, 403, 'a change that does not say where it comes from')
  assert.equal((await raw({ ...change, headers: [...typed, 'Origin', origin] })).status, 404, 'our own page’s change, with nothing to undo')
  assert.equal((await raw({ headers: ['Host', `127.0.0.1:${port}`, 'Cookie', `${pair}x`] })).status, 401)
})

test('every answer forbids scripts, frames and requests that are not the workbench’s', async t => {
  const { ask } = await house(t)
  for (const path of ['/', '/api/v1/status', '/api/v1/nothing', '/../../etc/passwd']) {
    const { headers } = await ask(path)
    const policy = headers.get('content-security-policy') ?? ''
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ])
      assert.ok(policy.includes(rule), `${path} ${rule}`)
    assert.ok(!policy.includes('unsafe'))
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('referrer-policy'), 'no-referrer')
  }
})
