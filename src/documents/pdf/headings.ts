import type { Paragraph } from './paragraphs.ts'

/** Pages on which the title is looked for. */
const TITLE_PAGES = 2
/** Sizes this far apart, in points, are of one level. */
const STEP = 0.5
const DEEPEST = 6

/**
 * The paragraphs with the levels of their headings: 1 for the title, which is the first in the largest type of the first pages; below
 * it what the tag tree says, or the order of the sizes.
 */
export function withLevels(paragraphs: readonly Paragraph[]): Paragraph[] {
  const headings = paragraphs.filter(paragraph => paragraph.kind === 'heading')
  const title = headings
    .filter(heading => (heading.lines[0]?.page ?? 0) <= TITLE_PAGES && /\p{L}{3}/u.test(heading.lines[0]?.text ?? ''))
    .reduce<Paragraph | undefined>(
      (best, heading) => (best === undefined || sizeOf(heading) > sizeOf(best) + STEP ? heading : best),
      undefined,
    )
  const sizes = [...new Set(headings.filter(heading => heading !== title).map(heading => Math.round(sizeOf(heading) / STEP)))].toSorted(
    (a, b) => b - a,
  )
  return paragraphs.map(paragraph => {
    if (paragraph.kind !== 'heading') return paragraph
    if (paragraph === title) return { ...paragraph, level: 1 }
    const tagged = paragraph.lines[0]?.tag?.level
    const rank = sizes.indexOf(Math.round(sizeOf(paragraph) / STEP))
    return { ...paragraph, level: Math.min(tagged === undefined ? rank + 2 : tagged + 1, DEEPEST) }
  })
}

const sizeOf = ({ lines }: Paragraph): number => lines[0]?.size ?? 0
