import { elementsIn, findXml, xmlText } from '../bytes/xml.ts'
import type { XmlElement } from '../bytes/xml.ts'
import type { Run } from '../compose/draft.ts'
import { kindByStyle } from '../office/kinds.ts'
import type { Kind } from '../office/kinds.ts'
import type { Records } from '../office/marks.ts'
import type { StoryBlock } from '../office/story-block.ts'
import type { Styles } from './styles.ts'

/** A note where the text calls it. */
export type CalledNote = { readonly key: string; readonly label: string; readonly element: XmlElement }

/** What all stories of a text share: its looks, its records, and the notes met so far, by the ids that references name. */
export type Shared = { readonly styles: Styles; readonly records: Records; readonly notes: Map<string, CalledNote> }

type Style = { readonly kind: Kind; readonly italic: boolean; readonly raised: boolean; readonly address?: string | undefined }

/** Parts that are about the text and not of it: deleted words, remarks, how things are drawn, and what forms ask. */
const unread = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'text:variable-decls',
  'text:sequence-decls',
  'text:user-field-decls',
  'text:page-number',
  'text:ruby-text',
  'text:index-title-template',
  'text:hidden-text',
  'text:hidden-paragraph',
  'text:table-of-content-source',
  'text:alphabetical-index-source',
  'text:bibliography-source',
  'text:illustration-index-source',
  'text:table-index-source',
  'text:user-index-source',
  'text:object-index-source',
  'draw:object',
  'draw:object-ole',
  'draw:image',
  '?:title',
  '?:desc',
])
const contents = /^text:(?:table-of-content|alphabetical-index|illustration-index|table-index|user-index|object-index)$/

/** Writes elements of a text as blocks. */
export class Story {
  readonly #shared: Shared
  readonly #blocks: StoryBlock[] = []
  #runs: Run[] = []
  #blank = true
  /** The marks of reference managers that are open here, the last one in force. */
  #marks: string[] = []

  constructor(shared: Shared) {
    this.#shared = shared
  }

  read(elements: readonly XmlElement[], kind: Kind = { kind: 'paragraph' }): StoryBlock[] {
    for (const element of elements) this.#element(element, kind)
    return this.#blocks
  }

