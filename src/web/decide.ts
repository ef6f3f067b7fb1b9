import { change, Gone } from './server.ts'
import { recall, remember, say } from './tab.ts'

/** Milliseconds between two tries to reach a server that is gone. */
const AGAIN = 2000

let last: Promise<unknown> = Promise.resolve()

/**
 * Performs a changing action after those before it. While the server is gone it waits in this tab and is tried again; what the server
 * refuses is said and thrown.
 */
export function decide(action: string, input: object, done: string): Promise<unknown> {
  remember('unsent', recall('unsent') + 1)
  const sent = last
    .catch(() => undefined)
    .then(() => untilSent(action, input))
    .finally(() => remember('unsent', recall('unsent') - 1))
  last = sent
  say(done)
  return sent.catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error))
    throw error
  })
}

async function untilSent(action: string, input: object): Promise<unknown> {
  for (;;)
    try {
      return await change(action, input)
    } catch (error) {
      if (!(error instanceof Gone)) throw error
      remember('isGone', true)
      await new Promise(resolve => setTimeout(resolve, AGAIN))
    }
}

/** Takes the last decision back, whoever made it, wherever. */
export function undoLast(): void {
  decide('review undo', {}, 'Taken back.').catch(() => undefined)
}
