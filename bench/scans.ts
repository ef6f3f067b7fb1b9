import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { layOut } from '../src/documents/pdf/lay-out.ts'
import { openPdf } from '../src/documents/pdf/pdfjs.ts'
import { readDocument } from '../src/documents/read.ts'
import type { Document } from '../src/model/document.ts'
import { UNSURE } from '../src/model/document.ts'
import { picturesOf, recogniser, scanOf } from '../test/documents/scan-maker.ts'
import { folder } from './notes/sets.ts'

/** Pages of real reports, drawn as a scanner would see them. */
const scans = [
  { file: 'gojil-clark-crime-of-aggression.pdf', pages: [3, 4, 5] },
  { file: 'crs-R47324-seabed-mining.pdf', pages: [5, 6] },
  { file: 'oup-gerhis-german-intelligence.pdf', pages: [3, 4] },
  { file: 'brill-jch-ma-rong.pdf', pages: [4, 5] },
]
/** Pixels an inch of the scans: an office scanner's, and a careless one's. */
const FINENESS = [300, 150]

/** Share of the text layer's letters and figures whose words stand in the recognised text in the same order (longest common run). */
function share(read: string, printed: string): number {
  const [a, b] = [wordsOf(read), wordsOf(printed)]
  let row = new Uint32Array(b.length + 1)
  for (const word of a) {
    const next = new Uint32Array(b.length + 1)
    for (let j = 0; j < b.length; j++) next[j + 1] = word === b[j] ? (row[j] ?? 0) + word.length : Math.max(row[j + 1] ?? 0, next[j] ?? 0)
    row = next
  }
  return (row[b.length] ?? 0) / Math.max(1, b.join('').length)
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`.padStart(8)

/** Of the words that are not in the text layer, how many were marked as unsure. */
function told(document: Document, printed: string): string {
  const known = new Set(wordsOf(printed))
  const wrong = [...document.text.matchAll(/[\p{L}\p{N}]+/gu)].filter(([word]) => !known.has(word))
  const unsure = document.recognised.filter(({ confidence }) => confidence < UNSURE)
  const marked = wrong.filter(({ index }) => unsure.some(({ span }) => span.start <= index && index < span.end))
  return `${marked.length}/${wrong.length} of wrong words marked, ${unsure.length} marked in all`
}

if (!existsSync(folder)) console.log(`Nothing to score: ${folder} is not there.`)
else {
  const reader = await recogniser()
  console.log('scan                                      dpi  letters  notes  s/page')
  for (const { file, pages } of scans) {
    const bytes = readFileSync(join(folder, 'citedocs', 'pdf', file))
    const opened = await openPdf({ name: file, bytes })
    const whole = layOut({ format: 'pdf', ...opened, pages: opened.pages.filter(({ number }) => pages.includes(number)), problems: [] })
    const notes = whole.notes.filter(({ markers }) => markers.length > 0).length
    for (const dpi of FINENESS) {
      const scan = scanOf(await picturesOf(bytes, dpi, pages))
      const began = process.cpuUsage()
      const document = await readDocument(scan, { recogniser: reader })
      const seconds = process.cpuUsage(began).user / 1e6 / pages.length
      const found = document.notes.filter(({ markers }) => markers.length > 0).length
      console.log(
        `${file.padEnd(40)} ${String(dpi).padStart(4)} ${percent(share(document.text, whole.text))} ${`${found}/${notes}`.padStart(6)} ${seconds.toFixed(1).padStart(6)}  ${told(document, whole.text)}`,
      )
    }
  }
}
