import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'

import { readCitations } from '../src/citations/read.ts'
import { readDocument } from '../src/documents/read.ts'
import type { Document } from '../src/model/document.ts'
import { printTable } from './measure.ts'
import { scoreAudit } from './notes/audited.ts'
import { dumpGold, dumpNames, dumpOf } from './notes/dumps.ts'
import { edition, listed, seedGold, segmented, without } from './notes/gold.ts'
import type { Gold } from './notes/gold.ts'
import { markedSet } from './notes/marked.ts'
import { REFERENCE_HEADS, referenceRows } from './notes/references.ts'
import { scoreNotes, WHOLE } from './notes/score.ts'
import type { Score } from './notes/score.ts'
import { folder, ibidSet, seedSet } from './notes/sets.ts'
import { keynesBook, keynesGold, wikipediaGold } from './notes/web.ts'
import type { GoldSet } from './notes/works.ts'
import { scoreWorks, WORKS_HEADS, WorksScore } from './notes/works.ts'

/**
 * Scores how whole documents are read, on the gold at hand, one row a document: markers where they should stand, notes whole, links right;
 * then works per note, fields, short forms and the audit's findings where their gold is known. One in five of the notes marked by hand is
 * kept from tuning and scored in a row of its own. Words of file names choose among the documents; `--misses` prints what was missed.
 */
type Scored = {
  readonly file: string
  /** Where the file is made from others. */
  readonly bytes?: () => Uint8Array | Promise<Uint8Array>
  readonly gold: () => Gold
  readonly works?: (document: Document) => GoldSet
  readonly audited?: boolean
}

/**
 * Numbers of notes whose words the gold itself has wrong, so that they are not scored: OUP's gold puts the rest of note 2 into note 6 and
 * the download line into 93; that of R48907 puts the notes of tables into 12 and 89; that of fsj puts the rest of 111 and all of 148
 * into the body and 151 into the front, so that neither stands behind the note before it.
 */
const oup = (): Gold => without(segmented('oup-gerhis-german-intelligence'), [2, 6, 93])
const R48907 = (): Gold => without(listed('crs-R48907-military-discharges'), [12, 89])

const marked = (name: string): Pick<Scored, 'works'> => ({ works: document => markedSet(name, document) })

/** A set with the notes of another that it lacks. */
const joined = (set: GoldSet, other: GoldSet): GoldSet => ({
  ...set,
  notes: [...set.notes, ...other.notes.filter(({ number }) => !set.notes.some(note => note.number === number))],
})
const fsj = (): Gold => without({ ...segmented('fsj-facchinetti-ibid'), notes: new Map(), count: 151 }, [111, 147, 148, 150, 151])

/** Every document with gold. Segmented gold that does not part the notes says how many there are. */
const documents: readonly Scored[] = [
  { file: 'seed/report.txt', gold: seedGold, works: seedSet, audited: true },
  ...['slim', 'montejo', 'stein', 'adams'].flatMap(name =>
    (['docx', 'md'] as const).map(format => ({
      file: `citedocs/${format}/getty-${name}.${format}`,
      gold: () => edition(`getty-${name}`, format),
      ...(format === 'docx' && name !== 'slim' ? marked(`getty-${name}`) : {}),
    })),
  ),
  { file: 'citedocs/html/wikipedia-mozilla.html', gold: wikipediaGold },
  { file: 'keynes-chapter-4.epub', bytes: keynesBook, gold: keynesGold },
  { file: 'citedocs/rendered/gojil-clark-crime-of-aggression.raw.txt', gold: () => segmented('gojil-clark-crime-of-aggression') },
  { file: 'citedocs/rendered/oup-gerhis-german-intelligence.default.txt', gold: oup },
  { file: 'citedocs/rendered/oup-gerhis-german-intelligence.layout.txt', gold: oup },
  {
    file: 'citedocs/pdf/crs-R47324-seabed-mining.pdf',
    gold: () => listed('crs-R47324-seabed-mining'),
    ...marked('crs-R47324-seabed-mining'),
  },
  { file: 'citedocs/pdf/crs-R48907-military-discharges.pdf', gold: R48907, ...marked('crs-R48907-military-discharges') },
  {
    file: 'citedocs/pdf/brill-jch-ma-rong.pdf',
    gold: () => listed('brill-jch-ma-rong'),
    works: document => joined(markedSet('brill-jch-ma-rong', document), ibidSet('brill-jch-ma-rong')),
  },
  {
    file: 'citedocs/pdf/gojil-clark-crime-of-aggression.pdf',
    gold: () => segmented('gojil-clark-crime-of-aggression'),
    ...marked('gojil-clark-crime-of-aggression'),
  },
  { file: 'citedocs/pdf/oup-gerhis-german-intelligence.pdf', gold: oup, ...marked('oup-gerhis-german-intelligence') },
  {
    file: 'citedocs/pdf/unibo-mistake-of-natural-law.pdf',
    gold: () => ({ ...segmented('unibo-mistake-of-natural-law'), notes: new Map(), count: 329 }),
    ...marked('unibo-mistake-of-natural-law'),
  },
  {
    file: 'citedocs/pdf/fsj-facchinetti-ibid.pdf',
    gold: fsj,
    ...marked('fsj-facchinetti-ibid'),
  },
  ...dumpNames().map(name => ({
    file: `${name.replaceAll('/', '-')}.txt`,
    bytes: () => dumpOf(name),
    gold: () => dumpGold(name),
  })),
]

