import process from 'node:process'

import { readDocument } from '../documents/read.ts'
import { Problem } from '../model/problem.ts'
import { Task } from './messages.ts'
import type { Outcome } from './messages.ts'

/*
 * The process in which documents are parsed, apart from the base and under limits (`limits.ts`). It reads one document after another, as
 * they are sent, and holds nothing between them.
 */

process.on('SIGINT', () => undefined) // the parent decides when to stop
process.on('disconnect', () => process.exit(0))
process.on('message', message => {
  void outcomeOf(Task.parse(message)).then(outcome => process.send?.(outcome))
})

async function outcomeOf({ name, bytes }: Task): Promise<Outcome> {
  try {
    return { document: await readDocument({ name, bytes }) }
  } catch (error) {
    if (error instanceof Problem) return { problem: { code: error.code, message: error.message, hint: error.hint } }
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
