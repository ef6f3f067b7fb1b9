import { blocks, headings } from './elements.ts'
import type { Cut } from './flow.ts'
import type { FoundNote, FoundNotes } from './found.ts'
import type { Page } from './links.ts'
import { saysNotes } from './marks.ts'
import type { HtmlNode } from './stretches.ts'
import { HtmlElement } from './tree.ts'
import type { HtmlText } from './tree.ts'

/** What stands above a list of notes. */
const titled =
  /^\s*(?:(?:foot|end)?notes?|references?|sources?|citations?|works cited|bibliography|notes (?:and|&) (?:references|sources))\s*:?\s*$/i
/** The number at the start of a note. */
const numbered = /^\s*(?:\[(\d{1,4})\]|\((\d{1,4})\)|(\d{1,4})(?=[.):\s\p{L}“"‘]))[.):]?/u
/** Share of a list's notes that the text must call by their numbers. */
const CALLED = 0.6
/** Numbers that may be missing between two markers that follow each other. */
const LOST = 3

/** Letters of the longest element that can be a note. */
const LONGEST = 5000

type Item = { readonly number: number; readonly place: HtmlElement; readonly nodes: readonly HtmlNode[] }

/** Notes known by their numbers alone: a list at the end that counts 1 to N, and numbers raised or in brackets before it that do. */
export function sequenceNotes(pages: readonly Page[]): FoundNotes | undefined {
  const elements = pages.flatMap(page => page.root.all())
  for (const items of [listed(elements), ...paragraphed(elements)]) {
    const first = items[0]?.place
    if (first === undefined || items.length < 2) continue
    const { cuts, called } = markersIn(elements, first, items.length)
    if (called.size < CALLED * items.length) continue
    const notes = items.map(({ number, nodes }): FoundNote => ({
      key: String(number),
      label: String(number),
      kind: 'footnote',
      link: 'sequence',
      nodes,
    }))
    return { notes, markers: new Map(), cuts, taken: new Set(items.flatMap(item => item.nodes)), targets: new Map(), backs: new Set() }
  }
  return undefined
}

/** The items of the last ordered list under a title for notes, or that says it holds them. */
function listed(elements: readonly HtmlElement[]): Item[] {
  let titledNow = false
  let found: HtmlElement | undefined
  for (const element of elements) {
    if (isTitle(element)) titledNow = titled.test(element.words)
    if (element.name === 'ol' && (titledNow || saysNotes(element) || (element.parent !== undefined && saysNotes(element.parent)))) {
      if (found?.holds(element) !== true) found = element
    }
  }
  const rows = found?.children.filter(child => child instanceof HtmlElement).filter(child => child.name === 'li') ?? []
  return rows.map((row, index) => ({ number: index + 1, place: row, nodes: [row] }))
}

const isTitle = (element: HtmlElement): boolean =>
  element.length < 40 &&
  (headings.has(element.name) ||
    ((element.name === 'p' || element.name === 'b' || element.name === 'strong') && titled.test(element.words)))

/** Paragraphs that begin with the numbers 1 to N, the longest such row first, with a later one before an earlier. */
function paragraphed(elements: readonly HtmlElement[]): Item[][] {
  const rows: Item[][] = []
  for (const place of elements) {
    if (!blocks.has(place.name) || place.name === 'tr' || hasBlocks(place)) continue
    for (const nodes of linesOf(place)) {
      const found = numbered.exec(openingOf(nodes))
      const number = Number(found?.[1] ?? found?.[2] ?? found?.[3] ?? 0)
      const last = rows.at(-1)
      if (number === 1) rows.push([{ number, place, nodes }])
      else if (number > 1 && last?.at(-1)?.number === number - 1) last.push({ number, place, nodes })
    }
  }
  return rows
    .toReversed()
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 3)
}

/** A block, or its lines where each begins anew. */
function linesOf(place: HtmlElement): HtmlNode[][] {
  const lines: HtmlNode[][] = [[]]
  for (const child of place.children) {
    if (child instanceof HtmlElement && child.name === 'br') lines.push([])
    else lines.at(-1)?.push(child)
  }
  return lines.length === 1 || !lines.slice(1).some(line => numbered.test(openingOf(line))) ? [[place]] : lines
}

/** The first letters of nodes. */
function openingOf(nodes: readonly HtmlNode[]): string {
  let text = ''
  for (const node of nodes) {
    text += node instanceof HtmlElement ? (node.length < LONGEST ? node.words : '') : node.text
    if (text.length > 40) break
  }
  return text.slice(0, 40)
}

const hasBlocks = (element: HtmlElement): boolean => element.children.some(child => child instanceof HtmlElement && blocks.has(child.name))

type Markers = { readonly cuts: Map<HtmlText, Cut[]>; readonly called: Set<number> }

/** Numbers up to `count` before the notes that are raised or in brackets, each the next after the last, or said before. */
function markersIn(elements: readonly HtmlElement[], notes: HtmlElement, count: number): Markers {
  const cuts = new Map<HtmlText, Cut[]>()
  const called = new Set<number>()
  let highest = 0
  for (const text of textsBefore(elements, notes)) {
    const own: Cut[] = []
    for (const { start, end, number } of numbersIn(text)) {
      if (number < 1 || number > count || number > highest + LOST) continue
      highest = Math.max(highest, number)
      called.add(number)
      own.push({ start, end, key: String(number) })
    }
    if (own.length > 0) cuts.set(text.text, own)
  }
  return { cuts, called }
}

type Text = { readonly text: HtmlText; readonly raised: boolean; readonly before: string }

/** The texts before the notes, in order, with whether each is raised and what stands before it. */
function* textsBefore(elements: readonly HtmlElement[], notes: HtmlElement): Generator<Text> {
  const root = elements[0]
  let before = ''
  function* walk(element: HtmlElement, raised: boolean): Generator<Text> {
    for (const child of element.children) {
      if (child instanceof HtmlElement) {
        if (child.order >= notes.order) return
        yield* walk(child, raised || child.name === 'sup')
      } else {
        yield { text: child, raised, before }
        before = (before + child.text).slice(-12)
      }
    }
  }
  if (root !== undefined) yield* walk(root, false)
}

/** Units that a raised number makes square or cubic. */
const unit = /(?:^|[\s\d/])(?:[kcdm]?m|ft|in|km|mi|yd|s|h)\s?$/

function numbersIn({ text, raised, before }: Text): { start: number; end: number; number: number }[] {
  if (raised && /^[\s[(]*\d{1,4}(?:\s*[,;–-]\s*\d{1,4})*[\s\])]*$/.test(text.text.slice(0, 60)) && text.text.length <= 60) {
    if (unit.test(before)) return []
    return [...text.text.matchAll(/\d{1,4}/g)].map(({ index, 0: digits }) => ({
      start: index,
      end: index + digits.length,
      number: Number(digits),
    }))
  }
  return [...text.text.matchAll(/\[(\d{1,4})\]/g)].map(found => ({
    start: found.index,
    end: found.index + found[0].length,
    number: Number(found[1]),
  }))
}
