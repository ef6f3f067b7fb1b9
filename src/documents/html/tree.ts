import { Tokenizer } from 'htmlparser2'

import { blocks, headed, headings, scopes, siblings, voids } from './elements.ts'

/** Elements within each other that are kept apart; what stands deeper is read as part of the last. No page that people write goes as deep. */
const DEEPEST = 400

/** Words of a page, copied from `raw` on, or decoded from an entity (`raw` null). */
export type HtmlText = { readonly text: string; readonly raw: number | null }

/** An element of a page, its name and its attributes' names in lower case. */
export class HtmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: HtmlElement | undefined
  readonly children: (HtmlElement | HtmlText)[] = []
  /** Its place among all elements, in the order in which they begin. */
  readonly order: number
  /** The place of the last element in it. */
  last: number
  /** Letters in it. */
  length = 0
  /** Its place among what its parent holds. */
  readonly index: number

  constructor(name: string, attributes: ReadonlyMap<string, string>, parent: HtmlElement | undefined, order: number) {
    this.name = name
    this.attributes = attributes
    this.parent = parent
    this.order = order
    this.last = order
    this.index = parent?.children.length ?? 0
  }

  get(attribute: string): string {
    return this.attributes.get(attribute) ?? ''
  }

  /** Whether the other is this element or stands in it. */
  holds(other: HtmlElement): boolean {
    return this.order <= other.order && other.last <= this.last
  }

  /** All words in it, blanks as written. */
  get words(): string {
    return this.children.map(child => (child instanceof HtmlElement ? child.words : child.text)).join('')
  }

  /** The element right before it, or right behind it (`step` 1), with nothing but blanks between. */
  beside(step: -1 | 1): HtmlElement | undefined {
    for (let at = this.index + step; ; at += step) {
      const node = this.parent?.children[at]
      if (node instanceof HtmlElement) return node
      if (node === undefined || node.text.trim() !== '') return undefined
    }
  }

  /** It and all elements in it, in order. */
  all(): HtmlElement[] {
    const found: HtmlElement[] = []
    const waiting: HtmlElement[] = [this]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      found.push(next)
      for (let index = next.children.length - 1; index >= 0; index--) {
        const child = next.children[index]
        if (child instanceof HtmlElement) waiting.push(child)
      }
    }
    return found
  }
}

/** Read a page as a tree. `first` is the place of its first element, where it is one of several; `xhtml` lets `<a/>` end itself. */
export function parseHtml(raw: string, { xhtml = false, first = 0 } = {}): HtmlElement {
  const builder = new Builder(raw, first)
  const tokenizer = new Tokenizer({ recognizeSelfClosing: xhtml }, builder)
  tokenizer.write(raw)
  tokenizer.end()
  return builder.root
}

/** Builds the tree from the tokenizer's calls, ending what a new element ends as browsers do. */
class Builder {
  readonly root: HtmlElement
  readonly #raw: string
  readonly #open: HtmlElement[]
  #next: number
  #tag = ''
  #attributes = new Map<string, string>()
  #attribute = ''
  #value: string[] = []
  #deeper = 0
  /** Paragraphs and drawings that are open, so that most tags need no look through the open elements. */
  #counts = new Map([
    ['p', 0],
    ['svg', 0],
    ['math', 0],
  ])

  constructor(raw: string, first: number) {
    this.#raw = raw
    this.root = new HtmlElement('#root', new Map(), undefined, first)
    this.#open = [this.root]
    this.#next = first + 1
  }

  ontext(start: number, end: number): void {
    this.#text({ text: this.#raw.slice(start, end), raw: start })
  }

  ontextentity(code: number): void {
    this.#text({ text: String.fromCodePoint(code), raw: null })
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#raw.slice(start, end).toLowerCase()
    this.#attributes = new Map()
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#raw.slice(start, end).toLowerCase()
    this.#value = []
  }

  onattribdata(start: number, end: number): void {
    this.#value.push(this.#raw.slice(start, end))
  }

  onattribentity(code: number): void {
    this.#value.push(String.fromCodePoint(code))
  }

  onattribend(): void {
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value.join(''))
  }

  onopentagend(): void {
    this.#start(voids.has(this.#tag))
  }

  onselfclosingtag(): void {
    this.#start(true)
  }

  onclosetag(start: number, end: number): void {
    const name = this.#raw.slice(start, end).toLowerCase()
    if (this.#deeper > 0) this.#deeper--
    else this.#end(name)
  }

  onend(): void {
    while (this.#open.length > 0) this.#pop()
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  isInForeignContext(): boolean {
    return this.#count('svg') > 0 || this.#count('math') > 0
  }

  #text(text: HtmlText): void {
    const top = this.#top
    if (top.name === 'head' && text.text.trim() !== '') this.#end('head')
    this.#top.children.push(text)
    this.#top.length += text.text.length
  }

  get #top(): HtmlElement {
    return this.#open.at(-1) ?? this.root
  }

  #start(empty: boolean): void {
    const name = this.#tag
    if ((name === 'html' || name === 'body') && this.#open.some(element => element.name === name)) return
    if (this.#top.name === 'head' && !headed.has(name)) this.#end('head')
    const sibling = Object.hasOwn(siblings, name) ? siblings[name] : undefined
    if (sibling !== undefined) this.#endUpTo(sibling.ends, sibling.within)
    if (this.#count('p') > 0 && blocks.has(name)) this.#endUpTo(paragraph, scopes)
    if (this.#open.length > DEEPEST) {
      if (!empty) this.#deeper++
      return
    }
    const element = new HtmlElement(name, this.#attributes, this.#top, this.#next++)
    this.#top.children.push(element)
    if (empty) return
    this.#open.push(element)
    this.#bump(name, 1)
  }

  /** End the outermost open element of these names that none of `within` parts from here. */
  #endUpTo(ends: ReadonlySet<string>, within: ReadonlySet<string>): void {
    let outermost = -1
    for (let index = this.#open.length - 1; index > 0; index--) {
      const name = this.#open[index]?.name ?? ''
      if (ends.has(name)) outermost = index
      else if (within.has(name)) break
    }
    if (outermost > 0) while (this.#open.length > outermost) this.#pop()
  }

  /** An end tag ends the nearest element of its name; one for words on a line does not end blocks, nor does any reach out of a table cell. */
  #end(name: string): void {
    const bound = headings.has(name) ? headings : undefined
    for (let index = this.#open.length - 1; index > 0; index--) {
      const open = this.#open[index]?.name ?? ''
      if (open === name || bound?.has(open) === true) {
        while (this.#open.length > index) this.#pop()
        return
      }
      if (blocks.has(name) ? (open === 'td' || open === 'th') && !tabular.has(name) : blocks.has(open)) return
    }
  }

  #pop(): void {
    const element = this.#open.pop()
    if (element === undefined) return
    element.last = this.#next - 1
    if (element.parent !== undefined) element.parent.length += element.length
    this.#bump(element.name, -1)
  }

  #count(name: string): number {
    return this.#counts.get(name) ?? 0
  }

  #bump(name: string, by: number): void {
    const count = this.#counts.get(name)
    if (count !== undefined) this.#counts.set(name, count + by)
  }
}

const paragraph = new Set(['p'])
const tabular = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'table', 'body', 'html'])
