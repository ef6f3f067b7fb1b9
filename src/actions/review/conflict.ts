import { decision, mayReason } from './decide.ts'

/** Says that the text claims this and that others contradict it. */
export const conflict = decision({
  name: 'review conflict',
  about: 'Say that the text claims this and that others contradict it.',
  standing: 'conflict',
  reason: mayReason,
  examples: ['review conflict 1a2b --reason "Kyiv denies it in the same report"'],
})
