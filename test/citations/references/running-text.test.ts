import assert from 'node:assert/strict'
import { test } from 'node:test'

import { audited, found } from '../audited.ts'

const HARVARD = `
Duarte, A. (2018) *The quay at night*. London: Quay.

Holm, I., Faris, O. and Lund, K. (2020) ‘Guards on the river’, *Coast Studies*, 8(1), pp. 1–20.

Okafor, B. and Holm, I. (2019) ‘Camps by the sea’, *Frontier Quarterly*, 4, pp. 7–31.

Port Authority (PA) (2017) *Yearly report*. Velna: Port Authority.

Roth, E. (2021a) ‘The gate’, in Weir, J. (ed.) *Walls*. Oslo: Fram, pp. 33–50.

——— (2021b) *The wall*. Oslo: Fram.
`
const MEDICAL = `
1. Duarte A, Holm I. Guards on the river. Coast Stud. 2019;12(3):44–9.
2. Roth E. The wall. Oslo: Fram; 2020.
3. Port Authority. Yearly report. Velna: Port Authority; 2017.
4. Okafor B. Camps by the sea. Frontier Q. 2021;4:7–31.
`

/** Enough references for a text to show its style. */
const SHOWN = 'Guards came (Duarte 2018; Okafor and Holm 2019).'

/** References of a text over a list, each as printed with the numbers of its entries, pages, signal and fault. */
async function references(body: string, list: string): Promise<readonly string[]> {
  const { document } = await audited(`# Report\n\n${body}\n\n## References\n${list}`)
  return document.references.map(({ span, calls }) =>
    [
      document.text.slice(span.start, span.end),
      ...calls.map(({ notes, locator, signal, how, fault }) =>
        [
          notes.join('/'),
          ...(locator === null ? [] : [`@${locator}`]),
          ...(signal === null ? [] : [`“${signal}”`]),
          ...(how === 'ibid' ? ['ibid'] : []),
          ...(fault === null ? [] : [fault]),
        ].join(' '),
      ),
    ].join(' → '),
  )
}

const dated: readonly (readonly [what: string, body: string, expected: readonly string[]])[] = [
  ['a name and year', 'They left (Duarte 2018).', ['(Duarte 2018) → 1']],
  ['a comma and pages', 'They left (Duarte, 2018, pp. 12–14).', ['(Duarte, 2018, pp. 12–14) → 1 @12–14']],
  ['pages after a colon', 'They left (Okafor & Holm 2019: 46).', ['(Okafor & Holm 2019: 46) → 3 @46']],
  [
    'several works and what leads to one',
    'So it is (Duarte 2018; see also Holm et al. 2020, ch. 2).',
    ['(Duarte 2018; see also Holm et al. 2020, ch. 2) → 1 → 2 @ch. 2 “see also”'],
  ],
  ['two works of one author by their letters', 'So it is (Roth 2021a, 2021b).', ['(Roth 2021a, 2021b) → 5 → 6']],
  ['letters alone for the second work', 'So it is (Roth 2021a, b).', ['(Roth 2021a, b) → 5 → 6']],
  ['an author whom the sentence names', 'Duarte (2018, p. 15) says that they left.', ['(2018, p. 15) → 1 @15']],
  ['an author in the genitive', 'They left in Duarte’s (2018) account.', ['(2018) → 1']],
  ['et al. in the sentence', 'Holm et al. (2020) argue that they left.', ['(2020) → 2']],
  ['ibid.', 'They left (Duarte 2018). They slept (ibid., p. 4).', ['(Duarte 2018) → 1', '(ibid., p. 4) → 1 @4 ibid']],
  ['a body by its acronym', 'They paid (PA 2017).', ['(PA 2017) → 4']],
  [
    'a work quoted in another',
    'They slept (Benali 1999, quoted in Duarte 2018: 3).',
    ['(Benali 1999, quoted in Duarte 2018: 3) → 1 @3 “quoted in”'],
  ],
  ['another year than the list has', 'They slept (Duarte 2016).', ['(Duarte 2016) → 1 year']],
  ['a name that the list lacks', 'They slept (Benali and Weir 2016).', ['(Benali and Weir 2016) →  missing']],
  ['a year that may mean two works', 'They slept (Roth 2021).', ['(Roth 2021) → 5/6 several']],
  ['no year alone', 'The war (2014) went on. The siege of Velna (March 2018) ended.', []],
  [
    'no interview, though its name and year are those of an entry',
    'They slept (interview with Duarte, 2018).',
    ['(interview with Duarte, 2018)'],
  ],
  ['no brackets with words', 'He “[sic] left” with [the group] (some of them), as Okafor told [us].', []],
]
for (const [what, body, expected] of dated)
  test(`ties by name and year: ${what}`, async () =>
    assert.deepEqual((await references(`${SHOWN}\n\n${body}`, HARVARD)).slice(1), expected))

