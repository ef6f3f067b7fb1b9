import { fieldIn } from '../../text/field.ts'
import type { BlockDraft } from '../compose/draft.ts'
import type { Slice } from './slices.ts'

/** A block of a Markdown text as the stretches that hold its words. Several paragraphs of one note are parted by an empty stretch. */
export type MarkdownBlock = {
  readonly kind: BlockDraft['kind'] | 'note'
  readonly level?: number
  /** The note's label as the file writes it. */
  readonly label?: string
  readonly lines: Slice[]
}

const noteStart = /^ {0,3}\[\^([^\]\s]{1,100})\]:[ \t]*/
const linkDefinition = /^ {0,3}\[[^\]^][^\]]{0,200}\]:\s*\S/
const heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/
const fence = /^ {0,3}(`{3,}|~{3,})/
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const listItem = /^[ \t]*(?:[-*+]|\(?(?:\d{1,9}|[a-z]|[ivx]{1,6})[.)]|\(@\w*\))(?:[ \t]+(?:\[[ xX]\][ \t]+)?)(?=\S)/
const quote = /^(?: {0,3}>[ \t]?)+/
const tableRule = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/
// oxlint-disable-next-line no-control-regex -- NUL fills what is not printed
const blank = /^[\s\0]*$/

/** The blocks of a masked Markdown text from `from` on, in one pass over its lines. */
export function markdownBlocks(text: string, from: number): MarkdownBlock[] {
  const parser = new BlockParser(text)
  for (const line of linesFrom(text, from)) parser.line(line)
  return parser.blocks.filter(block => block.lines.length > 0)
}

function* linesFrom(text: string, from: number): Generator<Slice> {
  const ends = /\r\n|[\n\r\f\u2028\u2029]/g
  ends.lastIndex = from
  let start = from
  for (let found = ends.exec(text); found !== null; found = ends.exec(text)) {
    yield { start, end: found.index }
    start = ends.lastIndex
  }
  yield { start, end: text.length }
}

class BlockParser {
  readonly blocks: MarkdownBlock[] = []
  readonly #text: string
  /** The block that the next line may go on. */
  #open: MarkdownBlock | undefined
  /** The note that indented lines belong to, also across blank lines. */
  #note: MarkdownBlock | undefined
  #fence: string | undefined
  #inList = false
  #afterBlank = true

  constructor(text: string) {
    this.#text = text
  }

  line(slice: Slice): void {
    const words = this.#text.slice(slice.start, slice.end)
    if (this.#fence !== undefined) this.#inFence(words, slice)
    else if (blank.test(words)) this.#blank()
    else this.#words(words, slice)
    this.#afterBlank = this.#fence === undefined && blank.test(words)
  }

  #blank(): void {
    this.#open = undefined
  }

  #inFence(words: string, slice: Slice): void {
    const close = fence.exec(words)?.[1]
    if (close !== undefined && close.startsWith(this.#fence ?? '') && words.trim() === close) {
      this.#fence = undefined
      this.#open = undefined
    } else this.#open?.lines.push(slice)
  }

  #words(words: string, slice: Slice): void {
    const note = noteStart.exec(words)
    if (note !== null) {
      this.#note = this.#start({ kind: 'note', label: note[1] ?? '', lines: [cut(slice, note[0].length)] })
      this.#inList = false
      return
    }
    if (this.#note !== undefined && this.#goesOn(words)) return this.#noteLine(words, slice)
    this.#note = undefined
    this.#block(words, slice)
  }

  /** A note goes on with an indented line, or with any line right behind its own. */
  #goesOn(words: string): boolean {
    return /^(?: {2}|\t)/.test(words) || (!this.#afterBlank && !heading.test(words) && !fence.test(words) && !rule.test(words))
  }

  #noteLine(words: string, slice: Slice): void {
    const lines = this.#note?.lines
    if (this.#afterBlank) lines?.push({ start: slice.start, end: slice.start })
    lines?.push(cut(slice, words.length - words.trimStart().length))
    this.#open = this.#note
  }

  #block(words: string, slice: Slice): void {
    const opened = fence.exec(words)?.[1]
    const title = heading.exec(words)
    const item = listItem.exec(words)
    const quoted = quote.exec(words)
    if (opened !== undefined) {
      this.#fence = opened
      this.#start({ kind: 'code', lines: [] })
    } else if (title !== null) this.#heading(words, slice, title)
    else if (this.#open?.kind === 'paragraph' && /^ {0,3}(?:=+|-+)[ \t]*$/.test(words)) this.#underlined(words)
    else if (rule.test(words) || (linkDefinition.test(words) && this.#afterBlank)) this.#open = undefined
    else if (quoted !== null) this.#quoted(words, slice, quoted[0].length)
    else if (this.#open?.kind === 'paragraph' && words.length < 2000 && words.includes('|') && tableRule.test(words)) this.#table()
    else if (item !== null && !(this.#afterBlank && /^(?: {4}|\t)/.test(words) && !this.#inList)) this.#item(slice, item[0].length)
    else this.#plain(words, slice)
  }

  #heading(words: string, slice: Slice, title: RegExpExecArray): void {
    const tail = /(?:[ \t]+#+)?[ \t]*$/.exec(words.slice(-200))?.[0].length ?? 0
    const lines = [{ start: slice.start + title[0].length, end: Math.max(slice.start + title[0].length, slice.end - tail) }]
    this.#start({ kind: 'heading', level: title[1]?.length ?? 1, lines })
    this.#open = undefined
    this.#inList = false
  }

  /** A line of = or - below a paragraph makes it a heading. */
  #underlined(words: string): void {
    const title = this.blocks.pop()
    if (title !== undefined) this.blocks.push({ kind: 'heading', level: words.includes('=') ? 1 : 2, lines: title.lines })
    this.#open = undefined
  }

  #quoted(words: string, slice: Slice, length: number): void {
    const inner = cut(slice, length)
    if (blank.test(words.slice(length))) this.#open = undefined
    else if (this.#open?.kind === 'quotation') this.#open.lines.push(inner)
    else this.#start({ kind: 'quotation', lines: [inner] })
  }

  /** The paragraph above a line of dashes and pipes is a table's head. */
  #table(): void {
    const head = this.blocks.pop()
    if (head !== undefined) this.#start({ kind: 'table', lines: head.lines })
  }

  #item(slice: Slice, length: number): void {
    this.#start({ kind: 'item', lines: [cut(slice, length)] })
    this.#inList = true
  }

  #plain(words: string, slice: Slice): void {
    const indent = words.length - words.trimStart().length
    const inner = cut(slice, indent)
    const opens = this.#open?.kind === 'paragraph' && (standsAlone(words.trim()) || this.#isAlone(this.#open))
    if (this.#open !== undefined && this.#open.kind !== 'code' && !opens) this.#open.lines.push(inner)
    else if (/^(?: {4}|\t)/.test(words) && !this.#inList) this.#codeLine(slice)
    else if (this.#inList && indent >= 2) this.#start({ kind: 'item', lines: [inner] })
    else {
      this.#inList = false
      this.#start({ kind: 'paragraph', lines: [inner] })
    }
  }

  /** Whether a paragraph so far is but a bold line, which names what the lines below it tell of. */
  #isAlone({ lines }: MarkdownBlock): boolean {
    const [only] = lines
    return only !== undefined && lines.length === 1 && BOLD_LINE.test(this.#text.slice(only.start, only.end).trim())
  }

  #codeLine(slice: Slice): void {
    if (this.#open?.kind === 'code') this.#open.lines.push(slice)
    else this.#start({ kind: 'code', lines: [slice] })
  }

  #start(block: MarkdownBlock): MarkdownBlock {
    this.blocks.push(block)
    this.#open = block
    return block
  }
}

/** Whether a line is a block of its own wherever it stands: one that a label opens, or one all bold. */
const standsAlone = (words: string): boolean => fieldIn(words) !== undefined || BOLD_LINE.test(words)

const BOLD_LINE = /^(?:\*\*[^*]+\*\*|__[^_]+__)[.:]?(?: {2,}|\\)?$/

const cut = (slice: Slice, length: number): Slice => ({ start: Math.min(slice.end, slice.start + length), end: slice.end })
