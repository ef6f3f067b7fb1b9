import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** A command that starts a program under limits, and what it keeps the program from. */
export type Confinement = { readonly command: string; readonly args: readonly string[]; readonly keepsFrom: readonly Kept[] }
type Kept = 'memory' | 'files' | 'network'

/** Address space for data in bytes; Node does not start under 0.8 GB, and a PDF of 1.4 kB was seen to take 1.2 GB (measured). */
const MEMORY = 1_500_000_000
const HEAP_MB = 768

/** Node, running `script` with its memory bounded, allowed to read nothing but the program's own files, and with no network where the system allows. */
export function confined(script: string): Confinement {
  const node = [
    `--max-old-space-size=${HEAP_MB}`,
    '--disallow-code-generation-from-strings',
    '--permission',
    ...programFiles(script).map(path => `--allow-fs-read=${path}`),
    '--no-warnings',
    script,
  ]
  const linux = process.platform === 'linux' ? linuxLimits() : { before: [], keepsFrom: [] }
  const [command = process.execPath, ...args] = [...linux.before, process.execPath, ...node]
  return { command, args, keepsFrom: ['files', ...linux.keepsFrom] }
}

/** The program's own folder, the packages it uses, and languages' data installed beside it, by their real paths. */
function programFiles(script: string): string[] {
  const home = join(dirname(script), '..', '..')
  const packages = dirname(dirname(dirname(fileURLToPath(import.meta.resolve('zod')))))
  return [
    ...new Set(
      [home, packages, join(home, 'node_modules'), join(home, '..', '@tesseract.js-data')].flatMap(path =>
        existsSync(path) ? [path, realpathSync(path)] : [],
      ),
    ),
  ]
}

/** What util-linux gives: a bound on memory, and a namespace without a network where users may make one. Each is tried once. */
function linuxLimits(): { readonly before: readonly string[]; readonly keepsFrom: readonly Kept[] } {
  const apart = ['unshare', '--map-root-user', '--net']
  const bounded = ['prlimit', `--data=${MEMORY}`, '--core=0', '--fsize=0']
  return [
    { words: apart, keepsFrom: 'network' as const },
    { words: bounded, keepsFrom: 'memory' as const },
  ]
    .filter(({ words: [command = '', ...args] }) => spawnSync(command, [...args, 'true'], { stdio: 'ignore' }).status === 0)
    .reduce<{ before: readonly string[]; keepsFrom: readonly Kept[] }>(
      (all, { words, keepsFrom }) => ({ before: [...all.before, ...words], keepsFrom: [...all.keepsFrom, keepsFrom] }),
      { before: [], keepsFrom: [] },
    )
}
