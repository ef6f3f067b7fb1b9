import { isAside, isHidden } from './dropped.ts'
import { HtmlElement } from './tree.ts'

/** An element that says it is the article is believed where it holds this share of the page's prose. */
const NAMED = 0.5
/** Else the smallest element is taken that holds this share. */
const NEARLY_ALL = 0.95
/** A part that holds this share of the prose is no aside, whatever it is called. */
const TOO_MUCH = 0.4

const prosaic = new Set(['p', 'blockquote', 'li', 'dd', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'figcaption'])

/** What a page publishes: the element to read, and whether a part of it is to be left out. */
export type Article = { readonly element: HtmlElement; readonly isLeftOut: (element: HtmlElement) => boolean }

/** Find the article of a web page. `isNeeded` keeps parts that hold notes or their markers. */
export function articleOf(root: HtmlElement, isNeeded: (element: HtmlElement) => boolean): Article {
  const prose = new Map<HtmlElement, number>()
  measure(root, false, prose)
  const whole = prose.get(root) ?? 0
  const heavy = (element: HtmlElement, share: number): boolean => (prose.get(element) ?? 0) >= share * whole
  const isLeftOut = (element: HtmlElement): boolean =>
    isHidden(element) || (isAside(element) && !heavy(element, TOO_MUCH) && !isNeeded(element))
  if (whole === 0) return { element: root, isLeftOut }
  return { element: named(root, heavy) ?? smallest(root, heavy), isLeftOut }
}

/** Letters of prose in each element, those of links not counted, nor those in asides. */
function measure(element: HtmlElement, inProse: boolean, prose: Map<HtmlElement, number>): number {
  let letters = 0
  const counts = inProse || prosaic.has(element.name)
  for (const child of element.children) {
    if (!(child instanceof HtmlElement)) letters += counts ? child.text.trim().length : 0
    else if (!isHidden(child) && child.name !== 'a') letters += measure(child, counts, prose)
  }
  const own = isAside(element) ? letters / 4 : letters
  prose.set(element, own)
  return own
}

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

function smallest(element: HtmlElement, heavy: Heavy): HtmlElement {
  for (const child of element.children) {
    if (child instanceof HtmlElement && !prosaic.has(child.name) && heavy(child, NEARLY_ALL)) return smallest(child, heavy)
  }
  return element
}
