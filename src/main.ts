import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import process from 'node:process'
import { zstdDecompressSync } from 'node:zlib'

import type { World } from './actions/action.ts'
import { progressBar } from './cli/progress.ts'
import { problemText, run } from './cli/run.ts'
import type { Settings } from './cli/settings.ts'
import { settle } from './cli/settings.ts'
import { plain } from './cli/table.ts'
import type { File } from './documents/document.ts'
import { analyse } from './extract/analyse.ts'
import type { Keeping } from './http/launch.ts'
import type { Ground } from './http/serve.ts'
import { serve } from './http/serve.ts'
import { Analyst } from './jobs/analyst.ts'
import type { Weights } from './jobs/weights.ts'
import type { Models } from './language/models.ts'
import { loadModels, modelFiles } from './language/models.ts'
import { Gazetteer } from './match/places/gazetteer.ts'
import { Problem } from './model/problem.ts'
import { Parser } from './sandbox/parser.ts'
import { answersFile, emptyBase, eraseProject, findProject, isProject, launchFile, openProject, projectConfig } from './store/project.ts'
import type { Store } from './store/store.ts'

/** Where the package's own files lie: above `src` in a checkout, above `dist` in an installed package. */
const packageFile = (path: string): string => join(import.meta.dirname, '..', path)

/** No document larger than this is read whole into memory. */
const LARGEST_FILE = 512 * 1024 * 1024

/** A second Ctrl+C ends at once; one keypress may arrive twice, so that only one after this many milliseconds counts. */
const PATIENCE = 500

/** The composition root: the real clock, files, database and person. Sets the process's exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const interrupt = new AbortController()
  let interruptedAt = 0
  process.on('SIGTERM', () => interrupt.abort())
  process.on('SIGINT', () => {
    if (interrupt.signal.aborted && Date.now() - interruptedAt > PATIENCE) process.exit(130)
    if (!interrupt.signal.aborted) interruptedAt = Date.now()
    interrupt.abort()
  })
  process.stdout.on('error', error => (isBrokenPipe(error) ? process.exit(0) : undefined))
  const version = String(JSON.parse(readFileSync(packageFile('package.json'), 'utf8')).version)
  const bases = new Bases()
  const parser = new Parser()
  const worldFor = (settings: Settings): World => worldOf(settings, `aver ${version}`, bases, parser, interrupt.signal)
  process.exitCode = await run(argv, {
    version,
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
    width: process.stdout.isTTY ? process.stdout.columns : Infinity,
    settle: flags =>
      settle(flags, { env: process.env, isTerminal: process.stdout.isTTY, home: findProject('.') ?? '.', configOf: projectConfig }),
    open: worldFor,
    serve: (settings, { port, open }) =>
      serveUntil(interrupt.signal, { world: worldFor(settings), version, workbench: packageFile(join('dist', 'web')), port, onBug }, open),
  })
  parser.close()
  await bases.close()
}

/** Serves until it is interrupted; the address with its token is said once, and opened in a browser where that is wished. */
async function serveUntil(interrupted: AbortSignal, ground: Omit<Ground, 'keeping' | 'answers'>, open: boolean): Promise<void> {
  const analyst = new Analyst(weights)
  const { store, project } = ground.world
  let empty: Promise<Store> | undefined
  const world: World = {
    ...ground.world,
    store: async use => await (use === 'read' && !isProject(project) ? (empty ??= emptyBase(project)) : store(use)),
    analyse: document => analyst.analyse(document),
  }
  const served = await serve({
    ...ground,
    world,
    keeping: keepingIn(project, launchFile(project)),
    answers: keepingIn(project, answersFile(project)),
  })
  process.stdout.write(`Aver shows ${project} at\n  ${served.url}\nStop it with Ctrl+C. The address works on this machine, until then.\n`)
  if (open) openBrowser(served.onceUrl())
  if (!interrupted.aborted) await once(interrupted, 'abort')
  await served.close()
  await analyst.close()
}

/** Keeps what a run leaves to the next in a file of its project, whole or not at all, readable by its owner alone. */
function keepingIn(project: string, path: string): Keeping {
  return {
    read: async () => await readFile(path, 'utf8').catch(() => undefined),
    async write(text) {
      if (!isProject(project)) return
      await writeFile(`${path}.new`, text, { mode: 0o600 })
      await rename(`${path}.new`, path)
    },
  }
}

/** Opens an address in the person's browser; where that fails the printed address is there. */
function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open']
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}

