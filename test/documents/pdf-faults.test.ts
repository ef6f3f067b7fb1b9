import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { File } from '../../src/documents/document.ts'
import { openPdf } from '../../src/documents/pdf/pdfjs.ts'
import { reread } from '../../src/documents/pdf/reread.ts'
import { readDocument } from '../../src/documents/read.ts'
import { Problem } from '../../src/model/problem.ts'
import { body, makePdf, notes, readPages, set } from './pdf-maker.ts'
import { faultsOf } from './reading.ts'

async function hintFor(file: File): Promise<string> {
  const failed: unknown = await readDocument(file).catch((error: unknown) => error)
  assert.ok(failed instanceof Problem, String(failed))
  return failed.hint ?? ''
}

test('a page without text is named and the others are read', async () => {
  const picture = '0 0 m 100 100 l S 0 0 m 90 100 l S 10 10 200 300 re f 20 20 30 30 re f'
  const document = await readPages({ words: set(body) }, { words: [], drawing: picture }, { words: [] })
  assert.deepEqual(
    document.problems.map(problem => problem.message),
    ['Page 2 is without text: a scan or a picture. Add the file with --ocr to have its text recognised.'],
  )
})

test('a file without text, a locked and a broken one are refused with what to do', async () => {
  const key = '0'.repeat(64)
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`
  assert.match(await hintFor(makePdf([{ words: [] }])), /--ocr/)
  assert.match(await hintFor(makePdf([{ words: set(body) }], { trailer: locked })), /without password/)
  assert.match(await hintFor({ name: 'x.pdf', bytes: new TextEncoder().encode('%PDF-1.7\nnothing') }), /save it anew/)
})

test('the second engine sees the same letters at the same places', async () => {
  const file = makePdf([{ words: [...set(body), ...set(notes, { y: 120, size: 8 })] }])
  const { pages, fonts } = await openPdf(file)
  const wordsAt = (read: typeof pages): string[] =>
    read.flatMap(page =>
      page.glyphs
        .filter(glyph => glyph.text.trim() !== '')
        .map(({ text, x, y, size }) => `${text.trim()} ${Math.round(x)} ${Math.round(y)} ${Math.round(size)}`),
    )
  assert.deepEqual(wordsAt(await reread(file.bytes, pages, fonts)), wordsAt(pages))
})

test('letters that stay garbled are reported', async () => {
  const document = await readPages({ words: set([String.raw`He said \we will go" and \they stay" and \nobody asked" in 1990{1994.`]) })
  assert.deepEqual(faultsOf(document), ['garbled-text'])
})

test('hyphens that the fonts call soft are won back with the second engine', async () => {
  const lines = Array.from(
    { length: 40 },
    (_, row) => `In the well-known year ${row} the council met at the bridge and agreed to send the self-made column on.`,
  )
  const document = await readDocument(makePdf([{ words: set(lines) }, { words: set(lines) }], { softHyphens: true }))
  assert.match(document.text, /In the well-known year 3 the council met at the bridge and agreed to send the self-made column/)
})

test('letters that make no words are reported', async () => {
  const shifted = Array.from({ length: 50 }, () => 'Wkh frxqflo phw lq wkh rog vfkrro dqg djuhhg wr vhqg wkh froxpq qruwk')
  const document = await readPages({ words: set(shifted, { step: 1 }) })
  assert.deepEqual(faultsOf(document), ['unknown-letters'])
})
