import assert from 'node:assert/strict'
import { test } from 'node:test'

import { audited, found, withNotes } from '../audited.ts'

const NOTE = 'Ana Duarte, “Guards Leave the Northern Bridge,” Harbour Times, March 4, 2021, https://harbourtimes.example/bridge.'

/** Codes found in a body with one note, whose marker is `[^1]`. */
const codesIn = async (body: string, ...notes: readonly string[]): Promise<readonly string[]> =>
  (await audited(withNotes(body, ...(notes.length === 0 ? [NOTE] : notes)))).findings.map(({ code }) => code)

const faults: readonly (readonly [what: string, code: string, faulty: string, sound: string])[] = [
  [
    'a marker without a note',
    'dangling-marker',
    'The guards left the bridge.[^1] They came back later.[^9]',
    'The guards left the bridge.[^1] They came back later.',
  ],
  [
    'a marker that is called twice',
    'marker-repeated',
    'The guards left the bridge.[^1] They came back later.[^1]',
    'The guards left the bridge.[^1] They came back later.',
  ],
  [
    'a quotation that no note stands for',
    'quotation-without-note',
    'The guards left the bridge.[^1]\n\nThe captain said that “we will never leave the bridge to the men from the valley”.',
    'The guards left the “northern” bridge.[^1]\n\nThe captain wrote a book called “The Long Way to the Northern Bridge”.',
  ],
  [
    'a paragraph of facts without a note',
    'uncited-paragraph',
    'The guards left the bridge.[^1]\n\nIn 2020 the Harbour Guard had 300 men. It was led by Captain Faris. He came from the Valley.',
    'The guards left the bridge.[^1]\n\nAll of this is open to doubt. We cannot settle it here. It is for others to judge.',
  ],
  [
    'a long run without a marker',
    'long-uncited-run',
    'The guards slept. They woke. They ate. They marched. They left the bridge.[^1]',
    'The guards slept. They left the bridge.[^1]',
  ],
  [
    'quotation marks that cross',
    'crossed-quotation-marks',
    'He called them ‘“guards.’”[^1]',
    'He called them “‘guards.’”[^1] She called them ‘“men.”’',
  ],
  [
    'a full stop lost between two sentences',
    'missing-sentence-end',
    'The men joined the Harbour Guard These men had fought before.[^1]',
    'The men joined the Harbour Guard. These men had fought before.[^1]',
  ],
  [
    'straight and curly apostrophes in one text',
    'mixed-quote-characters',
    "The guards' bridge was the captain’s pride.[^1]",
    'The guards’ bridge was the captain’s pride.[^1]',
  ],
  [
    'a date that counts from that of the source',
    'relative-date-in-quotation',
    'She wrote that they “left the bridge last August without a fight”.[^1]',
    'She wrote that they “left the bridge in August without a fight”.[^1]',
  ],
  [
    'a source older than what it is to show',
    'source-older-than-event',
    'The guards left the bridge in April 2023.[^1]',
    'The guards left the bridge in March 2021 and will be back by 2023.[^1]',
  ],
  [
    'a source older than a day in parentheses',
    'source-older-than-event',
    'The guards left the bridge (4 April 2023).[^1]',
    'Duarte (2023) writes that the guards left the bridge, and Holm (1944–2023) agrees with her (see Holm 2022, 14).[^1]',
  ],
]

for (const [what, code, faulty, sound] of faults) {
  test(`finds ${what}`, async () => assert.ok((await codesIn(faulty)).includes(code)))
  test(`does not find ${what} where there is none`, async () => assert.ok(!(await codesIn(sound)).includes(code)))
}

test('finds a note that nothing calls', async () => {
  assert.ok((await codesIn('The guards left the bridge.[^1]', NOTE, 'Okafor, The Quay (London: Quay, 1999).')).includes('orphan-note'))
  assert.ok(
    !(await codesIn('The guards left the bridge.[^1] They came back.[^2]', NOTE, 'Okafor, The Quay (London: Quay, 1999).')).includes(
      'orphan-note',
    ),
  )
})

test('tells what the source’s month was, counted from its date', async () => {
  const result = await audited(withNotes('She wrote that they “left the bridge last August without a fight”.[^1]', NOTE))
  assert.match(found(result, 'relative-date-in-quotation')[0]?.message ?? '', /2020-08/)
})

test('finds a number that the source’s title gives as rough', async () => {
  const note = NOTE.replace('Guards Leave', 'Over 70 Guards Leave')
  assert.ok((await codesIn('The court charged 70 guards.[^1]', note)).includes('number-mismatch-with-title'))
  assert.ok(!(await codesIn('The court charged over 70 guards.[^1]', note)).includes('number-mismatch-with-title'))
})

test('tells a body that is the only source on itself', async () => {
  const own = '“About the Harbour Guard,” Harbour Guard, accessed May 1, 2021, https://guard.example/about.'
  assert.ok((await codesIn('The Harbour Guard has 300 men.[^1]', own)).includes('interested-source'))
  assert.ok(!(await codesIn('The Harbour Guard has 300 men.[^1]')).includes('interested-source'))
  assert.ok(!(await codesIn('The Harbour Times reported that the guard has 300 men.[^1]')).includes('interested-source'))
})

test('tells a person who is the only source on himself', async () => {
  const own = 'Omar Faris, “Why We Left,” Harbour Times, March 4, 2021, https://harbourtimes.example/faris.'
  assert.ok((await codesIn('Omar Faris, commander of the guard, has 300 men.[^1]', own)).includes('interested-source'))
})

test('finds one name in two spellings', async () => {
  assert.ok((await codesIn('The Kraśna Guard left.[^1] The Krasna Guard came back.')).includes('name-variants'))
  assert.ok(!(await codesIn('The Kraśna Guard left.[^1] The Kraśna Guard came back.')).includes('name-variants'))
  assert.ok(!(await codesIn('The Harbour Talk left.[^1]', 'Ana Duarte, ‘Walls’ (Harbour Talk!, 4 June 2019).')).includes('name-variants'))
})

test('tells paragraphs without notes in one line where there are many', async () => {
  const paragraph = 'In 2020 the Harbour Guard had 300 men. It was led by Captain Faris. He came from the Valley.'
  const result = await audited(
    withNotes(['The guards left the bridge.[^1]', ...Array.from({ length: 6 }, () => paragraph)].join('\n\n'), NOTE),
  )
  assert.equal(found(result, 'uncited-paragraph').length, 1)
})
