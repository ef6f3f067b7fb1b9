import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { readCitations } from '../../src/citations/read.ts'
import { readDocument } from '../../src/documents/read.ts'
import type { Document } from '../../src/model/document.ts'
import type { Span } from '../../src/model/span.ts'
import { toRaw } from '../../src/text/pieces.ts'

const read = async (page: string | Uint8Array, name = 'page.html'): Promise<Document> => readDocument({ name, bytes: Buffer.from(page) })

const body = (inner: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Made</title>${head}</head><body>${inner}</body></html>`

const words = ({ text }: Document, { start, end }: Span): string => text.slice(start, end)

/** Each note as its label, its words, and what stands before and in its markers. */
const notesOf = (document: Document): (readonly [string, string, readonly string[]])[] =>
  document.notes.map(note => [
    note.label,
    words(document, note.span),
    note.markers.map(({ start, end }) => `${/\w*$/.exec(document.text.slice(0, start))?.[0]}${document.text.slice(start, end)}`),
  ])

const blocksOf = (document: Document): string[] =>
  document.blocks.filter(block => block.kind !== 'note').map(block => `${block.kind}: ${words(document, block.span)}`)

const report = 'The brigade crossed the river at night, said the ministry'
const paragraph = `<p>${report}. ${'It lost four boats and went on to the north bank before dawn. '.repeat(4)}</p>`

const linked = [
  ['1', 'Ada Berg, “The Crossing,” Courier, 3 May 2021.', ['night1']],
  ['2', 'Ibid.', ['boats2']],
]

const forms: Readonly<Record<string, string>> = {
  pandoc: `<p>They came by night<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> in boats<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a>.</p>
    <section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr><ol>
    <li id="fn1"><p>Ada Berg, “The Crossing,” <em>Courier</em>, 3 May 2021.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
    <li id="fn2"><p>Ibid.<a href="#fnref2" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>`,
  WordPress: `<p>They came by night<sup data-fn="aa-bb" class="fn"><a href="#aa-bb" id="aa-bb-link">1</a></sup> in boats<sup data-fn="cc-dd" class="fn"><a href="#cc-dd" id="cc-dd-link">2</a></sup>.</p>
    <ol class="wp-block-footnotes"><li id="aa-bb">Ada Berg, “The Crossing,” Courier, 3 May 2021. <a href="#aa-bb-link" aria-label="Jump to footnote reference 1">↩︎</a></li><li id="cc-dd">Ibid. <a href="#cc-dd-link">↩︎</a></li></ol>`,
  'Easy Footnotes': `<p>They came by night<span id="easy-footnote-1-9" class="easy-footnote-margin-adjust"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-1-9" title="Ada"><sup>1</sup></a></span> in boats<span class="easy-footnote"><a href="#easy-footnote-bottom-2-9"><sup>2</sup></a></span>.</p>
    <div class="easy-footnote-title"><h4>Notes</h4></div><ol class="easy-footnotes-wrapper"><li class="easy-footnote-single"><span id="easy-footnote-bottom-1-9" class="easy-footnote-margin-adjust"></span>Ada Berg, “The Crossing,” Courier, 3 May 2021.<a class="easy-footnote-to-top" href="#easy-footnote-1-9"></a></li><li class="easy-footnote-single"><span id="easy-footnote-bottom-2-9"></span>Ibid.<a class="easy-footnote-to-top" href="#easy-footnote-2-9">↩</a></li></ol>`,
  Substack: `<p>They came by night<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1" href="https://made.example/p/boats#footnote-1" target="_self">1</a> in boats<a class="footnote-anchor" id="footnote-anchor-2" href="https://made.example/p/boats#footnote-2">2</a>.</p>
    <div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1" href="https://made.example/p/boats#footnote-anchor-1" class="footnote-number" contenteditable="false">1</a><div class="footnote-content"><p>Ada Berg, “The Crossing,” Courier, 3 May 2021.</p></div></div>
    <div class="footnote"><a id="footnote-2" href="https://made.example/p/boats#footnote-anchor-2" class="footnote-number">2</a><div class="footnote-content"><p>Ibid.</p></div></div>`,
  'old pages': `<p>They came by night<a name="r1"></a><sup><a href="#n1">1</a></sup> in boats<a name="r2"></a><sup><a href="#n2">2</a></sup>.</p><hr>
    <p><font size=2><a name="n1"></a>1. Ada Berg, “The Crossing,” Courier, 3 May 2021. <a href="#r1">Back</a><br><a name="n2"></a>2. Ibid. <a href="#r2">Back</a></font></p>`,
  LaTeXML: `<p class="ltx_p">They came by night<span class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">1</sup><span class="ltx_tag ltx_tag_note">1</span>Ada Berg, “The Crossing,” Courier, 3 May 2021.</span></span></span> in boats<span class="ltx_note"><sup class="ltx_note_mark">2</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">2</sup><i>Ibid.</i> </span></span></span>.</p>`,
  tables: `<p>They came by night<sup><a href="#f1">1</a></sup> in boats<sup><a href="#f2">2</a></sup>.</p>
    <table><tr><td><a name="f1">1</a></td><td>Ada Berg, “The Crossing,” Courier, 3 May 2021.</td></tr><tr><td><a name="f2">2</a></td><td>Ibid.</td></tr></table>`,
  publishers: `<p>They came by night<a href="#fn1" class="xref fn"><span class="show-for-sr">Footnote </span><sup>1</sup></a> in boats<a href="#fn2" class="xref fn"><span class="show-for-sr">Footnote </span><sup>2</sup></a>.</p>
    <div class="fn" id="fn1"><p><a href="#ref1"><sup>1</sup></a> Ada Berg, “The Crossing,” Courier, 3 May 2021.</p></div><div class="fn" id="fn2"><p><a href="#ref2"><sup>2</sup></a> Ibid.</p></div>`,
  'numbered lines': `<p>They came by night<sup>1</sup> in boats<sup>2</sup>.</p><p><b>References</b></p><p>[1] Ada Berg, “The Crossing,” Courier, 3 May 2021.<br>[2] Ibid.</p>`,
  'numbers alone': `<p>They came by night<sup>1</sup> in boats<sup>2</sup>. The field was 4 km<sup>2</sup> wide.</p><h2>Notes</h2>
    <ol><li>Ada Berg, “The Crossing,” Courier, 3 May 2021.</li><li>Ibid.</li></ol>`,
}

for (const [form, page] of Object.entries(forms)) {
  test(`notes of ${form} are read whole, with their markers`, async () => {
    const document = await read(body(page, '<link rel="canonical" href="https://made.example/p/boats">'))
    assert.deepEqual(notesOf(document), linked)
    assert.ok(document.notes.every(note => note.link === (form.startsWith('number') ? 'sequence' : 'file')))
    assert.doesNotMatch(blocksOf(document).join('\n'), /Berg|Ibid/)
  })
}

test('notes saved from Word are read, brackets and all', async () => {
  const page = `<div class=WordSection1><p class=MsoNormal>They came by night<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span class=MsoFootnoteReference><span style='font-size:11.0pt'>[1]</span></span></span></a>.</p></div>
    <div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><span>[1]</span></span></a> Ada Berg,
    <i>The Crossing</i>.</p><p class=MsoFootnoteText>She was there.</p></div></div>`
  assert.deepEqual(notesOf(await read(body(page))), [['1', 'Ada Berg, The Crossing. She was there.', ['night[1]']]])
})

test('a note of Wikipedia called twice is one note, with the record behind its words', async () => {
  const coins =
    'ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&amp;rft.genre=article&amp;rft.jtitle=Courier&amp;rft.atitle=The+Crossing&amp;rft.date=2021-05-03&amp;rft.aulast=Berg&amp;rft.aufirst=Ada'
  const page = `<p>By night<sup id="cite_ref-a_1-0" class="reference"><a href="#cite_note-a-1">[1]</a></sup> in boats<sup id="cite_ref-a_1-1" class="reference"><a href="#cite_note-a-1">[1]</a></sup>.<span class="mw-editsection">[edit]</span></p>
    <ol class="references"><li id="cite_note-a-1"><span class="mw-cite-backlink">^ <sup><i><b><a href="#cite_ref-a_1-0">a</a></b></i></sup> <sup><b><a href="#cite_ref-a_1-1">b</a></b></sup></span> <span class="reference-text"><cite class="citation news">Berg, Ada (3 May 2021). <a rel="nofollow" href="https://courier.example/crossing">"The Crossing"</a>. <i>Courier</i>. Retrieved 4 June 2021.</cite><span title="${coins}" class="Z3988"></span></span></li></ol>`
  const document = await read(body(page))
  assert.deepEqual(notesOf(document), [
    ['1', 'Berg, Ada (3 May 2021). "The Crossing". Courier. Retrieved 4 June 2021.', ['night[1]', 'boats[1]']],
  ])
  const [field] = document.fields
  assert.equal(
    field === undefined ? '' : words(document, field.span),
    'Berg, Ada (3 May 2021). "The Crossing". Courier. Retrieved 4 June 2021.',
  )
  assert.deepEqual(field?.items[0]?.csl, {
    type: 'article-journal',
    title: 'The Crossing',
    author: [{ given: 'Ada', family: 'Berg' }],
    'container-title': 'Courier',
    issued: '2021-05-03',
    accessed: '2021-06-04',
    URL: 'https://courier.example/crossing',
  })
})

test('brackets around the link of a marker are part of the marker', async () => {
  const page = `<p>They came [<a href="#ref-berg">1</a>] by night.</p><div id="ref-berg"><div>[1]</div> <div>Berg, Ada. 2021.</div></div>`
  assert.deepEqual(notesOf(await read(body(page))), [['1', 'Berg, Ada. 2021.', ['[1]']]])
})

test('a note that begins with its own number keeps it', async () => {
  const listed = '<p>Then<sup><a href="#fn7" id="r7">7</a></sup>.</p><ol start="7"><li id="fn7">7 June 2021. <a href="#r7">↩</a></li></ol>'
  const linked = '<p>Then<a href="#_ftn7" name="_ftnref7">[7]</a>.</p><p><a href="#_ftnref7" name="_ftn7">[7]</a> 7 June 2021.</p>'
  const printed = '<p>Then<sup><a href="#fn7" id="r7">7</a></sup>.</p><p id="fn7">7. 7 June 2021. <a href="#r7">↩</a></p>'
  for (const page of [listed, linked, printed])
    assert.deepEqual(
      notesOf(await read(body(page))).map(note => note[1]),
      ['7 June 2021.'],
    )
})

test('a note that a later note calls is called there', async () => {
  const page = `<p>By night<sup id="cite_ref-a" class="reference"><a href="#cite_note-a">[1]</a></sup> in boats<sup id="cite_ref-b" class="reference"><a href="#cite_note-b">[note 1]</a></sup>.</p>
    <ol class="references"><li id="cite_note-a"><a href="#cite_ref-a">↑</a> Ada Berg.</li></ol><ol class="references"><li id="cite_note-b"><a href="#cite_ref-b">↑</a> So she says.<sup id="cite_ref-c"><a href="#cite_note-a">[1]</a></sup></li></ol>`
  assert.deepEqual(notesOf(await read(body(page))), [
    ['1', 'Ada Berg.', ['night[1]', '[1]']],
    ['note 1', 'So she says.[1]', ['boats[note 1]']],
  ])
})

test('a short form that links to a work in a list of works is that work, with its pages', async () => {
  const coins =
    'rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook&amp;rft.genre=book&amp;rft.btitle=The+Crossing&amp;rft.aulast=Berg&amp;rft.aufirst=Ada&amp;rft.date=2021'
  const page = `<p>They came by night<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup>.</p><ol class="references"><li id="cite_note-1"><a href="#cite_ref-1">^</a> <a href="#CITEREFBerg2021">Berg 2021</a>, pp. 4–5.</li></ol>
    <ul><li><cite id="CITEREFBerg2021" class="citation book">Berg, Ada (2021). <i>The Crossing</i>.</cite><span title="${coins}" class="Z3988"></span></li></ul>`
  const { citations, sources } = readCitations(await read(body(page)))
  assert.deepEqual(
    sources.map(({ csl, notes }) => [csl.title, csl.issued, notes]),
    [['The Crossing', '2021', [1]]],
  )
  assert.deepEqual(
    citations.map(citation => [citation.source, citation.locator]),
    [['s1', '4–5']],
  )
})

test('the address that a note keeps behind its words becomes that of the work', async () => {
  const page = `<p>They came by night<sup><a href="#fn1" id="r1">1</a></sup>.</p><ol><li id="fn1">Ada Berg, “<a href="https://courier.example/crossing">The Crossing</a>,” Courier, 3 May 2021 (<a href="https://web.archive.org/x">archived</a>). <a href="#r1">↩</a></li></ol>`
  const { sources } = readCitations(await read(body(page)))
  assert.deepEqual(
    sources.map(({ csl, notes }) => [csl.title, csl.URL, notes]),
    [['The Crossing', 'https://courier.example/crossing', [1]]],
  )
})

test('an article without notes rests on the pages of other sites that its words link to', async () => {
  const page = `<article><h1>Boats</h1><p>They <a href="https://courier.example/crossing">crossed by night</a>, <a href="/before">as before</a>,
    <a href="https://www.made.example/more">we said</a>.</p>${paragraph}<p><a href="https://twitter.com/intent/tweet?x">Tweet</a></p></article>`
  const document = await read(body(page, '<link rel="canonical" href="https://made.example/boats">'))
  assert.deepEqual(
    document.fields.map(({ span }) => words(document, span)),
    ['crossed by night'],
  )
  assert.deepEqual(
    readCitations(document).sources.map(({ csl }) => csl.URL),
    ['https://courier.example/crossing'],
  )
})

test('margin notes are notes where they stand', async () => {
  const page = `<p>They came by night<label for="sn-1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-1"><span class="sidenote">Ada Berg, “The Crossing.”</span> in boats.</p>`
  const document = await read(body(page))
  assert.deepEqual(notesOf(document), [['1', 'Ada Berg, “The Crossing.”', ['night1']]])
  assert.deepEqual(blocksOf(document), ['paragraph: They came by night1 in boats.'])
})

test('links to sections, pages and references by name are no notes', async () => {
  const page = `<ul><li><a href="#s1">1</a></li><li><a href="#s2">2</a></li></ul><h2 id="s1">One</h2>${paragraph}<h2 id="s2">Two</h2>
    <p>So says <a href="#CITEREFBerg2021">Berg 2021</a>.</p><ul><li id="CITEREFBerg2021">Berg, Ada. The Crossing. 2021.</li></ul>`
  assert.deepEqual(notesOf(await read(body(page))), [])
})

test('a marker whose note the file lacks is told', async () => {
  const { problems } = await read(body(`<p>By night<a href="notes.xhtml#n4" epub:type="noteref">4</a>.</p>`), 'part.xhtml')
  assert.deepEqual(
    problems.map(problem => problem.code),
    ['dangling-marker'],
  )
})

test('the article is read, and not the site around it', async () => {
  const page = `<header role="banner"><a href="/">The Courier</a></header><nav><ul><li><a href="/a">News</a></li></ul></nav>
    <div class="cookie-banner"><p>We value your privacy and so do our 800 partners.</p></div>
    <article><h1>Boats</h1>${paragraph}<div class="ad-slot">Buy now!</div><script>document.write('<p>Not said</p>')</script>
    <p style="display:none">Unseen words.</p><figure><img alt="x" src="x.jpg"><figcaption>A boat. Photo: A. Berg</figcaption></figure>
    <blockquote><p>We saw them.</p></blockquote><ul><li>One <b>boat</b></li><li>Two<ul><li>Oars</li></ul></li></ul>
    <table><caption>Losses</caption><tr><th>Side<th>Boats<tr><td>North<td>4</table><aside class="related"><p>Read more: floods</p></aside></article>
    <section class="comments"><p>First!</p></section><footer><p>All rights reserved.</p></footer>`
  assert.deepEqual(
    blocksOf(await read(body(page))).map(block => block.slice(0, 40)),
    [
      'heading: Boats',
      `paragraph: ${report}`.slice(0, 40),
      'caption: A boat. Photo: A. Berg',
      'quotation: We saw them.',
      'item: One boat',
      'item: Two',
      'item: Oars',
      'caption: Losses',
      'table: Side\tBoats\nNorth\t4',
    ],
  )
})

const links = (...names: readonly string[]): string => names.map(name => `<a href="/${name}">${name}</a> `).join('')

test('where nothing says which part is the article, it is where the prose is, without menus', async () => {
  const page = `<div id="top">${links('News', 'Sport', 'Video', 'Weather')}</div><div id="c"><h1>Boats</h1><p>${links('Mail', 'Print', 'Tweet')}</p>${paragraph.repeat(3)}</div>
    <div id="low"><ul><li>${links('About', 'Jobs', 'Help')}</li></ul></div>`
  assert.deepEqual(
    blocksOf(await read(body(page))).map(block => block.slice(0, 20)),
    ['heading: Boats', ...Array.from({ length: 3 }, () => `paragraph: ${report}`.slice(0, 20))],
  )
})

test('words lead back to the source of the page, entities and run-together blanks aside', async () => {
  const page = body('<p>Soldiers\n   of&nbsp;the <i>Vo&shy;lat</i> battalion&mdash;twenty &lt; 30</p>')
  const document = await read(page)
  assert.equal(document.text, 'Soldiers of\u00A0the Volat battalion—twenty < 30')
  assert.deepEqual(
    document.italics.map(span => words(document, span)),
    ['Volat'],
  )
  const start = document.text.indexOf('battalion')
  const raw = toRaw(document.pieces, { start, end: start + 9 })
  assert.equal(page.slice(raw.start, raw.end), 'battalion')
})

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

test('a page is decoded by its own word, unless its bytes show another', async () => {
  const said = (charset: string): string => body('<p>Kyïv café — « là »</p>', `<meta charset="${charset}">`)
  const plain = (charset: string): string =>
    body('<p>café là</p>', `<meta http-equiv=Content-Type content="text/html; charset=${charset}">`)
  assert.match((await read(said('utf-8'))).text, /Kyïv café — « là »/)
  assert.match((await read(said('iso-8859-1'))).text, /Kyïv café — « là »/)
  assert.match((await read(latin(plain('utf-8')))).text, /café là/)
  assert.match((await read(latin(plain('windows-1252')))).text, /café là/)
  assert.match(
    (await read(Buffer.from([...latin(body('<p>')), 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, ...latin('<meta charset=windows-1251>')]))).text,
    /Привет/,
  )
  assert.match((await read(Buffer.from(`\uFEFF${body('<p>Łódź')}`, 'utf16le'))).text, /Łódź/)
  assert.match(
    (await read(Buffer.from(body('<p>Москва — столица').replace('</body></html>', '')).subarray(0, -1))).text,
    /^Москва — столиц/,
  )
})

test('what a page says of itself is taken from its records, and else from its text', async () => {
  const data = {
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: 'Boats by Night',
        datePublished: '2021-05-03T08:00:00Z',
        author: [{ name: 'Ada Berg' }, { name: 'Jo Lind' }],
        publisher: { name: 'Courier' },
      },
    ],
  }
  const recorded = await read(
    body(`<h1>Boats by Night</h1>${paragraph}`, `<script type="application/ld+json">${JSON.stringify(data)}</script>`),
  )
  const names = [
    { given: 'Ada', family: 'Berg' },
    { given: 'Jo', family: 'Lind' },
  ]
  assert.deepEqual(recorded.meta, {
    title: 'Boats by Night',
    authors: names,
    date: '2021-05-03',
    dateFrom: 'file',
    publisher: 'Courier',
    language: 'en',
  })
  const head = '<meta property="og:title" content="Boats | Courier"><meta property="og:site_name" content="Courier">'
  const shown = await read(body(`<h1>Boats by Night</h1><p class="byline">By Ada Berg and Jo Lind</p><p>May 3, 2021</p>${paragraph}`, head))
  assert.deepEqual(shown.meta.authors, names)
  assert.equal(shown.meta.title, 'Boats')
  assert.deepEqual([shown.meta.date, shown.meta.dateFrom, shown.meta.publisher], ['2021-05-03', 'text', 'Courier'])
})

const hostile: Readonly<Record<string, string>> = {
  'elements within each other without end': `${'<div>'.repeat(200_000)}deep words`,
  'ends without beginnings': `<p>words ${'<b>'.repeat(100_000)}${'</i>'.repeat(100_000)}`,
  'a comment that never ends': `<p>words<!--${'-<!--'.repeat(200_000)}`,
  'a million brackets': `<p>words ${'<'.repeat(1_000_000)}`,
  'a million ampersands': `<p>words ${'&amp'.repeat(250_000)}`,
  'blanks without end': `<p>words${' '.repeat(1_000_000)}&nbsp;${'\n'.repeat(1_000_000)}`,
  'one endless class': `<p class="${'ad-'.repeat(300_000)}x" style="${'display '.repeat(100_000)}">words</p>`,
  'a title and records that never end': `<title>${'a - '.repeat(200_000)}</title><script type="application/ld+json">${'['.repeat(400_000)}</script><p>words`,
  'fifty thousand links to one place of as many elements': `<p>words${'<a href="#n1"><sup>1</sup></a>'.repeat(50_000)}</p><p id="n1">1 ${'<i></i>'.repeat(50_000)}x</p>`,
  'fifty thousand notes in one block': `<p>words${Array.from({ length: 50_000 }, (_, n) => `<a href="#n${n}"><sup>${n}</sup></a>`).join('')}</p><p>${Array.from({ length: 50_000 }, (_, n) => `<a name="n${n}">${n}</a> x<br>`).join('')}</p>`,
  'a file cut short in a tag': `<p>words <a href="#fn1`,
}

