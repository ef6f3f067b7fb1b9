import { z } from 'zod'

/** A number as sure as the text: "30 to 150 soldiers" is min 30, max 150; "at least 40" has no max; unknown has neither. */
export const Quantity = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** What is counted, in the text's words: "soldiers"; null where the text does not say. */
  unit: z.string().nullable(),
  /** True where the text itself says that it is a rough figure ("approximately", "thousands"). */
  approximate: z.boolean(),
})
export type Quantity = Readonly<z.output<typeof Quantity>>
