import type { Block, Document } from '../../model/document.ts'
import type { Note } from '../../model/note.ts'
import type { Span } from '../../model/span.ts'
import { listUnder } from '../../text/list-headings.ts'
import { isProse } from '../evidence.ts'
import { opensEntry, YEAR_OR_NONE } from './heads.ts'

/** One entry of a list of works: its words without its label, and the number by which the text may call it. */
export type Entry = { readonly span: Span; readonly number: number; readonly page: number | null; readonly note?: Note }

/** The list of works at the end of a document, and the blocks that it takes up. */
export type WorksList = {
  readonly entries: readonly Entry[]
  readonly blocks: ReadonlySet<Block>
  /** Notes may hold several works, comment, and short forms of one another. */
  readonly kind: 'works' | 'notes'
}

/** Kinds of blocks in which entries stand: readers take short lines for headings, and office programs mark bibliographies as tables. */
const HOLDING: ReadonlySet<Block['kind']> = new Set(['paragraph', 'quotation', 'item', 'heading', 'table'])

/** What notes say of one another, and no entry of a list. */
const POINTING = /(?<![\p{L}])(?:[Ii]bid|[Ii]bidem|[Oo]p\.\s?cit|[Ll]oc\.\s?cit|[Ss]upra n|a\.\s?a\.\s?O)\b/u

/** No list of works is longer. */
const MOST = 5000

/** The last list of works in a document, if it has one of two entries or more. */
export function findList({ text, blocks, notes }: Document): WorksList | undefined {
  const body = blocks.filter(({ kind }) => HOLDING.has(kind)).toSorted((a, b) => a.span.start - b.span.start)
  const wordsOf = ({ span }: Block): string => text.slice(span.start, span.end)
  for (let at = body.length - 1; at >= 0; at--) {
    const head = body[at]
    const kind = head === undefined || head.span.end - head.span.start > 80 ? undefined : listUnder(wordsOf(head))
    if (head === undefined || kind === undefined) continue
    const under = sectionUnder(body.slice(at + 1, at + 1 + MOST), text)
    const entries = entriesIn(text, under, countedNotes(notes))
    if (entries.length < 2) continue
    const points = entries.some(({ span }) => POINTING.test(text.slice(span.start, span.end)))
    return { entries, blocks: new Set(under), kind: points ? 'notes' : kind }
  }
  return undefined
}

/** The blocks under a heading as far as they read as entries: subheadings among them are left out, and prose or an appendix ends them. */
function sectionUnder(blocks: readonly Block[], text: string): Block[] {
  const found: Block[] = []
  for (const [index, block] of blocks.entries()) {
    const words = text.slice(block.span.start, block.span.end)
    const last = found.at(-1)
    const goesOn = last !== undefined && !ENDED.test(text.slice(last.span.start, last.span.end))
    if (goesOn || isEntryLike(words) || (block.kind === 'item' && words.length < LONGEST)) {
      found.push(block)
      continue
    }
    const next = blocks[index + 1]
    const isSubheading =
      words.length < 80 && !/[.,;]\s*$/.test(words) && next !== undefined && isEntryLike(text.slice(next.span.start, next.span.end))
    if (!isSubheading && !(last !== undefined && isRest(words))) break
    if (!isSubheading) found.push(block)
  }
  return found
}

const LONGEST = 1200
/** A closed entry ends in a stop, a page, an address. */
const ENDED = /(?<!\b(?:pp?|vol|nos?|eds?|hg)\.?\s*)(?:[.!?)\]’”"»]|\d|\/|\bhttps?:\S+|10\.\d{4,9}\/\S+)\s*$/u

const LABEL = /^\s*(?:\[(\d{1,4})\]|\((\d{1,4})\)|(\d{1,4})[.)]?)\s+(?=\S)/u

