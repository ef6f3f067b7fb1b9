import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

import chromium from '@sparticuz/chromium'
import type { Browser, Page } from 'playwright-core'
import { chromium as playwright } from 'playwright-core'

import { made } from './made.ts'

const root = join(import.meta.dirname, '..', '..')

/** Flags of the packaged browser that a person's browser does not have: one process for all pages, and no rules between sites. */
const UNLIKE = new Set(['--single-process', '--no-zygote', '--disable-web-security', '--allow-running-insecure-content'])

/** A page of the workbench over a project of its own, with everything that went wrong in it. */
export type Desk = {
  readonly page: Page
  /** Messages of errors in the console, uncaught ones, and requests that left this machine. */
  readonly faults: string[]
  /** Ends the server and starts it again on the same project. */
  readonly restart: () => Promise<void>
  /** Ends the server as a crash does; `start` serves the project again, while the page stays as it is. */
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts the browser that comes as a package; the reason where it cannot start here. */
export async function openBrowser(): Promise<Browser | string> {
  try {
    const executablePath = await chromium.executablePath()
    const args = [...chromium.args.filter(one => !UNLIKE.has(one)), '--disable-background-networking']
    return await playwright.launch({ executablePath, args, headless: true })
  } catch (error) {
    return `the browser cannot start here: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`
  }
}

/** What a project begins with. */
type Filling = {
  readonly sample: boolean
  readonly report?: string
  readonly file?: string
  readonly fill?: (project: string) => Promise<unknown>
}

const open = new Set<Desk>()

/** Closes every desk that is still open, also those of tests that failed. */
export const closeDesks = async (): Promise<void> => {
  for (const desk of open) await desk.close().catch(() => undefined)
}

/** Opens the workbench on a new project: on the sample project, on one Markdown report or one file, on what `fill` puts there, or on nothing yet. */
export async function openDesk(browser: Browser, { sample, report, file, fill }: Filling): Promise<Desk> {
  const place = await mkdtemp(join(tmpdir(), 'aver-web-'))
  const project = join(place, 'investigation')
  await mkdir(project)
  if (sample) await cp(await filled('sample', ['sample']), project, { recursive: true })
  else if (report !== undefined) await cp(await withReport(report), project, { recursive: true })
  else if (file !== undefined) await cp(await withFile(file), project, { recursive: true })
  await fill?.(project)
  let [server, url] = await serve(project)
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 } })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const faults: string[] = []
  page.on('console', message => (message.type() === 'error' ? faults.push(`${message.text()} ${message.location().url}`) : undefined))
  page.on('response', response => {
    if (response.status() >= 400)
      void response.text().then(
        text => faults.push(text),
        () => undefined,
      )
  })
  page.on('pageerror', error => faults.push(error.message))
  page.on('request', request => {
    if (!['127.0.0.1', ''].includes(new URL(request.url()).hostname)) faults.push(`left this machine: ${request.url()}`)
  })
  await page.goto(url)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return
    server.kill('SIGKILL')
    await once(server, 'exit')
  }
  const desk: Desk = {
    page,
    faults,
    stop,
    async start() {
      ;[server, url] = await serve(project)
    },
    async restart() {
      await stop()
      ;[server, url] = await serve(project)
      await page.goto('about:blank')
      await page.goto(url)
    },
    async close() {
      open.delete(desk)
      await context.close()
      await stop()
      await rm(place, { recursive: true, force: true })
    },
  }
  open.add(desk)
  return desk
}

/** Whatever may change what is read of a report. */
const READERS = ['bin', 'src', 'models', 'samples', 'package-lock.json']

/** A project with what the command puts into it: filled once for all test files, and anew when anything that reads has changed. */
async function filled(name: string, command: readonly string[]): Promise<string> {
  const project = join(root, 'dist', name)
  await made(name, READERS, async () => {
    await rm(project, { recursive: true, force: true })
    const filling = spawn(process.execPath, [join(root, 'bin', 'aver.js'), ...command, '--project', project], { stdio: 'ignore' })
    const [code] = await once(filling, 'exit')
    assert.equal(code, 0, `aver ${command.join(' ')}`)
  })
  return project
}

/** A project with one Markdown report. */
async function withReport(report: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aver-web-report-'))
  try {
    const file = join(folder, 'report.md')
    await writeFile(file, report)
    return await withFile(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A project with the report in one file. */
async function withFile(file: string): Promise<string> {
  const print = createHash('sha256').update(await readFile(file))
  return await filled(`report-${print.digest('hex').slice(0, 8)}`, ['add', file])
}

/** A running server and its address, from what it prints. */
async function serve(project: string): Promise<[ChildProcess, string]> {
  const server = spawn(process.execPath, [join(root, 'bin', 'aver.js'), 'serve', '--project', project], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    server.stderr.resume()
    server.stdout.setEncoding('utf8').on('data', text => {
      said += String(text)
      const found = /http:\/\/127\.0\.0\.1:\d+\/#token=\S+/.exec(said)?.[0]
      if (found !== undefined) resolve(found)
    })
    server.once('exit', () => reject(new Error(`The server ended: ${said}`)))
  })
  return [server, url]
}
