import type { Run } from '../compose/draft.ts'
import { emphasise } from './emphasis.ts'
import { decodeEntity } from './entities.ts'
import type { Source } from './slices.ts'

/** A part of a paragraph on the way to becoming runs. */
export type Part = {
  readonly from: number
  readonly to: number
  /** Words that stand instead of the part's own. */
  readonly made?: string
  readonly calls?: string
  /** A run of `*`, `_` or `~`, and whether it can open or close. */
  readonly delimiter?: { readonly opens: boolean; readonly closes: boolean }
  readonly italic?: boolean
  readonly address?: string
}

/** What a paragraph holds: its words, the notes written inside it, its pictures' words. */
export type Inline = {
  readonly runs: readonly Run[]
  readonly notes: readonly { readonly key: string; readonly runs: readonly Run[] }[]
  readonly pictures: readonly Run[][]
}

const special =
  /\\[!-/:-@[-`{-~]|\\\n|`+|\^\[|\[\^[^\]\s[]{1,100}\]|!?\[|\]|<(?:https?:\/\/|mailto:)[^\s<>]{1,2000}>|<\/?[a-zA-Z][^<>]{0,2000}>|\*+|_+|~~|&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|\w{2,30});|\{[#.:=][^{}\n]{0,200}\}/g
const destination =
  /\((<[^<>\n]{0,2000}>|[^\s()<>]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,3})(?:\s{1,20}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,20}\)/y
const reference = /\[[^[\]]{0,300}\]/y

/** Notes written inside notes that are deeper than this are words. */
const DEEPEST = 20

/** Read the words of one paragraph; `key` makes the keys of the notes inside it unlike those of others. One pass, linear. */
export function readInline(source: Source, key: string): Inline {
  return new InlineReader(source, key).read(0, source.text.length)
}

class InlineReader {
  readonly #source: Source
  readonly #text: string
  readonly #key: string
  readonly #notes: { key: string; runs: readonly Run[] }[] = []
  readonly #pictures: Run[][] = []
  readonly #closers: ReadonlyMap<number, number>
  /** Notes around the place that is being read. */
  #depth = 0
  readonly #ticks: ReadonlyMap<number, readonly number[]>

  constructor(source: Source, key: string) {
    this.#source = source
    this.#text = source.text
    this.#key = key
    this.#closers = bracketPairs(source.text)
    this.#ticks = tickRuns(source.text)
  }

  read(from: number, to: number): Inline {
    const runs = this.#runs(emphasise(this.#parts(from, to), this.#text))
    return { runs, notes: this.#notes, pictures: this.#pictures }
  }

  #parts(from: number, to: number): Part[] {
    const parts: Part[] = []
    const open: { readonly index: number; readonly picture: boolean }[] = []
    let at = from
    const scanner = new RegExp(special)
    scanner.lastIndex = from
    for (let found = scanner.exec(this.#text); found !== null && found.index < to; found = scanner.exec(this.#text)) {
      if (at < found.index) parts.push({ from: at, to: found.index })
      at = this.#special(found[0], found.index, parts, open)
      scanner.lastIndex = at
    }
    if (at < to) parts.push({ from: at, to })
    return parts
  }

  /** Take one special mark at `at`; gives where reading goes on. */
  #special(mark: string, at: number, parts: Part[], open: { readonly index: number; readonly picture: boolean }[]): number {
    const end = at + mark.length
    const first = mark[0]
    if (first === '\\') parts.push(mark === '\\\n' ? { from: end, to: end, made: ' ' } : { from: at + 1, to: end })
    else if (first === '`') return this.#code(mark, at, parts)
    else if (mark === '^[') return this.#inlineNote(at, parts)
    else if (mark.startsWith('[^')) parts.push({ from: at, to: end, made: '', calls: mark.slice(2, -1) })
    else if (mark === '[' || mark === '![') {
      open.push({ index: parts.length, picture: mark === '![' })
      parts.push({ from: at, to: end })
    } else if (first === ']') return this.#closed(at, parts, open)
    else if (/^<(?:https?:|mailto:)/.test(mark)) parts.push({ from: at + 1, to: end - 1 })
    else if (/^<br\b/i.test(mark)) parts.push({ from: end, to: end, made: ' ' })
    else if (first === '&') parts.push({ from: at, to: end, ...decodedTo(mark) })
    else if (first === '*' || first === '_' || first === '~') parts.push({ from: at, to: end, delimiter: flanks(this.#text, at, end) })
    return end
  }

  #code(ticks: string, at: number, parts: Part[]): number {
    const start = at + ticks.length
    const end = firstFrom(this.#ticks.get(ticks.length) ?? [], start)
    if (end === undefined) {
      parts.push({ from: at, to: start })
      return start
    }
    parts.push({ from: start, to: end })
    return end + ticks.length
  }

  #inlineNote(at: number, parts: Part[]): number {
    const end = this.#depth < DEEPEST ? this.#closers.get(at + 1) : undefined
    if (end === undefined) {
      parts.push({ from: at, to: at + 2 })
      return at + 2
    }
    const key = `${this.#key}:${at}`
    this.#depth++
    this.#notes.push({ key, runs: this.#runs(emphasise(this.#parts(at + 2, end), this.#text)) })
    this.#depth--
    parts.push({ from: at, to: end + 1, made: '', calls: key })
    return end + 1
  }

  /** A closing bracket makes a link or picture of what stands before it where an address or a reference stands behind it. */
  #closed(at: number, parts: Part[], open: { readonly index: number; readonly picture: boolean }[]): number {
    const opener = open.pop()
    const target = this.#target(at + 1)
    if (opener === undefined || target === undefined) {
      parts.push({ from: at, to: at + 1 })
      return at + 1
    }
    const inner = parts.splice(opener.index).slice(1)
    const { address } = target
    if (opener.picture) this.#pictures.push(this.#runs(inner))
    else if (address === undefined) parts.push(...inner)
    else parts.push(...inner.map(part => ({ ...part, address: part.address ?? address })))
    return target.end
  }

  #target(from: number): { readonly end: number; readonly address?: string } | undefined {
    destination.lastIndex = from
    const link = destination.exec(this.#text)
    if (link !== null) {
      const angled = link[1]?.startsWith('<') === true ? 1 : 0
      const start = from + 1 + angled
      return { end: destination.lastIndex, address: this.#text.slice(start, from + 1 + (link[1]?.length ?? 0) - angled) }
    }
    reference.lastIndex = from
    return reference.test(this.#text) && this.#text[from + 1] !== '^' ? { end: reference.lastIndex } : undefined
  }

  #runs(parts: readonly Part[]): Run[] {
    return parts.flatMap(part => {
      const marks = {
        ...(part.italic === true ? { italic: true } : {}),
        ...(part.calls === undefined ? {} : { calls: part.calls }),
        ...(part.address === undefined ? {} : { address: part.address }),
      }
      if (part.made !== undefined) return [{ text: part.made, raw: null, ...marks }]
      return this.#source.runs(part.from, part.to).map(run => ({ ...run, ...marks }))
    })
  }
}

function decodedTo(entity: string): { readonly made?: string } {
  const made = decodeEntity(entity)
  return made === undefined ? {} : { made }
}

/** Whether a run of marks can open or close emphasis, as CommonMark 6.2 says; inside a word `_` can do neither. */
function flanks(text: string, from: number, to: number): NonNullable<Part['delimiter']> {
  const before = text[from - 1] ?? ' '
  const after = text[to] ?? ' '
  const punctuation = /[\p{P}\p{S}]/u
  const left = !/\s/.test(after) && (!punctuation.test(after) || /\s/.test(before) || punctuation.test(before))
  const right = !/\s/.test(before) && (!punctuation.test(before) || /\s/.test(after) || punctuation.test(after))
  if (text[from] !== '_') return { opens: left, closes: right }
  return { opens: left && (!right || punctuation.test(before)), closes: right && (!left || punctuation.test(after)) }
}

/** For each `[` the `]` that closes it. */
function bracketPairs(text: string): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (const { 0: mark, index } of text.matchAll(/\\.|[[\]]/gs)) {
    if (mark === '[') open.push(index)
    else if (mark === ']') {
      const start = open.pop()
      if (start !== undefined) pairs.set(start, index)
    }
  }
  return pairs
}

/** Where runs of backticks stand, by their length. */
function tickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (const { 0: mark, index } of text.matchAll(/`+/g)) {
    const places = runs.get(mark.length)
    if (places === undefined) runs.set(mark.length, [index])
    else places.push(index)
  }
  return runs
}

function firstFrom(values: readonly number[], from: number): number | undefined {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return values[low]
}
