import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { readMarkdown } from '../../src/documents/markdown.ts'
import { readDocument } from '../../src/documents/read.ts'
import type { Document } from '../../src/model/document.ts'
import { assertCopied, assertWhole, blocksOf, faultsOf, linksOf, notesOf, wordsAt } from './reading.ts'

function read(...lines: readonly string[]): Document {
  const raw = lines.join('\n')
  const document = readMarkdown(raw)
  assertWhole(document)
  assertCopied(document, raw)
  return document
}

test('notes belong to the labels that call them, in the order of the calls', () => {
  const document = read(
    'The road was closed.[^b] Nobody crossed.[^1]',
    '',
    '[^1]: Berg, 12.',
    '[^b]: Holm, 4.',
    '    See also Lind.',
    '',
    '    A second paragraph.',
  )
  assert.deepEqual(notesOf(document), ['b|closed.: Holm, 4. See also Lind. A second paragraph.', '1|crossed.: Berg, 12.'])
  assert.equal(document.text.split('\n')[0], 'The road was closed.1 Nobody crossed.2')
  assert.ok(document.notes.every(note => note.link === 'file'))
})

test('a note that is called twice has two markers, one never called has none', () => {
  const document = read('One.[^1] Two.[^1]', '', '[^1]: Berg, 12.', '', '[^2]: Holm, 4.')
  assert.deepEqual(notesOf(document), ['1|One.|Two.: Berg, 12.', '2: Holm, 4.'])
})

test('a note written inside the text is read where it stands', () => {
  const document = read('One.^[Berg, *Harbour Post*, [the road](https://example.org/road).] Two.')
  assert.equal(blocksOf(document, 'paragraph')[0], 'One.1 Two.')
  assert.equal(document.notes.length, 1)
  assert.match(wordsAt(document, document.notes[0]?.span ?? { start: 0, end: 1 }), /^Berg, Harbour Post, the road\./)
})

test('a label that no note has, and a note without words, are told of', () => {
  const document = read('One.[^1] Two.[^2]', '', '[^2]:', '', 'More.')
  assert.deepEqual(faultsOf(document).toSorted(), ['dangling-marker', 'dangling-marker', 'empty-note'])
})

test('blocks are told apart by their marks', () => {
  const document = read(
    '# The Northern Road',
    '',
    'Who closed it',
    '-------------',
    '',
    'The council met',
    'at noon.',
    '',
    '- The road stays closed.',
    '2. Nobody crosses.',
    '',
    '> We were left',
    '> alone.',
    '',
    '```',
    'let x = 1',
    '```',
    '',
    '| Unit | Dead |',
    '|------|------|',
    '| North | 4 |',
    '',
    '![The bridge](bridge.png)',
  )
  assert.deepEqual(
    document.blocks.map(({ kind, level, span }) => [kind, level, wordsAt(document, span)]),
    [
      ['heading', 1, 'The Northern Road'],
      ['heading', 2, 'Who closed it'],
      ['paragraph', null, 'The council met at noon.'],
      ['item', null, 'The road stays closed.'],
      ['item', null, 'Nobody crosses.'],
      ['quotation', null, 'We were left alone.'],
      ['code', null, 'let x = 1'],
      ['table', null, '| Unit | Dead | | North | 4 |'],
      ['caption', null, 'The bridge'],
    ],
  )
  assert.equal(document.meta.title, 'The Northern Road')
})

test('emphasis, links and entities leave their words; italics are kept as such', () => {
  const document = read(
    'In the *Harbour Post* of **May** 3, [Berg](https://example.org "b") wrote &ldquo;no&rdquo; \\*twice\\*, `a*b`, snake_case_word.',
  )
  assert.equal(document.text, 'In the Harbour Post of May 3, Berg wrote “no” *twice*, a*b, snake_case_word.')
  assert.deepEqual(
    document.italics.map(span => wordsAt(document, span)),
    ['Harbour Post'],
  )
})

