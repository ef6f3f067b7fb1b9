import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'

import { readDocument } from '../../src/documents/read.ts'
import { Problem } from '../../src/model/problem.ts'
import { call, makeDocx, note, p, r, readDocx as read } from './docx-maker.ts'
import { faultsOf } from './reading.ts'
import { zipOf } from './zip-maker.ts'

async function refusal(bytes: Uint8Array, name = 'made.docx'): Promise<Problem> {
  try {
    await readDocument({ name, bytes })
  } catch (error) {
    assert.ok(error instanceof Problem, String(error))
    return error
  }
  return assert.fail('It was not refused.')
}

test('words that are hidden, drawn or drawn by an unknown font are told of', async () => {
  const document = await read({
    body:
      p(`${r('Shown. ')}${r('Hidden.', '<w:vanish/>')}<w:r><w:sym w:font="Odd" w:char="F041"/></w:r>`) +
      '<w:altChunk/>' +
      p(`<w:r><w:drawing><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/></w:drawing></w:r>`),
  })
  assert.equal(document.text, 'Shown. �')
  assert.deepEqual(faultsOf(document), ['hidden-words', 'unknown-symbol', 'unread-part', 'unread-part'])
})

test('a fault in one part is told, and the rest is kept', async () => {
  const body = p(`${r('One.')}${call(1)}`)
  const broken = await read({ body, footnotes: note(1, 'Berg, 12.'), raw: { 'word/footnotes.xml': '<w:footnotes' } })
  assert.match(broken.text, /^One\./)
  assert.deepEqual(faultsOf(broken), ['bad-input', 'dangling-marker'])
  const entities = await read({ body, styles: '', raw: { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } })
  assert.match(entities.problems[0]?.message ?? '', /styles\.xml declares a document type/)
  const cut = await read({
    body: '',
    raw: {
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('Kept.')}<w:p><w:r><w:t>Cut`,
    },
  })
  assert.match(cut.text, /^Kept\./)
  assert.deepEqual(faultsOf(cut), ['bad-input'])
})

test('what is no readable Word document is refused with what to do', async () => {
  const whole = (await makeDocx({ body: p('Words.') })).bytes
  assert.match((await refusal(whole.subarray(0, whole.length - 60))).message, /cut short or damaged/)
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
  assert.match((await refusal(ole)).hint ?? '', /save it as \.docx/)
  assert.match((await refusal(Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]))).hint ?? '', /remove the password/)
  const none = await makeDocx({ body: '', raw: { 'word/document.xml': '', '_rels/.rels': '<a/>' } })
  assert.equal((await refusal(none.bytes)).code, 'bad-input')
})

test('a part that unpacks to hundreds of megabytes is refused, and left packed where nothing asks for it', async () => {
  const bomb = Buffer.alloc(200 * 2 ** 20, 'a')
  const text = await makeDocx({ body: '', raw: { 'word/document.xml': bomb } })
  assert.match((await refusal(text.bytes)).message, /packed|has a part of/)
  const picture = await read({ body: p('Words.'), raw: { 'word/media/image1.png': bomb } })
  assert.equal(picture.text, 'Words.')
})

test('elements nested without end are told of, and what stands before them is kept', async () => {
  const document = await read({
    body: p('Kept.') + '<w:sdt><w:sdtContent>'.repeat(5000) + p('Deep.') + '</w:sdtContent></w:sdt>'.repeat(5000),
  })
  assert.match(document.text, /^Kept\./)
  assert.deepEqual(faultsOf(document), ['too-large'])
})

test('a spreadsheet inside a Word document does not make it one', async () => {
  const sheet = await zipOf({ 'xl/workbook.xml': '<workbook/>' })
  const document = await read({ body: p('Words.'), first: { 'word/embeddings/sheet.xlsx': sheet } })
  assert.equal(document.text, 'Words.')
})
