import { decision, mustReason } from './decide.ts'

/** Says that the text does not claim this; the claim is left out of every answer, and kept. */
export const reject = decision({
  name: 'review reject',
  about: 'Say that the text does not claim this; it is left out of every answer, and kept.',
  standing: 'rejected',
  reason: mustReason,
  examples: ['review reject 1a2b --reason "a hope, not a fact"'],
})
