import assert from 'node:assert/strict'
import { test } from 'node:test'

import { matchNames, reasonWords } from '../../src/match/names.ts'

const same = (left: string, right: string): void => {
  const { score, reasons } = matchNames(left, right)
  assert.ok(score >= 0.5, `${left} / ${right}: ${score} ${JSON.stringify(reasons)}`)
  assert.ok(Math.abs(matchNames(right, left).score - score) < 1e-9, 'the order of the two names changes nothing')
}

const other = (left: string, right: string): void => {
  const { score, reasons } = matchNames(left, right)
  assert.ok(score < 0.5, `${left} / ${right}: ${score} ${JSON.stringify(reasons)}`)
}

test('one name in several transliterations and scripts is one', () => {
  same('Wolodymyr Hrynko', 'Volodymyr Hrynko')
  same('Ахмед Закаев', 'Akhmed Zakayev')
  same('Kastuś Kalinoŭski', 'Kastus Kalinouski')
  same('Muhammad al-Tamimi', 'Mohammed Tamimi')
  same('Qa’im Brigade', 'Qaem Brigade')
})

test('a name in Arabic letters is compared by its consonants with one in Latin letters', () => {
  for (const [arabic, latin] of [
    ['محمد الحسن', 'Mohammed al-Hassan'],
    ['بشار الأسد', 'Bashar al-Assad'],
    ['أحمد الشرع', 'Ahmad al-Sharaa'],
    ['عبد الله حسين', 'Abdullah Hussein'],
    ['جمال عبد الناصر', 'Gamal Abdel Nasser'],
    ['قاسم سليماني', 'Qassem Soleimani'],
  ] as const)
    assert.ok(matchNames(arabic, latin).score >= 0.5, `${arabic} ${latin} ${matchNames(arabic, latin).score}`)
  for (const [arabic, latin] of [
    ['محمد الحسن', 'Mohammed al-Maliki'],
    ['بشار الأسد', 'Bashar Jaafari'],
    ['عبد الله حسين', 'Abdullah Saleh'],
  ] as const)
    assert.ok(matchNames(arabic, latin).score < 0.5, `${arabic} ${latin}`)
})

test('the order of words, initials, patronymics and titles do not part a name', () => {
  same('Osterfeld, Nina', 'Nina Osterfeld')
  same('N. Osterfeld', 'Nina Osterfeld')
  same('Igor Pavlovich Berezin', 'Igor Berezin')
  same('Gen. Igor Pavlovich Berezin', 'Igor Berezin')
  same('Bill Osterfeld', 'William Osterfeld')
})

test('words run together or apart are one name', () => {
  same('NinaOsterfeld', 'Nina Osterfeld')
  same('Nina Oster feld', 'Nina Osterfeld')
})

test('another surname, given name or patronymic is another person', () => {
  other('Nina Osterfeld', 'Nina Ostrowski')
  other('Nina Osterfeld', 'Karl Osterfeld')
  other('Igor Pavlovich Berezin', 'Igor Borisovich Berezin')
  other('Abdullah bin Omar al-Harbi', 'Omar bin Abdullah al-Harbi')
})

test('a single shared word does not make two people one', () => {
  other('Osterfeld', 'Nina Berta Osterfeld')
})

test('numbers part bodies that are alike in all else, however they are written', () => {
  other('Brigade 44', 'Brigade 45')
  other('Second Rifle Battalion', 'Third Rifle Battalion')
  same('Brigade Forty-Four', 'Brigade 44')
  same('Brigade Fourty-four', 'Brigade 44')
  same('1st Assault Company', 'First Assault Company')
})

test('an acronym goes with its expansion', () => {
  same('RVC', 'Red Volunteer Corps')
  other('RVC', 'Red Volunteer Battalion')
})

test('a form of incorporation may be missing or written out, but not be another one', () => {
  same('Zenda Steel Aktiengesellschaft', 'Zenda Steel AG')
  same('Zenda Steel', 'OOO Zenda Steel')
  other('Zenda Steel AG', 'Zenda Steel GmbH')
  other('Zenda Steel Holdings AG', 'Zenda Steel AG')
})

test('every score comes with its reasons, word by word', () => {
  assert.deepEqual(
    matchNames('Gen. Igor P. Beresin', 'Igor Pavlovich Berezin Jr').reasons.map(({ left, right, by }) => [left, right, by]),
    [
      ['igor', 'igor', 'same word'],
      ['p', 'pavlovich', 'initial'],
      ['beresin', 'berezin', 'one letter apart'],
      ['', 'jr', 'only in the right name'],
    ],
  )
})

test('a hostile name costs no more than a long one', () => {
  assert.ok(matchNames('a'.repeat(100_000), 'b'.repeat(100_000)).score < 0.5)
  assert.ok(matchNames('abcdefgh '.repeat(2_000), 'ijklmnop '.repeat(2_000)).score < 0.5)
})

test('reasons are told in words, a word that only one name has too', () => {
  assert.deepEqual(matchNames('Lanek', 'Boris Lanek').reasons.map(reasonWords), ['“lanek” in both', '“boris” only in the right name'])
})
