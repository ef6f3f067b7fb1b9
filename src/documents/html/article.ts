import { isAside, isHidden } from './dropped.ts'
import { blocks } from './elements.ts'
import { HtmlElement } from './tree.ts'

/** An element that says it is the article is believed where it holds this share of the page's prose. */
const NAMED = 0.5
/** Else the smallest element is taken that holds this share. */
const NEARLY_ALL = 0.9
/** A part that holds this share of the prose is no aside, whatever it is called. */
const TOO_MUCH = 0.4
/** Letters outside of links that a block needs to count as prose. */
const SENTENCE = 60

/** What a page publishes: the element to read, and whether a part of it is to be left out. */
export type Article = { readonly element: HtmlElement; readonly isLeftOut: (element: HtmlElement) => boolean }

/** Find the article of a web page. `isNeeded` keeps parts that hold notes or their markers. */
export function articleOf(root: HtmlElement, isNeeded: (element: HtmlElement) => boolean): Article {
  const measures = new Map<HtmlElement, Measure>()
  measure(root, measures)
  const whole = measures.get(root)?.prose ?? 0
  const heavy = (element: HtmlElement, share: number): boolean => (measures.get(element)?.prose ?? 0) >= share * whole
  const isSite = (element: HtmlElement): boolean =>
    isHidden(element) || (isAside(element) && !heavy(element, TOO_MUCH) && !isNeeded(element))
  if (whole === 0) return { element: root, isLeftOut: isSite }
  const said = named(root, heavy)
  if (said !== undefined) return { element: said, isLeftOut: isSite }
  const isLeftOut = (element: HtmlElement): boolean => isSite(element) || (isMenu(measures.get(element)) && !isNeeded(element))
  return { element: smallest(root, heavy), isLeftOut }
}

/** What an element holds: letters of prose, other letters of its own lines, letters of links, and how many those are. */
type Measure = { prose: number; own: number; linked: number; links: number }

/** Measure an element and all in it; asides count little. */
function measure(element: HtmlElement, measures: Map<HtmlElement, Measure>): Measure {
  const total: Measure = { prose: 0, own: 0, linked: 0, links: 0 }
  for (const child of element.children) {
    if (!(child instanceof HtmlElement)) total.own += child.text.trim().length
    else if (!isHidden(child)) {
      const inner = measure(child, measures)
      total.prose += inner.prose
      total.own += inner.own
      total.linked += inner.linked
      total.links += inner.links
    }
  }
  if (element.name === 'a') Object.assign(total, { own: 0, linked: total.linked + total.own, links: 1 })
  if (blocks.has(element.name)) {
    if (total.own >= SENTENCE) total.prose += total.own
    total.own = 0
  }
  if (isAside(element)) total.prose /= 4
  measures.set(element, total)
  return { ...total }
}

/** Links that a menu has at least, the share of its letters that stand in them, and how long each is at most on average. */
const LINKS = 3
const LINKED = 0.7
const SHORT = 30

const isMenu = (measure: Measure | undefined): boolean =>
  measure !== undefined &&
  measure.links >= LINKS &&
  measure.prose === 0 &&
  measure.linked <= SHORT * measure.links &&
  measure.linked >= LINKED * (measure.linked + measure.own)

type Heavy = (element: HtmlElement, share: number) => boolean

const isNamed = (element: HtmlElement): boolean =>
  element.name === 'article' ||
  element.name === 'main' ||
  element.get('role') === 'main' ||
  element.get('itemprop') === 'articleBody' ||
  element.get('id') === 'mw-content-text'

/** The innermost element that says it is the article and leaves out little of another that does. */
function named(element: HtmlElement, heavy: Heavy, share = NAMED): HtmlElement | undefined {
  if (!heavy(element, share)) return undefined
  const inner = isNamed(element) ? NEARLY_ALL : share
  for (const child of element.children) {
    const found = child instanceof HtmlElement ? named(child, heavy, inner) : undefined
    if (found !== undefined) return found
  }
  return isNamed(element) ? element : undefined
}

/** Blocks of prose are no articles by themselves. */
const single = new Set(['p', 'blockquote', 'li', 'ul', 'ol', 'dd', 'dl', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'figure'])

function smallest(element: HtmlElement, heavy: Heavy): HtmlElement {
  for (const child of element.children) {
    if (child instanceof HtmlElement && !single.has(child.name) && heavy(child, NEARLY_ALL)) return smallest(child, heavy)
  }
  return element
}
