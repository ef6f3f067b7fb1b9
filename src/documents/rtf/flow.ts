import type { Run } from '../compose/draft.ts'
import type { Kind } from '../office/kinds.ts'
import { joined, tableOf } from '../office/story-block.ts'
import type { StoryBlock } from '../office/story-block.ts'

/** Words in the order of the file: of the text, of one note, or of the head of its pages. */
export class Flow {
  readonly #blocks: StoryBlock[] = []
  #runs: Run[] = []
  #cell: StoryBlock[] = []
  #row: StoryBlock[][] = []
  #rows: StoryBlock[][][] = []
  /** What stands in boxes beside the paragraph at hand. */
  readonly asides: StoryBlock[] = []
  /** The last raised sign of the paragraph, which may be a note's own mark. */
  #raised: Run | undefined

  write(run: Run, isRaised: boolean): void {
    this.#runs.push(run)
    this.#raised = isRaised ? run : undefined
  }

  /** Calls a note here; a raised sign that stands right before is its mark and is given back. */
  call(key: string): string | undefined {
    const mark = this.#raised?.text.trim()
    const isMark = mark !== undefined && mark !== '' && mark.length < 6 && this.#runs.at(-1) === this.#raised
    if (isMark) this.#runs.pop()
    this.#runs.push({ text: isMark ? mark : '', raw: null, calls: key })
    this.#raised = undefined
    return isMark ? mark : undefined
  }

  /** Ends the paragraph at hand. */
  paragraph({ kind, outline }: Kind, isInTable: boolean): void {
    const block: StoryBlock = { kind, runs: this.#runs, ...(outline === undefined ? {} : { outline }) }
    this.#runs = []
    this.#raised = undefined
    if (isInTable) this.#cell.push(block)
    else {
      this.#closeTable()
      this.#blocks.push(block)
    }
    this.#blocks.push(...this.asides.splice(0))
  }

  cell(kind: Kind): void {
    this.paragraph(kind, true)
    this.#row.push(this.#cell)
    this.#cell = []
  }

  row(): void {
    if (this.#row.length > 0) this.#rows.push(this.#row)
    this.#row = []
  }

  /** All blocks, the last paragraph ended. */
  end(kind: Kind): StoryBlock[] {
    this.paragraph(kind, this.#cell.length > 0)
    if (this.#cell.length > 0) this.#row.push(this.#cell)
    this.row()
    this.#closeTable()
    return this.#blocks
  }

  /** A table whose rows have one cell each is a box around text. */
  #closeTable(): void {
    if (this.#row.length > 0) this.row()
    const rows = this.#rows
    this.#rows = []
    if (rows.length === 0) return
    if (rows.every(cells => cells.length <= 1)) this.#blocks.push(...rows.flat(2))
    else this.#blocks.push(tableOf(rows.map(cells => cells.map(blocks => [{ kind: 'table', runs: joined(blocks) }]))))
  }
}
