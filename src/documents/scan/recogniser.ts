import type { ResultIterator, TessBaseAPI, TesseractCore } from 'tesseract.js-core/tesseract-core-simd-lstm.js'

import { labelBefore, marksIn } from './raised.ts'
import { pgmOf } from './raster.ts'
import type { Raster } from './raster.ts'
import type { Letter, ScannedLine, ScannedWord } from './words.ts'

/** Tesseract's names: its neural reader; finding the parts of a page by itself; a picture of one word; upright. */
const NEURAL = 1
const WHOLE_PAGE = '3'
const ONE_WORD = '8'
const UPRIGHT = 1
const LINE = 2
const WORD = 3
const LETTER = 4
const INPUT = '/input'
const OUTPUT = '/image.png'
/** Of the ways to write a picture, the one with its own colours. */
const IN_COLOUR = 0
/** What the number or sign of a note is made of. */
const MARKS = '0123456789*†‡'
/** Letters by which the height of a line is told. */
const FEW = 4
/** Pixels around a mark that are read with it. */
const AROUND = 4

/** Reads the words on pictures of pages with Tesseract, in this process and from the language data it is given. */
export class Recogniser {
  readonly #core: TesseractCore
  readonly #api: TessBaseAPI

  private constructor(core: TesseractCore, api: TessBaseAPI) {
    this.#core = core
    this.#api = api
  }

  /** `data` is Tesseract's trained data, unpacked, by the codes of their languages, the main one first. */
  static async load(data: ReadonlyMap<string, Uint8Array>): Promise<Recogniser> {
    const { default: create } = await import('tesseract.js-core/tesseract-core-simd-lstm.js')
    const core = await create({ print: () => undefined, printErr: () => undefined, TesseractProgress: () => undefined })
    for (const [code, trained] of data) core.FS.writeFile(`${code}.traineddata`, trained)
    const api = new core.TessBaseAPI()
    if (api.Init(null, [...data.keys()].join('+'), NEURAL) !== 0) throw new TypeError('the recogniser does not take its language data')
    return new Recogniser(core, api)
  }

  /** The lines of words on a picture, in its pixels. */
  linesOn(raster: Raster): readonly ScannedLine[] {
    const lines = this.linesIn(pgmOf(raster), raster.dpi, raster)
    return lines ?? []
  }

  /** The lines of words on the picture in a PNG or JPEG file; undefined where it holds none. `raster` is the same picture where it is at hand. */
  linesIn(file: Uint8Array, dpi: number, raster?: Raster): readonly ScannedLine[] | undefined {
    this.#core.FS.writeFile(INPUT, file)
    try {
      this.#api.SetVariable('user_defined_dpi', String(Math.round(dpi)))
      this.#api.SetVariable('tessedit_pageseg_mode', WHOLE_PAGE)
      if (this.#api.SetImageFile(UPRIGHT, 0) !== 0) return undefined
      const lines = this.#recognised()
      this.#api.SetVariable('tessedit_pageseg_mode', ONE_WORD)
      this.#api.SetVariable('tessedit_char_whitelist', MARKS)
      return lines.map(line => this.#withMarks(line, raster))
    } finally {
      this.#api.SetVariable('tessedit_char_whitelist', '')
      this.#api.Clear()
      this.#core.FS.unlink(INPUT)
    }
  }

  /** The picture in a file as PNG; undefined where it holds none. */
  pngOf(file: Uint8Array): Uint8Array | undefined {
    this.#core.FS.writeFile(INPUT, file)
    try {
      if (this.#api.SetImageFile(UPRIGHT, 0) !== 0) return undefined
      this.#api.WriteImage(IN_COLOUR)
      const png = this.#core.FS.readFile(OUTPUT)
      this.#core.FS.unlink(OUTPUT)
      return png
    } finally {
      this.#api.Clear()
      this.#core.FS.unlink(INPUT)
    }
  }

  #withMarks(line: ScannedLine, raster: Raster | undefined): ScannedLine {
    const read = (box: ScannedWord['box']) => this.#mark(box)
    const words = line.words.flatMap(word => marksIn(word, line, read))
    const label = raster === undefined ? undefined : labelBefore({ ...line, words }, raster, read)
    return { ...line, words: label === undefined ? words : [label, ...words] }
  }

  #recognised(): ScannedLine[] {
    if (this.#api.Recognize(null) !== 0) return []
    const results = this.#api.GetIterator()
    const lines: ScannedLine[] = []
    results.Begin()
    if (results.Empty(WORD)) return lines
    do {
      const words = wordsOf(results)
      lines.push({ ...heightsOf(results, words), words })
    } while (results.Next(LINE))
    this.#core.destroy(results)
    return lines
  }

  /** What a small picture that may be the number of a note reads, taken by itself. */
  #mark({ x0, y0, x1, y1 }: ScannedWord['box']): { readonly text: string; readonly confidence: number } | undefined {
    const [left, top] = [Math.max(0, x0 - AROUND), Math.max(0, y0 - AROUND)]
    this.#api.SetRectangle(left, top, x1 + AROUND - left, y1 + AROUND - top)
    const word = this.#recognised()[0]?.words[0]
    return word === undefined ? undefined : { text: word.text, confidence: word.confidence }
  }
}

/** The words of the line at hand; the iterator stands at its last word afterwards. */
function wordsOf(results: ResultIterator): ScannedWord[] {
  const words: ScannedWord[] = []
  for (;;) {
    const [confidence, text] = [results.Confidence(WORD), results.GetUTF8Text(WORD) ?? '']
    const last = results.IsAtFinalElement(LINE, WORD)
    const box = results.getBoundingBox(WORD)
    words.push({ text: text.trim(), box, confidence, raised: false, letters: lettersOf(results) })
    if (last || !results.Next(WORD)) return words
  }
}

function lettersOf(results: ResultIterator): Letter[] {
  const letters: Letter[] = []
  for (;;) {
    letters.push({ text: results.GetUTF8Text(LETTER) ?? '', box: results.getBoundingBox(LETTER) })
    if (results.IsAtFinalElement(WORD, LETTER) || !results.Next(LETTER)) return letters
  }
}

/** The heights of a line by its letters; the engine's own measure is led astray by raised ones. */
function heightsOf(results: ResultIterator, words: readonly ScannedWord[]): Omit<ScannedLine, 'words'> {
  const { y0, y1 } = results.getBaseline(LINE)
  const baseline = (y0 + y1) / 2
  const { row_height: height, descenders, ascenders } = results.getRowAttributes()
  const letters = words.flatMap(word => word.letters)
  return {
    baseline,
    small: heightOf(letters, baseline, /^[acemnorsuvwxz]$/u) ?? height + descenders - ascenders,
    tall: heightOf(letters, baseline, /^[A-PR-Zbdfhkl]$/u) ?? height + descenders,
  }
}

/** How far most letters of some shape rise above the baseline. */
function heightOf(letters: readonly Letter[], baseline: number, shape: RegExp): number | undefined {
  const heights = letters.filter(({ text }) => shape.test(text)).map(({ box }) => baseline - box.y0)
  return heights.length < FEW ? undefined : heights.toSorted((a, b) => a - b)[heights.length >> 1]
}
