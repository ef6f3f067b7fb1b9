import type { LogEntry } from './records.ts'
import type { Changed } from './server.ts'
import { change, Gone, isChangedElsewhere, isSignedOut, numberIn, seenTag } from './server.ts'
import { recall, remember, say } from './tab.ts'
import type { Waiting } from './unsent.ts'
import { keepUnsent, keptUnsent, letGoUnsent } from './unsent.ts'

/** Milliseconds between two tries to reach a server that is gone. */
const AGAIN = 2000

let last: Promise<unknown> = Promise.resolve()

/** The tag of the base after this tab's own last change of a thing, by the thing's id: what one did oneself one has seen. */
const own = new Map<string, string>()

/**
 * Performs a changing action after those before it. While the server is gone it waits, also for the next page if this one is left, and is
 * tried again; what the server refuses is said and thrown. What changed elsewhere since it was seen is refused: `seen` is the tag of the
 * base that the person looked at, by default the one that is shown now.
 */
export function decide(action: string, input: object, done: string, seen: string | undefined = seenTag()): Promise<Changed> {
  const waiting = { action, input: { ...input }, seen: lookedAt(input, seen), key: crypto.randomUUID() }
  keepUnsent(project, waiting)
  say(done)
  return sent(waiting, project)
}

/** The project that this tab decides on; empty until it is known. */
let project = ''

/** Sends what an earlier page on this project had not sent when it was left, in the order in which it was decided; once for each page. */
export function sendUnsent(on: string): void {
  if (project === on) return
  project = on
  for (const waiting of keptUnsent(on)) sent(waiting, on).catch(() => undefined)
}

/** Sends a decision after those before it; `on` is the project under which it is kept until it arrives. */
function sent(waiting: Waiting, on: string): Promise<Changed> {
  remember('unsent', recall('unsent') + 1)
  const sending = last
    .catch(() => undefined)
    .then(() => untilSent(waiting))
    .finally(() => {
      letGoUnsent(on, waiting.key)
      remember('unsent', recall('unsent') - 1)
    })
  last = sending
  return sending.catch((error: unknown) => {
    const words = error instanceof Error ? error.message : String(error)
    say(isChangedElsewhere(error) ? `Changed elsewhere: ${words} Look at it again, then decide.` : words)
    throw error
  })
}

async function untilSent({ action, input, seen, key }: Waiting): Promise<Changed> {
  for (let hasWaited = false; ; hasWaited = true)
    try {
      const changed = await change(action, input, { seen: lookedAt(input, seen), key })
      if (changed.tag !== undefined) for (const id of idsIn(input)) own.set(id, changed.tag)
      remember('isGone', false)
      return changed
    } catch (error) {
      if (!(error instanceof Gone) && !isSignedOut(error)) {
        if (hasWaited) remember('lost', recall('lost') + 1)
        throw error
      }
      remember('isGone', true)
      await new Promise(resolve => setTimeout(resolve, AGAIN))
    }
}

/** The latest base in which everything that the input names was seen, be it by changing it oneself. */
function lookedAt(input: object, seen: string | undefined): string | undefined {
  if (seen === undefined) return undefined
  const tags = idsIn(input).map(id => [own.get(id) ?? seen, seen].toSorted((a, b) => numberIn(b) - numberIn(a))[0] ?? seen)
  return tags.toSorted((a, b) => numberIn(a) - numberIn(b))[0]
}

/** Ids that an input names; a change that names nothing, as "undo", is of whatever holds. */
const idsIn = (input: object): string[] =>
  Object.entries(input).flatMap(([field, value]: [string, unknown]) =>
    NAMING.has(field) ? [value].flat().filter(one => typeof one === 'string') : [],
  )

const NAMING: ReadonlySet<string> = new Set(['claim', 'claims', 'document', 'name', 'names', 'dispute', 'disputes'])

/** Takes the last decision back, whoever made it, wherever. */
export function undoLast(): void {
  decide('review undo', {}, 'Taken back.').catch(() => undefined)
}

/** The undoing that can itself be taken back: the last one in force, if nothing was decided after it. The log is newest first. */
export function redoable(log: readonly LogEntry[]): LogEntry | undefined {
  const undoings = new Set(log.filter(isUndoing).map(({ id }) => id))
  const last = log.find(one => one.inForce && !isRedoing(one, undoings))
  return last !== undefined && isUndoing(last) ? last : undefined
}

const isUndoing = ({ changes }: LogEntry): boolean => changes.some(({ is }) => is === 'undone')
const isRedoing = ({ changes }: LogEntry, undoings: ReadonlySet<string>): boolean =>
  changes.some(({ is, event }) => is === 'undone' && event !== undefined && undoings.has(event))

/** Brings back what was taken back last. */
export function redoLast(log: readonly LogEntry[]): void {
  const last = redoable(log)
  if (last === undefined) say('Nothing was taken back since the last decision.')
  else decide('review undo', { event: last.id }, 'Brought back.').catch(() => undefined)
}
