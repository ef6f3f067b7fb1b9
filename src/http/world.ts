import { basename, join } from 'node:path'

import type { World } from '../actions/action.ts'
import type { File } from '../documents/document.ts'
import { Problem } from '../model/problem.ts'

/** The world of one request: what the action said on the way, and data that it streamed. */
export type Asked = { readonly world: World; readonly remarks: readonly string[]; readonly lines: readonly unknown[] }

/**
 * The world as it is through this door. Who asks over HTTP reads no file of this machine but those that were sent with the request and the
 * samples, and makes none but in the project's own folder.
 */
export function askedWorld(world: World, sent: readonly File[] = []): Asked {
  const remarks: string[] = []
  const lines: unknown[] = []
  const files = new Map(sent.map(file => [file.name, file]))
  return {
    remarks,
    lines,
    world: {
      ...world,
      async readFile(path) {
        const file = files.get(path)
        if (file !== undefined) return file
        if ((await world.samples()).includes(path)) return await world.readFile(path)
        throw elsewhere()
      },
      async listFiles(path) {
        if (!files.has(path)) throw elsewhere()
        return [path]
      },
      readLines() {
        throw elsewhere()
      },
      writeFile() {
        throw new Problem('unsupported', 'Over HTTP no file is written.', { hint: 'Leave "to" out, and keep the answer.' })
      },
      newFile(path) {
        if (path === '' || path.startsWith('.') || path !== basename(path) || path.includes('\\'))
          throw new Problem('usage', 'Over HTTP a file is made in the project’s folder alone.', { hint: 'Give a plain file name.' })
        return join(world.project, path)
      },
      progress: () => undefined,
      warn: ({ message, hint }) => remarks.push(hint === undefined ? message : `${message} ${hint}`),
      say: line => remarks.push(line),
      emit: line => {
        lines.push(JSON.parse(line))
      },
    },
  }
}

const elsewhere = (): Problem =>
  new Problem('unsupported', 'Over HTTP no file of this machine is read by its path.', { hint: 'Send the file itself to /api/v1/files.' })
