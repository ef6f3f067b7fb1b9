import assert from 'node:assert/strict'
import { test } from 'node:test'

import { SaxesParser } from 'saxes'

import { formats } from '../../src/formats/index.ts'
import { placeMap } from '../../src/weigh/place-map.ts'
import { ground } from '../weigh/build.ts'

/** Ties with every kind of time, in names that XML does not take as they are. */
const base = ground([
  { subject: 'Red & Sons', predicate: 'part_of', object: '"Blue" <Corps>', time: '2014/2016' },
  { subject: 'Red & Sons', predicate: 'allied_with', object: 'Grey\u0007 Guard', time: '2022-03/..' },
  { subject: 'Red & Sons', predicate: 'opposes', object: 'Grey\u0007 Guard', time: '../2023-05' },
  {
    subject: 'Red & Sons',
    predicate: 'opposes',
    object: 'Grey\u0007 Guard',
    time: '2023-05-04',
    quote: 'It said "no"\n\u202Eand \uD83D left.',
  },
  { subject: 'Otto Brandt', predicate: 'posting', object: '"Blue" <Corps>' },
  { subject: 'Otto Brandt', predicate: 'supports', object: 'Гвардія', time: '199X', polarity: 'denied' },
])

/** An element of a file with what stands in it, by the names and order of its file. */
type Element = { readonly tag: string; readonly given: Readonly<Record<string, string>>; readonly children: Element[] }

/** The root of a written format, as a strict parser has it. */
function rootOf(name: string): Element {
  const format = formats.find(one => one.name === name) ?? assert.fail(name)
  const xml = [...format.write({ ground: base, disputes: [], findings: [], places: placeMap(base, new Map(), new Map()) })].join('')
  const top: Element = { tag: '', given: {}, children: [] }
  const open = [top]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => assert.fail(error))
  parser.on('opentag', ({ name: tag, uri, attributes }) => {
    const given = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]))
    const element = { tag, given: { ...given, uri }, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return top.children[0] ?? assert.fail('no root')
}

const only = ({ children }: Element, tag: string): Element[] => children.filter(child => child.tag === tag)
const tagsIn = ({ children }: Element): string[] => [...new Set(children.map(({ tag }) => tag))]
const idsOf = (elements: readonly Element[]): string[] => elements.map(({ given }) => given['id'] ?? assert.fail('no id'))

/** Every element has an id of its own. */
function assertIds(elements: readonly Element[]): void {
  const ids = idsOf(elements)
  assert.equal(new Set(ids).size, ids.length)
}

/** Edges go from a node of the file to a node of the file. */
function assertEnds(nodes: readonly Element[], edges: readonly Element[]): void {
  const ids = new Set(idsOf(nodes))
  for (const { given } of edges) assert.ok(ids.has(given['source'] ?? '') && ids.has(given['target'] ?? ''), JSON.stringify(given))
}

/** A day as XML Schema writes one (xs:date) that the calendar has. */
const isDate = (day: string): boolean => /^-?\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toISOString().startsWith(day)

test('network.gexf keeps the rules of the schema of GEXF 1.3', () => {
  const root = rootOf('network.gexf')
  assert.deepEqual([root.tag, root.given['uri'], root.given['version']], ['gexf', 'http://gexf.net/1.3', '1.3'])
  assert.deepEqual(tagsIn(root), ['graph'])
  const graph = root.children[0] ?? assert.fail()
  const { uri: _, ...told } = graph.given
  assert.deepEqual(told, { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval', defaultedgetype: 'directed' })
  assert.deepEqual(tagsIn(graph), ['attributes', 'nodes', 'edges'])
  const declared = new Map(only(graph, 'attributes').map(one => [one.given['class'], new Set(idsOf(one.children))]))
  assert.deepEqual([...declared.keys()], ['node', 'edge'])
  for (const { children } of only(graph, 'attributes')) {
    assertIds(children)
    for (const { tag, given } of children) assert.ok(tag === 'attribute' && given['title'] !== undefined && given['type'] === 'string')
  }
  const [nodes, edges] = [only(graph, 'nodes')[0]?.children ?? [], only(graph, 'edges')[0]?.children ?? []]
  assert.deepEqual([nodes.length, edges.length], [5, 6])
  assertIds(nodes)
  assertIds(edges)
  assertEnds(nodes, edges)
  for (const [kind, elements] of [
    ['node', nodes],
    ['edge', edges],
  ] as const)
    for (const { tag, given, children } of elements) {
      assert.equal(tag, kind)
      assert.ok(kind === 'edge' || given['label'] !== undefined)
      assert.ok([undefined, 'directed', 'undirected', 'mutual'].includes(given['type']))
      assert.ok(children.every(child => child.tag === 'attvalues' || child.tag === 'spells'))
      for (const { tag: inner, given: attvalue } of children.find(child => child.tag === 'attvalues')?.children ?? []) {
        assert.equal(inner, 'attvalue')
        assert.ok(declared.get(kind)?.has(attvalue['for'] ?? '') === true && attvalue['value'] !== undefined)
      }
      for (const spells of children.filter(child => child.tag === 'spells')) {
        assert.ok(spells.children.length > 0)
        for (const { given: spell } of spells.children) {
          const { uri: __, ...days } = spell
          assert.ok(Object.keys(days).length > 0 && Object.keys(days).every(key => key === 'start' || key === 'end'))
          for (const day of Object.values(days)) assert.ok(isDate(day), day)
          assert.ok((days['start'] ?? '') <= (days['end'] ?? '9999'))
        }
      }
    }
  assert.equal(edges.filter(({ children }) => children.some(({ tag }) => tag === 'spells')).length, 5)
})

test('network.gexf keeps friends, foes and denials apart where they tie the same two', () => {
  const edges = only(rootOf('network.gexf').children[0] ?? assert.fail(), 'edges')[0]?.children ?? []
  assert.deepEqual(
    edges.map(({ given }) => given['kind']),
    ['hierarchy', 'alliance', 'hostility', 'hostility', 'hierarchy', 'denied alliance'],
  )
})

test('network.graphml keeps the rules of the schema of GraphML 1.0', () => {
  const root = rootOf('network.graphml')
  assert.deepEqual([root.tag, root.given['uri']], ['graphml', 'http://graphml.graphdrawing.org/xmlns'])
  assert.deepEqual(tagsIn(root), ['key', 'graph'])
  const keys = only(root, 'key')
  assertIds(keys)
  for (const { given } of keys) assert.ok(['node', 'edge'].includes(given['for'] ?? '') && given['attr.type'] === 'string')
  for (const kind of ['node', 'edge']) {
    const names = keys.filter(({ given }) => given['for'] === kind).map(({ given }) => given['attr.name'])
    assert.equal(new Set(names).size, names.length)
  }
  const [graph = assert.fail(), ...more] = only(root, 'graph')
  assert.deepEqual([graph.given['edgedefault'], more], ['directed', []])
  assert.deepEqual(tagsIn(graph), ['node', 'edge'])
  const [nodes, edges] = [only(graph, 'node'), only(graph, 'edge')]
  assert.deepEqual([nodes.length, edges.length], [5, 6])
  assertIds([graph, ...nodes, ...edges])
  assertEnds(nodes, edges)
  for (const { tag, given, children } of [...nodes, ...edges]) {
    assert.ok([undefined, 'true', 'false'].includes(given['directed']))
    const used = children.map(child => child.given['key'] ?? '')
    assert.equal(new Set(used).size, used.length)
    for (const key of used) assert.equal(keys.find(one => one.given['id'] === key)?.given['for'], tag, key)
  }
})
