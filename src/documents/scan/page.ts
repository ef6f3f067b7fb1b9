import type { Glyphs, Page } from '../pdf/page.ts'
import type { ScannedLine } from './words.ts'

/** Font of everything that is recognised: pictures do not tell fonts. */
export const SCANNED = 'scanned'
/** Height of small letters in sizes, as in Times and its kin. */
const SMALL = 0.45
/** Height of figures in sizes. */
const FIGURE = 0.67

/** A page as its recognised lines show it, in points; `size` is that of the page. */
export function pageOf(
  number: number,
  size: { readonly width: number; readonly height: number },
  dpi: number,
  lines: readonly ScannedLine[],
  rules: Page['rules'],
): Page {
  return { number, ...size, glyphs: lines.flatMap(line => glyphsOf(line, 72 / dpi)), sideways: '', rules, links: [], drawn: true }
}

/** Words of a line on one baseline, however the picture leans. */
const glyphsOf = ({ baseline, small, words }: ScannedLine, scale: number): Glyphs[] =>
  words
    .filter(({ text }) => text !== '')
    .map(({ text, box, confidence, raised }) => ({
      text,
      x: box.x0 * scale,
      y: (raised ? box.y1 : baseline) * scale,
      width: (box.x1 - box.x0) * scale,
      size: (raised ? (box.y1 - box.y0) / FIGURE : small / SMALL) * scale,
      font: SCANNED,
      tag: undefined,
      linked: false,
      confidence: Math.round(confidence),
    }))
