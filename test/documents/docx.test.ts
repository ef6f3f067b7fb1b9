import assert from 'node:assert/strict'
import { test } from 'node:test'

import { call, note, p, r, readDocx as read } from './docx-maker.ts'
import { blocksOf, notesOf } from './reading.ts'

const style = (id: string, name: string, inner = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`
const as = (id: string) => `<w:pStyle w:val="${id}"/>`
const cell = (words: string) => `<w:tc>${p(words)}</w:tc>`
const row = (words: string, properties = '') => `<w:tr>${properties}<w:tc>${p(words)}</w:tc><w:tc>${p('x')}</w:tc></w:tr>`
const core = (creator: string) =>
  `<dc:title>Document1</dc:title><dc:creator>${creator}</dc:creator><dcterms:created>2020-03-01T10:00:00Z</dcterms:created><dcterms:modified>2021-06-05T10:00:00Z</dcterms:modified>`
const strict = (prefix: string) =>
  `<${prefix}:document xmlns:${prefix}="http://purl.oclc.org/ooxml/wordprocessingml/main"><${prefix}:body><${prefix}:p><${prefix}:r><${prefix}:t>Words.</${prefix}:t></${prefix}:r></${prefix}:p></${prefix}:body></${prefix}:document>`

test('paragraphs keep their order, and blanks, breaks and hyphens between their words', async () => {
  const document = await read({
    body:
      p(
        `${r('The council ')}${r('met')}<w:r><w:tab/><w:t>at noon</w:t><w:br/><w:t>in the non</w:t><w:noBreakHyphen/><w:t>heated hall.</w:t></w:r>`,
      ) +
      p('') +
      p('<w:r><w:t>Two co</w:t><w:softHyphen/><w:t>lumns left.</w:t></w:r>'),
  })
  assert.deepEqual(blocksOf(document, 'paragraph'), ['The council met at noon in the non-heated hall.', 'Two columns left.'])
  assert.deepEqual(document.problems, [])
})

test('headings are known by outline and by the styles they rest on, in any language', async () => {
  const document = await read({
    styles:
      style('Titel', 'Title') +
      style('berschrift1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
      style('Kapitel', 'Kapitel', '<w:basedOn w:val="berschrift1"/>') +
      style('Loop', 'Loop', '<w:basedOn w:val="Loop"/>'),
    body:
      p('The Northern Road', as('Titel')) +
      p('Who closed it', as('Kapitel')) +
      p('Nobody knows who closed it.', as('Loop')) +
      p('Later', '<w:outlineLvl w:val="1"/>') +
      p(r('In bold', '<w:b/>')) +
      p(r('A sentence in bold.', '<w:b/>')),
  })
  assert.deepEqual(
    document.blocks.map(({ kind, level }) => [kind, level]),
    [
      ['heading', 1],
      ['heading', 2],
      ['paragraph', null],
      ['heading', 3],
      ['heading', 2],
      ['paragraph', null],
    ],
  )
  assert.equal(document.meta.title, 'The Northern Road')
})

test('lists, captions, quotations and contents are told from paragraphs', async () => {
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
  const document = await read({
    styles: style('C', 'caption') + style('Q', 'Quote') + style('T', 'toc 1'),
    body:
      p('The road\t3', '<w:pStyle w:val="T"/>') +
      p('They agreed on three points.') +
      p('The road stays closed.', list) +
      p('No number.', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      p('We were left alone.', '<w:pStyle w:val="Q"/>') +
      p('The bridge in May', '<w:pStyle w:val="C"/>') +
      p(`${r('Figure ')}<w:fldSimple w:instr=" SEQ Figure ">${r('2')}</w:fldSimple>${r('. The school')}`),
  })
  assert.deepEqual(
    document.blocks.map(({ kind }) => kind),
    ['table', 'paragraph', 'item', 'paragraph', 'quotation', 'caption', 'caption'],
  )
})

test('a table keeps its rows and is no prose; a box of one cell is', async () => {
  const document = await read({
    body:
      `<w:tbl><w:tr>${cell('Unit')}${cell('Dead')}</w:tr><w:tr>${cell('North')}${cell(`<w:r><w:t>4</w:t></w:r>${call(1)}`)}</w:tr></w:tbl>` +
      `<w:tbl><w:tr>${cell('A boxed paragraph.')}</w:tr></w:tbl>`,
    footnotes: note(1, 'Berg, 12.'),
  })
  assert.deepEqual(blocksOf(document, 'table'), ['Unit | Dead\nNorth | 41'])
  assert.deepEqual(blocksOf(document, 'paragraph'), ['A boxed paragraph.'])
  assert.deepEqual(notesOf(document), ['1|4: Berg, 12.'])
})

test('a text box is read once, behind the paragraph it hangs on', async () => {
  const box = `<w:txbxContent>${p('Boxed words.')}</w:txbxContent>`
  const document = await read({
    body: p(
      `${r('Before ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><x:box>${box}</x:box></w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><x:box>${box}</x:box></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('and after.')}`,
    ),
  })
  assert.deepEqual(blocksOf(document, 'paragraph'), ['Before and after.', 'Boxed words.'])
})

