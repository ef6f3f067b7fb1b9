import type { CitationField } from '../../model/document.ts'
import { childOf, elementsIn, xmlText } from '../bytes/xml.ts'
import type { XmlElement } from '../bytes/xml.ts'
import type { Run } from '../compose/draft.ts'
import { tagItems } from '../office/field-codes.ts'
import type { StoryBlock } from '../office/story-block.ts'
import { noteKey } from './bookmarks.ts'
import { chosen, isPlaceholder } from './choice.ts'
import type { Context } from './context.ts'
import type { Traits } from './kinds.ts'
import { isOn, valueOf } from './names.ts'
import type { Style } from './styles.ts'
import { symbolOf } from './symbols.ts'

/** How words look, and what stands behind them. */
type Look = {
  readonly italic: boolean
  readonly bold: boolean
  readonly hidden: boolean
  readonly raised: boolean
  readonly address?: string
  readonly items?: CitationField['items']
}

/** Letters before a running number of figures that make its paragraph a caption: "Figure 3". */
const CAPTION_WORD = 20

/** Reads the words of one paragraph. */
export class Words {
  readonly #context: Context
  readonly #boxed: (elements: readonly XmlElement[]) => StoryBlock[]
  readonly #runs: Run[] = []
  readonly #asides: StoryBlock[] = []
  #page: number | undefined
  #text = ''
  #bold = true
  #sequenced = false
  #contents = false
  /** The note whose own sign the next words are. */
  #marked: string | undefined

  constructor(context: Context, boxed: (elements: readonly XmlElement[]) => StoryBlock[]) {
    this.#context = context
    this.#boxed = boxed
  }

  /** Add the words of these elements, in a paragraph of this style. */
  read(elements: readonly XmlElement[], style: Style | undefined): void {
    const { italic = false, bold = false, hidden = false } = style ?? {}
    this.#all(elements, { italic, bold, hidden, raised: false })
    this.#endMark()
    this.#context.fields.endParagraph()
  }

  close(): { runs: readonly Run[]; asides: readonly StoryBlock[]; page: number } {
    return { runs: this.#runs, asides: this.#asides, page: this.#page ?? this.#context.pages.current }
  }

  get traits(): Traits {
    return { text: this.#text.trim(), bold: this.#bold, sequenced: this.#sequenced, contents: this.#contents }
  }

  #all(elements: readonly XmlElement[], look: Look): void {
    for (const element of elements) this.#take(element, look)
  }

  #take(element: XmlElement, look: Look): void {
    const { fields, pages, relations } = this.#context
    switch (element.name) {
      case 'w:pPr':
      case 'w:rPr':
      case 'w:sdtPr':
      case 'w:rt':
        return
      case 'w:del':
      case 'w:moveFrom':
        return this.#context.leaveOut(element)
      case 'w:r':
        return this.#all(elementsIn(element), this.#lookOf(childOf(element, 'w:rPr'), look))
      case 'w:t':
      case 'm:t':
        return this.#write(xmlText(element).replace(/[\t\n\r]+/g, ' '), look)
      case 'w:tab':
      case 'w:ptab':
      case 'w:cr':
        return this.#write(' ', look)
      case 'w:br':
        if (element.attributes['w:type'] === 'page') pages.set()
        return this.#write(' ', look)
      case 'w:noBreakHyphen':
        return this.#write('-', look)
      case 'w:sym':
        return this.#symbol(element, look)
      case 'w:bookmarkStart':
        return this.#context.mark(element)
      case 'w:bookmarkEnd':
        return void this.#context.open.delete(element.attributes['w:id'] ?? '')
      case 'w:lastRenderedPageBreak':
        return pages.rendered()
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#call(element, look)
      case 'w:fldChar':
        return this.#fieldChar(element)
      case 'w:instrText':
        return fields.instruct(xmlText(element))
      case 'w:fldSimple':
        fields.begin(xmlText(childOf(element, 'w:fldData') ?? nothing))
        fields.instruct(element.attributes['w:instr'] ?? '')
        fields.show()
        this.#all(elementsIn(element), look)
        return fields.end()
      case 'w:hyperlink': {
        const relation = relations.get(element.attributes['r:id'] ?? '')
        return this.#all(elementsIn(element), relation?.outside === true ? { ...look, address: relation.target } : look)
      }
      case 'w:sdt':
        return this.#control(element, look)
      case 'mc:AlternateContent':
        return this.#all(elementsIn(chosen(element) ?? nothing), look)
      case 'w:txbxContent':
        return void this.#asides.push(...this.#boxed(elementsIn(element)))
      case 'c:chart':
      case 'dgm:relIds':
        return this.#context.tell('unread-part', 'A chart or diagram is not read.')
      default:
        return this.#all(elementsIn(element), look)
    }
  }

