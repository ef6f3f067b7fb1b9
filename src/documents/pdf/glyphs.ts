import type { Box } from '../../model/document.ts'
import type { Glyphs, Tag } from './page.ts'

/** A stretch of text of pdf.js, or the start or end of marked content. */
export type Item = {
  readonly str?: string
  readonly transform?: readonly number[]
  readonly width?: number
  readonly fontName?: string
  /** Of marked content only. */
  readonly type?: string
  readonly id?: string
  readonly tag?: string
}

/** Smaller letters, in points, are for machines. */
const SMALLEST = 1
/** Text whose baseline rises more than this share of its run is set sideways. */
const STEEP = 0.1

/** The letters of a page with their place, what the tag tree says of them, and whether a link inside the document lies on them. */
export function glyphsOf(
  items: readonly Item[],
  tags: ReadonlyMap<string, Tag>,
  links: readonly Box[],
  matrix: readonly number[],
): { readonly glyphs: Glyphs[]; readonly sideways: string } {
  const glyphs: Glyphs[] = []
  const sideways: string[] = []
  const open: (Tag | undefined)[] = []
  for (const item of items) {
    const { str, transform, width = 0, fontName = '', type } = item
    if (type !== undefined) {
      if (type.startsWith('begin')) open.push(tagOf(item, tags) ?? open.at(-1))
      else open.pop()
      continue
    }
    if (str === undefined || str === '' || transform === undefined) continue
    const [a, b, c, d, x, y] = placed(matrix, transform)
    if (Math.abs(b) > STEEP * Math.abs(a)) {
      sideways.push(str)
      continue
    }
    const size = Math.hypot(c, d)
    if (size < SMALLEST) continue
    const place = { x, y, width, size }
    glyphs.push({ text: unsymboled(str), ...place, font: fontName, tag: open.at(-1), linked: isLinked(place, links) })
  }
  return { glyphs, sideways: sideways.join(' ').trim() }
}

/** Signs of symbol fonts that files give as codes for private use; one that stands alone marks an item of a list. */
const symbols: Readonly<Record<string, string>> = { '\uF02A': '*', '\uF02B': '+', '\uF02D': '-' }

const unsymboled = (text: string): string =>
  /^\s*[\uF000-\uF0FF]\s*$/u.test(text)
    ? text.replace(/[\uF000-\uF0FF]/u, sign => symbols[sign] ?? '•')
    : text.replace(/[\uF02A\uF02B\uF02D]/gu, sign => symbols[sign] ?? sign)

/** Whether the middle of some letters lies in one of the boxes. */
export function isLinked(
  { x, y, width, size }: Omit<Glyphs, 'text' | 'font' | 'tag' | 'linked' | 'confidence'>,
  links: readonly Box[],
): boolean {
  const middle = x + width / 2
  const height = y - size / 4
  return links.some(box => middle > box.x0 && middle < box.x1 && height > box.y0 && height < box.y1)
}

function tagOf({ id, tag }: Item, tags: ReadonlyMap<string, Tag>): Tag | undefined {
  if (tag === 'Artifact') return { artifact: true }
  return id === undefined ? undefined : tags.get(id)
}

/** The item's matrix on the page, y downwards. */
function placed(outer: readonly number[], inner: readonly number[]): readonly [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
