import { graphlib, layout } from '@dagrejs/dagre'
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'

/** A thing to be placed: its label's width, and where it stood before. */
export type Box = { readonly id: string; readonly width: number; readonly x?: number | undefined; readonly y?: number | undefined }
type Pair = { readonly from: string; readonly to: string }
export type Point = { readonly x: number; readonly y: number }

/** What the worker is asked: which things, which pairs hang together, and how they are laid out. */
export type LayoutRequest = {
  readonly how: 'around' | 'ranks' | 'row'
  readonly boxes: readonly Box[]
  readonly pairs: readonly Pair[]
  readonly focus: string
}

/** Where each thing stands, in pixels, the middle of its mark. The same request always gives the same places. */
export function placed(request: LayoutRequest): Readonly<Record<string, Point>> {
  const { how, boxes, pairs } = request
  if (how === 'row') return row(boxes)
  return how === 'ranks' ? ranks(boxes, pairs) : around(request)
}

/** Steps after which a drawing of this size has come to rest. */
const STEPS = 240
/** Labels are wide and low: in the space of the simulation heights are stretched, so that a circle there is such an ellipse here. */
const STRETCH = 2

type Node = { readonly id: string; readonly radius: number; x: number; y: number; fx?: number | null; fy?: number | null }

/** Ties short and labels apart, the focus in the middle; what stood somewhere before stays near it. */
function around({ boxes, pairs, focus }: LayoutRequest): Record<string, Point> {
  const nodes = boxes.map(({ id, width, x, y }, index): Node => {
    const turn = index * 2.4
    return {
      id,
      radius: width / 2 + 14,
      x: x ?? Math.cos(turn) * (60 + index * 6),
      y: (y ?? Math.sin(turn) * (40 + index * 3)) * STRETCH,
      ...(id === focus ? { fx: 0, fy: 0 } : {}),
    }
  })
  const links = pairs.map(({ from, to }) => ({ source: from, target: to }))
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(190),
    )
    .force('charge', forceManyBody().strength(-700))
    .force('collide', forceCollide<Node>(({ radius }) => radius).iterations(2))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.02))
    .stop()
    .tick(STEPS)
  return Object.fromEntries(nodes.map(({ id, x, y }) => [id, { x, y: y / STRETCH }]))
}

/** Superiors left, subordinates right, rank by rank, as few lines crossing as a sweep of the ranks finds (Gansner and others 1993). */
function ranks(boxes: readonly Box[], pairs: readonly Pair[]): Record<string, Point> {
  const graph = new graphlib.Graph()
  graph.setGraph({ rankdir: 'LR', ranksep: 110, nodesep: 26 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, width } of boxes) graph.setNode(id, { width: width + 10, height: 40 })
  for (const { from, to } of pairs) graph.setEdge(from, to)
  layout(graph)
  return Object.fromEntries(
    boxes.map(({ id }) => {
      const { x, y } = graph.node(id)
      return [id, { x, y }]
    }),
  )
}

function row(boxes: readonly Box[]): Record<string, Point> {
  const step = Math.max(...boxes.map(({ width }) => width), 120) + 80
  return Object.fromEntries(boxes.map(({ id }, index) => [id, { x: index * step, y: 0 }]))
}
