#!/usr/bin/env node
// Runs on any Node: checks the version before anything newer is imported. Plain JavaScript on purpose.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = path => fileURLToPath(new URL(path, import.meta.url))
const NEEDED = 24

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  const source = here('../src/main.ts') // a checkout runs its TypeScript as it is; an installed package has dist/
  const { main } = await import(existsSync(source) ? source : here('../dist/main.js'))
  await main(process.argv.slice(2))
} else {
  const own = here(process.platform === 'win32' ? '../node_modules/node/bin/node.exe' : '../node_modules/node/bin/node')
  if (existsSync(own)) {
    const child = spawn(own, [here('./aver.js'), ...process.argv.slice(2)], { stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
  } else {
    console.error(`Aver needs Node ${NEEDED} or newer; this is Node ${process.versions.node}.`)
    console.error(`Install it from https://nodejs.org, or run "npm ci" in a checkout of Aver, which brings its own.`)
    process.exit(1)
  }
}
