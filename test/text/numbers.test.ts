import assert from 'node:assert/strict'
import { test } from 'node:test'

import { findNumbers } from '../../src/text/numbers.ts'

/** Every number as its words, bounds and, where it is rough, a tilde. */
const numbers = (text: string): string[] =>
  findNumbers(text).map(({ start, end, min, max, approximate, kind }) =>
    [text.slice(start, end), `${min ?? '..'}/${max ?? '..'}${approximate ? '~' : ''}`, ...(kind === 'count' ? [] : [kind])].join(' = '),
  )

const reads = (text: string, ...expected: string[]) => assert.deepEqual(numbers(text), expected)

test('digits with separators and scales', () => {
  reads('1,200 men and 2.5 million shells', '1,200 = 1200/1200', '2.5 million = 2500000/2500000')
})

test('spelled numbers', () => {
  reads('twenty-one boats', 'twenty-one = 21/21')
  reads('three thousand two hundred recruits', 'three thousand two hundred = 3200/3200')
  reads('one hundred and five camels', 'one hundred and five = 105/105')
  reads('two dozen trucks', 'two dozen = 24/24')
})

test('a floor has no ceiling and a ceiling no floor', () => {
  reads('at least 40 men', 'at least 40 = 40/..')
  reads('no fewer than six', 'no fewer than six = 6/..')
  reads('up to 20 boats', 'up to 20 = ../20')
  reads('as many as 9,000 herders', 'as many as 9,000 = ../9000')
  reads('a 40-plus member council', '40-plus = 40/..')
  reads('70 or more guards', '70 or more = 70/..')
})

test('both ends of a range', () => {
  reads('between 30 and 150', 'between 30 and 150 = 30/150')
  reads('ranges anywhere from 20 to 90 riders', 'anywhere from 20 to 90 = 20/90')
  reads('700–1,100 miners', '700–1,100 = 700/1100')
  reads('two to three million', 'two to three million = 2000000/3000000')
  reads('12 or 13 sailors', '12 or 13 = 12/13')
})

test('two numbers that are no range stay two', () => {
  reads('seven and nine', 'seven = 7/7', 'nine = 9/9')
})

test('rough wording is kept as rough', () => {
  reads('approximately 60', 'approximately 60 = 60/60~')
  reads('some 400 porters', 'some 400 = 400/400~')
  reads('a quarter of a million pilgrims', 'a quarter of a million = 250000/250000~')
  reads('half a million', 'half a million = 500000/500000~')
  reads('tens of thousands', 'tens of thousands = 20000/..~')
  reads('several hundred', 'several hundred = 200/999~')
  reads('dozens', 'dozens = 24/..~')
})

test('shares and money are told from counts', () => {
  reads(
    'half of them, two-thirds of us, 45 per cent',
    'half = 50/50 = share',
    'two-thirds = 66.7/66.7 = share',
    '45 per cent = 45/45 = share',
  )
  reads('$5 million and 300 euros', '$5 million = 5000000/5000000 = money', '300 euros = 300/300 = money')
})

test('codes, ordinals, decades and idle quantifiers are no numbers', () => {
  reads('the F-16 and the T-72 of the 2nd wing in the 1990s, over his head, from Lagos, in the second half')
})
