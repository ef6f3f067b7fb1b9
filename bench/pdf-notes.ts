import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { readDocument } from '../src/documents/read.ts'
import type { Document } from '../src/model/document.ts'

/** What a PDF's gold says, in letters and digits alone. */
type Gold = {
  /** Each note's words by its number; none where the gold does not part them. */
  readonly notes: ReadonlyMap<number, string>
  readonly count: number
  /** What stands before each marker; none where only the body with its markers is known. */
  readonly markers: ReadonlyMap<number, string>
  readonly body: string
  /** The words of all notes, one behind the other. */
  readonly stream: string
}

const folder = join(import.meta.dirname, '..', '..', 'shared', 'data', 'citedocs')
/** Letters before a marker by which its place is known. */
const CONTEXT = 20
/** Share of letters that must be alike for a note to count as whole. */
const WHOLE = 0.97

/** Gold that lacks a note's number goes on at one of the next. */
const LOST = 3

/** PDF files with the gold of each, by name. */
const documents: Readonly<Record<string, (name: string) => Gold>> = {
  'crs-R47324-seabed-mining': listed,
  'crs-R48907-military-discharges': listed,
  'brill-jch-ma-rong': listed,
  'gojil-clark-crime-of-aggression': segmented,
  'oup-gerhis-german-intelligence': segmented,
  'unibo-mistake-of-natural-law': name => ({ ...segmented(name), notes: new Map(), count: 329 }),
  'fsj-facchinetti-ibid': name => ({ ...segmented(name), notes: new Map(), count: 151 }),
}

const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')

/** Gold that lists notes and markers. */
function listed(name: string): Gold {
  const gold: {
    readonly notes: readonly { readonly n: number; readonly text: string }[]
    readonly markers?: readonly { readonly n: number; readonly before: string }[]
    readonly refs?: readonly { readonly label: string; readonly before: string }[]
  } = JSON.parse(readFileSync(join(folder, 'gold', `${name}.json`), 'utf8'))
  const markers = gold.markers ?? gold.refs?.map(({ label, before }) => ({ n: Number(label), before })) ?? []
  return {
    notes: new Map(gold.notes.map(({ n, text }) => [n, letters(text)])),
    count: gold.notes.length,
    stream: '',
    markers: new Map(markers.map(({ n, before }) => [n, letters(before).slice(-CONTEXT)])),
    body: '',
  }
}

/** Gold that says of each line of each page what it is; notes are cut at the numbers 1..N. */
function segmented(name: string): Gold {
  const tei = readFileSync(join(folder, 'gold', `${name}.segmentation.tei.xml`), 'utf8')
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

/** How alike two texts are: 1 less the share of letters to be changed. */
function likeness(a: string, b: string): number {
  if (a === b) return 1
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return 1 - (row[b.length] ?? 0) / Math.max(a.length, b.length, 1)
}

/** Whether a marker stands where the gold has the note's number. */
function standsRight(document: Document, start: number, number: number, gold: Gold): boolean {
  const before = letters(document.text.slice(Math.max(0, start - 80), start))
  const context = gold.markers.get(number)
  if (context !== undefined) return before.endsWith(context)
  return gold.markers.size === 0 && gold.body.includes(`${before.slice(-CONTEXT)}${number}`)
}

/** Whether a note stands in the words of all notes with the next right behind it, but for a number. */
function standsIn(stream: string, text: string, next: string): boolean {
  for (let at = stream.indexOf(text); at >= 0; at = stream.indexOf(text, at + 1)) {
    const behind = stream.slice(at + text.length, at + text.length + 20).replace(/^\d+/, '')
    if (behind.startsWith(next.slice(0, 8).replace(/^\d+/, ''))) return true
  }
  return false
}

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1).padStart(5)} %`

async function score(name: string, goldOf: (name: string) => Gold, telling: boolean): Promise<void> {
  const bytes = readFileSync(join(folder, 'pdf', `${name}.pdf`))
  const began = process.cpuUsage()
  const document = await readDocument({ name: `${name}.pdf`, bytes })
  const { user, system } = process.cpuUsage(began)
  const gold = goldOf(name)
  const numbered = document.notes.filter(note => /^\d+$/.test(note.label))
  const all = numbered.flatMap(note => note.markers.map(({ start }) => ({ number: Number(note.label), start })))
  const right = all.filter(({ start, number }) => standsRight(document, start, number, gold))
  const found = new Set(right.map(({ number }) => number))
  const wrong = all.filter(marker => !right.includes(marker))
  const texts = new Map(numbered.map(note => [Number(note.label), letters(document.text.slice(note.span.start, note.span.end))]))
  const alike =
    gold.notes.size === 0
      ? new Map([...texts].map(([number, text]) => [number, standsIn(gold.stream, text, texts.get(number + 1) ?? '') ? 1 : 0]))
      : new Map([...gold.notes].map(([number, text]) => [number, likeness(text, texts.get(number) ?? '')]))
  const whole = [...alike.values()].filter(value => value >= WHOLE).length
  const linked = [...found].filter(number => (alike.get(number) ?? 0) > 0.5).length
  const pages = Math.max(...document.blocks.map(block => block.page ?? 1))
  const total = gold.count
  const seconds = ((user + system) / 1e4 / pages).toFixed(1)
  console.log(
    `${name.padEnd(34)} ${String(total).padStart(4)} ${share(found.size, total)} ${share(whole, total)} ${share(linked, total)} ${String(wrong.length).padStart(5)} ${seconds.padStart(6)}`,
  )
  if (!telling) return
  const missing = Array.from({ length: total }, (_, index) => index + 1).filter(number => !found.has(number))
  console.log(`  markers missing: ${missing.join(' ')}; wrong: ${wrong.map(marker => marker.number).join(' ')}`)
  for (const [number, value] of alike) {
    if (value < WHOLE)
      console.log(`  note ${number} ${value.toFixed(2)}\n    gold ${gold.notes.get(number)}\n    read ${texts.get(number)}`)
  }
}

const names = process.argv.slice(2)
if (!existsSync(folder)) console.log(`Nothing to score: ${folder} is not there.`)
else {
  console.log(`${'document'.padEnd(34)} notes markers  whole   links  wrong  s/100 pages`)
  for (const [name, goldOf] of Object.entries(documents)) {
    if (names.length === 0 || names.some(part => name.includes(part))) await score(name, goldOf, names.length > 0)
  }
}
