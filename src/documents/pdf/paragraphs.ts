import { looksLikeCaption } from '../plain/captions.ts'
import { isHeading } from '../plain/paragraphs.ts'
import { endsSentence } from '../plain/shape.ts'
import type { Line } from './lines.ts'
import { isBold } from './page.ts'
import type { Fonts } from './page.ts'
import { mostCommon } from './sizes.ts'
import { tableLines } from './tables.ts'

/** A block of body text as the lines that hold it. */
export type Paragraph = {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'caption' | 'table' | 'quotation'
  readonly level: number | undefined
  readonly lines: readonly Line[]
  /** Letters at its start that are a bullet. */
  readonly skip: number
}

const bullet = /^[•‣▪◦●■○∙·❖➢✓*–—-]\s+(?=\S)|^[•‣▪●■❖➢](?=\S)/u
const numbered = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s/
const leaders = /\.{5}|(?:\. ){5}|…{3}/
/** Sizes this far apart, in points, are of one text. */
const ALIKE = 0.55
/** A heading's letters are at least this much larger than the body's. */
const LARGER = 1.08
/** Lines above a line end by which the width of its paragraph is known; boxes may stand beside it. */
const NEAR = 4
/** Share of the width that an unfinished line leaves free where it stands for itself, as in lists of names. */
const ROOM = 0.25
/** Captions' notes are in smaller type than this share of the body's. */
const SMALL = 0.96
const HEADING = 160
/** Pieces, as captions and boxes, that may stand between the two parts of a sentence. */
const INTERRUPTIONS = 8

/** How the body is set. */
type Setting = {
  readonly body: number
  /** Distance of lines within paragraphs, in sizes. */
  readonly leading: number
  readonly fonts: Fonts
  readonly edges: ReadonlyMap<number, Edges>
  readonly tables: ReadonlySet<Line>
}
/** Usual left and right edges of the lines of a frame. */
type Edges = {
  readonly left: number
  readonly right: number
  /** Whether paragraphs begin at the margin and go on indented, as in lists of works. */
  readonly hangs: boolean
}

/** Join body lines, in reading order, to blocks. */
export function paragraphsOf(lines: readonly Line[], body: number, fonts: Fonts): Paragraph[] {
  const edges = new Map([...Map.groupBy(lines, line => line.frame)].map(([frame, own]) => [frame, edgesOf(own)]))
  const setting = { body, leading: leadingOf(lines, body), fonts, edges, tables: tableLines(lines) }
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
  return found
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
  if (tables.has(first) || lines.some(line => leaders.test(line.text))) return { kind: 'table', ...aside }
  const credit = first.size < SMALL * body && /^(?:Sources?|Notes?)\b.{0,20}:/.test(text)
  return first.tag?.caption === true || credit || looksLikeCaption(text, lines.length) ? { kind: 'caption', ...aside } : undefined
}

/** Whether a new block begins between two lines of a frame. */
function breaks(open: readonly Line[], above: Line, below: Line, setting: Setting): boolean {
  if (setting.tables.has(above) || setting.tables.has(below)) return setting.tables.has(above) !== setting.tables.has(below)
  if (leaders.test(above.text) || leaders.test(below.text)) return leaders.test(above.text) !== leaders.test(below.text)
  if (kindOf(above, setting) !== kindOf(below, setting) || Math.abs(above.size - below.size) > ALIKE) return true
  const step = below.y - above.y
  if (step > 1.3 * setting.leading * Math.max(above.size, below.size)) return true
  if (kindOf(above, setting) === 'heading') return false
  if (bullet.test(below.text) && (endsSentence(above.text) || !/^[*–—-]/.test(below.text))) return true
  const { left, right, hangs } = setting.edges.get(below.frame) ?? { left: below.x0, right: below.x1, hangs: false }
  const em = below.size
  const ended = endsSentence(above.text)
  if (numbered.test(below.text) && ended) return true
  const indented = below.x0 - above.x0 > 0.8 * em
  const outdented = above.x0 - below.x0 > 0.8 * em
  const hanging = bullet.test(open[0]?.text ?? '') || numbered.test(open[0]?.text ?? '')
  if (hangs) return outdented
  if (indented && !(hanging && open.length === 1)) return ended || !isFull(above, setting)
  if (outdented && open.length > 1) return ended
  const edge = Math.min(right, Math.max(below.x1, ...open.slice(-NEAR).map(line => line.x1)))
  const room = edge - above.x1 - firstWordWidth(below)
  if (!ended) return room > ROOM * (edge - left) && /^\p{Lu}/u.test(below.text)
  return room > 1.5 * em && above.x1 - left < 0.95 * (edge - left)
}

