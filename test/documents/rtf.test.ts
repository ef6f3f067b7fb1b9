import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'

import { readDocument } from '../../src/documents/read.ts'
import type { Document } from '../../src/model/document.ts'
import { Problem } from '../../src/model/problem.ts'
import { assertWhole, blocksOf, linksOf, notesOf, wordsAt } from './reading.ts'

const head = String.raw`\rtf1\ansi\ansicpg1252\uc1\deff0\aftnnrlc{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\froman\fcharset204 Times CYR;}}`
const styles = String.raw`{\stylesheet{\ql Normal;}{\s1\outlinelevel0 heading 1;}{\s2 Title;}{\s3 Quote;}{\*\cs10 Default Paragraph Font;}}`
const info = String.raw`{\info{\title The Road North}{\author Anna Berg}{\operator Olaf Holm}{\creatim\yr2021\mo5\dy3\hr9\min2}}`

async function read(body: string): Promise<Document> {
  const file = { name: 'road.rtf', bytes: Buffer.from(`{${head}${styles}${info}\r\n${body}}`, 'latin1') }
  const document = await readDocument(file)
  assertWhole(document)
  return document
}

const note = (words: string): string => String.raw`{\super\chftn {\footnote \pard\plain \s15 {\super\chftn } ${words}}}`

test('footnotes and endnotes of a rich-text file are whole and belong to the place that calls them', async () => {
  const document = await read(
    String.raw`\pard\plain The council met.${note(String.raw`Anna Berg, {\i Harbour Post}, May 3, 2021.\par Seen by her.`)} It left.${note('Berg.')}` +
      String.raw` It came back.{\super\chftn {\footnote\ftnalt \pard\plain {\super\chftn } Holm, last.}}\par`,
  )
  assert.deepEqual(notesOf(document), [
    '1|met.: Anna Berg, Harbour Post, May 3, 2021. Seen by her.',
    '2|left.: Berg.',
    'i|back.: Holm, last.',
  ])
  assert.deepEqual(
    document.notes.map(({ kind, link }) => [kind, link]),
    [
      ['footnote', 'file'],
      ['footnote', 'file'],
      ['endnote', 'file'],
    ],
  )
  assert.deepEqual(
    document.italics.map(span => wordsAt(document, span)),
    ['Harbour Post'],
  )
})

test('a mark of the author’s own is the label of its note, and starred notes are read as LibreOffice writes them', async () => {
  const document = await read(String.raw`The council met.{\super *}{\*\footnote \pard\plain {\super *} Seen by the author.} It left.\par`)
  assert.deepEqual(notesOf(document), ['*|met.: Seen by the author.'])
  assert.match(document.text, /^The council met\.\* It left\./)
})

test('letters are read in Unicode, in the code page of their font, and in pairs of bytes', async () => {
  const document = await read(
    String.raw`\u8220\'93Caf\'e9\u8221\'94 {\uc2\u8364\'a2\'e3} \f1\'cc\'e8\'f0\f0  \u-10179?\u-8694? a\~b \ldblquote c\rdblquote  d\emdash e\par`,
  )
  assert.equal(document.text, '“Café” € Мир \u{1F60A} a\u00A0b “c” d—e')
})

test('headings, quotations, lists and tables are known by what the file says of them', async () => {
  const document = await read(
    String.raw`\pard\s2 The Road North\par\pard\s1 The bridge\par\pard It was closed.\par\pard\s3 We were told to wait.\par` +
      String.raw`{\listtext\'b7\tab}\pard\ls1 Boats\par\pard\intbl Boats\cell 12\cell\row\intbl Guards\cell 3\cell\row\pard The end.\par`,
  )
  assert.deepEqual(blocksOf(document, 'heading'), ['The Road North', 'The bridge'])
  assert.deepEqual(blocksOf(document, 'quotation'), ['We were told to wait.'])
  assert.deepEqual(blocksOf(document, 'item'), ['Boats'])
  assert.deepEqual(blocksOf(document, 'table'), ['Boats | 12\nGuards | 3'])
  assert.deepEqual(document.meta.authors, [{ given: 'Anna', family: 'Berg' }])
  assert.deepEqual([document.meta.title, document.meta.date], ['The Road North', '2021-05-03'])
})

test('the page that a link in a note leads to is a record behind its words', async () => {
  const link = String.raw`{\field{\*\fldinst HYPERLINK "https://example.org/road"}{\fldrslt The Road}}`
  assert.deepEqual(linksOf(await read(String.raw`It left.${note(`Berg, ${link}.`)}\par`)), ['The Road → https://example.org/road'])
})

test('a reference manager’s record stands behind its words, and hidden, deleted and drawn things are left out', async () => {
  const record = String.raw`\{"citationItems":[\{"itemData":\{"type":"book","title":"The Road","author":[\{"family":"Berg"\}]\}\}]\}`
  const document = await read(
    String.raw`Seen {\field{\*\fldinst ADDIN ZOTERO_ITEM CSL_CITATION ${record}}{\fldrslt (Berg)}}. {\v secret }{\deleted gone }` +
      String.raw`{\pict\bin4 {{{{ffff}{\*\unknown what}{\header\pard Harbour Institute\par}end\par`,
  )
  assert.equal(blocksOf(document, 'paragraph').join(), 'Seen (Berg). end')
  assert.deepEqual(
    document.fields.map(({ span, items }) => [wordsAt(document, span), items[0]?.csl.title]),
    [['(Berg)', 'The Road']],
  )
  assert.deepEqual(blocksOf(document, 'running-head'), ['Harbour Institute'])
})

const hostile: Readonly<Record<string, string>> = {
  'groups without end': '{'.repeat(1_000_000),
  'groups that close what is not open': `words${'}'.repeat(100_000)}`,
  'numbers without end': String.raw`words\u99999999999999999999?\bin99999999999 \uc-5\u12 \ftnstart-9${note('x')}\fs${'9'.repeat(100_000)}`,
  'a word without end': `words\\${'a'.repeat(1_000_000)}`,
  'notes in notes': `words${String.raw`{\footnote a `.repeat(3000)}`,
  'fields in fields': `words${String.raw`{\field{\*\fldinst HYPERLINK "x"}{\fldrslt `.repeat(2000)}`,
}

for (const [what, body] of Object.entries(hostile)) {
  test(`${what} are read or refused`, async () => {
    const file = { name: 'hostile.rtf', bytes: Buffer.from(`{${head}${body}`, 'latin1') }
    const outcome: unknown = await readDocument(file).catch((error: unknown) => error)
    assert.ok(!(outcome instanceof Error) || outcome instanceof Problem, String(outcome))
  })
}

async function publisherOf(company: string, words = 'The council met.'): Promise<string | null> {
  const bytes = Buffer.from(`{${head}${styles}{\\info{\\company ${company}}}\r\n\\pard\\plain ${words}\\par}`, 'latin1')
  return (await readDocument({ name: 'road.rtf', bytes })).meta.publisher
}

test('the body to which the writing program is registered publishes a text that names no other, makers of machines do not', async () => {
  assert.equal(await publisherOf('Coast Institute'), 'Coast Institute')
  assert.equal(await publisherOf('Hewlett-Packard Company'), null)
  assert.equal(await publisherOf('Coast Institute', 'Published by Harbour Press, Halden'), 'Harbour Press')
})
