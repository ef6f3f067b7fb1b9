import { headings } from './elements.ts'
import { namesNote, saysNotesItself } from './marks.ts'
import { blockOf } from './notes.ts'
import type { Call } from './notes.ts'
import { HtmlElement } from './tree.ts'
import type { HtmlText } from './tree.ts'

export type HtmlNode = HtmlElement | HtmlText

/** What a note's words stand in, in order: one element, several that follow each other, or a part of one. */
export type Stretch = { readonly place: HtmlElement; readonly nodes: HtmlNode[] }

/** Letters of paragraphs that may go with the note before them. */
const LONGEST = 4000
/** Letters that an element may have beside the note it wraps. */
const LITTLE = 20
const items = new Set(['li', 'dd', 'td', 'tr', 'aside'])

/**
 * How far each note goes, by the place that its markers lead to; notes that no marker calls stand by their own element. Several places
 * in one block part it; paragraphs between two notes go with the first where no marker stands in them.
 */
export function stretchesOf(calls: readonly Call[], said: readonly HtmlElement[]): Map<HtmlElement, Stretch> {
  const targets = [...new Set(calls.flatMap(call => call.target ?? []))].toSorted((a, b) => a.order - b.order)
  const around = new Around(targets, calls, said)
  const found = new Map<HtmlElement, Stretch>()
  const lastIn = new Map<HtmlElement, Stretch>()
  const add = (target: HtmlElement, stretch: Stretch): void => {
    found.set(target, stretch)
    lastIn.set(stretch.place, stretch)
  }
  for (const [place, own] of Map.groupBy(targets, target => around.placeOf(target))) {
    const parts = own.length === 1 || own[0] === place || around.isSaid(place) ? [] : partsOf(place, own)
    const whole = { place, nodes: withTerm(place) }
    for (const [index, target] of own.entries()) add(target, parts.length === 0 ? whole : { place, nodes: parts[index] ?? [] })
  }
  for (const place of said) if (!lastIn.has(place)) add(place, { place, nodes: [place] })
  for (const parent of new Set([...lastIn.keys()].flatMap(place => place.parent ?? []))) {
    if (parent.name === 'ol' || parent.name === 'ul') for (const item of uncalled(parent, lastIn)) add(item, { place: item, nodes: [item] })
    else joinParagraphs(parent, lastIn, around)
  }
  return found
}

/** What stands around a place: other places of notes, and markers. */
class Around {
  readonly #targets: readonly number[]
  readonly #markers: readonly number[]
  readonly #said: ReadonlySet<HtmlElement>

  constructor(targets: readonly HtmlElement[], calls: readonly Call[], said: readonly HtmlElement[]) {
    this.#targets = targets.map(target => target.order)
    this.#markers = calls.map(call => call.marker.order).toSorted((a, b) => a - b)
    this.#said = new Set(said)
  }

  isSaid(element: HtmlElement): boolean {
    return this.#said.has(element)
  }

  hasMarkers(element: HtmlElement): boolean {
    return countIn(this.#markers, element) > 0
  }

  /** Whether markers or places of notes stand in an element. */
  isOfOthers(element: HtmlElement): boolean {
    return this.hasMarkers(element) || countIn(this.#targets, element) > 0
  }

  /** The element that holds the whole note: what says so, or the block around the place, or the item that holds nothing but that block. */
  placeOf(target: HtmlElement): HtmlElement {
    for (let element: HtmlElement | undefined = target; element !== undefined; element = element.parent) {
      if (this.#said.has(element)) return element
    }
    let place = blockOf(target)
    for (let parent = place.parent; parent !== undefined; parent = parent.parent) {
      const wraps =
        items.has(parent.name) ||
        (parent.name === 'div' && (isOneNote(parent) || (parent.length <= place.length + LITTLE && !saysNotesItself(parent))))
      if (!wraps || countIn(this.#targets, parent) > 1 || this.hasMarkers(parent)) break
      place = parent
    }
    return place
  }
}

/** Whether an element is named as one note is: `sdfootnote3`, `ftn3`, `fn:3`. */
const isOneNote = (element: HtmlElement): boolean =>
  (/\d$/.test(element.get('id')) && namesNote(element.get('id'))) || /(?:^|\s)(?:footnote|endnote|fn)(?:\s|$)/.test(element.get('class'))

/** How many of these numbers, in order, are of elements in this one. */
function countIn(orders: readonly number[], element: HtmlElement): number {
  return firstAfter(orders, element.last + 1) - firstAfter(orders, element.order)
}

function firstAfter(orders: readonly number[], order: number): number {
  let low = 0
  let high = orders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((orders[middle] ?? 0) < order) low = middle + 1
    else high = middle
  }
  return low
}

/** In a list of terms the note's number stands as the term before it, or is the place itself. */
function withTerm(place: HtmlElement): HtmlNode[] {
  if (place.name !== 'dt' && place.name !== 'dd') return [place]
  const [term, words] = place.name === 'dt' ? [place, place.beside(1)] : [place.beside(-1), place]
  return [term, words].flatMap(row => (row?.name === 'dd' || row?.name === 'dt' ? [row] : []))
}

/** The parts of a block that several notes share, each from its place to the next. */
function partsOf(place: HtmlElement, targets: readonly HtmlElement[]): HtmlNode[][] {
  let block = place
  let starts = startsIn(block, targets)
  while (starts.length === 1) {
    const inner = block.children[starts[0] ?? 0]
    if (!(inner instanceof HtmlElement) || targets.includes(inner)) return []
    block = inner
    starts = startsIn(block, targets)
  }
  if (starts.length < targets.length) return []
  const before = block.children.slice(0, starts[0])
  const bare = before.every(node => !(node instanceof HtmlElement) && node.text.trim().length < 3)
  return starts.map((start, index) => block.children.slice(index === 0 && bare ? 0 : start, starts[index + 1]))
}

const startsIn = (block: HtmlElement, targets: readonly HtmlElement[]): number[] => {
  const starts: number[] = []
  let next = 0
  for (const [index, child] of block.children.entries()) {
    const order = targets[next]?.order ?? Infinity
    if (!(child instanceof HtmlElement) || order > child.last) continue
    starts.push(index)
    while ((targets[next]?.order ?? Infinity) <= child.last) next++
  }
  return starts
}

/** The items of a list of notes that no marker calls. */
function uncalled(list: HtmlElement, notes: ReadonlyMap<HtmlElement, Stretch>): HtmlElement[] {
  const rows = list.children.filter(child => child instanceof HtmlElement).filter(child => child.name === 'li')
  const called = rows.filter(row => notes.has(row))
  return called.length * 2 < rows.length ? [] : rows.filter(row => !notes.has(row))
}

/** Give paragraphs that stand between two notes to the first. */
function joinParagraphs(parent: HtmlElement, notes: ReadonlyMap<HtmlElement, Stretch>, around: Around): void {
  let note: Stretch | undefined
  let behind: HtmlNode[] = []
  for (const child of parent.children) {
    const next = child instanceof HtmlElement ? notes.get(child) : undefined
    if (next !== undefined) {
      if (behind.some(node => node instanceof HtmlElement)) note?.nodes.push(...behind)
      note = next
      behind = []
    } else if (note !== undefined) {
      behind.push(child)
      if (child instanceof HtmlElement && (ends.has(child.name) || child.length > LONGEST || around.isOfOthers(child))) note = undefined
    }
  }
}

const ends = new Set([...headings, 'hr', 'table', 'section', 'article', 'nav', 'footer', 'aside'])
