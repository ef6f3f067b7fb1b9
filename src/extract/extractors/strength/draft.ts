import type { Draft, DraftArgument, QuantityMention } from '../../extractor.ts'

/** A claim that a body is as strong as a figure says. */
export const draft = (
  body: number | DraftArgument,
  { start, end, quantity }: QuantityMention,
  trigger: number,
  rule: string,
  confidence: number,
): Draft => ({
  predicate: 'strength',
  subject: typeof body === 'number' ? { is: 'head', token: body, alone: true } : body,
  object: { is: 'quantity', span: { start, end }, quantity },
  trigger,
  confidence,
  rule: `strength.${rule}`,
})