const numbered: readonly (readonly [what: string, body: string, expected: readonly string[]])[] = [
  ['one number and two', 'They left [1]. They slept [2,3].', ['[1] → 1', '[2,3] → 2 → 3']],
  ['a range', 'They left [1]. They slept [2–4].', ['[1] → 1', '[2–4] → 2 → 3 → 4']],
  ['pages', 'They left [1, p. 12]. They slept [4: 44].', ['[1, p. 12] → 1 @12', '[4: 44] → 4 @44']],
  ['a number that the list lacks', 'They left [1]. They slept [2]. They woke [9].', ['[1] → 1', '[2] → 2', '[9] →  missing']],
  [
    'round brackets where there are no square ones',
    'They left (1). They slept (2,3), and woke (4).',
    ['(1) → 1', '(2,3) → 2 → 3', '(4) → 4'],
  ],
  ['no counting in round brackets', 'They (1) slept, (2) woke, and (3) left [1]. They slept [2].', ['[1] → 1', '[2] → 2']],
  [
    'no counting among references in round brackets',
    'To do so they must (1) sleep, (2) wake and (3) leave (4). They slept (1,2).',
    ['(4) → 4', '(1,2) → 1 → 2'],
  ],
  ['raised figures', 'They left.¹ They slept,²,³ and woke. The camp has 12 km² and 4 m³.', ['¹ → 1', '²,³ → 2 → 3']],
  ['no number said twice', 'They left (1). They slept (2). Four (4) men woke.', ['(1) → 1', '(2) → 2']],
]
for (const [what, body, expected] of numbered)
  test(`ties by number: ${what}`, async () => assert.deepEqual(await references(body, MEDICAL), expected))

test('lets a text alone that calls nothing of its list', async () => {
  const { document } = await audited(
    `# Report\n\nThey left.[^1] The war (2018) ended.\n\n## Bibliography\n${HARVARD}\n[^1]: Duarte, *The Quay* (London: Quay, 2018).\n`,
  )
  assert.deepEqual(
    document.notes.map(({ kind }) => kind),
    ['footnote'],
  )
  assert.deepEqual(document.references, [])
})

test('resolves footnotes that call a list of works by names and year', async () => {
  const { document, citations, findings } = await audited(
    `# Report\n\nThey left.[^1] They slept.[^2]\n\n## Bibliography\n${HARVARD}\n[^1]: See Duarte 2018, p. 4.\n\n[^2]: Okafor and Holm 2019: 12; cf. Duarte 2018, p. 9.\n`,
  )
  const works = document.notes.filter(({ kind }) => kind === 'entry')
  assert.equal(works.length, 6)
  assert.deepEqual(
    citations
      .filter(({ note }) => note <= 2)
      .map(({ note, locator, resolution }) => [note, locator, resolution.is === 'resolved' ? resolution.note : null]),
    [
      [1, '4', works[0]?.number],
      [2, '12', works[2]?.number],
      [2, '9', works[0]?.number],
    ],
  )
  assert.deepEqual(findings.find(({ code }) => code === 'entry-never-cited')?.notes, [4, 6, 7, 8])
})

const unlisted: readonly (readonly [what: string, body: string, expected: readonly string[]])[] = [
  ['numbers at the end of what they support', 'They left [1]. They slept,[2] and woke [3,4].', ['[1]', '[2]', '[3,4]']],
  ['no number in a quotation', 'He said that they “killed [14] soldiers” there.', []],
  [
    'names with pages, a second name, or et al.',
    'So it is (Duarte 2018: 4; Holm et al., 2020). Okafor (2019: 7) agrees.',
    ['(Duarte 2018: 4; Holm et al., 2020)', '(2019: 7)'],
  ],
  ['no place or event', 'The war (Velna 2014) and the treaty (Paris and London, 1919) ended it (May 2016).', []],
]
for (const [what, body, expected] of unlisted)
  test(`leaves unread, where no list is at hand: ${what}`, async () => {
    const { document } = await audited(`# Report\n\n${body}\n`)
    assert.deepEqual(
      document.references.map(({ span }) => document.text.slice(span.start, span.end)),
      expected,
    )
  })

test('gives each entry as a work with its own pages, and each reference as a short form with the pages it points to', async () => {
  const { citations, sources } = await audited(`# Report\n\n${SHOWN} They left (Roth 2021a: 40).\n\n## References\n${HARVARD}`)
  const [entry, reference] = citations.filter(({ note }) => note === 5)
  assert.deepEqual(entry?.csl, {
    type: 'chapter',
    title: 'The gate',
    author: [{ given: 'E.', family: 'Roth' }],
    editor: [{ given: 'J.', family: 'Weir' }],
    'container-title': 'Walls',
    publisher: 'Fram',
    'publisher-place': 'Oslo',
    page: '33–50',
    issued: '2021',
  })
  assert.equal(entry.locator, null)
  assert.deepEqual(
    [reference?.resolution, reference?.locator, reference?.source],
    [{ is: 'resolved', how: 'short', note: 5 }, '40', entry.source],
  )
  assert.deepEqual(sources.find(({ csl }) => csl.title === 'The wall')?.csl.author, [{ given: 'E.', family: 'Roth' }])
})

