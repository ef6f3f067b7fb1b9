import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readSentences } from '../../src/language/tokenizer/read-sentences.ts'
import { tokenize } from '../../src/language/tokenizer/tokenize.ts'

/** The words of a text, parted by spaces. */
const words = (text: string): string =>
  tokenize(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')

/** The sentences of a text, each with its words parted by spaces; `⟨…⟩` marks what is to be skipped and is not in the text. */
function sentences(marked: string): string[] {
  const skip: { start: number; end: number }[] = []
  let text = ''
  for (const [i, part] of marked.split(/[⟨⟩]/).entries()) {
    if (i % 2 === 1) skip.push({ start: text.length, end: text.length + part.length })
    text += part
  }
  const found = readSentences(text, { start: 0, end: text.length }, skip)
  for (const word of found.flat()) assert.equal(text.slice(word.start, word.end), word.form)
  return found.map(sentence => sentence.map(word => word.form).join(' '))
}

test('words and signs come apart as in UD English', () => {
  const cases = [
    ['The RVC “was founded” there.', 'The RVC “ was founded ” there .'],
    ['a far-right, U.S.-backed group', 'a far - right , U.S. - backed group'],
    ['the anti-Western, non-aligned co-founder', 'the anti-Western , non-aligned co-founder'],
    ['Haider al-Abadi', 'Haider al - Abadi'],
    ['800-1,000 fighters on 9/11 at 5:30', '800 - 1,000 fighters on 9/11 at 5:30'],
    ['the 1860s and the 3rd, 50% of $3.5m', 'the 1860s and the 3rd , 50 % of $ 3.5 m'],
    ['Gen. J. R. Smith of Acme Inc. came', 'Gen. J. R. Smith of Acme Inc. came'],
    ['See No. 5, p. 12.', 'See No. 5 , p. 12 .'],
    ['He said no.', 'He said no .'],
    ['and/or', 'and / or'],
    ['Wait... what?!', 'Wait ... what ?!'],
  ] as const
  for (const [text, expected] of cases) assert.equal(words(text), expected)
})

test('contractions are words of their own', () => {
  assert.equal(words("They don't, won’t and cannot"), "They do n't , wo n’t and can not")
  assert.equal(words('Russia’s soldiers’ pay; it’s theirs'), 'Russia ’s soldiers ’ pay ; it ’s theirs')
  assert.equal(words("shouldn't've"), "should n't 've")
})

test('names with letters beyond Latin-1 and apostrophes inside stay whole', () => {
  assert.equal(words('Kastuś Kalinoŭski met O’Reilly and Sha’lan'), 'Kastuś Kalinoŭski met O’Reilly and Sha’lan')
  assert.equal(words('Zdeněk'.normalize('NFD')), 'Zdeněk'.normalize('NFD'))
})

test('addresses are one word without the punctuation around them', () => {
  assert.equal(words('(https://example.org/a-b/c?d=1).'), '( https://example.org/a-b/c?d=1 ) .')
  assert.equal(words('https://en.example.org/wiki/Bor_(town).'), 'https://en.example.org/wiki/Bor_(town) .')
  assert.equal(
    words('write to <press-office@example.org>, or see example.com'),
    'write to < press-office@example.org > , or see example.com',
  )
})

test('a sentence that was glued to the last comes apart', () => {
  assert.deepEqual(sentences('They won the war.Nobody knew.'), ['They won the war .', 'Nobody knew .'])
})

test('a sentence ends before a note marker, with its closing quotation mark', () => {
  assert.deepEqual(sentences('He fought “against their own country.”⟨1⟩ Its fame grew.⟨2⟩ Nobody knows.'), [
    'He fought “ against their own country . ”',
    'Its fame grew .',
    'Nobody knows .',
  ])
})

test('no word reaches over a note marker', () => {
  assert.deepEqual(sentences('The soldiers⟨4⟩ left Bor⟨5⟩-based units.'), ['The soldiers left Bor - based units .'])
  assert.deepEqual(sentences('one⟨[3]⟩two'), ['one two'])
})

test('abbreviations and initials end no sentence, unless a new one plainly begins', () => {
  assert.deepEqual(sentences('Lt. Col. J. Smith met Dr. Jones in St. Louis.'), ['Lt. Col. J. Smith met Dr. Jones in St. Louis .'])
  assert.deepEqual(sentences('It sold arms to Acme Inc. The firm denied it.'), ['It sold arms to Acme Inc.', 'The firm denied it .'])
  assert.deepEqual(sentences('They lived in the U.S. Army barracks.'), ['They lived in the U.S. Army barracks .'])
  assert.deepEqual(sentences('Spc. Dale Roe met Govs. Ann Poe and Lee Moe before Roe v. Moe.'), [
    'Spc. Dale Roe met Govs. Ann Poe and Lee Moe before Roe v. Moe .',
  ])
  assert.deepEqual(sentences('Gen. P. I. Moe met I. M. Roe. So did I. They left.'), [
    'Gen. P. I. Moe met I. M. Roe .',
    'So did I .',
    'They left .',
  ])
})

test('a full stop that is missing is not made up', () => {
  assert.deepEqual(sentences('Backed by the council These men fight on'), ['Backed by the council These men fight on'])
})

test('references in brackets belong to the sentence before', () => {
  assert.deepEqual(sentences('He moved to Bor. [17] Placed there, he stayed.'), ['He moved to Bor . [ 17 ]', 'Placed there , he stayed .'])
})

test('an ellipsis in brackets belongs to the sentence before', () => {
  assert.deepEqual(sentences('He moved to Bor. […] Nobody followed. [...] He stayed.'), [
    'He moved to Bor . [ … ]',
    'Nobody followed . [ ... ]',
    'He stayed .',
  ])
})

test('the number of a note that lost its height belongs to the sentence before, a counted one to its own', () => {
  assert.deepEqual(sentences('He moved to Bor. 17 The council fell.'), ['He moved to Bor . 17', 'The council fell .'])
  assert.deepEqual(sentences('He moved to Bor. 17 Soldiers fell. 40 In all.'), ['He moved to Bor .', '17 Soldiers fell . 40', 'In all .'])
})

test('an address after a full stop begins anew', () => {
  assert.deepEqual(sentences('They claimed it online. https://example.org/a'), ['They claimed it online .', 'https://example.org/a'])
})

test('a number opening a line does not stand as a sentence of its own', () => {
  assert.deepEqual(sentences('1. The council met.'), ['1 . The council met .'])
})

test('every visible character but white space is in exactly one word', () => {
  const text = '«Ünïcode» – 100 %… (a) “b’s” \u{1F600}x {x}\t—y'
  const cuts = tokenize(text)
  assert.equal(cuts.map(({ start, end }) => text.slice(start, end)).join(''), text.replace(/\s/g, ''))
  for (const [i, cut] of cuts.entries()) assert.ok(cut.start < cut.end && cut.start >= (cuts[i - 1]?.end ?? 0))
})

test('hostile lines are read to their end', () => {
  for (const unit of ['a.', 'a@', "a'", '1,', 'A.', '((', '..', '-', 'http://', 'a-', "'s", "a's", ')', '[1]', '. ']) {
    for (const opening of ['', 'http://', 'a@']) assert.ok(sentences(opening + unit.repeat(20_000)).length > 0)
  }
})

test('a note that stands unraised after the full stop ends its sentence, a decimal does not', () => {
  assert.deepEqual(sentences('Their aims differ widely.1 The brigade seeks a port. It calls this “a gift.”12 It failed.3'), [
    'Their aims differ widely . 1',
    'The brigade seeks a port .',
    'It calls this “ a gift . ” 12',
    'It failed . 3',
  ])
  assert.deepEqual(sentences('The bank lent 2.1 billion.'), ['The bank lent 2.1 billion .'])
})

test('a dateline stands apart from the report that it opens', () => {
  assert.deepEqual(sentences('ORSK, Dorvia, March 3 (DNA) — The army left.'), ['ORSK , Dorvia , March 3 ( DNA ) —', 'The army left .'])
  assert.deepEqual(sentences('Orsk (DNA) – The army left.'), ['Orsk ( DNA ) –', 'The army left .'])
  assert.deepEqual(sentences('UN troops — about 300 men — left.'), ['UN troops — about 300 men — left .'])
})

test('a dateline may be a place alone', () => {
  assert.deepEqual(sentences('ORSK - Fighters left.'), ['ORSK -', 'Fighters left .'])
  assert.deepEqual(sentences('PORT-SUMIR/ORSK — “We left.”'), ['PORT - SUMIR / ORSK —', '“ We left . ”'])
  assert.deepEqual(sentences('Orsk and Bor – The army left.'), ['Orsk and Bor –', 'The army left .'])
  assert.deepEqual(sentences('Orsk (Orsk Province) – In May the army left.'), ['Orsk ( Orsk Province ) –', 'In May the army left .'])
  for (const whole of [
    'FNR – Front national du renouveau .',
    'Omar Dile — The colonel until May — left .',
    'The Front – In May – left .',
    'Omar Dile – Commander of the front .',
    'ORSK - based fighters left .',
  ])
    assert.deepEqual(sentences(whole), [whole])
})
