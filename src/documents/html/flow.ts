import type { CitationField } from '../../model/document.ts'
import type { BlockDraft, Run } from '../compose/draft.ts'
import { withBrackets } from './brackets.ts'
import { recordsBehind } from './coins.ts'
import { isHidden } from './dropped.ts'
import { blocks, headings } from './elements.ts'
import type { HtmlNode } from './stretches.ts'
import { isLayout, rowsOf } from './tables.ts'
import { HtmlElement } from './tree.ts'
import type { HtmlText } from './tree.ts'

/** A stretch of a text that calls a note. */
export type Cut = { readonly start: number; readonly end: number; readonly key: string }

/** What to read of a page, and what else to make of it. */
export type Reading = {
  readonly isLeftOut: (element: HtmlElement) => boolean
  /** Nodes that belong elsewhere: the notes, for the text around them. */
  readonly isTaken: (node: HtmlNode) => boolean
  /** The key of the note that an element's words call. */
  readonly keyOf: (element: HtmlElement) => string | undefined
  readonly cuts: ReadonlyMap<HtmlText, readonly Cut[]>
  /** The work that a link leads to, where it is one that the text rests on. */
  readonly sourceOf: (element: HtmlElement) => CitationField['items'] | undefined
}

type Style = Pick<BlockDraft, 'kind' | 'level'> & {
  readonly italic: boolean
  readonly raised: boolean
  readonly pre: boolean
  readonly items: CitationField['items'] | undefined
}

const plain: Style = { kind: 'paragraph', italic: false, raised: false, pre: false, items: undefined }
const italics = new Set(['i', 'em', 'var', 'dfn'])
/** Blocks whose links can be what their words rest on. */
const cited: ReadonlySet<BlockDraft['kind']> = new Set(['paragraph', 'quotation', 'item'])
const captions = /(?:^|[\s_-])(?:caption|caption-text|thumbcaption|figcaption|credit)(?:$|[\s_-])/i

/** Write nodes out as blocks, blanks run together as browsers do. */
export function paragraphsOf(nodes: readonly HtmlNode[], reading: Reading): BlockDraft[] {
  const flow = new Flow(reading)
  flow.read(nodes, plain)
  return flow.close()
}

class Flow {
  readonly #reading: Reading
  readonly #blocks: BlockDraft[] = []
  #runs: Run[] = []
  #style: Style = plain
  /** Whether a blank now would follow one, or begin the block. */
  #blank = true

  constructor(reading: Reading) {
    this.#reading = reading
  }

  close(): BlockDraft[] {
    this.#break()
    return this.#blocks
  }

  read(nodes: readonly HtmlNode[], style: Style): void {
    for (const node of nodes) {
      if (node instanceof HtmlElement) this.#element(node, style)
      else if (!this.#reading.isTaken(node)) this.#text(node, style)
    }
  }

  #element(element: HtmlElement, style: Style): void {
    const { isLeftOut, isTaken, keyOf } = this.#reading
    const key = keyOf(element)
    if (key !== undefined) return this.#push({ text: isTaken(element) ? '' : marked(element), raw: rawOf(element), calls: key }, style)
    if (isTaken(element) || isLeftOut(element)) return
    const { name } = element
    if (name === 'br') return this.#line(style)
    if (name === 'q') return this.#quote(element, style)
    if (name === 'table' && !isLayout(element)) return this.#table(element, style)
    const inner = styleIn(element, style)
    if (!isBlock(element)) return this.read(element.children, { ...inner, items: this.#itemsOf(element, style) })
    this.#break()
    this.read(element.children, inner)
    this.#break()
  }

  /** A record of a work goes before the links in its words. */
  #itemsOf(element: HtmlElement, { items, kind }: Style): Style['items'] {
    return recordsBehind(element) ?? items ?? (cited.has(kind) ? this.#reading.sourceOf(element) : undefined)
  }

  #text(text: HtmlText, style: Style): void {
    const cuts = this.#reading.cuts.get(text)
    let at = 0
    for (const { start, end, key } of cuts ?? []) {
      this.#words(text, at, start, style)
      this.#push({ text: text.text.slice(start, end), raw: shifted(text.raw, start), calls: key }, style)
      at = end
    }
    this.#words(text, at, text.text.length, style)
  }

  #words({ text, raw }: HtmlText, from: number, to: number, style: Style): void {
    if (style.pre) return this.#copy(text.slice(from, to), shifted(raw, from), style)
    const blanks = /[\t\n\f\r]|[ \t\n\f\r]{2,}/g
    let at = from
    blanks.lastIndex = from
    for (let found = blanks.exec(text); found !== null && found.index < to; found = blanks.exec(text)) {
      this.#copy(text.slice(at, found.index), shifted(raw, at), style)
      this.#copy(' ', found[0].startsWith(' ') ? shifted(raw, found.index) : null, style)
      at = Math.min(to, found.index + found[0].length)
    }
    this.#copy(text.slice(at, to), shifted(raw, at), style)
  }

