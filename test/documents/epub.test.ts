import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { readDocument } from '../../src/documents/read.ts'
import type { Document } from '../../src/model/document.ts'
import { Problem } from '../../src/model/problem.ts'
import { zipOf } from './zip-maker.ts'

const container =
  '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'

const metadata = `<dc:title>The Crossing</dc:title><dc:creator id="a">Ada Berg</dc:creator><meta refines="#a" property="role" scheme="marc:relators">aut</meta>
  <dc:creator opf:role="ill">Jo Lind</dc:creator><dc:date opf:event="modification">2024-01-01</dc:date><dc:date>2021-05-03T00:00:00Z</dc:date><dc:publisher>Courier Books</dc:publisher><dc:language>en-GB</dc:language>`

const packageOf = (parts: readonly string[], rows = metadata): string =>
  `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">${rows}</metadata>
  <manifest>${parts.map(part => `<item id="${part}" href="text/${part}.xhtml" media-type="application/xhtml+xml"${part === 'nav' ? ' properties="nav"' : ''}/>`).join('')}<item id="p" href="p.jpg" media-type="image/jpeg"/></manifest>
  <spine>${parts.map(part => `<itemref idref="${part}"/>`).join('')}</spine></package>`

const page = (body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="en-GB"><head><title>x</title></head><body>${body}</body></html>`

const call = (to: string, n: number): string => `<a href="${to}#n${n}" id="r${n}" epub:type="noteref">${n}</a>`

/** A book of these parts, in reading order. */
const bookOf = async (parts: Readonly<Record<string, string>>, others: Readonly<Record<string, string>> = {}): Promise<Uint8Array> =>
  zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container,
    'book/content.opf': packageOf(Object.keys(parts)),
    ...Object.fromEntries(Object.entries(parts).map(([name, body]) => [`book/text/${name}.xhtml`, page(body)])),
    ...others,
  })

const read = async (bytes: Uint8Array): Promise<Document> => readDocument({ name: 'book.epub', bytes })

const notesOf = (document: Document): (readonly [string, string, string, readonly string[]])[] =>
  document.notes.map(({ label, kind, span, markers }) => [
    label,
    kind,
    document.text.slice(span.start, span.end),
    markers.map(({ start, end }) => document.text.slice(start - 5, end)),
  ])

test('the parts of a book are read in order, with notes that stand in another part', async () => {
  const document = await read(
    await bookOf({
      nav: '<nav epub:type="toc"><ol><li><a href="one.xhtml">One</a></li></ol></nav>',
      one: `<h2>One</h2><p>They came by night.${call('notes.xhtml', 1)}</p>`,
      two: `<h2>Two</h2><p>They left by boats.${call('notes.xhtml', 2)}</p><a id="p9"/><p>Done.</p>`,
      notes: `<section epub:type="endnotes"><h2>Endnotes</h2><ol><li id="n1"><p>Ada Berg, <i>Nights</i>. <a href="one.xhtml#r1" epub:type="backlink">↩</a></p></li><li id="n2"><p>Ibid.</p><p>Not so. <a href="two.xhtml#r2" epub:type="backlink">↩</a></p></li></ol></section>`,
    }),
  )
  assert.deepEqual(notesOf(document), [
    ['1', 'endnote', 'Ada Berg, Nights.', ['ight.1']],
    ['2', 'endnote', 'Ibid. Not so.', ['oats.2']],
  ])
  assert.ok(document.text.startsWith('One\n\nThey came by night.1\n\nTwo\n\nThey left by boats.2\n\nDone.\n\nEndnotes'))
  assert.deepEqual(document.meta, {
    title: 'The Crossing',
    authors: [{ given: 'Ada', family: 'Berg' }],
    date: '2021-05-03',
    dateFrom: 'file',
    publisher: 'Courier Books',
    language: 'en-GB',
  })
  assert.deepEqual(document.problems, [])
})

const aside = (words: string): string =>
  `<p>They came${call('', 1)} by night.</p><aside id="n1" epub:type="footnote" hidden=""><p>${words}</p></aside><p>And left.</p>`

test('notes that stand beside the text as asides are taken out of it, each to its own part', async () => {
  const document = await read(await bookOf({ one: aside('First note.'), two: aside('Second note.') }))
  assert.deepEqual(
    notesOf(document).map(([label, kind, words, markers]) => [label, kind, words, markers.length]),
    [
      ['1', 'footnote', 'First note.', 1],
      ['1', 'footnote', 'Second note.', 1],
    ],
  )
  assert.ok(document.text.startsWith('They came1 by night.\n\nAnd left.\n\nThey came1 by night.\n\nAnd left.\n\nFirst note.'))
})

test('a part that is lacking is told, and the others are read', async () => {
  const others = { 'book/content.opf': packageOf(['one', 'lost']) }
  const { text, problems } = await read(await bookOf({ one: '<p>Here.</p>' }, others))
  assert.equal(text, 'Here.')
  assert.match(problems.map(problem => problem.message).join(), /lacks: book\/text\/lost.xhtml/)
})

test('a book locked by its seller, or of no parts, is refused with what to do', async () => {
  const encryption =
    '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:EncryptedData><e:CipherData><e:CipherReference URI="book/text/one.xhtml"/></e:CipherData></e:EncryptedData></encryption>'
  const locked = await bookOf({ one: '<p>x</p>' }, { 'META-INF/encryption.xml': encryption })
  await assert.rejects(read(locked), (error: unknown) => error instanceof Problem && /locked by its seller/.test(error.message))
  const empty = await bookOf({}, {})
  await assert.rejects(read(empty), (error: unknown) => error instanceof Problem && /what parts/.test(error.message))
  await assert.rejects(read((await bookOf({ one: '<p>x</p>' })).subarray(0, 600)), (error: unknown) => error instanceof Problem)
})

test('a book whose package defines entities or whose part is a bomb is refused', async () => {
  const bomb = `<!DOCTYPE p [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${packageOf(['one'])}`
  await assert.rejects(read(await bookOf({ one: '<p>x</p>' }, { 'book/content.opf': bomb })), (error: unknown) => error instanceof Problem)
  const heavy = await bookOf({ one: `<p>${' '.repeat(20 * 2 ** 20)}</p>` })
  await assert.rejects(read(heavy), (error: unknown) => error instanceof Problem && error.code === 'too-large')
})

const keynes = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'citedocs', 'html')

test(
  'every marker of a chapter finds its note in the endnotes of the book',
  { skip: existsSync(keynes) ? false : `${keynes} is not there` },
  async () => {
    const document = await read(
      await zipOf({
        mimetype: 'application/epub+zip',
        'META-INF/container.xml': container,
        'book/content.opf': packageOf(['chapter-4', 'endnotes']),
        'book/text/chapter-4.xhtml': readFileSync(join(keynes, 'keynes-chapter-4.xhtml')),
        'book/text/endnotes.xhtml': readFileSync(join(keynes, 'keynes-endnotes.xhtml')),
      }),
    )
    const called = document.notes.filter(note => note.markers.length === 1)
    assert.deepEqual([document.notes.length, called.length, document.problems.length], [171, 69 + 3, 0])
  },
)
