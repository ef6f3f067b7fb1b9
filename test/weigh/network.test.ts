import assert from 'node:assert/strict'
import { test } from 'node:test'

import { neighboursText, pathText } from '../../src/brief/text.ts'
import { bridgesOf, componentsOf, graphOf, shortestPath } from '../../src/weigh/graph.ts'
import type { Ground, Thing } from '../../src/weigh/ground.ts'
import { inferencesOf } from '../../src/weigh/inferences.ts'
import { bridges, components, neighbours, networkOf, pathBetween } from '../../src/weigh/network.ts'
import { renewedGround } from '../../src/weigh/renew.ts'
import { holdsOn } from '../../src/weigh/spells.ts'
import type { Tie } from '../../src/weigh/ties.ts'
import { tiesOf } from '../../src/weigh/ties.ts'
import { randoms } from '../random.ts'
import type { Given } from './build.ts'
import { ground, shuffled } from './build.ts'

const text = (words: string) => ({ is: 'text', text: words }) as const

const ally = (subject: string, object: string, more: Partial<Given> = {}): Given => ({ subject, predicate: 'supports', object, ...more })
const foe = (subject: string, object: string, more: Partial<Given> = {}): Given => ({ subject, predicate: 'opposes', object, ...more })

const views = (as: string): Given => ({ subject: 'Red', predicate: 'views', object: 'Blue', qualifiers: { as: [text(as)] } })
const goal = (subject: string, words: string): Given => ({ subject, predicate: 'goal', object: text(words) })
const strained = (given: readonly Given[]) => inferencesOf(ground(given)).filter(({ is }) => is === 'strain')

const allTies = (of: Ground): readonly Tie[] => tiesOf(of).ties

test('a tie is one with every claim that makes it; a denied one is disputed, one that is only denied is none', () => {
  const [tie, ...others] = allTies(
    ground([
      ally('Red', 'Blue'),
      ally('Red', 'Blue', { certainty: 'likely' }),
      ally('Red', 'Blue', { polarity: 'denied' }),
      ally('Red', 'Green', { polarity: 'denied' }),
      ally('Red', 'Grey', { certainty: 'unknown' }),
    ]),
  )
  assert.deepEqual(others, [])
  assert.deepEqual([tie?.statements.length, tie?.denials.length, tie?.isHedged], [2, 1, false])
})

test('what holds both ways is one tie, whoever is named first', () => {
  const allied = { predicate: 'allied_with' } as const
  assert.equal(
    allTies(
      ground([
        { ...allied, subject: 'Red', object: 'Blue' },
        { ...allied, subject: 'Blue', object: 'Red' },
      ]),
    ).length,
    1,
  )
})

test('a view counts as its words do, and command stands apart from alliance', () => {
  assert.deepEqual(
    ['detests', 'more favorably', 'a neighbour'].map(as => tiesOf(ground([views(as)])).ties[0]?.sign),
    ['-', '+', '0'],
  )
  const base = ground([{ subject: 'Red', predicate: 'answers_to', object: 'Council' }, ally('Red', 'Blue')])
  assert.deepEqual(
    networkOf(base, { layers: ['hierarchy'] }).ties.map(({ to }) => to),
    ['Council'],
  )
})

test('a hedged guess of the text is a hedged tie, never an inference', () => {
  const base = ground([{ subject: 'Red', predicate: 'views', object: 'Blue', qualifiers: { as: [text('detests')] }, certainty: 'likely' }])
  assert.equal(tiesOf(base).ties[0]?.isHedged, true)
  assert.deepEqual(inferencesOf(base), [])
})

const on = (time: string | null, day: string, predicate: 'supports' | 'attacked' = 'supports') => holdsOn({ time, predicate }, day)
const inMay = (time: string) => holdsOn({ time, predicate: 'attacked' }, '2023-05-01', '2023-05-31')

test('a tie holds for sure, perhaps or not, as sure as its text', () => {
  assert.equal(on('2014/2019', '2016-01-01'), 'yes')
  assert.equal(on('2014/2019', '2014-06-01'), 'maybe')
  assert.equal(on('2014/2019', '2021-01-01'), 'no')
  assert.equal(on('2014/..', '2023-01-01'), 'yes')
  assert.equal(on('2014/..', '2013-01-01'), 'no')
  assert.equal(on('2023-05', '2024-01-01'), 'maybe')
  assert.equal(on('2023-05', '2024-01-01', 'attacked'), 'no')
  assert.equal(on(null, '2024-01-01'), 'maybe')
  assert.deepEqual([inMay('2023-05-22'), inMay('2023'), inMay('2023-06')], ['yes', 'maybe', 'no'])
  const base = ground([ally('Red', 'Blue', { time: '2014/2019' }), foe('Red', 'Blue', { time: '2022/..' })])
  assert.deepEqual(
    ['2016-05-01', '2023-05-01'].map(day => networkOf(base, { on: day }).ties.map(({ sign }) => sign)),
    [['+'], ['-']],
  )
})