const onBug = (error: unknown): void => {
  process.stderr.write(`aver: a fault of its own: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
}

/** The base that a run has opened, if any: opened once, closed at the end. */
class Bases {
  #open: Promise<Store> | undefined

  open(project: string, use: 'read' | 'write', warn: (problem: Problem) => void): Promise<Store> {
    if (this.#open !== undefined) return this.#open
    const open = openProject(resolve(project), use, what =>
      warn(new Problem('damaged', `${what} is not as it was written; it is left out.`, { hint: 'Run "aver doctor".' })),
    )
    this.#open = open
    open.catch(() => (this.#open = undefined))
    return open
  }

  async close(): Promise<void> {
    await (await this.#open?.catch(() => undefined))?.close()
    this.#open = undefined
  }
}

/** How a person calls the program: by name, or from a checkout. */
const commandOf = (script: string): string => (basename(script) === 'aver.js' ? `node ${relative('.', script)}` : 'aver')

const isBrokenPipe = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE'

function worldOf(settings: Settings, engine: string, bases: Bases, parser: Parser, interrupted: AbortSignal): World {
  const isLoud = !settings.quiet && process.stderr.isTTY
  const bar = progressBar(text => process.stderr.write(text), Date.now)
  let models: Models | undefined
  let places: Gazetteer | undefined
  const modelsOf = async (): Promise<Models> => (models ??= loadModels(await weights()))
  const talk = (text: string): void => {
    bar.clear()
    if (!settings.quiet) process.stderr.write(text)
  }
  const warn = (problem: Problem): void => talk(problemText(problem))
  return {
    store: use => bases.open(settings.project, use, warn),
    async erase() {
      await bases.close()
      await eraseProject(settings.project)
    },
    engine,
    command: commandOf(process.argv[1] ?? ''),
    project: resolve(settings.project),
    now: () => new Date().toISOString(),
    person: settings.person,
    grades: settings.grades,
    models: modelsOf,
    places: async () => (places ??= await readPlaces()),
    readFile: readNamedFile,
    parse: (file, options) => parser.parse(file, options),
    drawPage: (file, wish) => parser.draw(file, wish),
    analyse: async document => analyse(document, await modelsOf()).analysis,
    listFiles,
    readLines,
    newFile: path => path,
    writeFile: (path, content) => writeFile(path, content, { mode: 0o600 }),
    progress: progress => {
      if (isLoud) bar.show(progress)
    },
    warn,
    say: line => talk(`${plain(line)}\n`),
    samples: () => listFiles(packageFile('samples')),
    emit: line => emit(line),
    interrupted,
  }
}

/** Writes a line of data, waiting where the reader is slower than we are. */
async function emit(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise(resolve => process.stdout.once('drain', resolve))
}

async function weights(): Promise<Weights> {
  const files = await Promise.all(modelFiles.map(async name => [name, await readFile(packageFile(join('models', name)))] as const))
  return Object.fromEntries(files)
}

async function readPlaces(): Promise<Gazetteer> {
  return new Gazetteer(zstdDecompressSync(await readFile(packageFile(join('models', 'places.bin'))), { chunkSize: 1 << 20 }))
}

async function readNamedFile(path: string): Promise<File> {
  try {
    const { size } = await stat(path)
    if (size > LARGEST_FILE)
      throw new Problem('too-large', `${path} has ${size} bytes; the limit is ${LARGEST_FILE}.`, { hint: 'Split the document.' })
    return { name: basename(path), bytes: await readFile(path) }
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(path, error)
  }
}

function unreadable(path: string, cause: unknown): Problem {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'ENOENT') return new Problem('not-found', `There is no file ${path}.`, { hint: 'Check the spelling of the path.', cause })
  if (code === 'EACCES' || code === 'EPERM')
    return new Problem('bad-input', `${path} may not be read.`, { hint: 'Give yourself the right to read it.', cause })
  if (code === 'EISDIR') return new Problem('bad-input', `${path} is a folder.`, { hint: 'Name the files in it.', cause })
  return new Problem('bad-input', `${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
}

async function listFiles(path: string): Promise<readonly string[]> {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile() && !/(^|[\\/])\./.test(join(entry.parentPath, entry.name).slice(path.length)))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

/** Lines end at LF only: U+2028 and the like may stand inside a JSON string. */
async function* readLines(path: string): AsyncGenerator<string> {
  const stream = path === '-' ? process.stdin : createReadStream(path)
  let rest = ''
  try {
    for await (const chunk of stream.setEncoding('utf8')) {
      const lines = `${rest}${String(chunk)}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    throw unreadable(path, error)
  }
  if (rest !== '') yield rest
}
