import { join } from 'node:path'

import { build } from 'vite'

import { made } from './made.ts'

const root = join(import.meta.dirname, '..', '..')

/** What the workbench is made of. */
const SOURCES = ['src/web', 'src/model', 'src/text', 'src/weigh', 'src/formats', 'vite.config.ts', 'package-lock.json', 'NOTICE']

/** Builds the workbench as a person would get it, unless it stands there already, made of the same sources. */
export const buildWorkbench = (): Promise<void> =>
  made('web', SOURCES, async () => {
    await build({ root: join(root, 'src', 'web'), configFile: join(root, 'vite.config.ts'), logLevel: 'error' })
  })
