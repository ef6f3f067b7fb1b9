import { z } from 'zod'

/** The models' files by name, as they are handed to a thread. */
export const Weights = z.record(z.string(), z.instanceof(Uint8Array))
export type Weights = z.output<typeof Weights>
