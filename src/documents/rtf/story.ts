import { Problem } from '../../model/problem.ts'
import type { NoteDraft, Run } from '../compose/draft.ts'
import { meaningOf } from '../office/field-codes.ts'
import { kindByStyle } from '../office/kinds.ts'
import type { Kind } from '../office/kinds.ts'
import { labelsOf, usual } from '../office/numbering.ts'
import type { Call, Numbering } from '../office/numbering.ts'
import { joined } from '../office/story-block.ts'
import type { StoryBlock } from '../office/story-block.ts'
import { codePageOf, decoded, WESTERN } from './code-pages.ts'
import { numberFormats, signs, starred, unread } from './controls.ts'
import { Flow } from './flow.ts'
import type { OpenField, State } from './state.ts'
import { tokensIn } from './tokens.ts'
import type { Token } from './tokens.ts'

/** Groups nested deeper than any program nests them. */
const DEEPEST = 5000

type WrittenNote = {
  readonly key: string
  kind: Call['kind']
  blocks: StoryBlock[]
  readonly mark: string | undefined
  readonly section: number
}

/** What a file says of itself. */
type Info = { title: string; author: string; operator: string; company: string; created: string; revised: string }

/** Reads an RTF file from its first byte to its last. */
export class Story {
  readonly body = new Flow()
  readonly heads: StoryBlock[] = []
  readonly info: Info = { title: '', author: '', operator: '', company: '', created: '', revised: '' }
  readonly #bytes: Uint8Array
  readonly #name: string
  readonly #fonts = new Map<number, number>()
  readonly #styles = new Map<number, string>()
  readonly #notes: WrittenNote[] = []
  readonly #numbering = { footnote: { ...usual.footnote }, endnote: { ...usual.endnote } }
  readonly #stack: State[] = []
  /** The group that is open. */
  #state: State
  /** Bytes that wait to be decoded together, as letters of two bytes need. */
  #pending: number[] = []
  /** Letters still to be left out behind one in Unicode. */
  #skipping = 0
  /** Whether the next control word follows the star of a group. */
  #star = false
  #codePage = WESTERN
  #section = 0
  #font = 0
  #date = ''

