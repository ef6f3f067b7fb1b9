import type { Glyphs, Tag } from './page.ts'

/** Letters of one kind in a line; offsets into the line's text. */
export type Stretch = {
  readonly start: number
  readonly end: number
  readonly glyphs: Glyphs
  /** Whether they stand above the line's baseline. */
  readonly raised: boolean
}

/** A line of a page. Lengths are points, `y` its baseline from the page's top. */
export type Line = {
  readonly page: number
  /** Count of the frame in the document, from 0. */
  readonly frame: number
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** Size of most of its letters. */
  readonly size: number
  /** Font of most of its letters. */
  readonly font: string
  /** What the tag tree says of most of its letters. */
  readonly tag: Tag | undefined
  readonly stretches: readonly Stretch[]
  /** Left edges of what follows gaps much wider than a blank. */
  readonly columns: readonly number[]
}

/** A row: `y` and `size` are those of most of its letters. */
export type Strip = { readonly y: number; readonly size: number; x0: number; x1: number; readonly glyphs: Glyphs[] }

/** Baselines this share of the size apart are one. */
const LEVEL = 0.18
/** Letters up to this many sizes above a baseline belong to its line. */
const RAISED = 0.75
const LOWERED = 0.35
/** Wider gaps, in sizes, part words though the file writes no blank. */
const BLANK = 0.17
/** Wider gaps, in sizes, part columns of a table. */
const WIDE = 1.6
/** Letters at a line's start that may be the mark of a list and a wide gap behind it no column. */
const MARK = 7

/** The lines of a frame from top to bottom, raised letters in the line that they belong to. */
export function linesOf(frame: readonly Glyphs[], page: number, index: number): Line[] {
  return rowsOf(frame).map(strip => lineOf(strip, page, index))
}

/** Letters that stand in one row, raised and lowered ones with them, from top to bottom. */
export const rowsOf = (glyphs: readonly Glyphs[]): Strip[] =>
  hosted(stripsOf(glyphs)).filter(strip => strip.glyphs.some(glyph => glyph.text.trim() !== ''))

/** Letters by baseline. */
function stripsOf(frame: readonly Glyphs[]): Strip[] {
  const strips: Strip[] = []
  for (const glyph of frame.toSorted((a, b) => a.y - b.y)) {
    const last = strips.at(-1)
    if (last !== undefined && glyph.y - last.y <= LEVEL * Math.min(glyph.size, last.size)) {
      last.glyphs.push(glyph)
      last.x0 = Math.min(last.x0, glyph.x)
      last.x1 = Math.max(last.x1, glyph.x + glyph.width)
    } else strips.push({ y: glyph.y, size: glyph.size, x0: glyph.x, x1: glyph.x + glyph.width, glyphs: [glyph] })
  }
  return strips.map(strip => ({ ...strip, size: mainSize(strip.glyphs) }))
}

/** Put strips of small letters into the line above whose baseline, or below it, they stand. */
function hosted(strips: readonly Strip[]): Strip[] {
  const owner = strips.map((strip, index) => hostOf(strips, strip, index) ?? index)
  const kept = strips.map(strip => ({ ...strip, glyphs: [...strip.glyphs] }))
  for (const [index, host] of owner.entries()) {
    if (host === index || owner[host] !== host) continue
    const target = kept[host]
    const strip = strips[index]
    if (target === undefined || strip === undefined) continue
    target.glyphs.push(...strip.glyphs)
    target.x0 = Math.min(target.x0, strip.x0)
    target.x1 = Math.max(target.x1, strip.x1)
  }
  return kept.filter((_, index) => owner[index] === index || owner[owner[index] ?? 0] !== owner[index])
}

