import { z } from 'zod'

/** What kind of thing went wrong; doors turn each into an exit code or a status. */
export const ProblemCode = z.enum([
  'bad-input', // a file, argument or record that cannot be read as what it should be
  'unsupported', // a format or request that Aver knows nothing of
  'not-found',
  'ambiguous', // a name that fits several things
  'settled', // a decision that was already made
  'changed', // what was to be changed was changed by somebody else in between
  'busy', // another process writes to the project
  'damaged', // stored bytes do not match their hash
  'too-large', // beyond a stated limit
  'usage',
])
export type ProblemCode = z.output<typeof ProblemCode>

/** Something a person can put right. Every door shows it the same way; anything else that is thrown is a bug. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  /** What to do next, as one sentence. */
  readonly hint: string | undefined

  constructor(code: ProblemCode, message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.hint = options.hint
  }
}