test('the way that has words is read where the first has none', async () => {
  const document = await read({
    body: p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="new"><x:drawing/></mc:Choice><mc:Fallback><w:t>Words.</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
  })
  assert.equal(document.text, 'Words.')
})

test('insertions are in, deletions out, and what was moved stands once', async () => {
  const document = await read({
    body:
      p(
        `${r('They ')}<w:del>${r('never ').replaceAll('w:t', 'w:delText')}${call(2)}</w:del><w:ins>${r('often ')}</w:ins>${r('crossed.')}${call(1)}`,
      ) +
      p(`<w:moveFrom>${r('Moved.')}</w:moveFrom>`, '<w:rPr><w:moveFrom/></w:rPr>') +
      p('Stays.') +
      p(`<w:moveTo>${r('Moved.')}</w:moveTo>`),
    footnotes: note(1, 'Berg, 12.') + note(2, '<w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del>'),
  })
  assert.deepEqual(blocksOf(document, 'paragraph'), ['They often crossed.1', 'Stays.', 'Moved.'])
  assert.deepEqual(notesOf(document), ['1|crossed.: Berg, 12.'])
  assert.deepEqual(document.problems, [])
})

test('a paragraph whose end was deleted goes on with the next', async () => {
  const document = await read({ body: p('They met ', '<w:rPr><w:del/></w:rPr>') + p('at noon.') + p('Then they left.') })
  assert.deepEqual(blocksOf(document, 'paragraph'), ['They met at noon.', 'Then they left.'])
})

test('a deleted row of a table is out', async () => {
  const document = await read({ body: `<w:tbl>${row('Kept')}${row('Gone', '<w:trPr><w:del/></w:trPr>')}</w:tbl>` })
  assert.equal(document.text, 'Kept | x')
})

test('italics are kept, also by style, and end where words are set upright', async () => {
  const document = await read({
    styles: '<w:style w:type="character" w:styleId="E"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>',
    body: p(
      `${r('In the ')}${r('Harbour ', '<w:i/>')}${r('Post', '<w:rStyle w:val="E"/>')}${r(', upright', '<w:rStyle w:val="E"/><w:i w:val="0"/>')}`,
    ),
  })
  assert.deepEqual(
    document.italics.map(({ start, end }) => document.text.slice(start, end)),
    ['Harbour Post'],
  )
})

test('headers and footers are running heads, page numbers none', async () => {
  const document = await read({
    body: p('Words.'),
    header: p('Harbour Institute, May 2021'),
    footer: p(`<w:fldSimple w:instr=" PAGE ">${r('7')}</w:fldSimple>`),
  })
  assert.deepEqual(blocksOf(document, 'running-head'), ['Harbour Institute, May 2021'])
})

test('comments and placeholders are out, symbols and formulas in', async () => {
  const document = await read({
    body:
      p(
        `<w:commentRangeStart w:id="1"/>${r('Losses ')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r><m:oMath><m:r><m:t> 4x</m:t></m:r></m:oMath>`,
      ) +
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Click here to enter text.')}</w:sdtContent></w:sdt>` +
      `<w:sdt><w:sdtContent>${p('Entered.')}</w:sdtContent></w:sdt>`,
    raw: { 'word/comments.xml': '<comments>Check this!</comments>' },
  })
  assert.equal(document.text, 'Losses ≥ 4x\n\nEntered.')
})

test('properties give title, authors and day, but for what programs put in by themselves', async () => {
  const { meta } = await read({ body: p('In 2021 the road was closed.'), core: core('Anna Berg; Holm, Bo') })
  assert.deepEqual(meta.authors, [
    { given: 'Anna', family: 'Berg' },
    { given: 'Bo', family: 'Holm' },
  ])
  assert.deepEqual([meta.title, meta.date, meta.dateFrom], [null, '2021-06-05', 'file'])
  const other = await read({ body: p('The road was closed.'), core: core('Microsoft Office User') })
  assert.deepEqual([other.meta.authors, other.meta.date], [[], '2020-03-01'])
})

test('an author whom no property names is read below the title, where the words behind bear it out', async () => {
  const title = p('The Road North', '<w:outlineLvl w:val="0"/>')
  const { meta } = await read({ body: `${title}${p('Anna Berg')}${p('© 2021 Harbour Institute')}${p('The road was closed.')}` })
  assert.deepEqual(meta.authors, [{ given: 'Anna', family: 'Berg' }])
  const bare = await read({ body: `${title}${p('Closed Roads')}${p('The road was closed.')}` })
  assert.deepEqual(bare.meta.authors, [])
})

test('a document of the strict edition, or with prefixes of its own, reads the same', async () => {
  for (const prefix of ['w', 'ns0']) assert.equal((await read({ body: '', raw: { 'word/document.xml': strict(prefix) } })).text, 'Words.')
})