const entries: readonly (readonly [style: string, entry: string, expected: readonly (string | undefined)[]])[] = [
  [
    'Vancouver, an article',
    'Duarte A, Holm I, et al. Guards on the river. Coast Stud. 2019;12(3):44–9.',
    ['Guards on the river', 'Duarte Holm', 'Coast Stud', '2019', '44–9'],
  ],
  ['Vancouver, a book', 'Roth E. The wall. 2nd ed. Oslo: Fram; 2020.', ['The wall', 'Roth', 'Fram', '2020', undefined]],
  [
    'Vancouver, a chapter',
    'Roth E. The gate. In: Weir J, editor. Walls. Oslo: Fram; 2021. p. 33–50.',
    ['The gate', 'Roth', 'Walls', '2021', '33–50'],
  ],
  [
    'Vancouver, a page',
    'Port Authority. Yearly report [Internet]. Velna: PA; 2017 [cited 2018 May 4]. Available from: https://pa.example/2017',
    ['Yearly report', 'Port Authority', 'PA', '2017', undefined],
  ],
  [
    'IEEE, an article',
    'I. Holm and O. Faris, “Guards on the river,” Coast Studies, vol. 8, no. 1, pp. 1–20, 2020.',
    ['Guards on the river', 'Holm Faris', 'Coast Studies', '2020', '1–20'],
  ],
  ['IEEE, a book', 'E. Roth, The Wall, 2nd ed. Oslo, Norway: Fram, 2020.', ['The Wall', 'Roth', 'Fram', '2020', undefined]],
  [
    'APA, a chapter',
    'Roth, E. (2021). The gate. In J. Weir & A. Holm (Eds.), Walls (pp. 33–50). Fram.',
    ['The gate', 'Roth', 'Walls', '2021', '33–50'],
  ],
  [
    'APA, a report',
    'Port Authority. (2017). Yearly report (Report No. 9). Velna Press.',
    ['Yearly report', 'Port Authority', 'Velna Press', '2017', undefined],
  ],
  [
    'Harvard, a newspaper',
    'Okafor, B. (2019) ‘Camps by the sea’, *Coast News*, 12 November, p. 3.',
    ['Camps by the sea', 'Okafor', 'Coast News', '2019-11-12', '3'],
  ],
  ['Harvard, forthcoming', 'Okafor, B. (forthcoming) Camps. Oslo: Fram.', ['Camps', 'Okafor', 'Fram', undefined, undefined]],
  [
    'Chicago, a thesis',
    'Okafor, Ben. 2019. “Camps by the Sea.” PhD diss., University of Velna.',
    ['Camps by the Sea', 'Okafor', 'University of Velna', '2019', undefined],
  ],
  [
    'MLA, an article',
    'Holm, Iris, and Omar Faris. “Guards on the River.” Coast Studies, vol. 8, no. 1, 2020, pp. 1–20.',
    ['Guards on the River', 'Holm Faris', 'Coast Studies', '2020', '1–20'],
  ],
  [
    'MLA, a book by a body',
    'Institute of the Coast. Counting Guards. Institute of the Coast, 2018.',
    ['Counting Guards', 'Institute of the Coast', 'Institute of the Coast', '2018', undefined],
  ],
  ['Cyrillic', 'Коваль О. (2021) Легион на границе. Киев: Днепр.', ['Легион на границе', 'Коваль', 'Днепр', '2021', undefined]],
]
for (const [style, entry, expected] of entries)
  test(`reads an entry in ${style}`, async () => {
    const { citations } = await audited(
      `# Report\n\nThey left [1]. They slept [2].\n\n## References\n\n1. ${entry}\n2. Quay D. The last work. Velna: Quay; 1999.\n`,
    )
    const csl = citations.find(({ note }) => note === 1)?.csl
    assert.deepEqual(
      [
        csl?.title,
        csl?.author.map(({ family, literal }) => family ?? literal).join(' '),
        csl?.['container-title'] ?? csl?.publisher,
        csl?.issued,
        csl?.page,
      ],
      expected,
    )
  })

