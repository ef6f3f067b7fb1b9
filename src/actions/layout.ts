import { z } from 'zod'

/** How an answer in words is set. */
export const layout = z.enum(['text', 'markdown']).default('text').describe('How the answer is set')