test('gifts, weapons, ideas and events are nobody’s friend or foe; places stand for those who hold them', () => {
  const given = [
    { subject: 'Red', predicate: 'funded_by', object: 'gifts' },
    foe('drones', 'Red'),
    ally('Red', 'march'),
    foe('Red', 'claim'),
    foe('Red', 'Lesk'),
    ally('Red', 'Blue'),
  ] as const
  const base = ground(given, { gifts: 'concept', drones: 'materiel', march: 'event', claim: 'concept', Lesk: 'place' })
  assert.deepEqual(
    allTies(base).map(({ from, to }) => [from, to]),
    [
      ['Red', 'Blue'],
      ['Red', 'Lesk'],
    ],
  )
})

test('ties come and go with the kinds of things, as in a network made anew', () => {
  const given = [ally('Red', 'Blue'), ally('Red', 'Green'), ally('Blue', 'Green', { polarity: 'denied' }), foe('Grey', 'Blue')]
  const rounds: readonly Readonly<Record<string, Thing['kind']>>[] = [
    { Blue: 'concept' },
    {},
    { Green: 'event', Grey: 'people' },
    { Red: 'materiel' },
    {},
  ]
  let base = ground(given)
  networkOf(base)
  for (const kinds of rounds) {
    const { things } = ground(given, kinds)
    const renamed = new Set([...things].flatMap(([id, { kind }]) => (kind === base.things.get(id)?.kind ? [] : [id])))
    base = renewedGround(base, new Map(), { decisions: [], grades: null }, { things, renamed })
    assert.deepEqual(networkOf(base).ties, allTies(base), JSON.stringify(kinds))
  }
})

test('a path shows its evidence at each step, and none is said to be none', () => {
  const base = ground([ally('Red', 'Blue'), foe('Green', 'Blue', { speaker: ['Herald'] }), ally('Grey', 'White')])
  const network = networkOf(base)
  assert.deepEqual(
    pathText(base, 'Red', 'Green', pathBetween(network, 'Red', 'Green'))
      .split('\n')
      .map(line => line.trim()),
    [
      '# From Red to Green',
      '2 steps',
      '',
      'Red — Blue',
      '+ Red backs Blue',
      'The report “A report” · no note',
      'Blue — Green',
      '− Green stands against Blue',
      'Herald, in “A report” · no note',
    ],
  )
  assert.match(pathText(base, 'Red', 'Grey', pathBetween(network, 'Red', 'Grey')), /No tie/)
  assert.deepEqual(components(network), [
    ['Blue', 'Green', 'Red'],
    ['Grey', 'White'],
  ])
  assert.deepEqual(
    bridges(network).map(({ from, to }) => `${from}-${to}`),
    ['Blue-Green', 'Blue-Red', 'Grey-White'],
  )
})

test('the ally of my rival strains, and the strain goes when any of its three sides goes', () => {
  const sides = [ally('Red', 'Green'), ally('Blue', 'Green'), foe('Red', 'Blue')]
  const [strain, ...others] = strained(sides)
  assert.deepEqual(others, [])
  assert.deepEqual(strain, { is: 'strain', friend: 'Green', rivals: ['Blue', 'Red'], restsOn: ground(sides).statements })
  for (const gone of sides) assert.deepEqual(strained(sides.filter(side => side !== gone)), [])
  assert.deepEqual(strained([...sides, ally('Red', 'Blue')]), [])
})

