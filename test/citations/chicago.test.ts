import assert from 'node:assert/strict'
import { test } from 'node:test'

import { renderNote } from '../../src/citations/chicago/render.ts'
import type { CslItem } from '../../src/model/source.ts'

const ana = { given: 'Ana', family: 'Duarte' }
const ben = { given: 'Ben', family: 'Okafor' }

const printed: readonly (readonly [what: string, csl: CslItem, locator: string | undefined, note: string])[] = [
  [
    'a newspaper article',
    {
      type: 'article-newspaper',
      title: 'Guards Leave the Northern Bridge',
      author: [ana, ben],
      'container-title': 'Harbour Times',
      issued: '2021-03-04',
      URL: 'https://harbourtimes.example/bridge',
    },
    undefined,
    'Ana Duarte and Ben Okafor, “Guards Leave the Northern Bridge,” Harbour Times, March 4, 2021, https://harbourtimes.example/bridge.',
  ],
  [
    'an unsigned page without a date',
    {
      type: 'webpage',
      title: 'About the Brigade',
      author: [],
      'container-title': 'Volunteer Brigade',
      accessed: '2022-09-15',
      URL: 'https://brigade.example/about',
    },
    undefined,
    '“About the Brigade,” Volunteer Brigade, accessed September 15, 2022, https://brigade.example/about.',
  ],
  [
    'a title that asks',
    { type: 'article-magazine', title: 'Who Holds the Valley?', author: [ana], 'container-title': 'Frontier Monthly', issued: '2021-05' },
    '12',
    'Ana Duarte, “Who Holds the Valley?,” Frontier Monthly, May 2021, 12.',
  ],
  [
    'a title with a quotation at its end',
    { type: 'article-newspaper', title: 'The City That Said ‘Enough’', author: [ana], 'container-title': 'Harbour Times', issued: '2021' },
    undefined,
    'Ana Duarte, “The City That Said ‘Enough,’” Harbour Times, 2021.',
  ],
  [
    'a journal article',
    {
      type: 'article-journal',
      title: 'Armed Volunteers',
      author: [ana],
      'container-title': 'Journal of Border Studies',
      volume: '12',
      issue: '3',
      issued: '2015',
      DOI: '10.1000/182',
    },
    '34–56',
    'Ana Duarte, “Armed Volunteers,” Journal of Border Studies 12, no. 3 (2015): 34–56, https://doi.org/10.1000/182.',
  ],
  [
    'a book',
    {
      type: 'book',
      title: 'The Long Siege',
      author: [ana],
      translator: [ben],
      edition: '2nd ed.',
      'publisher-place': 'Lisbon',
      publisher: 'Cais',
      issued: '1998',
    },
    '45',
    'Ana Duarte, The Long Siege, trans. Ben Okafor, 2nd ed. (Lisbon: Cais, 1998), 45.',
  ],
  [
    'a book that has editors alone',
    {
      type: 'book',
      title: 'Sieges Compared',
      author: [],
      editor: [ana, ben],
      'publisher-place': 'Lisbon',
      publisher: 'Cais',
      issued: '2001',
    },
    undefined,
    'Ana Duarte and Ben Okafor, eds., Sieges Compared (Lisbon: Cais, 2001).',
  ],
  [
    'a chapter',
    {
      type: 'chapter',
      title: 'Walls and Gates',
      author: [ana],
      editor: [ben],
      'container-title': 'Sieges Compared',
      'publisher-place': 'Lisbon',
      publisher: 'Cais',
      issued: '2001',
    },
    '7–9',
    'Ana Duarte, “Walls and Gates,” in Sieges Compared, ed. Ben Okafor (Lisbon: Cais, 2001), 7–9.',
  ],
  [
    'a report in a series',
    {
      type: 'report',
      title: 'Arms on the Coast',
      author: [{ literal: 'Coast Observatory' }],
      number: 'Report no. 12',
      'publisher-place': 'Porto',
      publisher: 'Coast Observatory',
      issued: '2019',
    },
    '3',
    'Coast Observatory, Arms on the Coast, Report no. 12 (Porto: Coast Observatory, 2019), 3.',
  ],
  [
    'a thesis',
    { type: 'thesis', title: 'Militias at Sea', author: [ana], genre: 'PhD diss.', publisher: 'University of Porto', issued: '2011' },
    '88',
    'Ana Duarte, “Militias at Sea” (PhD diss., University of Porto, 2011), 88.',
  ],
  [
    'a post',
    {
      type: 'post',
      title: 'We crossed the river today',
      author: [ana],
      'container-title': 'Telegram',
      issued: '2022-03-03',
      URL: 'https://t.me/example/1',
    },
    undefined,
    'Ana Duarte, “We crossed the river today,” Telegram, March 3, 2022, https://t.me/example/1.',
  ],
  [
    'a broadcast',
    {
      type: 'broadcast',
      title: 'Inside the Camp',
      author: [],
      'container-title': 'Evening Report',
      publisher: 'Radio Harbour',
      issued: '2022-10-09',
    },
    undefined,
    '“Inside the Camp,” Evening Report, Radio Harbour, October 9, 2022.',
  ],
  [
    'a case',
    { type: 'legal_case', title: 'Duarte v. Harbour Board', author: [], number: '347 H.R. 483', issued: '1954' },
    '495',
    'Duarte v. Harbour Board, 347 H.R. 483 (1954), 495.',
  ],
]

for (const [what, csl, locator, note] of printed) test(`prints ${what}`, () => assert.equal(renderNote(csl, { locator }), note))

const article: CslItem = {
  type: 'article-newspaper',
  title: 'The Guards Who Left the Northern Bridge: A Story',
  author: [ana, ben],
  issued: '2021-03-04',
}

test('prints a short form with family names and four words of the title', () =>
  assert.equal(renderNote(article, { position: 'short', locator: '6' }), 'Duarte and Okafor, “Guards Who Left,” 6.'))

test('prints a short form with the title as it is given', () =>
  assert.equal(
    renderNote(article, { position: 'short', wholeTitle: true }),
    'Duarte and Okafor, “The Guards Who Left the Northern Bridge: A Story.”',
  ))

test('prints ibid. with and without a page', () => {
  assert.equal(renderNote(article, { position: 'ibid' }), 'Ibid.')
  assert.equal(renderNote(article, { position: 'ibid', locator: '7' }), 'Ibid., 7.')
})

test('prints the day before the month for a document that does', () =>
  assert.equal(renderNote({ ...article, title: 'Guards' }, { dates: 'day-first' }), 'Ana Duarte and Ben Okafor, “Guards,” 4 March 2021.'))

test('names the first of four authors alone', () =>
  assert.equal(
    renderNote({ type: 'book', title: 'Sieges', author: [ana, ben, ana, ben] }, { position: 'short' }),
    'Duarte et al., Sieges.',
  ))

const dates: readonly (readonly [edtf: string, words: string])[] = [
  ['1978-21', 'Spring 1978'],
  ['1920~', 'ca. 1920'],
  ['1957?', '1957?'],
  ['186X', '1860s'],
  ['2023-10-18/2023-10-19', 'October 18–19, 2023'],
  ['2014/2016', '2014–16'],
  ['2022-03/2022-04', 'March–April 2022'],
]
for (const [issued, words] of dates)
  test(`prints the date ${issued} as “${words}”`, () =>
    assert.equal(renderNote({ type: 'article-newspaper', title: 'Guards', author: [], issued }), `“Guards,” ${words}.`))