function isEntryLike(words: string): boolean {
  if (words.length < 12) return false
  if (words.length > LONGEST) return isRunOn(words)
  return (
    (LABEL.test(words) && !/^\s*\d{1,4}\s/u.test(words)) ||
    ((YEAR_OR_NONE.test(words) || /https?:\/\//.test(words)) && (opensEntry(words) || !isProse(words)))
  )
}

/** Many entries run on in one block, as where a text has one a line: it opens with one, and years come thick. */
const isRunOn = (words: string): boolean =>
  (LABEL.test(words) || opensEntry(words)) && (words.match(/\b(?:1[5-9]|20)\d\d/g)?.length ?? 0) > words.length / 400

/** The rest of an entry that was cut at a line's end: an address, a date or pages, or the last words of an imprint. */
const isRest = (words: string): boolean =>
  words.length < 200 &&
  (/https?:\/\/|doi|\b(?:1[5-9]|20)\d\d\b|\bpp?\.\s?\d/i.test(words) || (words.length < 100 && /\.\s*$/.test(words) && !isProse(words)))

/** Notes that the reader has found already, where their labels are numbers: in a file that links its list they are its entries. */
const countedNotes = (notes: readonly Note[]): readonly Note[] => (notes.every(({ label }) => /^\d{1,4}$/.test(label)) ? notes : [])

function entriesIn(text: string, blocks: readonly Block[], known: readonly Note[]): Entry[] {
  const found = known.map((note): Entry => ({ span: note.span, number: Number(note.label), page: note.page, note }))
  const labelled = numberedEntries(text, blocks, 0)
  if (labelled.length > 1) return labelled
  const goesOn = numberedEntries(text, blocks, Math.max(0, ...found.map(({ number }) => number)))
  if (found.length > 0 && goesOn.length > 0) return [...found, ...goesOn]
  const own = blocks.every(({ kind }) => kind === 'item') ? found : []
  const taken = new Set(own.map(({ number }) => number))
  let next = 0
  const free = (): number => {
    do next++
    while (taken.has(next))
    return next
  }
  return [...own, ...plainEntries(text, blocks).map(entry => ({ ...entry, number: free() }))]
}

/** Entries with printed numbers that count up from the one after `before`, each as far as the next number. */
function numberedEntries(text: string, blocks: readonly Block[], before: number): Entry[] {
  const starts: { readonly at: number; readonly label: number; readonly number: number; readonly block: number }[] = []
  let last = before
  const style = LABEL.exec(text.slice(blocks[0]?.span.start, blocks[0]?.span.end))
  const inner = style?.[1] !== undefined ? IN_SQUARE : style?.[2] !== undefined ? IN_ROUND : WITH_STOP
  for (const [index, { span }] of blocks.entries()) {
    const words = text.slice(span.start, span.end)
    const label = LABEL.exec(words)
    const number = Number(label?.[1] ?? label?.[2] ?? label?.[3] ?? Number.NaN)
    if (label !== null && number > last && number <= last + GAP) {
      starts.push({ at: span.start, label: label[0].length, number, block: index })
      last = number
    } else if (starts.length === 0) return []
    for (const match of words.matchAll(inner)) {
      const next = Number(match[1])
      if (next <= last || next > last + (inner === IN_SQUARE ? GAP : 1)) continue
      starts.push({ at: span.start + match.index, label: match[0].length, number: next, block: index })
      last = next
    }
  }
  return starts.flatMap(({ at, label, number, block }, index): Entry[] => {
    const next = starts[index + 1]
    const end = next === undefined ? endOf(text, blocks, block) : text.slice(0, next.at).trimEnd().length
    const start = at + label
    return start < end ? [{ span: { start, end }, number, page: blocks[block]?.page ?? null }] : []
  })
}

/** Labels inside a block, in the setting of its first. */
const IN_SQUARE = /(?<=\S\s)\[(\d{1,4})\]\s(?=\S)/gu
const IN_ROUND = /(?<=\S\s)\((\d{1,4})\)\s(?=[\p{Lu}“‘"])/gu
const WITH_STOP = /(?<=[.\d/)”’"]\s|\/\S{1,200}\s)(\d{1,4})[.)]\s(?=[\p{Lu}“‘"])/gu

/** So many numbers of a list may be lost between two entries. */
const GAP = 3

/** Where the last entry ends: with its block, and those that go on with it. */
function endOf(text: string, blocks: readonly Block[], from: number): number {
  let end = blocks[from]?.span.end ?? 0
  for (let index = from + 1; index < blocks.length; index++) {
    const span = blocks[index]?.span
    if (span === undefined || (ENDED.test(text.slice(Math.max(0, end - 80), end)) && !isRest(text.slice(span.start, span.end)))) break
    end = span.end
  }
  return end
}

/** Entries without numbers: each block that opens one, those behind it that go on with it, and what a block holds of further ones. */
function plainEntries(text: string, blocks: readonly Block[]): Omit<Entry, 'number'>[] {
  const spans: { start: number; end: number; page: number | null; whole: boolean }[] = []
  for (const { span, page, kind } of blocks) {
    const words = text.slice(span.start, span.end)
    const last = spans.at(-1)
    const isNear = last !== undefined && span.start - last.end <= 2
    const isOpen = last !== undefined && !ENDED.test(text.slice(Math.max(0, last.end - 80), last.end))
    if (last !== undefined && isNear && (isOpen || (kind !== 'item' && !opensEntry(words)))) last.end = span.end
    else spans.push({ start: span.start, end: span.end, page, whole: kind === 'item' })
  }
  return spans.flatMap(({ start, end, page, whole }) => {
    const cuts = [0, ...(whole ? [] : insideHeads(text.slice(start, end))), end - start]
    return cuts.slice(1).map((to, index) => {
      const from = start + (cuts[index] ?? 0)
      return { span: { start: from, end: from + text.slice(from, start + to).trimEnd().length }, page }
    })
  })
}

/** Offsets inside a stretch at which, behind a closed entry, another one opens with its names and year. */
function insideHeads(words: string): number[] {
  return [...words.matchAll(/(?<=[.!?)”’"\d/]\s)(?=[\p{Lu}\p{Lo}—–_-]|(?:de|van|von|al|el)[\s-]\p{Lu})/gu)]
    .map(({ index }) => index)
    .filter(index => index > 20 && opensEntry(words.slice(index, index + 420), true))
}
