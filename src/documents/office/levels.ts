import type { BlockDraft } from '../compose/draft.ts'
import type { StoryBlock } from './story-block.ts'

/** Letters of a line that may stand above a title: a series, a date. */
const SHORT = 100

/** Story blocks with heading levels from 1, which is the title's: so styled, or the single topmost heading, before any paragraph. */
export function levelled(blocks: readonly StoryBlock[]): BlockDraft[] {
  const written = blocks.filter(({ runs }) => runs.some(run => run.text.trim() !== ''))
  const outlines = written.flatMap(({ outline }) => outline ?? [])
  const title = written.find(({ outline }) => outline !== undefined)
  const leads = written.slice(0, title === undefined ? 0 : written.indexOf(title)).every(standsAbove)
  const top = outlines.reduce((least, outline) => Math.min(least, outline), Infinity)
  const titled = title?.outline === -1 || (leads && title?.outline === top && outlines.filter(outline => outline === top).length === 1)
  const first = titled ? top : top - 1
  return blocks.map(({ kind, page, runs, outline }) => ({
    kind,
    runs,
    ...(page === undefined ? {} : { page }),
    ...(outline === undefined ? {} : { level: outline - first + 1 }),
  }))
}

function standsAbove({ runs }: StoryBlock): boolean {
  const text = runs
    .map(run => run.text)
    .join('')
    .trim()
  return text.length < SHORT && !/[.!?]$/.test(text)
}
