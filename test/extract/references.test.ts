import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'

import { readDocument } from '../../src/documents/read.ts'
import { analyse } from '../../src/extract/analyse.ts'
import { models } from '../reading.ts'
import { tells } from './told-in.ts'

const LIST = `
Lund, K. (2020) *Arms across the desert*. London: Quay.

Torvik, A. and Sand, B. (2019) ‘Recruitment in the desert’, *Coast Studies*, 12(3), pp. 44–49.
`

async function analysed(body: string) {
  const bytes = Buffer.from(`# Report\n\n${body}\n\n## References\n${LIST}`)
  const { analysis } = analyse(await readDocument({ name: 'report.md', bytes }), models())
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }): string => analysis.document.text.slice(start, end)
  return { ...analysis, textOf }
}

const BODY =
  'The Wahat Brigade recruited 300 fighters in Agadez (Torvik and Sand 2019: 46). Lund (2020, p. 15) says that the brigade attacked the camp at Arlit in May 2018.'

test('reads no actor, number or date in a reference, and leaves the offsets of the text as they are', async () => {
  const { mentions, entities, claims, textOf } = await analysed(BODY)
  assert.deepEqual(mentions.filter(({ kind }) => kind === 'quantity' || kind === 'date').map(textOf), ['300 fighters', 'May 2018'])
  assert.ok(!entities.some(({ name }) => /Torvik|Sand|Quay|Coast/.test(name)))
  const recruits = claims.find(({ predicate }) => predicate === 'recruits')
  assert.ok(recruits !== undefined && recruits.object !== null)
  assert.equal(textOf(recruits.object), '300 fighters')
})

test('rests claims on the works that their sentence calls, and keeps an author whom it names as the speaker', async () => {
  const { claims, citations, sources, attributions, textOf } = await analysed(BODY)
  const work = (note: number | undefined): string | undefined =>
    sources.find(({ id }) => id === citations.find(citation => citation.note === note)?.source)?.csl.title
  const byPredicate = (predicate: string) => claims.find(claim => claim.predicate === predicate)
  assert.equal(byPredicate('recruits')?.coverage, 'direct')
  assert.equal(work(byPredicate('recruits')?.notes[0]), 'Recruitment in the desert')
  assert.equal(work(byPredicate('attacked')?.notes[0]), 'Arms across the desert')
  assert.equal(attributions.length, 1)
  assert.ok(attributions[0]?.source !== null && attributions[0]?.source !== undefined)
  assert.equal(textOf(attributions[0].source), 'Lund')
})

test('carries a sentence by the next reference that closes its stretch, and not by an author whom the next sentence names', async () => {
  const { claims } = await analysed(
    'The brigade attacked Arlit. Lund (2020) disagrees.\n\nThe brigade attacked Agadez. It left (Torvik and Sand 2019).',
  )
  assert.deepEqual(
    claims.filter(({ predicate }) => predicate === 'attacked').map(({ coverage, notes }) => [coverage, ...notes].join(' ')),
    ['none', 'carried 2'],
  )
})

test('an object is never what its own clause’s subject is', () => {
  const met = 'The government of Lesk met the Harbour Front on Monday.'
  tells('killed', `${met} The government accused it of killing ten civilians.`, "Harbour Front ten civilians (says Lesk's government)")
})
