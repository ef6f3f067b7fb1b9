import assert from 'node:assert/strict'
import { test } from 'node:test'

import { Problem } from '../../src/model/problem.ts'
import { readQuery } from '../../src/text/search-query.ts'
import { searchWords } from '../../src/text/search-words.ts'

test('spellings and names of one place are searched by one word', () => {
  for (const row of [
    ['Kyiv', 'Kiev', 'Київ', 'Киев'],
    ['Grozny', 'Groznyy', 'Грозный'],
    ['Kharkiv', 'Kharkov', 'Харків'],
    ['Izium', 'Izyum', 'Ізюм', 'Изюм'],
    ['Zelensky', 'Zelenskyy', 'Зеленський'],
    ['Sokhumi', 'Sukhumi', 'სოხუმი'],
    ['Kastuś Kalinoŭski', 'Kastus Kalinouski'],
  ])
    assert.equal(new Set(row.map(name => searchWords(name).join(' '))).size, 1, row.join())
  assert.equal(new Set(['Lviv', 'Odesa', 'Kyiv'].flatMap(searchWords)).size, 3)
})

test('a query is words, exact words, and conditions with or without quotation marks', () => {
  const query = readQuery('drone says:"Red Legion" "the Workshop" year:2022.. note:3 status:accepted in:raid.docx from:reuters https://a.b')
  assert.deepEqual(query.exact, ['the Workshop'])
  assert.deepEqual(query.says, ['Red Legion'])
  assert.deepEqual(query.years, [{ from: 2022, to: null }])
  assert.deepEqual(query.notes, [3])
  assert.deepEqual(query.status, ['accepted'])
  assert.deepEqual([query.in, query.from], [['raid.docx'], ['reuters']])
  assert.deepEqual(query.words.slice(0, 1), ['drone'])
  assert.ok(query.words.length > 1)
})

test('what an operator does not take is refused with what each takes', () => {
  for (const text of ['foo:bar', 'status:odd', 'year:soon', 'note:x', 'says:'])
    assert.throws(
      () => readQuery(text),
      (error: unknown) => error instanceof Problem && (error.hint ?? '').includes('year:2022..2024'),
      text,
    )
})
