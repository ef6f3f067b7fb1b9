import type { OwnMetadata } from '../../model/document.ts'
import type { BlockDraft } from '../compose/draft.ts'
import { bylineBelow } from './byline.ts'
import type { Printed } from './byline.ts'
import { datePrinted } from './date.ts'

/** Blocks below a title among which its byline and its date stand. */
const FRONT = 4

/** What the blocks right below a title print of who wrote the text and when. */
export function frontOf(title: BlockDraft | undefined, blocks: readonly BlockDraft[]): Pick<OwnMetadata, 'authors' | 'date' | 'dateFrom'> {
  if (title === undefined) return { authors: [], date: null, dateFrom: null }
  const below = printedBelow(title, blocks).slice(0, FRONT)
  const { authors, date = datePrinted(below.map(({ text }) => text)) } = bylineBelow(below)
  return { authors, date: date ?? null, dateFrom: date === undefined ? null : 'text' }
}

/** The blocks behind one, each without its note markers. */
const printedBelow = (title: BlockDraft, blocks: readonly BlockDraft[]): Printed[] =>
  blocks.slice(blocks.indexOf(title) + 1).map(({ runs }) => ({
    text: runs
      .filter(run => run.calls === undefined)
      .map(run => run.text)
      .join('')
      .trim(),
    called: runs.at(-1)?.calls !== undefined,
  }))
