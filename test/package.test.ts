import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

const root = join(import.meta.dirname, '..')

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' })

test('a packed tarball, installed in an empty folder, runs', t => {
  const folder = mkdtempSync(join(tmpdir(), 'aver-pack-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  npm(['pack', '--silent', '--pack-destination', folder], root)
  const [tarball = ''] = readdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  npm(['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', `./${tarball}`], folder)

  const aver = (...args: readonly string[]): string =>
    execFileSync(process.execPath, [join(folder, 'node_modules', 'aver', 'bin', 'aver.js'), ...args], { cwd: folder, encoding: 'utf8' })
  assert.match(aver('--version'), /^\d+\.\d+\.\d+\n$/)
  writeFileSync(join(folder, 'report.txt'), 'The Northern Brigade attacked the town of Dorn in May 2019.\n')
  const read = JSON.parse(aver('analyse', 'report.txt'))
  assert.ok(read.claims.some((claim: { predicate: string }) => claim.predicate === 'attacked'))
})
