import type { WrappedPdfiumModule } from '@embedpdf/pdfium'

import { memoryOf, withPdfium } from './engine.ts'
import { isLinked } from './glyphs.ts'
import type { Glyphs, Page, Tag } from './page.ts'

/** Letters read from one page. */
const MOST_LETTERS = 200_000
/** Stretches of letters on a page up to which their tags are carried over. */
const MOST_TAGGED = 4000
/** Wider gaps, in sizes, part stretches of letters. */
const GAP = 0.3
/** Letters on a steeper baseline are set sideways and left out. */
const STEEP = 0.1
/** Bytes set aside for what PDFium hands over: a name, a matrix, a box. */
const SCRATCH = 512

/** The pages with their letters read anew by PDFium, which knows the codes of TeX's fonts; pages it cannot read stay as they are. */
export async function reread(bytes: Uint8Array, pages: readonly Page[], fonts: Map<string, string>): Promise<Page[]> {
  const read = await withPdfium(bytes, (engine, document) =>
    pages.map(page => {
      const glyphs = lettersOf(engine, document, page, fonts)
      return glyphs === undefined ? page : { ...page, glyphs }
    }),
  )
  return read ?? [...pages]
}

/** A page's letters in stretches; undefined where the page cannot be opened or is turned. */
function lettersOf(engine: WrappedPdfiumModule, document: number, page: Page, fonts: Map<string, string>): Glyphs[] | undefined {
  const handle = engine.FPDF_LoadPage(document, page.number - 1)
  if (handle === 0) return undefined
  const text = engine.FPDFText_LoadPage(handle)
  const memory = memoryOf(engine)
  const scratch = memory._malloc(SCRATCH)
  try {
    if (text === 0 || engine.FPDFPage_GetRotation(handle) !== 0) return undefined
    const reader = new LetterReader(engine, text, scratch, fonts)
    engine.FPDF_GetPageBoundingBox(handle, scratch)
    const left = engine.pdfium.getValue(scratch, 'float')
    const top = engine.pdfium.getValue(scratch + 4, 'float')
    const letters = Math.min(engine.FPDFText_CountChars(text), MOST_LETTERS)
    return joined(
      Array.from({ length: letters }, (_, index) => reader.letter(index)),
      left,
      top,
      page,
    )
  } finally {
    memory._free(scratch)
    if (text !== 0) engine.FPDFText_ClosePage(text)
    engine.FPDF_ClosePage(handle)
  }
}

type Letter = {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
}

class LetterReader {
  readonly #engine: WrappedPdfiumModule
  readonly #text: number
  readonly #scratch: number
  readonly #fonts: Map<string, string>

  constructor(engine: WrappedPdfiumModule, text: number, scratch: number, fonts: Map<string, string>) {
    this.#engine = engine
    this.#text = text
    this.#scratch = scratch
    this.#fonts = fonts
  }

  /** One letter with its place in the file's own system, y upwards; the engine's mark of a broken word is a hyphen, and so is a soft one that is drawn. */
  letter(index: number): Letter {
    const { FPDFText_GetUnicode: unicode, FPDFText_GetCharOrigin: origin, FPDFText_GetLooseCharBox: box } = this.#engine
    const code = unicode(this.#text, index)
    origin(this.#text, index, this.#scratch, this.#scratch + 8)
    const x = this.#number(0, 'double')
    const y = this.#number(8, 'double')
    box(this.#text, index, this.#scratch)
    const right = this.#number(8, 'float')
    this.#engine.FPDFText_GetMatrix(this.#text, index, this.#scratch)
    const scale = Math.hypot(this.#number(8, 'float'), this.#number(12, 'float'))
    const size = this.#engine.FPDFText_GetFontSize(this.#text, index) * (scale || 1)
    const steep = Math.abs(this.#number(4, 'float')) > STEEP * Math.abs(this.#number(0, 'float'))
    const text = steep ? '' : code === 2 || code === 0xad ? '-' : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    return { text, x, right, y, size, font: this.#font(index) }
  }

  #number(offset: number, type: 'float' | 'double'): number {
    return this.#engine.pdfium.getValue(this.#scratch + offset, type)
  }

  #font(index: number): string {
    const length = this.#engine.FPDFText_GetFontInfo(this.#text, index, this.#scratch, SCRATCH - 8, this.#scratch + SCRATCH - 4)
    const name = length > 1 && length < SCRATCH - 8 ? this.#engine.pdfium.UTF8ToString(this.#scratch) : ''
    this.#fonts.set(name, name)
    return name
  }
}

/** Letters that follow each other on one baseline in one font, as one stretch. */
function joined(letters: readonly Letter[], left: number, top: number, page: Page): Glyphs[] {
  const glyphs: Glyphs[] = []
  let open: Letter[] = []
  const close = (): void => {
    const first = open[0]
    const last = open.at(-1)
    if (first !== undefined && last !== undefined) {
      const place = { x: first.x - left, y: top - first.y, width: last.right - first.x, size: first.size }
      const text = open.map(letter => letter.text).join('')
      glyphs.push({ text, ...place, font: first.font, tag: tagAt(page, place), linked: isLinked(place, page.links) })
    }
    open = []
  }
  for (const letter of letters) {
    const last = open.at(-1)
    if (/^[\r\n]?$/.test(letter.text)) close()
    else if (last === undefined) open = letter.text === ' ' ? [] : [letter]
    else if (letter.text === ' ' || goesOn(last, letter)) open.push(letter.text === ' ' ? { ...last, text: ' ' } : letter)
    else {
      close()
      open = [letter]
    }
  }
  close()
  return glyphs
}

/** What the first reading found the tag tree to say of the letters at a place. */
function tagAt(page: Page, { x, y, width }: { readonly x: number; readonly y: number; readonly width: number }): Tag | undefined {
  if (page.glyphs.length > MOST_TAGGED) return undefined
  const middle = x + width / 2
  return page.glyphs.find(old => old.tag !== undefined && Math.abs(old.y - y) < 1 && old.x <= middle && middle <= old.x + old.width)?.tag
}

const goesOn = (last: Letter, letter: Letter): boolean =>
  letter.font === last.font &&
  Math.abs(letter.size - last.size) < 0.05 &&
  Math.abs(letter.y - last.y) < 0.1 &&
  letter.x - last.right < GAP * letter.size &&
  letter.x > last.x - 0.1
