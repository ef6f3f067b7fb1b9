import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { folder } from './sets.ts'

/** What a document's gold says, in letters and digits alone. */
export type Gold = {
  /** Each note's words by its number; none where the gold does not part them. */
  readonly notes: ReadonlyMap<number, string>
  readonly count: number
  /** What stands before each marker; none where only the body with its markers is known. */
  readonly markers: ReadonlyMap<number, string>
  readonly body: string
  /** The words of all notes, one behind the other. */
  readonly stream: string
  /** Numbers of notes whose words the gold has wrong. */
  readonly faulty?: readonly number[]
}

/** Letters before a marker by which its place is known. */
export const CONTEXT = 20
/** Gold that lacks a note's number goes on at one of the next. */
const LOST = 3

const goldFile = (name: string): string => readFileSync(join(folder, 'citedocs', 'gold', name), 'utf8')

/** Letters and digits alone, by which gold and reading are compared. */
export const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')

/** The gold without the words of these notes. */
export const without = (gold: Gold, numbers: readonly number[]): Gold => ({
  ...gold,
  notes: new Map([...gold.notes].filter(([number]) => !numbers.includes(number))),
  faulty: numbers,
})

type Written = { readonly n: number; readonly text: string; readonly before?: string }

/** Notes and markers in gold that lists each. */
const listedGold = (notes: readonly Written[], markers: readonly { readonly n: number; readonly before?: string }[]): Gold => ({
  notes: new Map(notes.map(({ n, text }) => [n, letters(text)])),
  count: notes.length,
  stream: '',
  markers: new Map(markers.map(({ n, before = '' }) => [n, letters(before).slice(-CONTEXT)])),
  body: '',
})

/** Gold that lists notes and markers apart. */
export function listed(name: string): Gold {
  const gold: {
    readonly notes: readonly Written[]
    readonly markers?: readonly { readonly n: number; readonly before: string }[]
    readonly refs?: readonly { readonly label: string; readonly before: string }[]
  } = JSON.parse(goldFile(`${name}.json`))
  return listedGold(gold.notes, gold.markers ?? gold.refs?.map(({ label, before }) => ({ n: Number(label), before })) ?? [])
}

/** Gold of a text that stands in two formats, with notes of its own in each. */
export function edition(name: string, format: 'docx' | 'md'): Gold {
  const gold: Readonly<Record<typeof format, readonly Written[]>> = JSON.parse(goldFile(`${name}.json`))
  return listedGold(gold[format], gold[format])
}

/** The seed report's gold. */
export function seedGold(): Gold {
  const { notes }: { readonly notes: readonly (Written & { readonly marker: { readonly before: string } })[] } = JSON.parse(
    readFileSync(join(folder, 'seed', 'citations.gold.json'), 'utf8'),
  )
  return listedGold(
    notes,
    notes.map(({ n, marker }) => ({ n, before: marker.before })),
  )
}

/** Gold that says of each line of each page what it is; notes are cut at the numbers 1..N. */
export function segmented(name: string): Gold {
  const tei = goldFile(`${name}.segmentation.tei.xml`)
  const parts = (element: string): string[] =>
    [...tei.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^]*?)</${element}>`, 'g'))].map(found => plain(found[1] ?? ''))
  const notes = new Map<number, string>()
  let last = 0
  for (const part of parts('listBibl')) {
    if (lacksNumber(part, last)) last++
    for (const line of part.split('\n')) {
      const number = numberAt(line)
      const opens = number > last && number <= last + LOST
      if (opens) last = number
      notes.set(last, (notes.get(last) ?? '') + letters(opens ? line.replace(/^\s*\d+/, '') : line))
    }
  }
  notes.delete(0)
  const stream = letters(parts('listBibl').join('\n'))
  return { notes, count: notes.size, markers: new Map(), body: letters(parts('body').join('\n')), stream }
}

const numberAt = (line: string): number => Number(/^\s*(\d{1,4})(?![\d,–-])/.exec(line)?.[1] ?? Number.NaN)

/** Whether the gold lost the number of the first note of a page: the next one after it is two on. */
function lacksNumber(part: string, last: number): boolean {
  const [first = '', ...rest] = part.split('\n')
  return !(numberAt(first) > last) && rest.map(numberAt).find(number => number > last) === last + 2
}

const plain = (xml: string): string =>
  xml
    .replace(/<lb\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
