import { looksLikeCaption } from '../plain/captions.ts'
import { hasLeaders } from '../plain/leaders.ts'
import { isHeading } from '../plain/paragraphs.ts'
import { endsSentence } from '../plain/shape.ts'
import { breaks, bullet, goesOn, numbered } from './breaks.ts'
import { withLevels } from './headings.ts'
import type { Line } from './lines.ts'
import type { Fonts } from './page.ts'
import { HEADING, isFull, kindOf, settingOf } from './setting.ts'
import type { Setting } from './setting.ts'

/** A block of body text as the lines that hold it. */
export type Paragraph = {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'caption' | 'table' | 'quotation'
  readonly level: number | undefined
  readonly lines: readonly Line[]
  /** Letters at its start that are a bullet. */
  readonly skip: number
}

/** Captions' notes are in smaller type than this share of the body's. */
const SMALL = 0.96
/** Pieces, as captions and boxes, that may stand between the two parts of a sentence. */
const INTERRUPTIONS = 8

/** Join body lines, in reading order, to blocks. */
export function paragraphsOf(lines: readonly Line[], body: number, fonts: Fonts): Paragraph[] {
  const setting = settingOf(lines, body, fonts)
  const found: Paragraph[] = []
  let open: Line[] = []
  let waiting: Paragraph[] = []
  const close = (): void => {
    if (open.length > 0) found.push(blockOf(open, setting))
    found.push(...waiting)
    open = []
    waiting = []
  }
  const pieces = piecesOf(lines, setting)
  let resumes = -1
  for (const [index, piece] of pieces.entries()) {
    const aside = asideOf(piece, setting)
    if (carriesOn(waiting.at(-1), piece)) waiting.push({ ...blockOf(piece, setting), kind: 'caption' })
    else if (aside !== undefined) waiting.push(aside)
    else if (open.length > 0 && goesOn(open, piece, setting)) open.push(...piece)
    else {
      if (index > resumes && open.length > 0) resumes = resumption(open, pieces, index, setting)
      if (index < resumes) waiting.push(blockOf(piece, setting))
      else {
        close()
        open.push(...piece)
      }
    }
    if (open.length === 0) close()
  }
  close()
  return withLevels(found)
}

/** Whether a caption that the end of a page breaks goes on in a piece. */
function carriesOn(caption: Paragraph | undefined, piece: readonly Line[]): boolean {
  const above = caption?.lines.at(-1)
  const below = piece[0]
  if (caption?.kind !== 'caption' || above === undefined || below === undefined || above.frame === below.frame) return false
  return !endsSentence(above.text) && above.size === below.size && /^\p{Ll}/u.test(below.text)
}

/** Where, after pieces that stand between, a sentence goes on that the end of a page or column breaks; -1 where it does not. */
function resumption(open: readonly Line[], pieces: readonly (readonly Line[])[], from: number, setting: Setting): number {
  const above = open.at(-1)
  if (above === undefined || endsSentence(above.text) || kindOf(above, setting) !== 'text' || !isFull(above, setting)) return -1
  if (open.length === 1 && isHeading(above.text) && pieces[from]?.[0]?.frame === above.frame) return -1
  const near = pieces.slice(from, from + INTERRUPTIONS)
  const found = near.findIndex(piece => /^\p{Ll}/u.test(piece[0]?.text ?? '') && goesOn(open, piece, setting))
  return found < 0 ? -1 : from + found
}

/** Lines of one frame between which nothing breaks. */
function piecesOf(lines: readonly Line[], setting: Setting): Line[][] {
  const pieces: Line[][] = []
  for (const line of lines) {
    const open = pieces.at(-1)
    const above = open?.at(-1)
    if (open === undefined || above === undefined || line.frame !== above.frame || breaks(open, above, line, setting)) pieces.push([line])
    else open.push(line)
  }
  return pieces
}

function asideOf(lines: readonly Line[], { tables, body }: Setting): Paragraph | undefined {
  const text = lines.map(line => line.text).join(' ')
  const first = lines[0]
  const aside = { level: undefined, lines, skip: 0 }
  if (first === undefined) return undefined
  if (tables.has(first) || lines.some(line => hasLeaders(line.text))) return { kind: 'table', ...aside }
  const credit = first.size < SMALL * body && /^(?:Sources?|Notes?)\b.{0,20}:/.test(text)
  return first.tag?.caption === true || credit || looksLikeCaption(text, lines.length) ? { kind: 'caption', ...aside } : undefined
}

function blockOf(lines: readonly Line[], setting: Setting): Paragraph {
  const first = lines[0]
  const text = first?.text ?? ''
  const mark = bullet.exec(text)
  if (mark !== null) return { kind: 'item', level: undefined, lines, skip: mark[0].length }
  const whole = lines.reduce((sum, line) => sum + line.text.length, 0)
  const heading = first !== undefined && kindOf(first, setting) === 'heading' && whole < 2 * HEADING && /\p{L}/u.test(text)
  if (heading || (lines.length === 1 && isHeading(text))) return { kind: 'heading', level: first?.tag?.level ?? 2, lines, skip: 0 }
  if (numbered.test(text) && whole > 90) return { kind: 'item', level: undefined, lines, skip: 0 }
  return { kind: isSetIn(lines, setting) ? 'quotation' : 'paragraph', level: undefined, lines, skip: 0 }
}

/** Whether a block of some lines stands in from the left edge of its column, and from the right or in smaller type, as long quotations do. */
function isSetIn(lines: readonly Line[], { edges, body }: Setting): boolean {
  return (
    lines.length > 1 &&
    lines.every(line => {
      const { left, right, hangs } = edges.get(line.frame) ?? { left: line.x0, right: line.x1, hangs: true }
      return !hangs && line.x0 - left > 0.8 * line.size && (right - line.x1 > 0.5 * line.size || line.size < SMALL * body)
    })
  )
}