for (const heading of [
  'Bibliography',
  '7. Works cited',
  'Literaturverzeichnis',
  'Références bibliographiques',
  'Bibliografía',
  'Список литературы',
  'المراجع',
])
  test(`finds the list under “${heading}”`, async () => {
    const { document } = await audited(
      `# Report\n\nThey left [1]. They slept [2].\n\n## ${heading}\n${MEDICAL}\n## About us\n\nWe are a small press in Velna. We began in 2001.\n`,
    )
    assert.deepEqual(
      document.notes.map(({ kind, label }) => `${kind} ${label}`),
      ['entry 1', 'entry 2', 'entry 3', 'entry 4'],
    )
    assert.match(document.text.slice(document.blocks.at(-1)?.span.start), /^We are a small press/)
  })

test('tells what is wrong between text and list, and nothing of a text in which all is right', async () => {
  const faulty = await audited(
    `# Report\n\n${SHOWN} Guards left (Duarte 2016). They slept (Roth 2021), and the camp was closed (Benali and Weir 2014).\n\n## References\n${HARVARD}`,
  )
  assert.match(
    found(faulty, 'reference-year-differs')[0]?.message ?? '',
    /“Duarte 2016” has another year than the entry “Duarte, A\. \(2018\)/,
  )
  assert.match(found(faulty, 'ambiguous-short-form')[0]?.message ?? '', /“Roth 2021” may mean 2 works/)
  assert.match(found(faulty, 'reference-without-entry')[0]?.message ?? '', /“Benali and Weir 2014” has no entry/)
  const [uncited] = found(faulty, 'entry-never-cited')
  assert.deepEqual(uncited?.notes, [2, 4, 5, 6])
  assert.equal(uncited?.message, 'Nothing in the text cites works 2, 4, 5 and 6 of the list.')
  const sound = await audited(
    `# Report\n\n${SHOWN} They slept (Holm et al. 2020; Port Authority 2017). They woke (Duarte 2018: 4; Roth 2021a, 2021b).\n\n## References\n${HARVARD}`,
  )
  assert.deepEqual(
    sound.findings.map(({ code }) => code).filter(code => code !== 'report-has-no-author-or-date'),
    [],
  )
})

test('calls a work of a list by its place there, whatever notes stand before it', async () => {
  const list = HARVARD.replace('*The quay at night*', '*The quay at night ,*')
  const { findings } = await audited(`# Report\n\n${SHOWN} They left.[^1]\n\n[^1]: See Holm et al. 2020 , 4.\n\n## References\n${list}`)
  const messages = findings.filter(({ code }) => code === 'space-before-comma').map(({ message }) => message.split(' has ')[0])
  assert.deepEqual(messages, ['Note 1', 'Work 1 of the list'])
})

test('leaves nothing of an address and of the day it was seen in the name of where an entry stood', async () => {
  const { sources } = await audited(
    `# Report\n\n${SHOWN} More came (Weir 2021).\n\n## References\n${HARVARD}\nWeir, J. (2021) ‘The lock’, Coast Monitor, 3 March. Available at: https://example.org/lock (Accessed: 4 May 2022).\n`,
  )
  const lock = sources.find(({ csl }) => csl.title === 'The lock')
  assert.deepEqual([lock?.csl['container-title'], lock?.csl.issued, lock?.csl.accessed], ['Coast Monitor', '2021-03-03', '2022-05-04'])
})

test('parts entries that run on in one paragraph', async () => {
  const list = HARVARD.trim().replace(/\n\n/g, '\n')
  const { document } = await audited(
    `# Report\n\n${SHOWN}\n\n## References\n\n${list}\nWeir, J. (2011) *Ports*. Washington, DC.\nZeller, A. (2012) *Piers*. Velna: Quay.\n`,
  )
  assert.deepEqual(
    document.notes.map(({ span }) => document.text.slice(span.start, span.start + 9)),
    ['Duarte, A', 'Holm, I.,', 'Okafor, B', 'Port Auth', 'Roth, E. ', '——— (2021', 'Weir, J. ', 'Zeller, A'],
  )
})

test('tells works of one newspaper and year apart by their day', async () => {
  const list =
    '\nDuarte, A. (2018) *The quay*. London: Quay.\n\nEastern Post. (2019, May 3). Guards leave. https://post.example/guards\n\nEastern Post. (2019, June 9). Camps burn. https://post.example/camps\n'
  assert.deepEqual(await references('They left (Eastern Post, 9 June 2019). It is known (Duarte 2018).', list), [
    '(Eastern Post, 9 June 2019) → 3',
    '(Duarte 2018) → 1',
  ])
})

test('tells authors of one family name apart by their initials', async () => {
  const list =
    '\nHolm, A. (2009) *Ports*. Velna: Quay.\n\nHolm, B. (2009) *Piers*. Velna: Quay.\n\nDuarte, A. (2018) *The quay*. London: Quay.\n'
  assert.deepEqual(await references('A. Holm (2009) and B. Holm (2009) disagree (Duarte 2018).', list), [
    '(2009) → 1',
    '(2009) → 2',
    '(Duarte 2018) → 3',
  ])
})