/** Letters on a page, for formats without pages. */
const PAGE = 3000

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`

/** What must be reached on the documents for developing, in the columns of the table. */
const BARS = ['bars', '', '≥ 98 %', '≥ 95 %', '≥ 98 %', '', '≥ 90 %', '≥ 0.90', '≥ 0.85', '', '', '', '≥ 90 %', '≤ 1 %', '', '', '']
const HEADS = ['document', 'notes', 'markers', 'whole', 'links', 'wrong', ...WORKS_HEADS, 'audit', 'alarms', 's/100 pages']

/** One document's row; its works are added to the sums. */
async function score(
  { file, bytes: made, gold, works, audited }: Scored,
  sums: { readonly developed: WorksScore; readonly held: WorksScore },
  telling: boolean,
): Promise<string[]> {
  const bytes = made === undefined ? readFileSync(join(folder, file)) : await made()
  const began = process.cpuUsage()
  const document = await readDocument({ name: basename(file), bytes })
  const { user, system } = process.cpuUsage(began)
  const result = scoreNotes(document, gold())
  const pages = document.blocks.reduce((last, { page }) => Math.max(last, page ?? 1), 1)
  const { total, comparable, found, whole, linked, wrong } = result
  const seconds = (user + system) / 1e4 / (pages > 1 ? pages : document.text.length / PAGE)
  const tell = telling ? (line: string): void => console.log(`  ${line}`) : undefined
  if (telling) {
    console.log(basename(file))
    tellNotes(result, gold())
  }
  const own = new WorksScore()
  if (works !== undefined) {
    const { citations } = readCitations(document)
    own.take(scoreWorks(works(document), citations, false, tell))
    sums.developed.take(own)
    sums.held.take(scoreWorks(works(document), citations, true))
  }
  const audit = audited === true ? await scoreAudit(document) : undefined
  for (const { code, message } of audit?.alarms ?? []) tell?.(`alarm ${code}: ${message}`)
  return [
    basename(file),
    String(total),
    share(found.size, total),
    share(whole, comparable),
    share(linked, comparable),
    String(wrong.length),
    ...(works === undefined ? WORKS_HEADS.map(() => '–') : own.cells()),
    audit === undefined ? '–' : `${audit.found}/${audit.wanted}`,
    audit === undefined ? '–' : String(audit.alarms.length),
    seconds.toFixed(1),
  ]
}

/** A row of what several documents scored together. */
const sum = (name: string, works: WorksScore): string[] => [name, '', '', '', '', '', ...works.cells(), '', '', '']

function tellNotes({ total, found, wrong, alike, texts }: Score, gold: Gold): void {
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
  const sums = { developed: new WorksScore(), held: new WorksScore() }
  const rows: string[][] = []
  for (const document of documents) {
    if (names.length === 0 || names.some(part => document.file.includes(part))) rows.push(await score(document, sums, telling))
  }
  printTable([HEADS, ...rows, sum('all of them', sums.developed), sum('the fifth kept from tuning', sums.held), BARS])
}

/** References in running text, scored on reports of our own; the second and third part were written before the reader had seen them. */
if (names.length === 0 || names.includes('references')) {
  const tell = telling ? (line: string): void => console.log(line) : undefined
  console.log()
  printTable([
    REFERENCE_HEADS,
    ...(await referenceRows('first', tell)),
    ...(await referenceRows('second', tell)),
    ...(await referenceRows('third', tell)),
  ])
}
