import { Problem } from '../src/model/problem.ts'

/** A quotation in a line of annotation: its words, `…` for words left out between first and last, and which occurrence (from 1) where told. */
export type Quoted = { readonly words: string; readonly nth: number | undefined }

/** A piece of a line of annotation: a bare word, or words quoted from the sentence above it. */
export type Piece = { readonly word: string } | { readonly quoted: Quoted }

/** Cut a line of annotation into bare words and "quoted words", the latter with `#2` behind them where the second occurrence is meant. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = []
  for (const [whole, words, nth] of line.matchAll(/"([^"]*)"(?:#(\d+))?|\S+/g)) {
    if (words === undefined) pieces.push({ word: whole })
    else pieces.push({ quoted: { words, nth: nth === undefined ? undefined : Number(nth) } })
  }
  return pieces
}

/** The pieces of one line, taken from the left. */
export class Pieces {
  readonly #pieces: Piece[]

  constructor(line: string) {
    this.#pieces = piecesOf(line)
  }

  get empty(): boolean {
    return this.#pieces.length === 0
  }

  /** The next piece if it is a bare word, which `like` holds for; else undefined, and nothing is taken. */
  word(like: (word: string) => boolean = () => true): string | undefined {
    const [next] = this.#pieces
    if (next === undefined || !('word' in next) || !like(next.word)) return undefined
    this.#pieces.shift()
    return next.word
  }

  /** The next piece if it is quoted; else undefined, and nothing is taken. */
  quoted(): Quoted | undefined {
    const [next] = this.#pieces
    if (next === undefined || !('quoted' in next)) return undefined
    this.#pieces.shift()
    return next.quoted
  }

  needWord(what: string): string {
    return this.word() ?? missing(what)
  }

  needQuoted(what: string): Quoted {
    return this.quoted() ?? missing(`${what} in quotes`)
  }
}

function missing(what: string): never {
  throw new Problem('bad-input', `${what} is missing`, { hint: 'corpus/README.md says how lines of annotation are written.' })
}
