import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'

import type { Document } from '../../src/model/document.ts'
import { call, field, instruct, note, p, r, readDocx as read } from './docx-maker.ts'
import { blocksOf, faultsOf, linksOf, notesOf, wordsAt } from './reading.ts'

const work = {
  type: 'article-newspaper',
  title: 'The <i>Road</i> North',
  'container-title': 'Harbour Post',
  author: [{ family: 'Berg', given: 'Anna' }, { literal: 'Harbour Institute' }],
  issued: { 'date-parts': [['2021', 5, 3]] },
  URL: 'https://example.org/road',
}
const citation = JSON.stringify({ citationItems: [{ id: 1, locator: '12', label: 'page', itemData: work }] })
const csl = {
  type: 'article-newspaper',
  author: [{ given: 'Anna', family: 'Berg' }, { literal: 'Harbour Institute' }],
  title: 'The Road North',
  'container-title': 'Harbour Post',
  URL: 'https://example.org/road',
  issued: '2021-05-03',
}

const cited = (words: string) => field(`ADDIN CSL_CITATION ${citation}`, r(words))

const fieldsOf = (document: Document) => document.fields.map(({ span, items }) => [wordsAt(document, span), items])

test('Zotero’s and Mendeley’s records stand behind the words they made, also where these are set in several runs', async () => {
  for (const instruction of [` ADDIN ZOTERO_ITEM CSL_CITATION ${citation} `, `ADDIN CSL_CITATION ${citation}`]) {
    const shown = `${r('Berg, “The Road North,” ')}${r('Harbour Post', '<w:i/>')}${r(', 12')}`
    const document = await read({
      body: p(`${r('One.')}${call(1)}`),
      footnotes: note(1, `${r('See ')}${field(instruction, shown)}${r('.')}`),
    })
    assert.deepEqual(notesOf(document), ['1|One.: See Berg, “The Road North,” Harbour Post, 12.'])
    assert.deepEqual(fieldsOf(document), [['Berg, “The Road North,” Harbour Post, 12', [{ csl, locator: '12' }]]])
  }
})

test('an instruction in pieces is one, and a simple field says the same', async () => {
  const half = citation.length / 2
  const pieces =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `${instruct(' ADDIN ZOTERO_ITEM CSL_CIT')}${instruct(`ATION ${citation.slice(0, half)}`)}${instruct(citation.slice(half))}` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Berg')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const simple = `<w:fldSimple w:instr="ADDIN CSL_CITATION ${citation.replaceAll('<', '&lt;').replaceAll('"', '&quot;')}">${r('Berg')}</w:fldSimple>`
  for (const inner of [pieces, simple]) {
    const document = await read({ body: p(`${r('As ')}${inner}${r(' wrote.')}`) })
    assert.equal(document.text, 'As Berg wrote.')
    assert.deepEqual(fieldsOf(document), [['Berg', [{ csl, locator: '12' }]]])
  }
})

test('two citations side by side are two records', async () => {
  const document = await read({ body: p(cited('Berg') + cited('Holm')) })
  assert.deepEqual(
    fieldsOf(document).map(([words]) => words),
    ['Berg', 'Holm'],
  )
})

test('Mendeley’s newer records in content controls are read', async () => {
  const tag = `MENDELEY_CITATION_v3_${Buffer.from(citation).toString('base64')}`
  const document = await read({
    body: p(`<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${r('Berg')}</w:sdtContent></w:sdt>`),
  })
  assert.deepEqual(fieldsOf(document), [['Berg', [{ csl, locator: '12' }]]])
})

test('EndNote’s records are read, written out or kept as data of a field inside', async () => {
  const xml =
    '<EndNote><Cite><Author>Berg</Author><Pages>12</Pages><record><ref-type name="Book">6</ref-type><contributors><authors><author>Berg, Anna</author></authors></contributors>' +
    '<titles><title>The Road North</title></titles><dates><year>2021</year></dates><publisher>Harbour Press</publisher></record></Cite></EndNote>'
  const data =
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruct(' ADDIN EN.CITE ')}` +
    `<w:r><w:fldChar w:fldCharType="begin"><w:fldData xml:space="preserve">${Buffer.from(xml).toString('base64')}</w:fldData></w:fldChar></w:r>` +
    `${instruct(' ADDIN EN.CITE.DATA ')}<w:r><w:fldChar w:fldCharType="end"/></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Berg')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  for (const inner of [field(` ADDIN EN.CITE ${xml}`, r('Berg')), data]) {
    const document = await read({ body: p(inner) })
    assert.deepEqual(fieldsOf(document), [
      [
        'Berg',
        [
          {
            csl: {
              type: 'book',
              author: [{ given: 'Anna', family: 'Berg' }],
              issued: '2021',
              title: 'The Road North',
              publisher: 'Harbour Press',
            },
            locator: '12',
          },
        ],
      ],
    ])
  }
})

test('a record that cannot be read is told of, and its words stay', async () => {
  const document = await read({ body: p(field('ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems":[', r('Berg'))) })
  assert.equal(document.text, 'Berg')
  assert.deepEqual(faultsOf(document), ['unread-record'])
})

test('fields inside instructions are not printed, fields inside results are', async () => {
  const inner = field('REF x', r('never'))
  const outer =
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruct('IF ')}${inner}${instruct(' = 1')}` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('They met ')}${field('DATE', r('today'))}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const document = await read({ body: p(`${outer}${r('.')}`) })
  assert.equal(document.text, 'They met today.')
})

