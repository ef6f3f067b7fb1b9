import type { OwnMetadata } from '../../model/document.ts'
import type { BlockDraft } from '../compose/draft.ts'
import { BELOW, bylineBelow } from './byline.ts'
import type { Printed } from './byline.ts'
import { datePrinted } from './date.ts'

/** What the blocks right below a title print of who wrote the text and when. */
export function frontOf(title: BlockDraft | undefined, blocks: readonly BlockDraft[]): Pick<OwnMetadata, 'authors' | 'date' | 'dateFrom'> {
  if (title === undefined) return { authors: [], date: null, dateFrom: null }
  const below = printedBelow(title, blocks)
  const { authors, date = datePrinted(below.map(({ text }) => text)) } = bylineBelow(below)
  return { authors, date: date ?? null, dateFrom: date === undefined ? null : 'text' }
}

/** The blocks right behind one, each without its note markers. */
function printedBelow(title: BlockDraft, blocks: readonly BlockDraft[]): Printed[] {
  const from = blocks.indexOf(title) + 1
  return blocks.slice(from, from + BELOW).map(({ runs }) => ({
    text: runs
      .filter(run => run.calls === undefined)
      .map(run => run.text)
      .join('')
      .trim(),
    called: runs.at(-1)?.calls !== undefined,
  }))
}
