import { UNSURE } from '../../model/document.ts'
import type { Box, CitationField, Piece, Place, Recognised } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Run } from './draft.ts'

/** Control characters, soft hyphens and byte-order marks, which are no part of the words; and blanks to be made one. */
// oxlint-disable-next-line no-control-regex -- these are the characters to be left out
const unwanted = /[\0-\b\v-\x1F\x7F\u00AD\u200B\u2060\uFEFF]+|(?<=[^\S\n])[^\S\n]+/g

const isBlank = (letter: string): boolean => letter !== '\n' && /\s/.test(letter)

/** The canonical text while it grows, with what is known of its stretches. */
export class Writer {
  readonly pieces: Piece[] = []
  readonly italics: Span[] = []
  readonly raised: Span[] = []
  readonly fields: CitationField[] = []
  readonly places: Place[] = []
  readonly recognised: Recognised[] = []
  /** Where each note is called, by the note's key. */
  readonly calls = new Map<string, Span[]>()
  /** Keys that are called though no note has them. */
  readonly dangling = new Set<string>()
  readonly #numbers: ReadonlyMap<string, number>
  readonly #parts: string[] = []
  #length = 0
  /** The records behind the last field. */
  #items: Run['items']

  constructor(numbers: ReadonlyMap<string, number>) {
    this.#numbers = numbers
  }

  get text(): string {
    return this.#parts.join('').toWellFormed()
  }

  /** Write runs as one block, a blank line after the block before; undefined where they hold no words. */
  block(runs: readonly Run[]): Span | undefined {
    const words = trimmed(runs)
    if (words.length === 0) return undefined
    if (this.#length > 0) this.#append('\n\n', null)
    const start = this.#length
    for (const run of words) this.#run(run)
    return this.#length > start ? { start, end: this.#length } : undefined
  }

  #run(run: Run): void {
    const start = this.#length
    if (run.calls !== undefined) this.#marker(run, run.calls)
    else this.#words(run)
    if (this.#length === start) return
    const span = { start, end: this.#length }
    if (run.raised === true) joinTo(this.raised, span)
    if (run.place !== undefined) this.#place({ span, ...run.place })
    if (run.confidence !== undefined) this.#recognition({ span, confidence: run.confidence })
  }

  #words(run: Run): void {
    const start = this.#length
    let from = 0
    for (const found of run.text.matchAll(unwanted)) {
      this.#copy(run, from, found.index)
      from = found.index + found[0].length
    }
    this.#copy(run, from, run.text.length)
    if (this.#length === start) return
    const span = { start, end: this.#length }
    if (run.italic === true) joinTo(this.italics, span)
    if (run.items !== undefined) this.#field(span, run.items)
  }

  /** A marker is written as printed, or as its note's number where the file prints none. */
  #marker(run: Run, key: string): void {
    const number = this.#numbers.get(key)
    if (number === undefined) this.dangling.add(key)
    const start = this.#length
    if (run.text === '') this.#append(number === undefined ? '' : String(number), null)
    else this.#append(run.text, run.raw)
    if (this.#length === start || number === undefined) return
    const spans = this.calls.get(key)
    const span = { start, end: this.#length }
    if (spans === undefined) this.calls.set(key, [span])
    else spans.push(span)
  }

  /** Blanks behind a blank are left out, whichever runs they stand in. */
  #copy(run: Run, from: number, to: number): void {
    let start = from
    if (/\s/.test(this.#parts.at(-1)?.at(-1) ?? '')) while (start < to && isBlank(run.text[start] ?? '')) start++
    if (start < to) this.#append(run.text.slice(start, to), run.raw === null ? null : run.raw + start)
  }

  #append(text: string, raw: number | null): void {
    if (raw !== null) this.#piece(raw, text.length)
    this.#parts.push(text)
    this.#length += text.length
  }

  #piece(raw: number, length: number): void {
    const last = this.pieces.at(-1)
    const goesOn = last !== undefined && last.at + last.length === this.#length && last.raw + last.length === raw
    if (goesOn) this.pieces[this.pieces.length - 1] = { ...last, length: last.length + length }
    else this.pieces.push({ at: this.#length, raw, length })
  }

  /** Runs behind which the same record stands are one field. */
  #field(span: Span, items: NonNullable<Run['items']>): void {
    const last = this.fields.at(-1)
    if (last?.span.end === span.start && this.#items === items)
      this.fields[this.fields.length - 1] = { ...last, span: { start: last.span.start, end: span.end } }
    else this.fields.push({ span, items: [...items] })
    this.#items = items
  }

  /** Stretches that follow each other on one line of a page are one. */
  #place({ span, page, box }: Place): void {
    const last = this.places.at(-1)
    const level = last !== undefined && last.page === page && box.y0 < last.box.y1 && last.box.y0 < box.y1 && box.x0 >= last.box.x0
    if (level && span.start - last.span.end <= 1)
      this.places[this.places.length - 1] = { span: { start: last.span.start, end: span.end }, page, box: around(last.box, box) }
    else this.places.push({ span, page, box })
  }

  /** Sure words that follow each other are one stretch. */
  #recognition({ span, confidence }: Recognised): void {
    const last = this.recognised.at(-1)
    if (last !== undefined && span.start - last.span.end <= 1 && last.confidence >= UNSURE && confidence >= UNSURE)
      this.recognised[this.recognised.length - 1] = {
        span: { start: last.span.start, end: span.end },
        confidence: Math.min(last.confidence, confidence),
      }
    else this.recognised.push({ span, confidence })
  }
}

/** Adds a stretch to those of its kind; one that follows another right on is the same. */
function joinTo(spans: Span[], span: Span): void {
  const last = spans.at(-1)
  if (last?.end === span.start) spans[spans.length - 1] = { start: last.start, end: span.end }
  else spans.push(span)
}

const around = (a: Box, b: Box): Box => ({
  x0: Math.min(a.x0, b.x0),
  y0: Math.min(a.y0, b.y0),
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
})

/** The runs without blanks and unwanted characters at either end of the block. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const first = runs.findIndex(hasWords)
  if (first < 0) return []
  const kept = runs.slice(first, runs.findLastIndex(hasWords) + 1)
  return kept.map((run, index) => trimEnds(run, index === 0, index === kept.length - 1))
}

// oxlint-disable-next-line no-control-regex -- see `unwanted`
const wordless = /^[\s\0-\x1F\x7F\u00AD\u200B\u2060\uFEFF]*$/
// oxlint-disable-next-line no-control-regex -- see `unwanted`
const wordlessStart = /^[\s\0-\x1F\x7F\u00AD\u200B\u2060\uFEFF]+/

/** Whether a run shows anything: letters, or the number of a note. */
export const hasWords = (run: Run): boolean => run.calls !== undefined || !wordless.test(run.text)

function trimEnds(run: Run, atStart: boolean, atEnd: boolean): Run {
  const skip = atStart ? (wordlessStart.exec(run.text)?.[0].length ?? 0) : 0
  const text = run.text.slice(skip)
  return { ...run, text: atEnd ? text.trimEnd() : text, raw: run.raw === null ? null : run.raw + skip }
}