test('inferences are told apart from claims, with the claims that they rest on', () => {
  const base = ground([ally('Red', 'Green'), ally('Blue', 'Green'), foe('Red', 'Blue')])
  const page = neighboursText(base, networkOf(base), 'Green', inferencesOf(base, 'Green'))
  assert.match(page, /# What follows from the claims, and no source says\n {2}⇒ By the claims here, Green stands with both Blue and Red/)
  assert.equal(page.match(/rests on:/g)?.length, 3)
})

test('goals for or against one are aligned or collide, however they are worded', () => {
  const base = ground(
    [
      goal('Red', 'the removal of Tyrant'),
      goal('Blue', 'helping Ruritania bring about the downfall of Tyrant’s rule'),
      goal('Grey', 'protect Tyrant'),
      foe('Red', 'Grey'),
      ally('Red', 'Tyrant', { polarity: 'denied' }),
      ally('Ruritania', 'Blue'),
    ],
    { Tyrant: 'person', Ruritania: 'state' },
  )
  assert.deepEqual(
    inferencesOf(base).map(one => (one.is === 'alignment' ? [one.sense, one.about, ...one.things] : [one.is])),
    [['-', 'Tyrant', 'Blue', 'Red'], ['collision']],
  )
})

/** A ground of random ties between a few things. */
function tangle(seed: number, things: number, ties: number): Ground {
  const random = randoms(seed)
  const any = (): string => `t${Math.floor(random() ** 2 * things)}`
  const predicates = ['supports', 'opposes', 'allied_with', 'part_of', 'views'] as const
  return ground(
    Array.from({ length: ties }, (): Given => ({
      subject: any(),
      predicate: predicates[Math.floor(random() * 5)] ?? 'supports',
      object: any(),
    })),
  )
}

test('the order of adding changes neither ties, paths, bridges, parts nor inferences', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const base = tangle(seed, 12, 18)
    const again = { ...base, statements: shuffled(base.statements, seed) }
    const [left, right] = [networkOf(base), networkOf(again)]
    assert.deepEqual(left, right)
    assert.deepEqual(pathBetween(left, 't0', 't5'), pathBetween(right, 't0', 't5'))
    assert.deepEqual(inferencesOf(base), inferencesOf(again))
  }
})

test('what follows for one thing is what follows for all, as far as it concerns it', () => {
  const base = tangle(3, 24, 60)
  const all = inferencesOf(base).filter(({ is }) => is === 'strain')
  assert.ok(all.length > 3)
  for (const thing of base.things.keys())
    assert.deepEqual(
      new Set(inferencesOf(base, thing).filter(({ is }) => is === 'strain')),
      new Set(all.filter(one => one.is === 'strain' && [one.friend, ...one.rivals].includes(thing))),
    )
})

const count = (graph: ReturnType<typeof graphOf>): number => componentsOf(graph).length

test('paths are as short as a search of everything finds, and a bridge is what parts the graph when it goes', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const random = randoms(seed)
    const pairs = Array.from({ length: 22 }, () => [Math.floor(random() * 18), Math.floor(random() * 18)] as const).filter(
      ([a, b]) => a !== b,
    )
    const graph = graphOf(18, pairs)
    assert.deepEqual(
      bridgesOf(graph).map(pair => pair.join()),
      [...new Set(pairs.map(([a, b]) => (a < b ? `${a},${b}` : `${b},${a}`)))]
        .filter(
          key =>
            count(
              graphOf(
                18,
                pairs.filter(([a, b]) => `${a},${b}` !== key && `${b},${a}` !== key),
              ),
            ) > count(graph),
        )
        .toSorted((x, y) => Number(x.split(',')[0]) - Number(y.split(',')[0]) || Number(x.split(',')[1]) - Number(y.split(',')[1])),
    )
    const far = distances(graph, 0)
    for (let to = 1; to < 18; to++) {
      const path = shortestPath(graph, 0, to)
      assert.equal(path === undefined ? undefined : path.length - 1, far[to])
      for (const [index, node] of (path ?? []).entries()) if (index > 0) assert.ok(graph[path?.[index - 1] ?? -1]?.includes(node))
    }
  }
})

/** Steps from one node to every other, by going on until nothing changes. */
function distances(graph: ReturnType<typeof graphOf>, from: number): (number | undefined)[] {
  const far: (number | undefined)[] = graph.map((_, node) => (node === from ? 0 : undefined))
  for (let round = 0; round < graph.length; round++)
    for (const [node, near] of graph.entries())
      for (const other of near) {
        const step = far[node]
        if (step !== undefined && (far[other] ?? Infinity) > step + 1) far[other] = step + 1
      }
  return far
}

test('neighbours are those with a tie, most tied first', () => {
  assert.deepEqual(
    neighbours(networkOf(ground([ally('Red', 'Blue'), foe('Red', 'Green'), ally('Green', 'Red')])), 'Red').map(({ to, ties }) => [
      to,
      ties.length,
    ]),
    [
      ['Green', 2],
      ['Blue', 1],
    ],
  )
})
