import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { readDocument } from '../../src/documents/read.ts'
import { call, note, p, r, readDocx as read, separators } from './docx-maker.ts'
import { assertWhole, blocksOf, faultsOf, linksOf, notesOf } from './reading.ts'

const endnote = (id: number, words: string) => `<w:endnote w:id="${id}">${p(words)}</w:endnote>`
const section = (inner: string) => `<w:sectPr><w:footnotePr>${inner}</w:footnotePr></w:sectPr>`
const link = (id: string, words: string) => `<w:hyperlink r:id="${id}">${r(words)}</w:hyperlink>`

test('the sample report gives twelve notes, each called once', async () => {
  const name = 'exile-battalions.docx'
  const document = await readDocument({ name, bytes: readFileSync(join(import.meta.dirname, '..', '..', 'samples', name)) })
  assertWhole(document)
  assert.equal(document.notes.length, 12)
  for (const { markers, link, number } of document.notes) {
    assert.equal(link, 'file')
    assert.deepEqual(
      markers.map(({ start, end }) => document.text.slice(start, end)),
      [String(number)],
    )
  }
  assert.deepEqual(document.meta, {
    title: 'Two Exile Governments, Three Battalions',
    authors: [{ literal: 'Aver sample project' }],
    date: '2023-10-16',
    dateFrom: 'file',
    publisher: null,
    language: 'en',
  })
})

test('notes are numbered in the order in which the text calls them, whatever their ids', async () => {
  const document = await read({
    body: p(`${r('The road was closed.')}${call(7)}${r(' Nobody crossed.')}${call(3)}`),
    footnotes: separators + note(3, 'Berg, 12.') + note(7, 'Holm, 4.'),
  })
  assert.deepEqual(notesOf(document), ['1|closed.: Holm, 4.', '2|crossed.: Berg, 12.'])
  assert.equal(document.text.split('\n')[0], 'The road was closed.1 Nobody crossed.2')
})

test('footnotes and endnotes are counted apart and in their own formats', async () => {
  const document = await read({
    body: p(
      `${r('One.')}${call(1)}${r(' Two.')}<w:r><w:endnoteReference w:id="1"/></w:r>${r(' Three.')}${call(2)}${r(' Four.')}<w:r><w:endnoteReference w:id="2"/></w:r>`,
    ),
    footnotes: note(1, 'First foot.') + note(2, 'Second foot.'),
    endnotes: endnote(1, 'First end.') + endnote(2, 'Second end.'),
  })
  assert.deepEqual(notesOf(document), ['1|One.: First foot.', 'i|Two.: First end.', '2|Three.: Second foot.', 'ii|Four.: Second end.'])
  assert.deepEqual(
    document.notes.map(({ kind }) => kind),
    ['footnote', 'endnote', 'footnote', 'endnote'],
  )
})

test('numbers begin anew with a section where the file says so, and take its format and start', async () => {
  const document = await read({
    body:
      p(`${r('One.')}${call(1)}`) +
      p(`${r('Two.')}${call(2)}`, section('<w:numFmt w:val="chicago"/>')) +
      p(`${r('Three.')}${call(3)}`) +
      section('<w:numRestart w:val="eachSect"/><w:numStart w:val="4"/>'),
    footnotes: note(1, 'A.') + note(2, 'B.') + note(3, 'C.'),
    settings: '<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr>',
  })
  assert.deepEqual(
    document.notes.map(({ label }) => label),
    ['*', '†', 'd'],
  )
})

test('a sign of the author’s own calls its note and takes no number', async () => {
  const document = await read({
    body: p(
      `${r('Anna Berg')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>${r(' went north.')}${call(2)}`,
    ),
    footnotes: `<w:footnote w:id="1">${p('* Reporter at the Harbour Post.')}</w:footnote>${note(2, 'Holm, 4.')}`,
  })
  assert.deepEqual(notesOf(document), ['*|Berg: Reporter at the Harbour Post.', '1|north.: Holm, 4.'])
  assert.equal(blocksOf(document, 'paragraph')[0], 'Anna Berg* went north.1')
})

test('a raised cross-reference to a note is one more marker of it', async () => {
  const document = await read({
    body:
      p(`${r('One.')}<w:bookmarkStart w:id="0" w:name="_Ref1"/>${call(1)}<w:bookmarkEnd w:id="0"/>`) +
      p(`${r('Again.')}<w:fldSimple w:instr=" NOTEREF _Ref1 \\f \\h ">${r('1')}</w:fldSimple>`),
    footnotes: note(1, 'Berg, 12.'),
  })
  assert.deepEqual(notesOf(document), ['1|One.|Again.: Berg, 12.'])
})

test('several paragraphs of a note are one note', async () => {
  const document = await read({
    body: p(`${r('One.')}${call(1)}`),
    footnotes: `<w:footnote w:id="1">${p('Berg, 12.')}${p('See also Holm.')}</w:footnote>`,
  })
  assert.deepEqual(notesOf(document), ['1|One.: Berg, 12. See also Holm.'])
})

test('the page that a link in a note leads to is a record behind its words, unless they show its address', async () => {
  const document = await read({
    body: p(`${r('One.')}${call(1)}${r(' Two.')}${call(2)}`),
    links: { l1: 'https://example.org/road?a=1&b=2', l2: 'https://example.org/bridge' },
    footnotes:
      note(1, `${r('Berg, ')}${link('l1', 'The Road')}${r('.')}`) + note(2, `${r('Holm, ')}${link('l2', 'example.org/bridge')}${r('.')}`),
  })
  assert.deepEqual(notesOf(document), ['1|One.: Berg, The Road.', '2|Two.: Holm, example.org/bridge.'])
  assert.deepEqual(linksOf(document), ['The Road → https://example.org/road?a=1&b=2'])
})

test('pages are counted by set and rendered breaks, and one break noted twice is one', async () => {
  const document = await read({
    body:
      p('Page one.') +
      p('<w:r><w:br w:type="page"/></w:r>') +
      p('<w:r><w:lastRenderedPageBreak/><w:t>Page two.</w:t></w:r>') +
      p(`<w:r><w:t>Still two, then </w:t><w:lastRenderedPageBreak/><w:t>three.</w:t></w:r>${call(1)}`) +
      p('Page four.', '<w:pageBreakBefore/>'),
    footnotes: note(1, 'Berg, 12.'),
  })
  assert.deepEqual(
    document.blocks.map(({ page }) => page),
    [1, 2, 2, 4, 3],
  )
  assert.equal(document.notes[0]?.page, 3)
})

test('a note that is called but not there, and one that is there but not called, are told apart', async () => {
  const document = await read({ body: p(`${r('One.')}${call(1)}${r(' Two.')}${call(9)}`), footnotes: note(1, 'Berg.') + note(2, 'Holm.') })
  assert.deepEqual(notesOf(document), ['1|One.: Berg.', '3: Holm.'])
  assert.deepEqual(faultsOf(document), ['dangling-marker'])
})
