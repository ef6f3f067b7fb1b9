import { z } from 'zod'

/** A decision that has not reached the base, with all that sending it again takes. */
const Waiting = z.object({
  action: z.string(),
  input: z.record(z.string(), z.unknown()),
  /** The tag of the base that the person had looked at. */
  seen: z.string().optional(),
  /** Makes a second sending harmless, also to the server's next run. */
  key: z.string(),
})
export type Waiting = Readonly<z.output<typeof Waiting>>

const NAME = 'aver-unsent'

/** Under which the browser keeps them: another project may be served at the same address some day. */
const placeOf = (project: string): string => `${NAME} ${project}`

/** The decisions on a project that this browser keeps until they arrive, oldest first; none where what is kept cannot be read. */
export function keptUnsent(project: string): readonly Waiting[] {
  try {
    return z.array(Waiting).parse(JSON.parse(localStorage.getItem(placeOf(project)) ?? '[]'))
  } catch {
    return []
  }
}

export const keepUnsent = (project: string, waiting: Waiting): void => write(project, [...keptUnsent(project), waiting])

export const letGoUnsent = (project: string, key: string): void =>
  write(
    project,
    keptUnsent(project).filter(one => one.key !== key),
  )

function write(project: string, waiting: readonly Waiting[]): void {
  try {
    if (waiting.length === 0) localStorage.removeItem(placeOf(project))
    else localStorage.setItem(placeOf(project), JSON.stringify(waiting))
  } catch {
    // a browser that keeps nothing loses them with the page, of which it warns
  }
}
