import assert from 'node:assert/strict'
import { test } from 'node:test'

import { MultiGraph } from 'graphology'
import { SaxesParser } from 'saxes'

import { formats } from '../../src/formats/index.ts'
import { components, networkOf, tieOn } from '../../src/weigh/network.ts'
import { placeMap } from '../../src/weigh/place-map.ts'
import { ground } from '../weigh/build.ts'

const base = ground([
  { subject: 'Storm Company', predicate: 'part_of', object: 'Red Legion', time: '2014/2016' },
  { subject: 'Red Legion', predicate: 'allied_with', object: 'Blue Corps', time: '2022-03/..' },
  { subject: 'Blue Corps', predicate: 'opposes', object: 'Grey Guard', time: '2022/2023-05' },
  { subject: 'Otto Brandt', predicate: 'posting', object: 'Grey Guard' },
  { subject: 'Tide Front', predicate: 'supports', object: 'Shore Party', certainty: 'possible' },
])

type Edge = Record<string, string | undefined>

/** A written network as a graph, its edges' fields by name and the days of their spells. */
function graphIn(name: string): MultiGraph<object, Edge> {
  const format = formats.find(one => one.name === name) ?? assert.fail(name)
  const xml = [...format.write({ ground: base, disputes: [], findings: [], places: placeMap(base, new Map(), new Map()) })].join('')
  const graph = new MultiGraph<object, Edge>()
  const fields = new Map<string, string>()
  let [edge, key]: [string | undefined, string | undefined] = [undefined, undefined]
  const parser = new SaxesParser()
  parser.on('error', error => assert.fail(error))
  parser.on('opentag', ({ name: tag, attributes: given }) => {
    const { id = '', title, source = '', target = '', type, directed, value, start, end } = given
    if (tag === 'attribute' || tag === 'key') fields.set(id, title ?? given['attr.name'] ?? '')
    if (tag === 'node') graph.addNode(id)
    if (tag === 'edge')
      edge =
        type === 'undirected' || directed === 'false'
          ? graph.addUndirectedEdgeWithKey(id, source, target)
          : graph.addDirectedEdgeWithKey(id, source, target)
    if (tag === 'nodes') edge = undefined
    if (tag === 'data') key = fields.get(given['key'] ?? '')
    if (tag === 'attvalue' && edge !== undefined) graph.setEdgeAttribute(edge, fields.get(given['for'] ?? '') ?? '', value)
    if (tag === 'spell' && edge !== undefined) graph.mergeEdgeAttributes(edge, { start, end })
  })
  parser.on('text', text => {
    if (edge !== undefined && key !== undefined) graph.setEdgeAttribute(edge, key, text)
    key = undefined
  })
  parser.write(xml).close()
  return graph
}

for (const name of ['network.graphml', 'network.gexf']) {
  test(`${name}: read back, it holds together as the network does, with command apart from alliance`, () => {
    const graph = graphIn(name)
    const parts = components(networkOf(base)).map(part => part.toSorted())
    for (const part of parts)
      for (const thing of part) assert.ok(graph.degree(thing) > 0 && graph.neighbors(thing).every(other => part.includes(other)))
    assert.equal(graph.order, parts.flat().length)
    const layers = graph.mapEdges((_, { layer }, source, target) => `${layer}: ${source} > ${target}`)
    assert.deepEqual(layers, [
      'hierarchy: Storm Company > Red Legion',
      'alliance: Red Legion > Blue Corps',
      'hostility: Blue Corps > Grey Guard',
      'hierarchy: Otto Brandt > Grey Guard',
      'alliance: Tide Front > Shore Party',
    ])
    assert.deepEqual(
      graph.filterEdges((edge, { certainty }) => certainty === 'possible' || graph.isUndirected(edge)),
      ['clm_1', 'clm_4'],
    )
  })
}

test('network.gexf: on any day those edges are there whose ties may hold', () => {
  const graph = graphIn('network.gexf')
  for (const day of ['2013-01-01', '2015-06-01', '2022-04-01', '2023-04-01', '2024-01-01'])
    assert.deepEqual(
      graph.filterEdges((_, { start, end }) => (start ?? '') <= day && day <= (end ?? '9999')).toSorted(),
      networkOf(base)
        .ties.filter(tie => tieOn(tie, day) !== 'no')
        .flatMap(({ statements }) => statements.map(({ id }) => id))
        .toSorted(),
      day,
    )
})
