import assert from 'node:assert/strict'
import { test } from 'node:test'

import { foundAgain } from '../../src/web/reading/found-again.ts'

const TEXT =
  'It rained. The Northern Brigade  attacked the town of Dorn in June 2019.\n\nNobody had been told of it. The council met later.'

const found = (quote: string): string | undefined => {
  const span = foundAgain(TEXT, quote)
  return span === undefined ? undefined : TEXT.slice(span.start, span.end)
}

test('a quotation is found letter for letter, under other spaces and signs, or as the sentence that is most like it', () => {
  assert.equal(found('Nobody had been told of it.'), 'Nobody had been told of it.')
  assert.equal(found('the Northern “Brigade” attacked the town'), 'The Northern Brigade  attacked the town')
  assert.equal(found('In June 2019 the Northern Brigade attacked Dorn.'), 'The Northern Brigade  attacked the town of Dorn in June 2019')
})

test('what the text does not say any more is not found', () => {
  assert.equal(found('The Southern Front has left the coast for good.'), undefined)
  assert.equal(found('…'), undefined)
})
