import { decision, mayReason } from './decide.ts'

/** Says that the text does claim this. It says nothing on whether it is true. */
export const accept = decision({
  name: 'review accept',
  about: 'Say that the text does claim this (not that it is true).',
  standing: 'accepted',
  reason: mayReason,
  examples: ['review accept clm_1a2b3c', 'review accept 1a2b 77fe 90cc'],
})
