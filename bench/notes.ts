import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'

import { readCitations } from '../src/citations/read.ts'
import { readDocument } from '../src/documents/read.ts'
import { edition, listed, seedGold, segmented, without } from './notes/gold.ts'
import type { Gold } from './notes/gold.ts'
import { scoreNotes, WHOLE } from './notes/score.ts'
import type { Score } from './notes/score.ts'
import { folder, ibidSet, seedSet } from './notes/sets.ts'
import { keynesBook, keynesGold, wikipediaGold } from './notes/web.ts'
import type { GoldSet } from './notes/works.ts'
import { scoreWorks } from './notes/works.ts'

/**
 * Scores how whole documents are read, on the gold at hand: markers where they should stand, notes whole, links right; then works,
 * fields and short forms where their gold is known. Words of file names choose among the documents; `--misses` prints what was missed.
 */
type Scored = {
  readonly file: string
  /** Where the file is made from others. */
  readonly bytes?: () => Promise<Uint8Array>
  readonly gold: () => Gold
  readonly works?: () => GoldSet
}

/**
 * Numbers of notes whose words the gold itself has wrong, so that they are not scored: OUP's gold puts the rest of note 2 into note 6 and
 * the download line into 93; that of R48907 puts the notes of tables into 12 and 89.
 */
const oup = (): Gold => without(segmented('oup-gerhis-german-intelligence'), [2, 6, 93])
const R48907 = (): Gold => without(listed('crs-R48907-military-discharges'), [12, 89])

/** Every document with gold. Segmented gold that does not part the notes says how many there are. */
const documents: readonly Scored[] = [
  { file: 'seed/report.txt', gold: seedGold, works: seedSet },
  ...['slim', 'montejo', 'stein', 'adams'].flatMap(name =>
    (['docx', 'md'] as const).map(format => ({
      file: `citedocs/${format}/getty-${name}.${format}`,
      gold: () => edition(`getty-${name}`, format),
    })),
  ),
  { file: 'citedocs/html/wikipedia-mozilla.html', gold: wikipediaGold },
  { file: 'keynes-chapter-4.epub', bytes: keynesBook, gold: keynesGold },
  { file: 'citedocs/rendered/gojil-clark-crime-of-aggression.raw.txt', gold: () => segmented('gojil-clark-crime-of-aggression') },
  { file: 'citedocs/rendered/oup-gerhis-german-intelligence.default.txt', gold: oup },
  { file: 'citedocs/rendered/oup-gerhis-german-intelligence.layout.txt', gold: oup },
  { file: 'citedocs/pdf/crs-R47324-seabed-mining.pdf', gold: () => listed('crs-R47324-seabed-mining') },
  { file: 'citedocs/pdf/crs-R48907-military-discharges.pdf', gold: R48907 },
  {
    file: 'citedocs/pdf/brill-jch-ma-rong.pdf',
    gold: () => listed('brill-jch-ma-rong'),
    works: () => ibidSet('brill-jch-ma-rong'),
  },
  { file: 'citedocs/pdf/gojil-clark-crime-of-aggression.pdf', gold: () => segmented('gojil-clark-crime-of-aggression') },
  { file: 'citedocs/pdf/oup-gerhis-german-intelligence.pdf', gold: oup },
  {
    file: 'citedocs/pdf/unibo-mistake-of-natural-law.pdf',
    gold: () => ({ ...segmented('unibo-mistake-of-natural-law'), notes: new Map(), count: 329 }),
  },
  {
    file: 'citedocs/pdf/fsj-facchinetti-ibid.pdf',
    gold: () => ({ ...segmented('fsj-facchinetti-ibid'), notes: new Map(), count: 151 }),
  },
]

/** Letters on a page, for formats without pages. */
const PAGE = 3000

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1).padStart(5)} %`

async function score({ file, bytes: made, gold, works }: Scored, telling: boolean): Promise<void> {
  const bytes = made === undefined ? readFileSync(join(folder, file)) : await made()
  const began = process.cpuUsage()
  const document = await readDocument({ name: basename(file), bytes })
  const { user, system } = process.cpuUsage(began)
  const result = scoreNotes(document, gold())
  const pages = document.blocks.reduce((last, { page }) => Math.max(last, page ?? 1), 1)
  const { total, comparable, found, whole, linked, wrong } = result
  const seconds = (user + system) / 1e4 / (pages > 1 ? pages : document.text.length / PAGE)
  console.log(
    `${basename(file).padEnd(46)} ${String(total).padStart(4)} ${share(found.size, total)} ${share(whole, comparable)} ${share(linked, comparable)} ` +
      `${String(wrong.length).padStart(5)} ${seconds.toFixed(1).padStart(6)}`,
  )
  if (telling) tell(result, gold())
  if (works !== undefined) scoreWorks({ ...works(), name: '  its works' }, readCitations(document).citations, telling)
}

function tell({ total, found, wrong, alike, texts }: Score, gold: Gold): void {
  const missing = Array.from({ length: total }, (_, index) => index + 1).filter(number => !found.has(number))
  console.log(`  markers missing: ${missing.join(' ')}; wrong: ${wrong.join(' ')}`)
  for (const [number, value] of alike) {
    if (value < WHOLE)
      console.log(`  note ${number} ${value.toFixed(2)}\n    gold ${gold.notes.get(number)}\n    read ${texts.get(number)}`)
  }
}

const telling = process.argv.includes('--misses')
const names = process.argv.slice(2).filter(name => !name.startsWith('--'))
if (!existsSync(folder)) console.log(`Nothing to score: ${folder} is not there.`)
else {
  console.log(`${'document'.padEnd(46)} notes markers  whole   links  wrong  s/100 pages`)
  for (const document of documents) {
    if (names.length === 0 || names.some(part => document.file.includes(part))) await score(document, telling)
  }
}