function hostOf(strips: readonly Strip[], strip: Strip, index: number): number | undefined {
  const sign = /^[\s\d*†‡§¶‖,]{1,9}$/u.test(strip.glyphs.map(glyph => glyph.text).join(''))
  let best: number | undefined
  let nearest = Infinity
  for (const other of [index + 1, index + 2, index - 1, index - 2]) {
    const host = strips[other]
    if (host === undefined || strip.size > (sign ? 1.02 : 0.88) * host.size) continue
    if (!sign && lettersOf(strip) * 2 > lettersOf(host)) continue
    const rise = (host.y - strip.y) / host.size
    if (rise > (strip.size < 0.9 * host.size ? RAISED : 0.5) || rise < -LOWERED) continue
    if (strip.x0 < host.x0 - 4 * host.size || strip.x1 > host.x1 + 2 * host.size) continue
    if (Math.abs(rise) < nearest) [best, nearest] = [other, Math.abs(rise)]
  }
  return best
}

const lettersOf = (strip: Strip): number => strip.glyphs.reduce((sum, glyph) => sum + glyph.text.trim().length, 0)

/** What most letters have. */
export function mostly<Value>(glyphs: readonly Glyphs[], valueOf: (glyph: Glyphs) => Value): Value | undefined {
  const weights = new Map<Value, number>()
  for (const glyph of glyphs) {
    const value = valueOf(glyph)
    weights.set(value, (weights.get(value) ?? 0) + glyph.text.trim().length)
  }
  return [...weights].reduce<readonly [Value | undefined, number]>((best, one) => (one[1] > best[1] ? one : best), [undefined, 0])[0]
}

const mainSize = (glyphs: readonly Glyphs[]): number => mostly(glyphs, glyph => Math.round(glyph.size * 10) / 10) ?? glyphs[0]?.size ?? 1

function lineOf(strip: Strip, page: number, frame: number): Line {
  const glyphs = strip.glyphs.toSorted((a, b) => a.x - b.x)
  const level = glyphs.filter(glyph => Math.abs(glyph.y - strip.y) <= LEVEL * strip.size)
  const size = mainSize(level)
  const stretches: Stretch[] = []
  let text = ''
  let end = -Infinity
  const columns: number[] = []
  let before: Glyphs | undefined
  for (const glyph of glyphs) {
    const words = glyph.text.trim()
    if (before !== undefined && isDoubled(before, glyph)) continue
    const gap = glyph.x - end
    const blank = words === '' || /^\s/.test(glyph.text) || gap > BLANK * Math.min(size, Math.max(glyph.size, 0.7 * size))
    if (text !== '' && blank && !text.endsWith(' ')) text += ' '
    if (words === '') continue
    if (gap > WIDE * size && text.length > MARK) columns.push(glyph.x)
    stretches.push({ start: text.length, end: text.length + words.length, glyphs: glyph, raised: strip.y - glyph.y > LEVEL * size })
    text += words
    if (/\s$/.test(glyph.text)) text += ' '
    end = Math.max(end, glyph.x + glyph.width)
    before = glyph
  }
  const trimmed = isLetterBullet(stretches) ? `•${text.slice(1).trimEnd()}` : text.trimEnd()
  const font = mostly(level, glyph => glyph.font) ?? ''
  return {
    page,
    frame,
    text: trimmed,
    x0: stretches[0]?.glyphs.x ?? strip.x0,
    x1: end,
    y: strip.y,
    size,
    font,
    tag: mostly(glyphs, glyph => glyph.tag),
    stretches,
    columns,
  }
}

/** Word marks the items of inner lists with an "o" of another font, set off from the words. */
function isLetterBullet([mark, first]: readonly Stretch[]): boolean {
  if (mark?.glyphs.text.trim() !== 'o' || first === undefined || mark.glyphs.font === first.glyphs.font) return false
  return first.glyphs.x - mark.glyphs.x - mark.glyphs.width > 0.5 * first.glyphs.size
}

/** Some programs print letters twice, a little apart, to make them bold. */
const isDoubled = (before: Glyphs, glyph: Glyphs): boolean =>
  before.text === glyph.text && Math.abs(before.x - glyph.x) < 0.12 * glyph.size && Math.abs(before.y - glyph.y) < 0.12 * glyph.size