  #copy(text: string, raw: number | null, style: Style): void {
    const skip = this.#blank && !style.pre && text.startsWith(' ') ? 1 : 0
    if (text.length === skip) return
    this.#push({ text: text.slice(skip), raw: shifted(raw, skip) }, style)
    this.#blank = text.endsWith(' ')
  }

  #push(run: Run, style: Style): void {
    if (this.#runs.length === 0) this.#style = style
    const { italic, raised, items } = style
    this.#runs.push({
      ...run,
      ...(italic ? { italic } : {}),
      ...(raised ? { raised } : {}),
      ...(items === undefined || run.calls !== undefined ? {} : { items }),
    })
    this.#blank = false
  }

  /** A line's end; two in a row part paragraphs. */
  #line(style: Style): void {
    if (this.#runs.length === 0) return
    if (this.#runs.at(-1)?.text === '\n') return this.#break()
    this.#push({ text: '\n', raw: null }, style)
    this.#blank = true
  }

  #quote(element: HtmlElement, style: Style): void {
    const written = /^\s*["'“‘«„]/u.test(element.words.slice(0, 20))
    if (!written) this.#push({ text: '“', raw: null }, style)
    this.read(element.children, style)
    if (!written) this.#push({ text: '”', raw: null }, style)
  }

  #table(table: HtmlElement, style: Style): void {
    this.#break()
    for (const caption of table.children) if (caption instanceof HtmlElement && caption.name === 'caption') this.#element(caption, style)
    const inner: Style = { ...plain, kind: 'table' }
    this.#style = inner
    for (const row of rowsOf(table).filter(row => !row.some(cell => cell.parent !== undefined && this.#reading.isTaken(cell.parent)))) {
      if (this.#runs.length > 0) this.#push({ text: '\n', raw: null }, inner)
      for (const [index, cell] of row.entries()) {
        if (index > 0) this.#push({ text: '\t', raw: null }, inner)
        this.#blank = true
        this.#cell(cell, inner)
      }
    }
    this.#break()
  }

  /** A cell's blocks stand on one line. */
  #cell(cell: HtmlElement, style: Style): void {
    if (this.#reading.isTaken(cell) || this.#reading.isLeftOut(cell)) return
    const parts = new Flow(this.#reading)
    parts.read(cell.children, style)
    for (const [index, { runs }] of parts.close().entries()) {
      if (index > 0) this.#push({ text: ' ', raw: null }, style)
      this.#runs.push(...runs.filter(run => run.text !== '\n'))
    }
  }

  #break(): void {
    const { kind, level } = this.#style
    if (this.#runs.length > 0) this.#blocks.push({ kind, ...(level === undefined ? {} : { level }), runs: withBrackets(this.#runs) })
    this.#runs = []
    this.#blank = true
  }
}

const shifted = (raw: number | null, by: number): number | null => (raw === null ? null : raw + by)

/** A marker's words as people see them. */
const marked = (element: HtmlElement): string => shownIn(element).replace(/\s+/g, ' ').trim()

const shownIn = (element: HtmlElement): string =>
  element.children.map(child => (child instanceof HtmlElement ? (isHidden(child) ? '' : shownIn(child)) : child.text)).join('')

/** Where a marker's words stand in the raw text, if they are one stretch of it. */
function rawOf(element: HtmlElement): number | null {
  const texts = element.all().flatMap(part => part.children.flatMap(child => (child instanceof HtmlElement ? [] : [child])))
  const [only, more] = texts
  return only !== undefined && more === undefined && only.text.trim() === only.text ? only.raw : null
}

const isBlock = (element: HtmlElement): boolean =>
  blocks.has(element.name) || /(?:^|[;\s])display\s{0,3}:\s{0,3}block/i.test(element.get('style'))

function styleIn(element: HtmlElement, style: Style): Style {
  const { name } = element
  if (headings.has(name)) return { ...style, kind: 'heading', level: Number(name.slice(1)) }
  if (element.get('role') === 'heading') return { ...style, kind: 'heading', level: Math.max(1, Number(element.get('aria-level')) || 2) }
  if (name === 'figcaption' || name === 'caption' || (isBlock(element) && captions.test(element.get('class'))))
    return { ...style, kind: 'caption' }
  if (name === 'p' && element.parent?.name === 'hgroup') return { ...style, kind: 'heading', level: 2 }
  if (name === 'blockquote') return { ...style, kind: 'quotation' }
  if (name === 'li' || name === 'dd' || name === 'dt') return { ...style, kind: style.kind === 'paragraph' ? 'item' : style.kind }
  if (name === 'pre') return { ...style, kind: 'code', pre: true }
  if (name === 'sup') return { ...style, raised: true }
  return isItalic(element, style) === style.italic ? style : { ...style, italic: !style.italic }
}

function isItalic(element: HtmlElement, { italic }: Style): boolean {
  const slant = /font-style\s{0,3}:\s{0,3}(italic|oblique|normal)/i.exec(element.get('style'))?.[1]?.toLowerCase()
  return slant === undefined ? italic || italics.has(element.name) : slant !== 'normal'
}