  constructor(bytes: Uint8Array, name: string) {
    this.#bytes = bytes
    this.#name = name
    this.#state = {
      destination: 'body', flow: this.body, codePage: WESTERN, stand: 1, italic: false, raised: false, hidden: false, bold: false,
      style: undefined, outline: undefined, listed: false, inTable: false, field: undefined, close: undefined,
    } // prettier-ignore
  }

  /** The blocks of the text; notes, heads and info are there afterwards. */
  read(): StoryBlock[] {
    for (const token of tokensIn(this.#bytes)) this.#take(token)
    this.#flush()
    while (this.#stack.length > 0) this.#close()
    return this.body.end(this.#kind())
  }

  /** The notes as they are printed, in the order of their calls. */
  get notes(): NoteDraft[] {
    const labels = labelsOf(
      this.#notes.map(({ key, kind, section, mark }) => ({ key, kind, section, page: 0, mark })),
      [this.#numbering],
    )
    return this.#notes.map(({ key, kind, blocks, mark }, index) => {
      const runs = withoutMark(joined(blocks), mark)
      return {
        key,
        label: labels.get(key) ?? String(index + 1),
        kind,
        link: 'file',
        runs,
      }
    })
  }

  #take(token: Token): void {
    if (token.is === 'text') return this.#text(token.from, token.to)
    if (token.is === 'byte') {
      if (this.#skipping > 0) this.#skipping--
      else this.#pending.push(token.byte)
      return
    }
    this.#flush()
    if (token.is === 'open') this.#open()
    else if (token.is === 'close') this.#close()
    else this.#control(token.word, token.value)
  }

  #text(from: number, to: number): void {
    const start = Math.min(to, from + this.#skipping)
    this.#skipping -= start - from
    this.#star = false
    for (let at = start; at < to; at++) this.#pending.push(this.#bytes[at] ?? 0)
  }

  #flush(): void {
    if (this.#pending.length === 0) return
    const text = decoded(Uint8Array.from(this.#pending), this.#state.codePage)
    this.#pending = []
    this.#write(text)
  }

  #write(text: string): void {
    const { destination, hidden, field } = this.#state
    if (destination === 'body' && !hidden) return this.#print(text)
    if (destination === 'instruction' && field !== undefined) field.code += text
    else if (destination === 'styles' && this.#state.style !== undefined) this.#named(this.#state.style, text)
    else if (destination === 'title' || destination === 'author' || destination === 'operator' || destination === 'company')
      this.info[destination] += text
  }

  #print(text: string): void {
    const { flow, italic, raised, field } = this.#state
    const meaning = field?.meaning
    if (meaning?.unread === true) return
    const run: Run = {
      text,
      raw: null,
      ...(italic ? { italic } : {}),
      ...(raised ? { raised } : {}),
      ...(meaning?.items === undefined ? {} : { items: meaning.items }),
      ...(meaning?.address === undefined ? {} : { address: meaning.address }),
    }
    flow.write(run, raised)
  }

  #named(style: number, text: string): void {
    this.#styles.set(style, (this.#styles.get(style) ?? '') + text)
  }

  #open(): void {
    if (this.#stack.length >= DEEPEST)
      throw new Problem('bad-input', `${this.#name} nests its groups without end.`, {
        hint: 'Open it in a word processor, save it anew, and add that.',
      })
    this.#skipping = 0
    this.#star = false
    this.#stack.push(this.#state)
    this.#state = { ...this.#state, close: undefined }
  }

  #close(): void {
    this.#skipping = 0
    this.#state.close?.()
    this.#state = this.#stack.pop() ?? this.#state
  }

  #control(word: string, value: number | undefined): void {
    if (this.#skipping > 0 && word !== 'u') return void this.#skipping--
    if (word === '*') return void (this.#star = true)
    const isStarred = this.#star
    this.#star = false
    const sign = Object.hasOwn(signs, word) ? signs[word] : undefined
    if (sign !== undefined) return this.#write(sign)
    if (this.#destination(word, isStarred)) return
    if (this.#paragraph(word, value) || this.#letters(word, value)) return
    this.#document(word, value)
  }

  /** Whether a control word says where the words of its group go. */
  #destination(word: string, isStarred: boolean): boolean {
    const state = this.#state
    if (unread.has(word) || (isStarred && !starred.has(word))) state.destination = 'nowhere'
    else if (word === 'fonttbl') state.destination = 'fonts'
    else if (word === 'stylesheet') state.destination = 'styles'
    else if (word === 'title' || word === 'operator' || word === 'company') state.destination = word
    else if (word === 'author') state.destination = this.info.author === '' ? 'author' : 'operator' // LibreOffice names its last editor so too
    else if (word === 'creatim' || word === 'revtim') state.close = () => this.#dated(word)
    else if (word === 'info') state.destination = 'nowhere'
    else if (word === 'listtext' || word === 'pntext' || word === 'pn') this.#list()
    else if (/^(?:header|footer)[lrf]?$/.test(word)) this.#head()
    else if (word === 'footnote') this.#note()
    else if (word === 'shptxt') this.#box()
    else if (word === 'field') state.field = { code: '', meaning: undefined }
    else if (word === 'fldinst') state.destination = 'instruction'
    else if (word === 'fldrslt') this.#show(state.field)
    else if (word === 'ftnalt') this.#turnEndnote()
    else return false
    return true
  }

  #show(field: OpenField | undefined): void {
    if (field !== undefined) field.meaning = meaningOf(field.code, '')
    if (this.#state.destination === 'instruction') this.#state.destination = 'body'
  }

  #list(): void {
    const around = this.#stack.at(-1)
    if (around !== undefined) around.listed = true
    this.#state.destination = 'nowhere'
  }

  /** Words apart from those around them until the group ends. */
  #apart(done: (blocks: StoryBlock[]) => void): void {
    const flow = new Flow()
    const state = this.#state
    Object.assign(state, {
      destination: 'body',
      flow,
      inTable: false,
      style: undefined,
      outline: undefined,
      listed: false,
      raised: false,
      field: undefined,
    })
    state.close = () => done(flow.end(this.#kind()))
  }

  #head(): void {
    if (this.#state.destination !== 'body') return
    this.#apart(blocks => this.heads.push(...blocks))
  }

  #box(): void {
    const { flow } = this.#state
    this.#apart(blocks => flow.asides.push(...blocks))
  }

  #note(): void {
    const key = String(this.#notes.length + 1)
    const mark = this.#state.flow.call(key)
    const note: WrittenNote = { key, kind: 'footnote', blocks: [], mark, section: this.#section }
    this.#notes.push(note)
    this.#apart(blocks => void (note.blocks = blocks))
  }

  #turnEndnote(): void {
    const note = this.#notes.at(-1)
    if (note !== undefined) note.kind = 'endnote'
  }

  #dated(word: 'creatim' | 'revtim'): void {
    this.info[word === 'creatim' ? 'created' : 'revised'] = this.#date
    this.#date = ''
  }

  /** Whether a control word is of the paragraph. */
  #paragraph(word: string, value: number | undefined): boolean {
    const state = this.#state
    const isRead = state.destination === 'body'
    if (word === 'par' || word === 'sect' || word === 'page') {
      if (word === 'sect') this.#section++
      if (isRead) state.flow.paragraph(this.#kind(), state.inTable)
      state.listed = false
    } else if (word === 'cell') {
      if (isRead) state.flow.cell(this.#kind())
    } else if (word === 'row') {
      if (isRead) state.flow.row()
    } else if (word === 'nestcell') this.#write(' | ')
    else if (word === 'pard') Object.assign(state, { style: undefined, outline: undefined, inTable: false, listed: false })
    else if (word === 's') state.style = value
    else if (word === 'intbl') state.inTable = true
    else if (word === 'outlinelevel') state.outline = value
    else if (word === 'ls') state.listed = value !== 0
    else return false
    return true
  }

  /** Whether a control word is of the letters. */
  #letters(word: string, value: number | undefined): boolean {
    const state = this.#state
    const on = value !== 0
    if (word === 'u') this.#unicode(value ?? 0x3f)
    else if (word === 'uc') state.stand = Math.min(Math.max(value ?? 1, 0), 100)
    else if (word === 'i') state.italic = on
    else if (word === 'b') state.bold = on
    else if (word === 'v' || word === 'deleted') state.hidden = on
    else if (word === 'super') state.raised = on
    else if (word === 'up') state.raised = (value ?? 6) > 0
    else if (word === 'nosupersub' || word === 'sub') state.raised = false
    else if (word === 'plain') Object.assign(state, { italic: false, bold: false, raised: false, hidden: false })
    else return false
    return true
  }

  #unicode(value: number): void {
    this.#write(String.fromCharCode(value & 0xffff))
    this.#skipping = this.#state.stand
  }

  /** Control words of the whole file: its fonts, code page, dates, and how notes are numbered. */
  #document(word: string, value: number | undefined): void {
    const state = this.#state
    if (word === 'f') {
      this.#font = value ?? 0
      if (state.destination !== 'fonts') state.codePage = this.#fonts.get(this.#font) ?? this.#codePage
    } else if (word === 'fcharset' && state.destination === 'fonts') {
      const page = codePageOf(value ?? 0)
      if (page !== undefined) this.#fonts.set(this.#font, page)
    } else if (word === 'ansicpg') this.#codePage = state.codePage = value ?? WESTERN
    else if (word === 'mac') this.#codePage = state.codePage = 10_000
    else if (/^(?:yr|mo|dy)$/.test(word))
      this.#date += `${word === 'yr' ? '' : '-'}${String(value ?? 0).padStart(word === 'yr' ? 4 : 2, '0')}`
    else this.#numbered(word, value)
  }

  #numbered(word: string, value: number | undefined): void {
    const found = /^(a?)ftn(start|nar|nalc|nauc|nrlc|nruc|nchi)$/.exec(word)
    if (found === null) return
    const kind = found[1] === 'a' ? 'endnote' : 'footnote'
    const old: Numbering = this.#numbering[kind]
    this.#numbering[kind] =
      found[2] === 'start' ? { ...old, start: Math.max(1, value ?? 1) } : { ...old, format: numberFormats[found[2] ?? ''] ?? old.format }
  }

  #kind(): Kind {
    const { style, outline, listed } = this.#state
    const name = this.#styles
      .get(style ?? 0)
      ?.split(';')[0]
      ?.trim()
      .toLowerCase()
    const byStyle = style === undefined || name === undefined ? undefined : kindByStyle([name])
    if (byStyle !== undefined) return byStyle
    if (outline !== undefined && outline >= 0 && outline < 9) return { kind: 'heading', outline }
    return { kind: listed ? 'item' : 'paragraph' }
  }
}

/** A sign of the author's own is typed again at the start of its note. */
function withoutMark(runs: readonly Run[], mark: string | undefined): readonly Run[] {
  const first = runs.findIndex(run => run.text.trim() !== '')
  const text = runs[first]?.text.trimStart() ?? ''
  if (mark === undefined || !text.startsWith(mark)) return runs
  return runs.map((run, index) => (index === first ? { ...run, text: text.slice(mark.length) } : run))
}
