import type { Sentence } from '../../language/reading.ts'
import type { Span } from '../../model/span.ts'

/** The sentences of one block as one stretch. */
export type Paragraph = Span & {
  /** Index of the block among those read. */
  readonly block: number
}

/** The paragraphs of a reading, in order. */
export const paragraphsOf = (sentences: readonly Sentence[]): Paragraph[] => {
  const found: Paragraph[] = []
  for (const { start, end, block } of sentences) {
    const last = found.at(-1)
    if (last?.block === block) found[found.length - 1] = { start: last.start, end, block }
    else found.push({ start, end, block })
  }
  return found
}
