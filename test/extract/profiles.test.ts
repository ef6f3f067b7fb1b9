import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readMarkdown } from '../../src/documents/markdown.ts'
import { readText } from '../../src/documents/text.ts'
import { analyse } from '../../src/extract/analyse.ts'
import type { Argument } from '../../src/model/claim.ts'
import type { Document } from '../../src/model/document.ts'
import { models } from '../reading.ts'

/** The claims of a document, each as `subject predicate object`, with where their passages stand. */
function claimsOf(document: Document): string[] {
  const { analysis } = analyse(document, models())
  const words = (argument: Argument): string => analysis.document.text.slice(argument.start, argument.end)
  return analysis.claims.map(({ subject, predicate, object, time }) =>
    [words(subject), predicate, ...(object === null ? [] : [words(object)]), ...(time === null ? [] : [`(${time})`])].join(' '),
  )
}

const markdown = (...lines: readonly string[]): string[] => claimsOf(readMarkdown(lines.join('\n')))

test('sentences without a subject tell of the name that heads them', () => {
  const claims = markdown(
    '## Heron Brigade',
    '',
    'Founded in 2014 by Pavel Orn. Led by Marko Dren since 2019. Has around 300 fighters. Split from the Vale Liberation Army in 2014. Opposes the government of Marania.',
  )
  for (const claim of [
    'Heron Brigade founded (2014)',
    'Heron Brigade founded_by Pavel Orn (2014)',
    'Marko Dren posting Heron Brigade (2019/..)',
    'Heron Brigade strength around 300 fighters',
    'Heron Brigade splinter_of the Vale Liberation Army (2014)',
    'Heron Brigade opposes the government',
  ])
    assert.ok(claims.includes(claim), `${claim} in ${claims.join('; ')}`)
})

test('a heading that names nobody gives no subject', () => {
  const claims = markdown('## Key findings', '', 'Led by men with long records. Founded in 2014. Opposes the government of Marania.')
  assert.deepEqual(
    claims.filter(claim => /findings/i.test(claim)),
    [],
  )
  assert.ok(!claims.some(claim => / founded /.test(claim)))
})

test('a bold name alone heads the lines below it', () => {
  const claims = markdown(
    '**Karl Weber**',
    'Born in 1971 in Dresden. Commanded the Vale Battalion. Sentenced to ten years in prison in 2018.',
  )
  assert.ok(claims.includes('Karl Weber posting Vale Battalion'), claims.join('; '))
})

const PROFILE = [
  'Leader: Anton Beke',
  'Deputy leader: Zoran Ilic',
  'Founded: 2016',
  'Strength: 300–400 fighters',
  'Also known as: Grey Legion, GL',
  'Allies: Heron Brigade, Northern Front',
  'Area of operations: Marania',
  'Headquarters: Korvin',
  'Ideology: ethnonationalism',
]

const TOLD = [
  'Anton Beke posting Grey Wolves',
  'Zoran Ilic posting Grey Wolves',
  'Grey Wolves founded (2016)',
  'Grey Wolves strength 300–400 fighters',
  'Grey Wolves alias Grey Legion',
  'Grey Wolves alias GL',
  'Grey Wolves allied_with Heron Brigade',
  'Grey Wolves allied_with Northern Front',
  'Grey Wolves operates_in Marania',
  'Grey Wolves based_in Korvin',
  'Grey Wolves ideology ethnonationalism',
]

test('labelled lines under a name tell of it, in Markdown and in plain text', () => {
  assert.deepEqual(markdown('## Grey Wolves', '', ...PROFILE), TOLD)
  assert.deepEqual(claimsOf(readText(['Grey Wolves', '', ...PROFILE].join('\n'))), TOLD)
})

test('a line of a name begins a profile, and labels without a name over them tell of nobody', () => {
  assert.deepEqual(markdown('Name: Anton Beke', 'Rank: colonel', 'Position: commander of the Heron Brigade'), [
    'Anton Beke posting',
    'Anton Beke posting Heron Brigade',
  ])
  assert.deepEqual(markdown('Allies: Heron Brigade, Northern Front'), [])
})

test('the passage of a claim is the sentence alone, and its subject stands in the heading', () => {
  const { analysis } = analyse(readMarkdown('## Heron Brigade\n\nFounded in 2014 by Pavel Orn.'), models())
  const claim = analysis.claims.find(({ predicate }) => predicate === 'founded_by')
  const [evidence] = claim?.evidence ?? []
  assert.equal(analysis.document.text.slice(evidence?.start, evidence?.end), 'Founded in 2014 by Pavel Orn.')
  assert.equal(analysis.document.text.slice(claim?.subject.start, claim?.subject.end), 'Heron Brigade')
})
