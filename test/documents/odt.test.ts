import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'

import { readDocument } from '../../src/documents/read.ts'
import type { Document } from '../../src/model/document.ts'
import { Problem } from '../../src/model/problem.ts'
import { zipOf } from './zip-maker.ts'

const mimetype = 'application/vnd.oasis.opendocument.text'
const names = ['office', 'text', 'table', 'style', 'meta', 'manifest'].map(
  name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
)
const namespaces = `${names.join(' ')} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"`

const automatic = `<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
  <style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
  <style:style style:name="T3" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
  <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>
  <style:style style:name="P2" style:family="paragraph" style:parent-style-name="Title"/>`
const sheet = `<office:document-styles ${namespaces}><office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="en" fo:country="GB"/></style:default-style>
  <style:style style:name="Quotations" style:family="paragraph"/><style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"/></office:styles>
  <office:master-styles><style:master-page style:name="Standard"><style:header><text:p>Courier Reports</text:p></style:header><style:footer><text:p><text:page-number>3</text:page-number></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`
const about = `<office:document-meta ${namespaces}><office:meta><dc:title>Untitled</dc:title><meta:initial-creator>Ada Berg</meta:initial-creator><dc:creator>Jo Lind</dc:creator><meta:creation-date>2021-05-03T10:00:00</meta:creation-date><dc:date>2021-06-01T10:00:00</dc:date></office:meta></office:document-meta>`

