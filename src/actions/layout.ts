import { z } from 'zod'

/** How an answer in words is set. */
export const layout = z.enum(['text', 'markdown']).default('text').describe('How the answer is set')

/** How an answer is set that may also be printed. */
export const printed = z
  .enum(['text', 'markdown', 'html'])
  .default('text')
  .describe('How the answer is set; html is a page of its own, to print or send')
