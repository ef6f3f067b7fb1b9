import assert from 'node:assert/strict'
import { test } from 'node:test'

import { speakersOf, stanceOfChain } from '../../../src/extract/attribution/chain.ts'
import { findReplies, isAnswered } from '../../../src/extract/attribution/replies.ts'
import type { Attribution } from '../../../src/model/claim.ts'
import type { Span } from '../../../src/model/span.ts'

/** Where `words` stand in `text`; asking for words it does not hold is a fault of the test. */
const at = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  assert.notEqual(start, -1, words)
  return { start, end: start + words.length }
}

const attribution = (
  text: string,
  [source, cue, content]: readonly [string, string, string],
  more: Partial<Attribution> = {},
): Attribution => ({
  source: at(text, source),
  cue: at(text, cue),
  content: [at(text, content)],
  polarity: 'affirmed',
  certainty: 'certain',
  act: 'says',
  ...more,
})

const REPORT = 'The agency reported that Benes denied that soldiers burned the barns.'
const agency = attribution(REPORT, ['The agency', 'reported', 'Benes denied that soldiers burned the barns'])
const benes = attribution(REPORT, ['Benes', 'denied', 'soldiers burned the barns'], { polarity: 'denied' })

test('the chain of speakers runs from the outermost to the innermost', () => {
  assert.deepEqual(speakersOf([benes, agency], at(REPORT, 'burned')), [agency, benes])
  assert.deepEqual(speakersOf([benes, agency], at(REPORT, 'denied')), [agency])
})

test('what somebody is told to think stands on his account, what he wants or what is thought by nobody named does not', () => {
  const thought = { ...benes, act: 'holds' } as const
  assert.deepEqual(speakersOf([{ ...agency, act: 'wants' }, thought], at(REPORT, 'burned')), [thought])
  assert.deepEqual(speakersOf([{ ...thought, source: null }], at(REPORT, 'burned')), [])
})

test('one denial in the chain denies, two affirm, and the least sure decides', () => {
  assert.deepEqual(stanceOfChain([agency, benes]), { polarity: 'denied', certainty: 'certain' })
  assert.deepEqual(stanceOfChain([{ ...agency, polarity: 'denied', certainty: 'possible' }, benes]), {
    polarity: 'affirmed',
    certainty: 'possible',
  })
  assert.deepEqual(stanceOfChain([]), { polarity: 'affirmed', certainty: 'certain' })
})

const DISPUTE = 'Hanta claims that Orsk armed the rebels. Orsk denied these allegations. The rebels denied the theft.'
const claim = attribution(DISPUTE, ['Hanta', 'claims', 'that Orsk armed the rebels'])
const denial = attribution(DISPUTE, ['Orsk', 'denied', 'these allegations'], { polarity: 'denied' })
const theft = attribution(DISPUTE, ['The rebels', 'denied the', 'the theft'], { polarity: 'denied' })

test('a denial of "these allegations" answers the claim before it, a denial of a deed does not', () => {
  assert.deepEqual(findReplies([claim, denial, theft], DISPUTE), [{ by: denial, to: claim }])
})

test('who answers a claim answers whatever stands in its content', () => {
  const [reply] = findReplies([claim, denial, theft], DISPUTE)
  assert.ok(reply)
  const voices = (words: string): Attribution[] => speakersOf([claim, denial, theft], at(DISPUTE, words))
  assert.equal(isAnswered(reply, voices('armed'), at(DISPUTE, 'armed')), true)
  assert.equal(isAnswered(reply, voices('the theft'), at(DISPUTE, 'the theft')), false)
})

test('a denial by "which" answers the clause before it, which nobody else needs to have said', () => {
  const text = 'Hanta says it won. The rebels got arms from Orsk, which Orsk denies.'
  const said = attribution(text, ['Hanta', 'says', 'it won'])
  const denies = attribution(text, ['Orsk', 'denies', 'which'], { polarity: 'denied' })
  const clause = at(text, 'The rebels got arms from Orsk')
  const replies = findReplies([said, denies], text, () => clause)
  assert.deepEqual(replies, [{ by: denies, to: clause }])
  assert.deepEqual(
    [at(text, 'got'), at(text, 'won')].map(span => isAnswered({ by: denies, to: clause }, [], span)),
    [true, false],
  )
})

test('a claim backed up in a relative clause is answered too', () => {
  const text = 'Hanta says it won the battle, a claim that analysts confirmed.'
  const said = attribution(text, ['Hanta', 'says', 'it won the battle'])
  const backed = attribution(text, ['analysts', 'confirmed', 'that'])
  assert.deepEqual(findReplies([said, backed], text), [{ by: backed, to: said }])
})

test('nothing far away is answered', () => {
  const text = `Hanta claims a victory. ${'The road was long. '.repeat(50)}Orsk rejected the claim.`
  const far = [
    attribution(text, ['Hanta', 'claims', 'a victory']),
    attribution(text, ['Orsk', 'rejected', 'the claim'], { polarity: 'denied' }),
  ]
  assert.deepEqual(findReplies(far, text), [])
})