const contentOf = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`

const textOf = async (body: string, others: Readonly<Record<string, string>> = {}): Promise<Uint8Array> =>
  zipOf({ mimetype, 'content.xml': contentOf(body), 'styles.xml': sheet, 'meta.xml': about, ...others })

const read = async (body: string, others: Readonly<Record<string, string>> = {}): Promise<Document> =>
  readDocument({ name: 'report.odt', bytes: await textOf(body, others) })

const note = (id: string, label: string, words: string, kind = 'footnote'): string =>
  `<text:note text:id="${id}" text:note-class="${kind}"><text:note-citation>${label}</text:note-citation><text:note-body><text:p>${words}</text:p></text:note-body></text:note>`

const notesOf = (document: Document): (readonly [string, string, string, readonly string[]])[] =>
  document.notes.map(({ label, kind, span, markers }) => [
    label,
    kind,
    document.text.slice(span.start, span.end),
    markers.map(({ start, end }) => document.text.slice(start - 5, end)),
  ])

const blocksOf = (document: Document): string[] =>
  document.blocks
    .filter(block => block.kind !== 'note')
    .map(({ kind, level, span }) => `${kind}${level ?? ''}: ${document.text.slice(span.start, span.end)}`)

test('footnotes and endnotes are read with their labels where they are called', async () => {
  const document = await read(
    `<text:p>They came by night${note('ftn1', '1', 'Ada Berg, <text:span text:style-name="T1">Nights</text:span>.')} in boats${note('ftn2', 'i', 'Ibid.', 'endnote')}. So it was<text:span text:style-name="T3"><text:note-ref text:note-class="footnote" text:ref-name="ftn1">1</text:note-ref></text:span>, see note <text:note-ref text:note-class="footnote" text:ref-name="ftn1">1</text:note-ref>.</text:p>`,
  )
  assert.deepEqual(notesOf(document), [
    ['1', 'footnote', 'Ada Berg, Nights.', ['night1', 't was1']],
    ['i', 'endnote', 'Ibid.', ['boatsi']],
  ])
  assert.ok(document.notes.every(one => one.link === 'file'))
  assert.deepEqual(
    document.italics.map(({ start, end }) => document.text.slice(start, end)),
    ['Nights'],
  )
})

test('headings, lists, quotations, tables and captions are told apart', async () => {
  const document = await read(
    `<text:p text:style-name="P2">The Crossing</text:p><text:h text:style-name="Heading_20_1" text:outline-level="1">Boats</text:h>
    <text:p>One <text:s text:c="3"/>
      two<text:line-break/>three</text:p><text:list><text:list-item><text:p>First</text:p><text:list><text:list-item><text:p>Inner</text:p></text:list-item></text:list></text:list-item></text:list>
    <text:p text:style-name="P1">We saw them.</text:p>
    <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Side</text:p></table:table-cell><table:table-cell><text:p>Boats</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>North</text:p></table:table-cell><table:table-cell><text:p>4</text:p></table:table-cell></table:table-row></table:table>
    <text:p>Shown here.<draw:frame><draw:text-box><text:p text:style-name="Illustration">Figure 1: a boat</text:p></draw:text-box><svg:desc>unseen</svg:desc></draw:frame></text:p>`,
  )
  assert.deepEqual(blocksOf(document), [
    'heading1: The Crossing',
    'heading2: Boats',
    'paragraph: One two\nthree',
    'item: First',
    'item: Inner',
    'quotation: We saw them.',
    'table: Side\tBoats\nNorth\t4',
    'paragraph: Shown here.',
    'caption: Figure 1: a boat',
    'running-head: Courier Reports',
  ])
  assert.deepEqual(document.meta, {
    title: 'The Crossing',
    authors: [{ given: 'Ada', family: 'Berg' }],
    date: '2021-05-03',
    dateFrom: 'file',
    publisher: null,
    language: 'en-GB',
  })
})

test('deleted words, remarks and hidden words are left out, inserted words stay', async () => {
  const { text } = await read(
    `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Jo</dc:creator></office:change-info><text:p>never</text:p></text:deletion></text:changed-region></text:tracked-changes>
    <text:p>They <text:change text:change-id="c1"/>came <text:change-start text:change-id="c2"/>late<text:change-end text:change-id="c2"/><office:annotation><dc:creator>Jo</dc:creator><text:p>Sure?</text:p></office:annotation><text:span text:style-name="T2"> secretly</text:span>.</text:p>`,
  )
  assert.ok(text.startsWith('They came late.'))
  assert.doesNotMatch(text, /never|Sure|secretly|Jo/)
})

const record = JSON.stringify({
  citationItems: [
    {
      locator: '7',
      itemData: { type: 'book', title: 'Nights', author: [{ family: 'Berg', given: 'Ada' }], issued: { 'date-parts': [[2020]] } },
    },
  ],
})
const csl = { type: 'book', title: 'Nights', author: [{ given: 'Ada', family: 'Berg' }], issued: '2020' }

test('the records of Zotero are read from reference marks, and from bookmarks with kept data', async () => {
  const escaped = `ZOTERO_ITEM CSL_CITATION ${record} RNDabc`.replaceAll('"', '&quot;')
  const marked = await read(
    `<text:p>So it was (<text:reference-mark-start text:name="${escaped}"/>Berg <text:span>2020</text:span><text:reference-mark-end text:name="${escaped}"/>).</text:p>`,
  )
  const kept = `ZOTERO_ITEM CSL_CITATION ${record}`
  const meta = `<office:document-meta ${namespaces}><office:meta><meta:user-defined meta:name="ZOTERO_BREF_x1_2">${kept.slice(50)}</meta:user-defined><meta:user-defined meta:name="ZOTERO_BREF_x1_1">${kept.slice(0, 50)}</meta:user-defined></office:meta></office:document-meta>`
  const booked = await read(
    `<text:p>So (<text:bookmark-start text:name="ZOTERO_BREF_x1"/>Berg 2020<text:bookmark-end text:name="ZOTERO_BREF_x1"/>).</text:p>`,
    { 'meta.xml': meta },
  )
  for (const { fields, text } of [marked, booked]) {
    assert.deepEqual(
      fields.map(({ span, items }) => [text.slice(span.start, span.end), items]),
      [['Berg 2020', [{ csl, locator: '7' }]]],
    )
  }
})

test('a flat text is read as a zipped one is', async () => {
  const flat = contentOf(`<text:p>They came${note('ftn1', '1', 'Ada Berg.')}.</text:p>`)
    .replace('<office:document-content', `<office:document office:mimetype="${mimetype}"`)
    .replace('</office:document-content', '</office:document')
  assert.deepEqual(notesOf(await readDocument({ name: 'report.fodt', bytes: Buffer.from(flat) })), [
    ['1', 'footnote', 'Ada Berg.', [' came1']],
  ])
})

const refused = async (bytes: Uint8Array): Promise<Problem> => {
  const failed: unknown = await readDocument({ name: 'report.odt', bytes }).catch((error: unknown) => error)
  assert.ok(failed instanceof Problem, String(failed))
  return failed
}

test('a locked text, a bomb and a file cut short are refused with what to do', async () => {
  const manifest = `<manifest:manifest ${namespaces}><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`
  assert.match((await refused(await textOf('', { 'META-INF/manifest.xml': manifest }))).message, /password/)
  assert.equal((await refused(await textOf(`<text:p>${'a'.repeat(20 * 2 ** 20)}</text:p>`))).code, 'too-large')
  assert.equal((await refused(await textOf('<text:section>'.repeat(200_000) + String(Math.PI)))).code, 'too-large')
  assert.match((await refused((await textOf('<text:p>x</text:p>')).subarray(0, 900))).message, /cut short/)
  const bomb = `<!DOCTYPE a [<!ENTITY a "aaaa">]>${contentOf('<text:p>&a;</text:p>')}`
  assert.match((await refused(await textOf('', { 'content.xml': bomb }))).message, /no text that can be read/)
})

test('a text that breaks off is read as far as it goes, and told', async () => {
  const broken = contentOf('<text:p>They came.</text:p><text:p>And').replace(/<\/office:text>.*$/, '')
  const { text, problems } = await read('', { 'content.xml': broken })
  assert.ok(text.startsWith('They came.\n\nAnd'))
  assert.match(problems.map(problem => problem.message).join(), /content.xml/)
})

test('a hundred thousand notes are read', async () => {
  const many = Array.from(
    { length: 100_000 },
    (_, index) => `<text:p>${index}word${note(`ftn${index}`, String(index + 1), `Note ${index}.`)}</text:p>`,
  )
  assert.equal((await read(many.join(''))).notes.length, 100_000)
})
