import assert from 'node:assert/strict'
import { test } from 'node:test'

import { findTimes } from '../../src/extract/times.ts'
import type { Citation } from '../../src/model/note.ts'
import { documentOf } from './trees.ts'

/** A reading whose sentences end at full stops before a capital; the words hang flat on their first one. */
function flatReading(text: string) {
  const ends = [...text.matchAll(/[.”]\d?(?= [A-Z“]|$)/g)].map(match => match.index + match[0].length)
  const words = [...text.matchAll(/[\p{L}\d]+|[^\s\p{L}\d]/gu)].map(match => ({ start: match.index, form: match[0] }))
  const sentences = ends.map((end, i) => {
    const start = i === 0 ? 0 : (ends[i - 1] ?? 0) + 1
    return {
      start,
      end,
      block: 0,
      first: words.findIndex(word => word.start >= start),
      last: words.filter(word => word.start < end).length,
    }
  })
  const tokens = words.map(({ start, form }) => {
    const sentence = sentences.find(({ end }) => start < end)
    const root = sentence?.first ?? 0
    const head = words[root]?.start === start ? -1 : root
    return { start, end: start + form.length, form, lemma: form.toLowerCase(), upos: 'NOUN', xpos: 'NN', head, deprel: 'dep' }
  })
  return { text, tokens, sentences, names: [] }
}

/** Times as "words = EDTF" in a document dated `date`. */
function times(text: string, date: string | null = null): string[] {
  return findTimes(documentOf(text, date), flatReading(text), []).map(({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf}`)
}

const reads = (text: string, date: string | null, ...expected: string[]) => assert.deepEqual(times(text, date), expected)

test('absolute dates are as sure as their words', () => {
  reads('It was founded in May 2019 and banned on 3 June 2021.', null, 'May 2019 = 2019-05', '3 June 2021 = 2021-06-03')
  reads('Raids in the 1990s drew strikes on Jan. 8.', null, '1990s = 199X', 'Jan. 8 = XXXX-01-08')
})

test('a month beside "last" counts from the day of writing', () => {
  reads('It was formed last August.', '2023-06-05', 'last August = 2022-08')
  reads('It was formed last March.', '2023-06-05', 'last March = 2023-03')
  reads('It was formed last August.', null, 'last August = XXXX-08')
})

test('days and years count from the day of writing', () => {
  reads('They met yesterday.', '2020-03-01', 'yesterday = 2020-02-29')
  reads('They met earlier this year.', '2020-03-01', 'earlier this year = 2020')
  reads('They met two years ago and three months ago.', '2020-03-01', 'two years ago = 2018', 'three months ago = 2019-12')
  reads('They met roughly a decade ago.', '2020', 'roughly a decade ago = 2010~')
})

test('today and weekdays count from a known day of writing', () => {
  reads('They met on Tuesday and spoke today.', '2020-03-01', 'Tuesday = 2020-02-25', 'today = 2020-03-01')
  reads('They will meet on Tuesday.', '2020-03-01', 'Tuesday = 2020-03-03')
  reads('They met on Tuesday and spoke today.', '2020-03')
})

test('a day or month without a year lies just before the writing, or after it where the words look ahead', () => {
  reads('They met on 16 May.', '2020-06-17', '16 May = 2020-05-16')
  reads('They met in October.', '2020-06-17', 'October = 2019-10')
  reads('They will meet on 4 January.', '2020-06-17', '4 January = 2021-01-04')
})

test('a day without a year is of the year of the day told before', () =>
  reads(
    'It was formed on 30 September 1920. He fell on 9 October.',
    '2020-06-17',
    '30 September 1920 = 1920-09-30',
    '9 October = 1920-10-09',
  ))

test('the middle of a decade or century is its middle year', () => {
  reads('They fled in the mid-1980s.', null, 'mid-1980s = 1985~')
  reads('It grew in the mid-18th century.', null, 'mid-18th century = 1750~')
})

test('"later" counts from the date told before', () => {
  reads('War came in 2008. Roughly 15 years later it goes on.', null, '2008 = 2008', 'Roughly 15 years later = 2023~')
  reads('He fled on 30 December 2001 and returned two days later.', null, '30 December 2001 = 2001-12-30', 'two days later = 2002-01-01')
  reads('It split in 1998 and disarmed the following year.', null, '1998 = 1998', 'the following year = 1999')
})

test('a month without its year takes the year told before', () => {
  reads('Two coups came in 2021: one in January, one in late May.', null, '2021 = 2021', 'January = 2021-01', 'late May = 2021-05')
  reads('It rained in March.', null, 'March = XXXX-03')
})

test('openers and ends make intervals', () => {
  reads('It has fought since 2014.', null, '2014 = 2014/..')
  reads('It fought until March 2020.', null, 'March 2020 = ../2020-03')
  reads('By March 2020 it held the town.', null, 'March 2020 = 2020-03')
  reads('It fought there between 11-13 December.', null, '11-13 December = XXXX-12-11/XXXX-12-13')
  reads('It ruled from 2014 to 2016.', null, '2014 to 2016 = 2014/2016')
  reads('It ruled between 1967 and early 1972.', null, '1967 and early 1972 = 1967/1972')
  reads('It ruled after the 2013 coup.', null, '2013 = 2013')
})

test('centuries and years before Christ', () => {
  reads('Herders came in the eighteenth century.', null, 'eighteenth century = 17XX')
  reads('They ruled in the 11th and 12th centuries.', null, '11th and 12th centuries = 10XX/11XX')
})

test('inside a quotation with a note, times count from the quoted work', () => {
  const text = 'The group “was founded last August.”1 It has grown since last May.'
  const marker = text.indexOf('1')
  const document = {
    ...documentOf(text, '2024-02-10'),
    notes: [
      {
        number: 1,
        label: '1',
        kind: 'footnote' as const,
        span: { start: 0, end: 1 },
        markers: [{ start: marker, end: marker + 1 }],
        link: 'file' as const,
        page: null,
      },
    ],
  }
  const citation: Citation = {
    note: 1,
    span: { start: 0, end: 1 },
    csl: { type: 'article-newspaper', author: [], issued: '2022-10-02' },
    locator: null,
    signal: null,
    resolution: { is: 'full' },
    source: 's1',
  }
  const found = findTimes(document, flatReading(text), [citation]).map(({ edtf }) => edtf)
  assert.deepEqual(found, ['2022-08', '2023-05/..'])
})

test('prose writes years, spans of years and days in its own ways', () => {
  reads('It began with a 1965 coup.', null, '1965 = 1965')
  reads('Okello ruled (2003-07) and fell.', null, '2003-07 = 2003/2007')
  reads('Herders came in the 1600s.', null, '1600s = 16XX')
  reads('They drilled from May 15-24.', null, 'May 15-24 = XXXX-05-15/XXXX-05-24')
})

test('a day without a year takes the only year of its sentence', () => {
  assert.deepEqual(times('He came on 4 April and left on 5 May 2016.'), ['4 April = 2016-04-04', '5 May 2016 = 2016-05-05'])
  assert.deepEqual(times('He came on 4 April and left on 5 May.'), ['4 April = XXXX-04-04', '5 May = XXXX-05-05'])
})
