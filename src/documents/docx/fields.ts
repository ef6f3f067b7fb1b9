import { meaningOf } from '../office/field-codes.ts'
import type { Meaning } from '../office/field-codes.ts'

type OpenField = { code: string; data: string; meaning: Meaning | undefined }

/** Fields nested deeper than any program does are taken for words. */
const DEEPEST = 50

/** The fields that are open at a place of the text: nested in each other, and running over paragraphs. */
export class Fields {
  #open: OpenField[] = []
  /** Fields too deep to be kept, still open. */
  #deeper = 0
  /** Records of reference managers that could not be read so far. */
  broken = 0
  /** Fields so far whose instruction never ended. */
  unended = 0

  begin(data: string): void {
    if (this.#open.length < DEEPEST) this.#open.push({ code: '', data, meaning: undefined })
    else this.#deeper++
  }

  /** Words of the innermost field's instruction. */
  instruct(words: string): void {
    const field = this.#open.at(-1)
    if (field !== undefined && field.meaning === undefined) field.code += words
  }

  /** From here on the innermost field shows its words. */
  show(): void {
    const field = this.#open.at(-1)
    if (this.#deeper > 0 || field === undefined || field.meaning !== undefined) return
    field.meaning = meaningOf(field.code, field.data)
    if (field.meaning.broken === true) this.broken++
  }

  /** The innermost field ends; what it kept as data counts for the one around it, as EndNote nests them. */
  end(): void {
    if (this.#deeper > 0) return void this.#deeper--
    const field = this.#open.pop()
    const around = this.#open.at(-1)
    if (field === undefined || around === undefined || around.meaning !== undefined) return
    if (/^\s*ADDIN\s+EN\.CITE\.DATA\b/.test(field.code) && around.data === '') around.data = field.data
  }

  /** Words stand where an instruction should: no instruction around them has an end, and they are of the text. */
  interrupt(): void {
    if (this.#open.at(-1)?.meaning !== undefined) return
    for (const field of this.#open) {
      if (field.meaning !== undefined) continue
      this.unended++
      field.meaning = {}
    }
  }

  /** A paragraph ends: an instruction that has not ended in it never will, and must not swallow the words that follow. */
  endParagraph(): void {
    const kept = this.#open.filter(({ meaning }) => meaning !== undefined)
    this.unended += this.#open.length - kept.length
    this.#open = kept
    this.#deeper = 0
  }

  /** Whether words at this place are printed: no field around them is still being instructed, or is about the page. */
  get printed(): boolean {
    return this.#open.every(({ meaning }) => meaning !== undefined && meaning.unread !== true)
  }

  /** What the innermost field that says so makes of words at this place. */
  get<Key extends keyof Meaning>(key: Key): Meaning[Key] | undefined {
    return this.#open.findLast(({ meaning }) => meaning?.[key] !== undefined)?.meaning?.[key]
  }
}
