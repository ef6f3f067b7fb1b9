import assert from 'node:assert/strict'
import { test } from 'node:test'

import { independenceWords } from '../../src/brief/origins-page.ts'
import { originsText } from '../../src/brief/text.ts'
import type { Work } from '../../src/match/works.ts'
import type { CslItem } from '../../src/model/source.ts'
import type { Ground } from '../../src/weigh/ground.ts'
import { eachSaying, originsOf, sayingTheSame } from '../../src/weigh/origins.ts'
import type { Given } from './build.ts'
import { fighters, ground, shuffled } from './build.ts'

const work = (id: string, csl: Partial<CslItem>, more: Partial<Work> = {}): Work => ({
  id,
  csl: { type: 'article-newspaper', author: [], title: `On ${id}`, ...csl },
  citings: [{ document: 'doc_1', notes: [1] }],
  ...more,
})

const resting = (given: readonly Given[], works: readonly Work[], kinds = {}): Ground => ({
  ...ground(given, kinds),
  works: new Map(works.map(one => [one.id, one])),
})

const on = (...sources: string[]): Given => ({ subject: 'Legion', predicate: 'strength', object: fighters(40), sources, notes: [1] })

const words = (base: Ground): string => independenceWords(originsOf(base, base.statements))

const osterfeld = { given: 'Nina', family: 'Osterfeld' }

test('one author in two papers, and one agency in two others, are two origins; a work by nobody counts as none', () => {
  const base = resting(
    [on('a'), on('b'), on('c'), on('d'), on('e')],
    [
      work('a', { author: [osterfeld], 'container-title': 'The Herald' }),
      work('b', { author: [osterfeld], 'container-title': 'The Courier' }),
      work('c', { author: [{ literal: 'Associated Press' }], 'container-title': 'The Gazette' }),
      work('d', { 'container-title': 'AP News' }),
      work('e', {}),
    ],
  )
  assert.equal(words(base), '5 citations, 2 origins, 1 of unknown lineage, which counts as none')
  assert.deepEqual(originsOf(base, base.statements).origins[0]?.reasons, ['“On a” is by Nina Osterfeld', '“On b” is by Nina Osterfeld'])
})

test('papers join through authors they share, however long the chain', () => {
  const other = { given: 'Otto', family: 'Brandt' }
  const base = resting(
    [on('a'), on('b'), on('c')],
    [
      work('a', { author: [osterfeld], 'container-title': 'The Herald' }),
      work('b', { author: [osterfeld, other], 'container-title': 'The Courier' }),
      work('c', { author: [other], 'container-title': 'Evening Post' }),
    ],
  )
  assert.equal(words(base), '3 citations, 1 origin')
})

test('one house prints books of many minds', () => {
  const book = { type: 'book', publisher: 'Harbour Press' } as const
  const base = resting(
    [on('a'), on('b')],
    [work('a', { ...book, author: [osterfeld] }), work('b', { ...book, author: [{ given: 'Otto', family: 'Brandt' }] })],
  )
  assert.equal(words(base), '2 citations, 2 origins')
})

test('who is quoted is the origin, whichever papers quote', () => {
  const said = { ...on('a'), speaker: ['Ministry'] }
  const base = resting(
    [said, { ...said, sources: ['b'] }],
    [work('a', { 'container-title': 'The Herald' }), work('b', { 'container-title': 'The Courier' })],
  )
  assert.equal(words(base), '2 citations, 1 origin')
  assert.deepEqual(originsOf(base, base.statements).origins[0]?.names, ['Ministry'])
})

test('nameless speakers are no origin of their own: what quotes them is', () => {
  const base = resting([{ ...on('a'), speaker: ['analysts'] }], [work('a', { 'container-title': 'The Herald' })], { analysts: 'people' })
  assert.deepEqual(originsOf(base, base.statements).origins[0]?.names, ['The Herald'])
})

test('a body’s own site and an interview with its commander are one origin, which describes itself', () => {
  const base = resting(
    [on('site'), on('talk'), { subject: 'Nina Osterfeld', predicate: 'posting', object: 'Legion' }],
    [
      work('site', { type: 'webpage', 'container-title': 'The Legion' }),
      work('talk', { type: 'interview', author: [{ given: 'Otto', family: 'Brandt' }, osterfeld], 'container-title': 'Institute' }),
    ],
    { 'Nina Osterfeld': 'person' },
  )
  const { origins } = originsOf(base, base.statements.slice(0, 2))
  assert.deepEqual(
    origins.map(({ own, footings }) => [own, footings.length]),
    [[true, 2]],
  )
  assert.match(origins[0]?.reasons.join() ?? '', /published by Legion itself.*an interview with Nina Osterfeld/)
})

