import { existsSync, readFileSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'

import { z } from 'zod'

import { Problem } from '../model/problem.ts'

const ConfigFile = z.strictObject({
  /** Name under which decisions are logged. */
  person: z.string().min(1).optional(),
  color: z.boolean().optional(),
  /** Whether analysts' grades are given and shown. */
  grades: z.boolean().optional(),
})
type ConfigFile = z.output<typeof ConfigFile>

/** Flags that every command takes. */
export type GlobalFlags = {
  readonly project?: string
  readonly person?: string
  readonly json?: boolean
  readonly csv?: boolean
  readonly quiet?: boolean
  readonly color?: boolean
}

/** What holds for one run, after flag > environment > project file > user file > default. */
export type Settings = {
  /** The project's folder. */
  readonly project: string
  readonly person: string
  readonly output: 'text' | 'json' | 'csv'
  readonly quiet: boolean
  readonly color: boolean
  readonly grades: boolean
}

type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
  /** The project that holds where no other is named. */
  readonly home: string
  /** Path of a project's own settings. */
  readonly configOf: (project: string) => string
}

/** Settles the settings of one run. */
export function settle(flags: GlobalFlags, { env, isTerminal, home, configOf }: Surroundings): Settings {
  const folder = flags.project ?? nonEmpty(env['AVER_PROJECT']) ?? home
  const project = readConfig(configOf(folder))
  const user = readConfig(userConfigPath(env))
  const color = flags.color === false || (env['NO_COLOR'] ?? '') !== '' ? false : (project.color ?? user.color ?? isTerminal)
  return {
    project: folder,
    person: flags.person ?? nonEmpty(env['AVER_PERSON']) ?? project.person ?? user.person ?? loginName(env),
    output: flags.json === true ? 'json' : flags.csv === true ? 'csv' : 'text',
    quiet: flags.quiet ?? false,
    color,
    grades: project.grades ?? user.grades ?? false,
  }
}

const nonEmpty = (text: string | undefined): string | undefined => (text === '' ? undefined : text)

/** Where a person's own settings lie (XDG Base Directory Specification). */
export const userConfigPath = (env: Readonly<Record<string, string | undefined>>): string =>
  join(nonEmpty(env['XDG_CONFIG_HOME']) ?? join(homedir(), '.config'), 'aver', 'config.json')

function readConfig(path: string): ConfigFile {
  if (!existsSync(path)) return {}
  try {
    const parsed = ConfigFile.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    if (parsed.success) return parsed.data
    throw new Problem('bad-input', `The settings in ${path} cannot be used: ${z.prettifyError(parsed.error)}`, {
      hint: 'Mend or remove the file.',
    })
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem('bad-input', `The settings in ${path} are not valid JSON.`, { hint: 'Mend or remove the file.', cause: error })
  }
}

function loginName(env: Readonly<Record<string, string | undefined>>): string {
  try {
    return userInfo().username
  } catch {
    return env['USER'] ?? 'unknown'
  }
}
