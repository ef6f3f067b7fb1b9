import { blocks, headings } from './elements.ts'
import type { Link } from './links.ts'
import { isGrouped, isMark, labelOf, leadsBack, namesNote, saysBack, saysCall, saysNote, saysNotesItself } from './marks.ts'
import { HtmlElement } from './tree.ts'
import type { HtmlText } from './tree.ts'

/** A link that calls a note, before it is known how far the note goes. */
export type Call = {
  /** The element that holds the marker and nothing else: the link, or what raises or brackets it. */
  readonly marker: HtmlElement
  /** As printed: "[12]". */
  readonly words: string
  /** Where the link leads; undefined where the file does not hold it. */
  readonly target: HtmlElement | undefined
  readonly fragment: string
}

/** No note goes on longer; what does is a part of the text. */
const LONGEST = 20_000
/** No link that is a marker has more letters, blanks counted. */
const LONGEST_MARK = 200
/** Letters by which brackets and blanks make a marker longer than its link. */
const BRACKETS = 6

/** The links that call notes, in order: such as say so, have a link back, or look it and lead to a place named so. */
export function callsAmong(links: readonly Link[]): Call[] {
  const linkedTo = Map.groupBy(links, link => link.to)
  const noted = new Set<HtmlElement>()
  const places = new Places(links)
  return links.flatMap((link): Call[] => {
    const { from, fragment, to: target } = link
    if (from.length > LONGEST_MARK || from.words.trim() === '') return []
    const marker = markerOf(from)
    const words = marker.words
    if (saysBack(from) || leadsBack(words)) return []
    const says = [from, marker, from.parent].some(element => element !== undefined && saysCall(element)) || holdsOnlyCall(from)
    if (target === undefined) return says && isMark(words) && saysCall(from) ? [{ marker, words, target, fragment }] : []
    const place = blockOf(target)
    if (!places.canBeNote(place, target, from)) return []
    const backed = leadsBackTo(marker, place, linkedTo)
    if (headings.has(place.name) && !(backed && namesNote(fragment) && isRaised(marker))) return []
    if (inNote(from, noted) && (isBackFrom(from, target, noted) || !(says || isRaised(marker)))) return []
    if (
      !isCall({
        words,
        says,
        backed,
        raised: isRaised(marker) || isBracketed(marker, words),
        named: namesNote(fragment),
        labelled: places.label(place) === labelOf(words),
      })
    )
      return []
    noted.add(place)
    return [{ marker, words, target, fragment }]
  })
}

type Signs = {
  readonly words: string
  readonly says: boolean
  readonly backed: boolean
  readonly raised: boolean
  readonly named: boolean
  readonly labelled: boolean
}

function isCall({ words, says, backed, raised, named, labelled }: Signs): boolean {
  if (!isMark(words)) return isGrouped(words) && (says || backed || (raised && named))
  return says || backed || (raised && labelled) || (named && (raised || /\d|[*†‡]/.test(words)))
}

/** The largest element around a link that holds little but it: `<sup>[<a>1</a>]</sup>`. */
function markerOf(link: HtmlElement): HtmlElement {
  const own = labelOf(link.words)
  let marker = link
  for (let parent = link.parent; parent !== undefined; parent = parent.parent) {
    if (blocks.has(parent.name) || parent.length > link.length + BRACKETS || labelOf(parent.words) !== own) break
    marker = parent
  }
  return marker
}

const isRaised = (marker: HtmlElement): boolean =>
  marker.all().some(element => element.name === 'sup' || /vertical-align\s{0,3}:\s{0,3}(?:super|\d)/i.test(element.get('style'))) ||
  marker.parent?.name === 'sup'

/** Whether a marker stands in square brackets, its own or those of the text around it. */
function isBracketed(marker: HtmlElement, words: string): boolean {
  const before = marker.parent?.children[marker.index - 1]
  return words.trim().startsWith('[') || (before !== undefined && !(before instanceof HtmlElement) && before.text.trimEnd().endsWith('['))
}