test('an interview with the very person it is about is that person’s own word', () => {
  const base = resting(
    [{ subject: 'Nina Osterfeld', predicate: 'posting', object: 'Legion', sources: ['talk'], notes: [1] }],
    [work('talk', { type: 'interview', author: [osterfeld], 'container-title': 'Institute' })],
    { 'Nina Osterfeld': 'person' },
  )
  const { origins } = originsOf(base, base.statements)
  assert.equal(origins[0]?.own, true)
  assert.match(origins[0].reasons.join(), /: Nina Osterfeld speaks of themselves$/)
})

test('a bare sentence among notes is of unknown lineage; a report without notes speaks at first hand', () => {
  const bare = { ...on(), notes: [] }
  assert.equal(words(resting([bare], [work('a', {})])), '1 citation, 0 origins, 1 of unknown lineage, which counts as none')
  assert.equal(words(resting([bare], [])), '1 citation, 1 origin')
})

test('a work that a note knows only through another is one origin with it', () => {
  const papers = [
    work('a', { 'container-title': 'The Herald' }, { citings: [{ document: 'doc_1', notes: [1], through: [{ note: 1, work: 'b' }] }] }),
    work('b', { 'container-title': 'The Courier' }),
  ]
  const base = resting([on('a', 'b')], papers)
  assert.equal(words(base), '2 citations, 1 origin')
  assert.match(
    originsText(base, 'Legion', [{ title: 'Strength', claims: [], independence: originsOf(base, base.statements) }]),
    /“On a” is known only through “On b”/,
  )
})

const circle = (second: readonly string[]): Ground => ({
  ...resting(
    [on('west'), { ...on(...second), document: 'doc_2' }],
    [
      work('west', { title: 'What the West Knows', author: [osterfeld] }),
      work('east', { title: 'What the East Knows', author: [osterfeld] }),
    ],
  ),
  reports: new Map([
    ['doc_1', { id: 'doc_1', title: 'What the East Knows', date: null }],
    ['doc_2', { id: 'doc_2', title: 'What the West Knows', date: null }],
  ]),
})

test('a cited report that is here itself adds nothing to its own sources', () => {
  assert.equal(words(circle([])), '2 citations, 1 origin, 1 through a report that is here itself')
})

test('reports that rest on each other are a loop and no origin', () => {
  assert.equal(words(circle(['east'])), '2 citations, 0 origins, 2 through a report that is here itself, 1 loop')
  assert.deepEqual(originsOf(circle(['east']), circle(['east']).statements).loops, [['“What the East Knows”', '“What the West Knows”']])
})

test('two speakers who quote each other are a loop', () => {
  const base = ground([
    { ...on(), speaker: ['Herald', 'Courier'] },
    { ...on(), speaker: ['Courier', 'Herald'] },
  ])
  assert.deepEqual(originsOf(base, base.statements).loops, [['Courier', 'Herald']])
})

test('the order of adding changes nothing, and there are never more origins than citations', () => {
  const outlets = ['The Herald', 'The Courier', 'Reuters', undefined]
  const people = [osterfeld, { given: 'Otto', family: 'Brandt' }, undefined]
  const works = Array.from({ length: 12 }, (_, i) => {
    const [outlet, author] = [outlets[i % 4], people[i % 3]]
    return work(`w${i}`, { ...(outlet === undefined ? {} : { 'container-title': outlet }), author: author === undefined ? [] : [author] })
  })
  const base = resting(
    works.map(({ id }, i) => ({ ...on(id), speaker: i % 5 === 0 ? ['Ministry'] : [] })),
    works,
  )
  const first = originsOf(base, base.statements)
  for (let seed = 1; seed <= 20; seed++) assert.deepEqual(originsOf(base, shuffled(base.statements, seed)), first)
  assert.ok(first.origins.length <= first.citations)
  assert.equal(first.citations, first.unknown.length + first.origins.reduce((sum, { footings }) => sum + footings.length, 0))
})

test('the same is said by whoever affirms it of the same, hedging or not', () => {
  const base = ground([on(), { ...on(), certainty: 'likely' }, { ...on(), polarity: 'denied' }, { ...on(), object: fighters(50) }])
  const [first] = base.statements
  assert.deepEqual(first && sayingTheSame(base, first).map(({ id }) => id), ['clm_0', 'clm_1'])
})

test('what is said of a thing falls into sayings, each once, the rejected left out', () => {
  const base = ground([on(), { ...on(), certainty: 'likely' }, { ...on(), object: fighters(50) }, { ...on(), standing: 'rejected' }])
  const [first] = base.statements
  assert.deepEqual(first && eachSaying(base, first.subject).map(same => same.map(({ id }) => id)), [['clm_0', 'clm_1'], ['clm_2']])
})