test('a table of contents runs over its paragraphs and is no prose', async () => {
  const [begin, separate, end] = ['begin', 'separate', 'end'].map(type => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`)
  const document = await read({
    body: p(`${begin}${instruct('TOC \\o')}${separate}${r('The road 3')}`) + p('The bridge 7') + p(`${end}`) + p('Words.'),
  })
  assert.deepEqual(blocksOf(document, 'table'), ['The road 3', 'The bridge 7'])
  assert.deepEqual(blocksOf(document, 'paragraph'), ['Words.'])
})

test('an instruction that never ends does not swallow the words that follow', async () => {
  const opened = `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruct('REF x')}`
  for (const body of [p(opened) + p('They met.'), p(opened + r('They met.'))]) {
    const document = await read({ body })
    assert.equal(document.text, 'They met.')
    assert.deepEqual(faultsOf(document), ['open-field'])
  }
})

test('a link written as a field leads to its address', async () => {
  const document = await read({
    body: p(`${r('One.')}${call(1)}`),
    footnotes: note(1, field(' HYPERLINK "https://example.org/road" ', r('The Road'))),
  })
  assert.deepEqual(notesOf(document), ['1|One.: The Road'])
  assert.deepEqual(linksOf(document), ['The Road → https://example.org/road'])
})

const property = (name: string, value: string): string =>
  `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`

test('records that Zotero keeps as bookmarks stand behind the words between them', async () => {
  const record = `ZOTERO_ITEM CSL_CITATION {"citationItems":[{"itemData":{"type":"book","title":"The Road"}}]}`
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006'
  const relation = (kind: string, target: string): string =>
    `<Relationship Id="${kind}" Type="${types}/relationships/${kind}" Target="${target}"/>`
  const document = await read({
    body: p(`<w:bookmarkStart w:id="7" w:name="ZOTERO_BREF_abc"/>${r('(Berg)')}<w:bookmarkEnd w:id="7"/>${r(' left.')}`),
    raw: {
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('officeDocument', 'word/document.xml')}${relation('custom-properties', 'docProps/custom.xml')}</Relationships>`,
      'docProps/custom.xml': `<Properties xmlns="${types}/custom-properties" xmlns:vt="${types}/docPropsVTypes">${property('ZOTERO_BREF_abc_1', record.slice(0, 40))}${property('ZOTERO_BREF_abc_2', record.slice(40))}</Properties>`,
    },
  })
  assert.deepEqual(
    document.fields.map(({ span, items }) => [document.text.slice(span.start, span.end), items[0]?.csl.title]),
    [['(Berg)', 'The Road']],
  )
})
