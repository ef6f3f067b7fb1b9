import { actions } from '../actions/index.ts'
import { Problem } from '../model/problem.ts'
import { pathOf } from './path.ts'

/** Codes of problems as HTTP statuses; those of the door itself beside those of every door. */
const STATUS = {
  'bad-input': 422,
  unsupported: 422,
  'not-found': 404,
  ambiguous: 409,
  settled: 409,
  changed: 412,
  busy: 503,
  damaged: 500,
  'too-large': 413,
  usage: 400,
  'signed-out': 401,
  foreign: 403,
  misdirected: 421,
  method: 405,
  'media-type': 415,
  'key-reused': 422,
  bug: 500,
} as const

type Code = keyof typeof STATUS

/** Stable names of the kinds of problem, by RFC 9457. */
const typeOf = (code: Code): string => `urn:aver:problem:${code}`

/** What a problem's JSON holds. */
export type ProblemBody = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: Code
  readonly hint?: string
}

const TITLE: Readonly<Record<Code, string>> = {
  'bad-input': 'It cannot be read as what it should be',
  unsupported: 'Aver knows nothing of this',
  'not-found': 'There is no such thing',
  ambiguous: 'Several things fit',
  settled: 'That is decided already',
  changed: 'Changed elsewhere',
  busy: 'Another process writes to the project',
  damaged: 'Stored bytes are not as they were written',
  'too-large': 'Beyond a limit',
  usage: 'The request is not as it should be',
  'signed-out': 'The launch token is missing or wrong',
  foreign: 'The request comes from elsewhere',
  misdirected: 'The request is meant for another host',
  method: 'This cannot be done here',
  'media-type': 'The body is of another kind',
  'key-reused': 'This key was used for another request',
  bug: 'Aver itself failed',
}

/** A problem as data, for answers and for jobs. */
export function problemBody(code: Code, detail: string, hint?: string): ProblemBody {
  const here = hint === undefined ? {} : { hint: hintHere(hint) }
  return { type: typeOf(code), title: TITLE[code], status: STATUS[code], detail, code, ...here }
}

/** A command of the command line in a hint: its words, and what is given to it. */
const COMMAND = /"aver ((?:[a-z]+)(?: [a-z]+)?)([^"]*)"/g

/** A hint in this door's words: a command is a route here, and a flag a field. */
export function hintHere(hint: string): string {
  return hint
    .replace(COMMAND, (whole, words: string) => {
      const [first = ''] = words.split(' ')
      const action = actions.find(({ name }) => name === words) ?? actions.find(({ name }) => name === first)
      return action === undefined ? whole : pathOf(action)
    })
    .replace(/--([a-z][\w-]*)/g, '$1')
}

/** A problem as an answer in `application/problem+json`. */
export function refuse(code: Code, detail: string, hint?: string, headers: Readonly<Record<string, string>> = {}): Response {
  const body = problemBody(code, detail, hint)
  return new Response(JSON.stringify(body), { status: body.status, headers: { 'content-type': 'application/problem+json', ...headers } })
}

/** There is no such job, or no longer. */
export const noJob = (id: string): Response => refuse('not-found', `There is no job ${id}.`, 'Only the latest jobs are kept.')

/** What was thrown, as data: a `Problem` in its own words, a bug without any. */
export function thrownBody(error: unknown): ProblemBody {
  if (error instanceof Problem) return problemBody(error.code, error.message, error.hint)
  return problemBody('bug', 'Something went wrong inside Aver.', 'What is decided is saved. The terminal that Aver runs in says more.')
}

/** What was thrown, as an answer. */
export function thrownAnswer(error: unknown): Response {
  const { code, detail, hint } = thrownBody(error)
  return refuse(code, detail, hint)
}
