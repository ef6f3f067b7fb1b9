import { existsSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

import { Problem } from '../model/problem.ts'
import { originalsIn } from './originals.ts'
import { SqlStore } from './sql/store.ts'
import { openSqlite } from './sqlite.ts'
import type { Store } from './store.ts'

/** What marks a folder as a project; everything of the project lies in it. */
const HOME = '.aver'

/** The settings of a project. */
export const projectConfig = (project: string): string => join(project, HOME, 'config.json')

/** What a run of the workbench's server leaves to the next. */
export const launchFile = (project: string): string => join(project, HOME, 'workbench.json')

/** What that server answered to changes, so that none is made twice. */
export const answersFile = (project: string): string => join(project, HOME, 'answers.json')

/** Deletes all that is kept of a project; its base must be closed. Other files of the folder stay. */
export const eraseProject = async (project: string): Promise<void> => await rm(join(project, HOME), { recursive: true, force: true })

/** Whether a project has been made in a folder. */
export const isProject = (folder: string): boolean => existsSync(join(folder, HOME, 'base.sqlite'))

/** The nearest folder that is a project: this one or a parent. */
export function findProject(from: string): string | undefined {
  const folder = resolve(from)
  if (isProject(folder)) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : findProject(parent)
}

/** Opens the base of a project. To `read` it must be there; to `write` it is made where it is not. `onDamage` hears of each row left out. */
export async function openProject(project: string, use: 'read' | 'write', onDamage: (what: string) => void): Promise<Store> {
  const base = join(project, HOME, 'base.sqlite')
  if (use === 'read' && !isProject(project))
    throw new Problem('not-found', `There is no project in ${project}.`, {
      hint: 'Make one by adding a report: "aver add FILE". Or name one with --project DIR.',
    })
  if (statSync(project, { throwIfNoEntry: false })?.isFile() === true)
    throw new Problem('usage', `${project} is a file.`, { hint: 'A project is a folder.' })
  return new SqlStore(await openSqlite(base), originalsIn(join(project, HOME, 'originals')), onDamage)
}

/** A base that holds nothing and keeps nothing, for who looks into a folder before a project is made there. */
export const emptyBase = async (project: string): Promise<Store> =>
  new SqlStore(await openSqlite(':memory:'), originalsIn(join(project, HOME, 'originals')), () => undefined)
