import type { Reading, Sentence, Token } from '../../language/reading.ts'
import { fold } from '../../text/fold.ts'

/** A reading's tokens with what the search for names asks of each again and again, and how the document writes each word elsewhere. */
export class Words {
  readonly reading: Reading
  readonly lower: readonly string[]
  /** Whether the token begins like a name: "Kyiv", "al-Assad", "d'Ivoire". */
  readonly capital: readonly boolean[]
  /** Index of the sentence that each token stands in. */
  readonly sentence: Int32Array
  readonly #folded: string[] = []
  readonly #small = new Map<string, number>()
  readonly #capital = new Map<string, number>()

  constructor(reading: Reading) {
    this.reading = reading
    this.lower = reading.tokens.map(token => token.form.replace(INVISIBLE, '').toLowerCase())
    this.capital = reading.tokens.map(token => CAPITAL.test(token.form) || PREFIX.test(token.form))
    this.sentence = new Int32Array(reading.tokens.length)
    for (const [index, sentence] of reading.sentences.entries()) this.#count(index, sentence)
  }

  token(i: number): Token | undefined {
    return this.reading.tokens[i]
  }

  /** The token's folded form. */
  folded(i: number): string {
    const known = this.#folded[i]
    if (known !== undefined) return known
    const token = this.reading.tokens[i]
    return (this.#folded[i] = token === undefined ? '' : fold(token.form.replace(PREFIX, '')))
  }

  /** Offset at which the token's name begins: past the prefix of "pro-Assad". */
  startOf(i: number): number {
    const token = this.reading.tokens[i]
    return token === undefined ? 0 : token.start + (PREFIX.exec(token.form)?.[0].length ?? 0)
  }

  /** The folded words from `first` up to, not with, `last`, parted by single spaces. */
  key(first: number, last: number): string {
    let key = ''
    for (let i = first; i < last; i++) {
      const word = this.folded(i)
      if (word === '') continue
      key = key === '' || this.isGlued(i) ? key + word : `${key} ${word}`
    }
    return key
  }

  /** Whether a sign without a form of its own, such as the "'s" of a possessive, keeps to the word before. */
  isGlued(i: number): boolean {
    const form = this.lower[i]
    return form === "'s" || form === '’s'
  }

  /** Whether no space stands between this token and the one before it. */
  touches(i: number): boolean {
    return i > 0 && this.reading.tokens[i - 1]?.end === this.reading.tokens[i]?.start
  }

  /** How often the document writes this word small. */
  timesSmall(lower: string): number {
    return this.#small.get(lower) ?? 0
  }

  /** How often the document writes this word with a capital where no sentence begins. */
  timesCapital(lower: string): number {
    return this.#capital.get(lower) ?? 0
  }

  /** The first word of a sentence, past bullets and opening quotes. */
  opener(sentence: Sentence): number {
    let i = sentence.first
    while (i < sentence.last && !WORD.test(this.reading.tokens[i]?.form ?? '')) i++
    return i
  }

  #count(index: number, sentence: Sentence): void {
    const opener = this.opener(sentence)
    const shouting = isTitleCased(this, sentence)
    for (let i = sentence.first; i < sentence.last; i++) {
      this.sentence[i] = index
      const word = this.lower[i] ?? ''
      if (SMALL.test(this.reading.tokens[i]?.form ?? '')) this.#small.set(word, (this.#small.get(word) ?? 0) + 1)
      else if (this.capital[i] === true && i !== opener && !shouting) this.#capital.set(word, (this.#capital.get(word) ?? 0) + 1)
    }
  }
}

/** Whether nearly every long word of the sentence has a capital and no full stop ends it, as in a heading: capitals say nothing there. */
export function isTitleCased(words: Words, sentence: Sentence): boolean {
  if (ENDS.test(words.token(sentence.last - 1)?.form ?? '')) return false
  let capitals = 0
  let long = 0
  for (let i = sentence.first; i < sentence.last; i++) {
    const form = words.token(i)?.form ?? ''
    if (form.length < 4 || !WORD.test(form)) continue
    long++
    if (words.capital[i] === true) capitals++
  }
  return long >= 4 && capitals / long > 0.75
}

const CAPITAL = /^(?:(?:al|el|ad|ar|as|ash|an|at|az|ul|ud|ur|d|l|mac|wal|bil)[-'’])?\p{Lu}/u
const PREFIX = /^(?:[Pp]ro|[Aa]nti|[Cc]ounter|[Ii]ntra|[Ee]x|[Pp]ost|[Pp]re|[Tt]rans)[-–](?=\p{Lu})/u
const ENDS = /^[.;:?!,)”"’]+$/
/** Marks of writing direction and the like, which a copied page may have inside its words. */
const INVISIBLE = /\p{Cf}/gu
const SMALL = /^\p{Ll}/u
const WORD = /[\p{L}\p{N}]/u
