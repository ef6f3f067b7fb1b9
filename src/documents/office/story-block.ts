import type { BlockDraft } from '../compose/draft.ts'

/** A block of a story: its outline level is still that of the file, and its markers wait for their labels. */
export type StoryBlock = Omit<BlockDraft, 'level'> & {
  /** -1 for the title, 0 for the topmost headings. */
  readonly outline?: number
}

/** Blocks as one stretch of words, a blank between each two. */
export const joined = (blocks: readonly StoryBlock[]): StoryBlock['runs'] =>
  blocks.flatMap(({ runs }, index) => [...(index === 0 ? [] : [{ text: ' ', raw: null }]), ...runs])

/** A table as one block: its rows on lines of their own, the cells of each parted by bars. */
export function tableOf(rows: readonly (readonly (readonly StoryBlock[])[])[]): StoryBlock {
  const page = rows.flat(2)[0]?.page
  const runs = rows
    .filter(cells => cells.flat().some(({ runs }) => runs.length > 0))
    .flatMap((cells, index) => [
      ...(index === 0 ? [] : [{ text: '\n', raw: null }]),
      ...cells.flatMap((blocks, index) => [...(index === 0 ? [] : [{ text: ' | ', raw: null }]), ...joined(blocks)]),
    ])
  return { kind: 'table', runs, ...(page === undefined ? {} : { page }) }
}
