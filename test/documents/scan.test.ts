import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readDocument } from '../../src/documents/read.ts'
import { UNSURE } from '../../src/model/document.ts'
import { Problem } from '../../src/model/problem.ts'
import { Parser } from '../../src/sandbox/parser.ts'
import { body, makePdf, notes, set } from './pdf-maker.ts'
import { assertWhole, blocksOf, faultsOf, notesOf, wordsAt } from './reading.ts'
import { picturesOf, recogniser, scanOf } from './scan-maker.ts'

const printed = makePdf([{ words: [...set(body, { size: 12 }), ...set(notes, { y: 120, size: 9 })], rules: [[72, 200, 140]] }])
const pictures = await picturesOf(printed.bytes, 200)
const scan = scanOf(pictures)

test('a scan is refused with what to do, unless its text is to be recognised', async () => {
  await assert.rejects(readDocument(scan), (error: unknown) => error instanceof Problem && /--ocr/.test(error.hint ?? ''))
})

test('the words of a scan are recognised, and its raised numbers call their notes', async () => {
  const document = await readDocument(scan, { recogniser: await recogniser() })
  assertWhole(document)
  assert.deepEqual(notesOf(document), [
    '1|north.: Anna Berg, “The Road North,” Harbour Post, May 3, 2021.',
    '2|through.: Berg, “The Road North.”',
  ])
  assert.match(blocksOf(document, 'paragraph').join(' '), /met in the old school and agreed to send the column north/)
  assert.deepEqual(faultsOf(document), ['recognised'])
})

test('what is recognised is kept with its place and how sure it is', async () => {
  const document = await readDocument(scan, { recogniser: await recogniser() })
  const sure = document.recognised.filter(({ confidence }) => confidence >= UNSURE)
  assert.ok(sure.some(({ span }) => wordsAt(document, span).includes('the drivers who had come')))
  const line = document.places.find(({ span }) => wordsAt(document, span).startsWith('days later'))
  assert.ok(line !== undefined && line.page === 1)
  assert.ok(Math.abs(line.box.x0 - 72) < 4 && line.box.y0 < 792 - 685 && line.box.y1 > 792 - 685, JSON.stringify(line.box))
})

test('a page that holds a picture of its text and a stamp is a scan', async () => {
  const stamped = scanOf(pictures, 'Fetched from the archive of the Harbour Institute')
  await assert.rejects(readDocument(stamped), /holds pictures of pages and no text/)
  assert.equal((await readDocument(stamped, { recogniser: await recogniser() })).notes.length, 2)
})

test('a scan is recognised in the sandbox, page by page', async t => {
  const parser = new Parser()
  t.after(() => parser.close())
  const pages: string[] = []
  const document = await parser.parse(scan, { ocr: true, onPage: (done, total) => pages.push(`${done} of ${total}`) })
  assert.equal(document.notes.length, 2)
  assert.deepEqual(pages, ['0 of 1'])
})

test('a language whose data are not installed is told with what to install, and the next scan is read', async t => {
  const parser = new Parser()
  t.after(() => parser.close())
  const refused = await parser.parse(scan, { ocr: true, language: 'eng+qaa' }).catch((error: unknown) => error)
  assert.ok(refused instanceof Problem && refused.code === 'unsupported', String(refused))
  assert.match(refused.hint ?? '', /npm install @tesseract\.js-data\/qaa/)
  assert.equal((await parser.parse(scan, { ocr: true, language: 'eng' })).notes.length, 2)
})