for (const [what, page] of Object.entries(hostile)) {
  test(`a page of ${what} is read to its words`, async () => {
    assert.match((await read(`<!doctype html><html><body>${page}`)).text, /words/)
  })
}

test('a hundred thousand notes are read', async () => {
  const count = 100_000
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  const calls = numbers.map(n => `<p>Word<a href="#fn${n}" id="r${n}"><sup>${n}</sup></a></p>`)
  const notes = numbers.map(n => `<li id="fn${n}">Note <a href="#r${n}">↩</a></li>`)
  const document = await read(body(`${calls.join('')}<ol>${notes.join('')}</ol>`))
  assert.equal(document.notes.filter(note => note.markers.length === 1).length, count)
})

test('a hundred thousand numbers in brackets and paragraphs are no trouble', async () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => `<p>Word [${index + 1}]</p><p>${index + 1}. Note`)
  assert.ok((await read(body(rows.join('')))).text.includes('Note'))
})

test('scripts in attributes and addresses come to nothing', async () => {
  const page =
    '<p onclick="alert(1)" title="<script>x</script>">Said <a href="javascript:alert(2)">here</a><svg><script>alert(3)</script></svg>.</p>'
  assert.equal((await read(body(page))).text, 'Said here.')
})

const wikipedia = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'citedocs', 'html', 'wikipedia-mozilla.html')

test(
  'every note and marker of a long encyclopedia article is found',
  { skip: existsSync(wikipedia) ? false : `${wikipedia} is not there` },
  async () => {
    const { notes, fields } = await read(readFileSync(wikipedia))
    assert.deepEqual([notes.length, notes.flatMap(note => note.markers).length, fields.length], [72, 76, 71])
  },
)