  #element(element: XmlElement, kind: Kind): void {
    const { name } = element
    if (unread.has(name)) return
    if (name === 'text:p' || name === 'text:h') return this.#paragraph(element, kind)
    if (name === 'table:table') return this.#table(element, kind)
    if (name === 'text:list') return this.#inner(element, kind.kind === 'paragraph' ? { kind: 'item' } : kind)
    if (contents.test(name)) return this.#inner(element, { kind: 'table' })
    this.#inner(element, kind)
  }

  #inner(element: XmlElement, kind: Kind): void {
    for (const child of elementsIn(element)) this.#element(child, kind)
  }

  #paragraph(element: XmlElement, around: Kind): void {
    const style = element.attributes['text:style-name']
    const look = this.#shared.styles.look(style)
    if (look.hidden) return
    const level = Number(element.attributes['text:outline-level'] ?? 1)
    const own = kindByStyle(this.#shared.styles.names(style))
    const heading: Kind | undefined = element.name === 'text:h' ? { kind: 'heading', outline: Math.max(0, level - 1) } : undefined
    const kind = around.kind === 'table' ? around : own?.outline === -1 ? own : (heading ?? own ?? around)
    const outer = [this.#runs, this.#blank] as const
    this.#runs = []
    this.#blank = true
    const at = this.#blocks.length
    this.#words(element, { kind, italic: look.italic ?? false, raised: false })
    const block: StoryBlock = { ...kind, runs: this.#runs }
    if (this.#runs.length > 0) this.#blocks.splice(at, 0, block)
    ;[this.#runs, this.#blank] = outer
  }

  #words(element: XmlElement, style: Style): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.#text(child, style)
      else if (!unread.has(child.name)) this.#inline(child, style)
    }
  }

  #inline(element: XmlElement, style: Style): void {
    const { name, attributes } = element
    switch (name) {
      case 'text:note':
        return this.#note(element)
      case 'text:note-ref':
        return this.#again(element, style)
      case 'text:s':
      case 'text:tab':
        return this.#text(' ', style)
      case 'text:line-break':
        return this.#push({ text: '\n', raw: null }, style)
      case 'text:reference-mark-start':
      case 'text:bookmark-start':
        return this.#mark(attributes['text:name'] ?? '')
      case 'text:reference-mark-end':
      case 'text:bookmark-end':
        this.#marks = this.#marks.filter(mark => mark !== attributes['text:name'])
        return
      case 'text:a':
        return this.#words(element, { ...style, address: attributes['xlink:href'] })
      case 'text:span': {
        const look = this.#shared.styles.look(attributes['text:style-name'])
        return look.hidden ? undefined : this.#words(element, { ...style, italic: look.italic ?? style.italic, raised: look.raised })
      }
      case 'draw:text-box':
        return this.#inner(element, { kind: 'caption' })
      case 'text:p':
      case 'text:h':
      case 'table:table':
      case 'text:list':
        return this.#element(element, style.kind)
      default:
        return this.#words(element, style)
    }
  }

  #text(text: string, style: Style): void {
    const words = style.kind.kind === 'code' ? text : text.replace(/[ \t\r\n]+/g, ' ')
    const kept = this.#blank && words.startsWith(' ') ? words.slice(1) : words
    if (kept === '') return
    this.#push({ text: kept, raw: null }, style)
    this.#blank = kept.endsWith(' ')
  }

  #push(run: Run, { italic, raised, address }: Style): void {
    const mark = this.#marks.at(-1)
    const items = mark === undefined ? undefined : this.#shared.records.behind(mark)
    this.#runs.push({
      ...run,
      ...(italic ? { italic } : {}),
      ...(raised ? { raised } : {}),
      ...(address === undefined ? {} : { address }),
      ...(items === undefined || run.calls !== undefined ? {} : { items }),
    })
    this.#blank = false
  }

  #mark(name: string): void {
    if (this.#shared.records.behind(name) !== undefined) this.#marks.push(name)
  }

  #note(element: XmlElement): void {
    const { notes } = this.#shared
    const key = `note ${notes.size + 1}`
    const citation = findXml(element, 'text:note-citation')
    const label = (citation?.attributes['text:label'] ?? (citation === undefined ? '' : xmlText(citation))).trim()
    notes.set(element.attributes['text:id'] ?? key, { key, label, element })
    this.#runs.push({ text: label, raw: null, calls: key })
    this.#blank = false
  }

  /** A note called again: its number, raised as a marker is; else a reference in words. */
  #again(element: XmlElement, style: Style): void {
    const note = this.#shared.notes.get(element.attributes['text:ref-name'] ?? '')
    if (note !== undefined && style.raised && xmlText(element).trim() === note.label) {
      this.#runs.push({ text: note.label, raw: null, calls: note.key })
      this.#blank = false
    } else this.#words(element, style)
  }

  /** A table's rows stand on lines of their own, its cells parted by tabs; a table of one cell is no table. */
  #table(table: XmlElement, kind: Kind): void {
    const rows = rowsOf(table).map(row => elementsIn(row).filter(({ name }) => name === 'table:table-cell'))
    if (rows.length < 2 && (rows[0]?.length ?? 0) < 2) return this.#inner(table, kind)
    const runs: Run[] = []
    for (const cells of rows) {
      const line = cells.map(cell => this.#cell(cell))
      if (line.every(blocks => blocks.length === 0)) continue
      if (runs.length > 0) runs.push({ text: '\n', raw: null })
      for (const [index, blocks] of line.entries()) {
        if (index > 0) runs.push({ text: '\t', raw: null })
        for (const [at, block] of blocks.entries()) {
          if (at > 0) runs.push({ text: ' ', raw: null })
          runs.push(...block.runs)
        }
      }
    }
    if (runs.length > 0) this.#blocks.push({ kind: 'table', runs })
  }

  #cell(cell: XmlElement): StoryBlock[] {
    return new Story(this.#shared).read(elementsIn(cell), { kind: 'table' })
  }
}

/** The rows of a table, those of groups and headers among them, those of tables within it not. */
function rowsOf(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap(child => {
    if (child.name === 'table:table-row') return [child]
    return /^table:table-(?:header-rows|rows|row-group)$/.test(child.name) ? rowsOf(child) : []
  })
}