/** Whether the block that ended a frame goes on in another. */
function goesOn(open: readonly Line[], block: readonly Line[], setting: Setting): boolean {
  const above = open.at(-1)
  const below = block[0]
  if (above === undefined || below === undefined || above.frame === below.frame) return false
  if (kindOf(above, setting) !== 'text' || kindOf(below, setting) !== 'text' || bullet.test(below.text)) return false
  if (Math.abs(above.size - below.size) > ALIKE || (open.length === 1 && above.font !== below.font)) return false
  if (!endsSentence(above.text)) return !/^\p{Lu}/u.test(below.text) || isFull(above, setting)
  const { left } = setting.edges.get(below.frame) ?? { left: below.x0 }
  return isFull(above, setting) && below.x0 - left < 0.8 * below.size && !numbered.test(below.text)
}

function isFull(line: Line, { edges }: Setting): boolean {
  const { left, right } = edges.get(line.frame) ?? { left: line.x0, right: line.x1 }
  return line.x1 > right - 0.12 * (right - left)
}

function kindOf(line: Line, { body, fonts }: Setting): 'heading' | 'text' {
  if (line.tag?.level !== undefined) return 'heading'
  if (line.size >= LARGER * body && line.text.length < HEADING) return 'heading'
  return line.text.length < HEADING && isWhollyBold(line, fonts) ? 'heading' : 'text'
}

/** A bold word that opens a paragraph makes no heading. */
const isWhollyBold = (line: Line, fonts: Fonts): boolean =>
  isBold(fonts, line.font) &&
  line.stretches.every(({ start, end, glyphs }) => isBold(fonts, glyphs.font) || !/\p{L}{2}/u.test(line.text.slice(start, end)))

function blockOf(lines: readonly Line[], setting: Setting): Paragraph {
  const first = lines[0]
  const text = first?.text ?? ''
  const mark = bullet.exec(text)
  if (mark !== null) return { kind: 'item', level: undefined, lines, skip: mark[0].length }
  const whole = lines.reduce((sum, line) => sum + line.text.length, 0)
  const heading = first !== undefined && kindOf(first, setting) === 'heading' && whole < 2 * HEADING && /\p{L}/u.test(text)
  if (heading || (lines.length === 1 && isHeading(text))) return { kind: 'heading', level: first?.tag?.level ?? 2, lines, skip: 0 }
  if (numbered.test(text) && whole > 90) return { kind: 'item', level: undefined, lines, skip: 0 }
  return { kind: 'paragraph', level: undefined, lines, skip: 0 }
}

function edgesOf(lines: readonly Line[]): Edges {
  const long = lines.filter(line => line.text.length > 20)
  const left = mostCommon(long, line => Math.round(line.x0))
  const right = quantile(
    long.map(line => line.x1),
    0.8,
  )
  return { left: left ?? lines[0]?.x0 ?? 0, right, hangs: hangsIn(lines) }
}

/** Whether indented lines mostly go on with what the line above leaves unfinished. */
function hangsIn(lines: readonly Line[]): boolean {
  const indented = lines.flatMap((line, index) => {
    const above = lines[index - 1]
    return above !== undefined && line.x0 - above.x0 > 0.8 * line.size && line.x0 - above.x0 < 5 * line.size
      ? [endsSentence(above.text)]
      : []
  })
  return indented.length >= 3 && indented.filter(ended => !ended).length > 0.6 * indented.length
}

/** Distance of lines within paragraphs, in sizes. */
function leadingOf(lines: readonly Line[], body: number): number {
  const steps = lines.flatMap((line, index) => {
    const above = lines[index - 1]
    if (above === undefined || above.frame !== line.frame || Math.abs(line.size - body) > ALIKE || line.y <= above.y) return []
    return [(line.y - above.y) / line.size]
  })
  return quantile(steps, 0.4) || 1.2
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0
}

const firstWordWidth = (line: Line): number => {
  const space = line.text.indexOf(' ')
  const letters = space < 0 ? line.text.length : space
  return ((line.x1 - line.x0) * letters) / Math.max(line.text.length, 1)
}