test('an address that a note’s words hide is a record behind them', () => {
  const document = read('One.[^1] Two.[^2]', '', '[^1]: [Berg](https://example.org/a_b), 12.', '[^2]: <https://example.org/c>.')
  assert.deepEqual(notesOf(document), ['1|One.: Berg, 12.', '2|Two.: https://example.org/c.'])
  assert.deepEqual(linksOf(document), ['Berg → https://example.org/a_b'])
})

test('comments, scripts and shortcodes are not printed, and offsets stay', () => {
  const document = read('One <!-- not\nthis --> two {{< figure "x" >}} three.', '', '<script>', 'var x', '</script>', '', 'Four.')
  assert.deepEqual(blocksOf(document, 'paragraph'), ['One two three.', 'Four.'])
})

test('what stands between dashes at the head says who wrote it and when', () => {
  const { meta } = read(
    '---',
    'title: "The Northern Road"',
    'author:',
    '  - name: Anna Berg',
    'date: 2021-05-03',
    'lang: en-GB',
    '---',
    '',
    'Words.',
  )
  assert.deepEqual(meta, {
    title: 'The Northern Road',
    authors: [{ given: 'Anna', family: 'Berg' }],
    date: '2021-05-03',
    dateFrom: 'file',
    publisher: null,
    language: 'en-GB',
  })
})

const front = (...lines: string[]) => {
  const { authors, date, dateFrom } = read('# The Northern Road', '', ...lines, '', 'Words.').meta
  return [authors.map(name => ('family' in name ? name.family : name.literal)).join(), date, dateFrom]
}

test('a line below the title says who wrote it and when, and a sentence does not', () => {
  assert.deepEqual(front('Anna Berg, Harbour Institute, 4 May 2022'), ['Berg', '2022-05-04', 'text'])
  assert.deepEqual(front('*By Anna Berg and Ben Holm | May 2022*'), ['Berg,Holm', '2022-05', 'text'])
  assert.deepEqual(front('By Anna Berg, Senior Fellow', '', 'Updated 4 May 2022'), ['Berg', '2022-05-04', 'text'])
  assert.deepEqual(front('New York, 4 May 2022'), ['', '2022-05-04', 'text'])
  assert.deepEqual(front('By force of arms the council won in May 2022.'), ['', null, null])
  assert.deepEqual(front('Anna Berg, the head of the council, was killed in May 2022.'), ['', null, null])
  assert.deepEqual(front('The order was issued on 4 May 2022.'), ['', null, null])
})

test('a file without the name of Markdown is read as such where it defines notes', async () => {
  const document = await readDocument({ name: 'report.txt', bytes: Buffer.from('One.[^1]\r\n\r\n[^1]: Berg, 12.\r\n') })
  assert.deepEqual(notesOf(await readDocument({ name: 'report.md', bytes: Buffer.from('One.[^1]\r\n\r\n[^1]: Berg, 12.\r\n') })), [
    '1|One.: Berg, 12.',
  ])
  assert.ok(['markdown', 'text'].includes(document.format))
})

test('every word of a Markdown text comes back in its place or is one of its marks', () => {
  const words = 'The council met on Monday and nobody from the coast crossed the old bridge'.split(' ')
  const document = read(words.map((word, index) => `*${word}*${index % 5 === 4 ? '\n' : ''}`).join(' '))
  assert.equal(document.text, words.join(' '))
})

test('marks without end, and notes inside notes without end, are read in time', () => {
  for (const mark of ['[', '*a **b ', '[a](', '^[', '`', '<a', '[*_`![^<{', '> ', '&#', '|-']) {
    const raw = mark.repeat(20_000)
    const document = readMarkdown(`${raw}\n\nWords.`)
    assert.match(document.text, /Words\./)
  }
})

const shared = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'citedocs', 'md')
test('real documents keep to what holds of every document', { skip: existsSync(shared) ? false : `${shared} is not there` }, () => {
  for (const name of readdirSync(shared)) {
    const raw = readFileSync(join(shared, name), 'utf8')
    const document = readMarkdown(raw)
    assertWhole(document)
    assertCopied(document, raw)
  }
})