const holdsOnlyCall = (link: HtmlElement): boolean =>
  link.children.some(child => child instanceof HtmlElement && child.length === link.length && saysCall(child))

/** The nearest element around a place that stands on lines of its own. */
export function blockOf(place: HtmlElement): HtmlElement {
  let element = place
  while (!blocks.has(element.name) && element.parent !== undefined) element = element.parent
  return element
}

/** What is known of places that links lead to, each looked at once. */
class Places {
  readonly #whole = new Map<HtmlElement, boolean>()
  readonly #labels = new Map<HtmlElement, string>()
  /** How many places that links lead to stand in each block: several notes may share one. */
  readonly #counts = new Map<HtmlElement, number>()

  constructor(links: readonly Link[]) {
    for (const target of new Set(links.flatMap(link => link.to ?? []))) {
      const block = blockOf(target)
      this.#counts.set(block, (this.#counts.get(block) ?? 0) + 1)
    }
  }

  canBeNote(place: HtmlElement, target: HtmlElement, from: HtmlElement): boolean {
    if (place.parent === undefined || place.name === 'body' || place.name === 'html' || place.holds(from)) return false
    if (saysNote(place) || saysNote(target)) return true
    const known = this.#whole.get(place) ?? (place.length < LONGEST * (this.#counts.get(place) ?? 1) && !place.children.some(isHeading))
    this.#whole.set(place, known)
    return known
  }

  /** What stands first at a place, without brackets: the number of a note, if it is one. */
  label(place: HtmlElement): string {
    const known = this.#labels.get(place) ?? /^[\s[(]*([^\s\]).:]+)/.exec(place.length < LONGEST ? place.words.slice(0, 60) : '')?.[1] ?? ''
    this.#labels.set(place, known)
    return known
  }
}

const isHeading = (node: HtmlElement | HtmlText): boolean => node instanceof HtmlElement && headings.has(node.name)

function inNote(element: HtmlElement, noted: ReadonlySet<HtmlElement>): boolean {
  for (let around: HtmlElement | undefined = element; around !== undefined; around = around.parent) if (noted.has(around)) return true
  return false
}

/** Whether a link in a note leads to what stands before the note and is none itself. */
const isBackFrom = (from: HtmlElement, target: HtmlElement, noted: ReadonlySet<HtmlElement>): boolean =>
  target.order < from.order && !inNote(target, noted)

/** Elements around a marker whose name a note's link back may carry. */
const AROUND = 4

/** Whether a link in the note leads back to the marker, what it holds or what holds it. */
function leadsBackTo(marker: HtmlElement, note: HtmlElement, linkedTo: ReadonlyMap<HtmlElement | undefined, readonly Link[]>): boolean {
  const ends = marker.all()
  for (let around = marker.parent, steps = 0; around !== undefined && steps < AROUND; around = around.parent, steps++) ends.push(around)
  return ends.some(end => standsIn(note, linkedTo.get(end) ?? []))
}

/** Whether one of these links, which are in order, stands in the element. */
function standsIn(element: HtmlElement, links: readonly Link[]): boolean {
  let low = 0
  let high = links.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((links[middle]?.from.order ?? 0) < element.order) low = middle + 1
    else high = middle
  }
  const first = links[low]
  return first !== undefined && first.from.order <= element.last
}

/** Elements that say they are a note, and the items of lists that say they hold notes, called or not. */
export function saidNotes(root: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = []
  const walk = (element: HtmlElement, listed: boolean): void => {
    if (saysNote(element) && !/^(?:section|body)$/.test(element.name)) return void found.push(element)
    if (listed && element.name === 'li') return void found.push(element)
    const lists = listed || saysNotesItself(element)
    for (const child of element.children) if (child instanceof HtmlElement) walk(child, lists)
  }
  walk(root, false)
  return found
}
