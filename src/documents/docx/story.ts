import { childOf, elementsIn } from '../bytes/xml.ts'
import type { XmlElement } from '../bytes/xml.ts'
import { tableOf } from '../office/story-block.ts'
import type { StoryBlock } from '../office/story-block.ts'
import { chosen, isPlaceholder } from './choice.ts'
import type { Context } from './context.ts'
import { kindOf } from './kinds.ts'
import type { ParagraphKind } from './kinds.ts'
import { isOn, valueOf } from './names.ts'
import { plainStyle } from './styles.ts'
import { Words } from './words.ts'

/** Reads the blocks of one story of a document: its text, a note, a header. */
export class Story {
  readonly #context: Context
  #blocks: StoryBlock[] = []
  /** The paragraph that the next words belong to, where a tracked change took away the end of the one before. */
  #open: Words | undefined

  constructor(context: Context) {
    this.#context = context
  }

  /** The blocks of these elements, in reading order; a text box follows the paragraph it hangs on. */
  read(elements: readonly XmlElement[]): StoryBlock[] {
    const [blocks, open] = [this.#blocks, this.#open]
    this.#blocks = []
    this.#open = undefined
    for (const element of elements) this.#block(element)
    if (this.#open !== undefined) this.#close(this.#open, undefined)
    const found = this.#blocks
    this.#blocks = blocks
    this.#open = open
    return found
  }

  #block(element: XmlElement): void {
    switch (element.name) {
      case 'w:p':
        return this.#paragraph(element)
      case 'w:tbl':
        return this.#table(element)
      case 'w:del':
      case 'w:moveFrom':
        return this.#context.leaveOut(element)
      case 'mc:AlternateContent':
        return this.#all(chosen(element))
      case 'w:sdt':
        return isPlaceholder(element) ? undefined : this.#all(childOf(element, 'w:sdtContent'))
      case 'w:altChunk':
        return this.#context.tell('unread-part', 'A part that another program put in is not read.')
      case 'w:r':
      case 'w:hyperlink':
      case 'w:fldSimple':
        return this.#paragraph({ name: 'w:p', attributes: {}, children: [element] })
      case 'w:sectPr':
        return undefined
      default:
        return this.#all(element)
    }
  }

  #all(element: XmlElement | undefined): void {
    if (element !== undefined) for (const child of elementsIn(element)) this.#block(child)
  }

  #paragraph(paragraph: XmlElement): void {
    const properties = childOf(paragraph, 'w:pPr')
    if (isOn(properties, 'w:pageBreakBefore') === true && this.#context.started) this.#context.pages.set()
    const style = this.#context.styleOf(valueOf(properties, 'w:pStyle'))
    const words = this.#open ?? new Words(this.#context, elements => this.read(elements))
    words.read(elementsIn(paragraph), style)
    const mark = childOf(properties, 'w:rPr')
    const goesOn = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined
    if (goesOn) this.#open = words
    else this.#close(words, properties)
    if (childOf(properties, 'w:sectPr') !== undefined) this.#context.section++
  }

  #close(words: Words, properties: XmlElement | undefined): void {
    this.#open = undefined
    const { runs, asides, page } = words.close()
    const style = this.#context.styleOf(valueOf(properties, 'w:pStyle')) ?? plainStyle
    const kind: ParagraphKind = kindOf(properties, style, words.traits)
    this.#blocks.push({ ...kind, page, runs }, ...asides)
  }

  /** A table whose rows have one cell each is a box around text; any other keeps its rows apart. */
  #table(table: XmlElement): void {
    const rows = rowsOf(table).flatMap(row => {
      const dropped = childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined
      if (dropped) this.#context.leaveOut(row)
      return dropped ? [] : [cellsOf(row).map(cell => this.read(elementsIn(cell)))]
    })
    if (rows.every(cells => cells.length <= 1)) for (const block of rows.flat(2)) this.#blocks.push(block)
    else this.#blocks.push(tableOf(rows))
  }
}

const through = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag'])

const rowsOf = (table: XmlElement): XmlElement[] => partsOf(table, 'w:tr')
const cellsOf = (row: XmlElement): XmlElement[] => partsOf(row, 'w:tc')

/** The rows of a table or the cells of a row, also where controls or changes stand around them. */
const partsOf = (element: XmlElement, name: string): XmlElement[] =>
  elementsIn(element).flatMap(child => (child.name === name ? [child] : through.has(child.name) ? partsOf(child, name) : []))
