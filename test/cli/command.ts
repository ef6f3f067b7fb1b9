import { readFileSync, statSync, readdirSync } from 'node:fs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { TestContext } from 'node:test'

import type { Progress, World } from '../../src/actions/action.ts'
import { problemText, run } from '../../src/cli/run.ts'
import type { Settings } from '../../src/cli/settings.ts'
import { settle } from '../../src/cli/settings.ts'
import { drawPage } from '../../src/documents/draw.ts'
import { readDocument } from '../../src/documents/read.ts'
import { analyse } from '../../src/extract/analyse.ts'
import { Problem } from '../../src/model/problem.ts'
import { eraseProject, openProject, projectConfig } from '../../src/store/project.ts'
import type { Store } from '../../src/store/store.ts'
import { recogniser } from '../documents/scan-maker.ts'
import { models, places } from '../reading.ts'

/** What one run of the command line gave. */
export type Ran = { readonly code: number; readonly out: string; readonly err: string; readonly progress: readonly Progress[] }

/** A command line on a project of its own, with a clock that a test sets. */
export type CommandLine = {
  readonly folder: string
  readonly aver: (...argv: readonly string[]) => Promise<Ran>
  clock: string
}

const samples = join(import.meta.dirname, '..', '..', 'samples')

/** The real command line over the real store in a folder that is gone when the test is over; only clock and terminal are the test's. */
export function commandLine(t: TestContext, env: Readonly<Record<string, string>> = {}): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'aver-cli-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const line: CommandLine = { folder, clock: '2026-03-01T12:00:00.000Z', aver }
  return line

  async function aver(...argv: readonly string[]): Promise<Ran> {
    let [out, err] = ['', '']
    const progress: Progress[] = []
    let store: Store | undefined
    const worldOf = ({ project, person, grades }: Settings): World => ({
      store: async use => (store ??= await openProject(project, use, what => (err += `${what}\n`))),
      engine: 'aver test',
      command: 'aver',
      now: () => line.clock,
      project,
      person,
      grades,
      models: async () => models(),
      places: async () => places(),
      readFile: async path => readOne(path),
      parse: async (file, options) => await readDocument(file, options?.ocr === true ? { recogniser: await recogniser() } : {}),
      drawPage: (file, wish) => drawPage(file, wish, async bytes => (await recogniser()).pngOf(bytes)),
      analyse: async document => analyse(document, models()).analysis,
      listFiles: async path => list(path),
      samples: async () => list(samples),
      async *readLines(path) {
        yield* readFileSync(path, 'utf8').split('\n')
      },
      newFile: path => path,
      writeFile: async () => undefined,
      progress: one => progress.push(one),
      warn: problem => (err += problemText(problem)),
      say: text => (err += `${text}\n`),
      emit: text => {
        out += `${text}\n`
      },
      interrupted: new AbortController().signal,
      async erase() {
        await store?.close()
        store = undefined
        await eraseProject(project)
      },
    })
    try {
      const code = await run(argv, {
        version: '0.0.0',
        out: text => (out += text),
        err: text => (err += text),
        width: Infinity,
        settle: flags =>
          settle(flags, {
            env: { XDG_CONFIG_HOME: join(folder, 'home'), ...env },
            isTerminal: false,
            home: folder,
            configOf: projectConfig,
          }),
        open: worldOf,
        serve: async (_, { port }) => {
          out += `served on port ${port}\n`
        },
      })
      return { code, out, err, progress }
    } finally {
      await store?.close()
    }
  }
}

function readOne(path: string) {
  if (statSync(path, { throwIfNoEntry: false }) === undefined)
    throw new Problem('not-found', `There is no file ${path}.`, { hint: 'Check the spelling.' })
  return { name: basename(path), bytes: readFileSync(path) }
}

const list = (path: string): readonly string[] =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
    ? readdirSync(path)
        .toSorted()
        .map(name => join(path, name))
    : [path]