  #lookOf(properties: XmlElement | undefined, look: Look): Look {
    if (properties === undefined) return look
    const style = this.#context.styles.get(valueOf(properties, 'w:rStyle') ?? '')
    const toggled = (name: string, own: boolean | undefined, around: boolean): boolean =>
      isOn(properties, name) ?? (own === true ? !around : around)
    return {
      ...look,
      italic: toggled('w:i', style?.italic, look.italic),
      bold: toggled('w:b', style?.bold, look.bold),
      hidden: isOn(properties, 'w:vanish') ?? (look.hidden || style?.hidden === true),
      raised: valueOf(properties, 'w:vertAlign') === 'superscript',
    }
  }

  #write(text: string, look: Look): void {
    const { fields, pages } = this.#context
    const words = /\S/.test(text)
    if (words) fields.interrupt()
    if (!fields.printed) return
    if (look.hidden) {
      if (words) this.#context.tell('hidden-words', 'Words that the author hid are left out.')
      return
    }
    if (words) {
      pages.words()
      this.#context.started = true
      this.#page ??= pages.current
      this.#bold &&= look.bold
      if (fields.get('contents') === true) this.#contents = true
      if (fields.get('sequence') === true && this.#text !== '' && this.#text.length <= CAPTION_WORD) this.#sequenced = true
    }
    if (this.#marked !== undefined && words) return this.#mark(text, look)
    this.#text += text
    this.#push(text, look, this.#repeated(look))
  }

  #push(text: string, { italic, raised, items, address }: Look, calls?: string): void {
    const { fields } = this.#context
    const records = items ?? fields.get('items') ?? this.#context.marked
    const leads = address ?? fields.get('address')
    this.#runs.push({
      text,
      raw: null,
      ...(italic ? { italic } : {}),
      ...(raised ? { raised } : {}),
      ...(records === undefined ? {} : { items: records }),
      ...(leads === undefined ? {} : { address: leads }),
      ...(calls === undefined ? {} : { calls }),
    })
  }

  /** The note whose number a cross-reference prints raised at this place. */
  #repeated({ raised }: Look): string | undefined {
    const note = this.#context.fields.get('note')
    return note !== undefined && (raised || note.raised) ? this.#context.bookmarks.get(note.bookmark) : undefined
  }

  #call(element: XmlElement, look: Look): void {
    const key = noteKey(element)
    if (key === undefined || look.hidden || !this.#context.fields.printed) return
    this.#endMark()
    if (/^(?:1|true|on)$/.test(element.attributes['w:customMarkFollows'] ?? '')) this.#marked = key
    else this.#called(key, '', undefined)
  }

  /** The sign of a note's own is the first word that follows; what stands behind it is text. */
  #mark(text: string, look: Look): void {
    const [, before = '', mark = '', behind = ''] = /^(\s*)(\S+)([^]*)$/.exec(text) ?? []
    if (before !== '') this.#push(before, look)
    this.#called(this.#marked ?? '', mark, mark)
    this.#marked = undefined
    if (behind !== '') this.#write(behind, look)
  }

  #endMark(): void {
    if (this.#marked !== undefined) this.#called(this.#marked, '', undefined)
    this.#marked = undefined
  }

  #called(key: string, text: string, mark: string | undefined): void {
    const { calls, section, pages } = this.#context
    this.#page ??= pages.current
    calls.push({ key, kind: key.startsWith('endnote') ? 'endnote' : 'footnote', section, page: pages.current, mark })
    this.#runs.push({ text, raw: null, calls: key })
  }

  #fieldChar(element: XmlElement): void {
    const { fields } = this.#context
    const type = element.attributes['w:fldCharType']
    if (type === 'begin') fields.begin(xmlText(childOf(element, 'w:fldData') ?? nothing))
    else if (type === 'separate') fields.show()
    else if (type === 'end') fields.end()
  }

  #control(element: XmlElement, look: Look): void {
    if (isPlaceholder(element)) return
    const items = tagItems(valueOf(childOf(element, 'w:sdtPr'), 'w:tag'))
    this.#all(elementsIn(childOf(element, 'w:sdtContent') ?? nothing), items === undefined ? look : { ...look, items })
  }

  #symbol({ attributes }: XmlElement, look: Look): void {
    const symbol = symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? '')
    if (symbol === undefined) this.#context.tell('unknown-symbol', 'A symbol of a font of its own is shown as �.')
    this.#write(symbol ?? '\uFFFD', look)
  }
}

const nothing: XmlElement = { name: '', attributes: {}, children: [] }
