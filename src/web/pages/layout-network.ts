import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'

export type Placed = { readonly id: string; x: number; y: number; fx?: number | null; fy?: number | null }

/** Steps after which a drawing of this size has come to rest. */
const STEPS = 240

/** Where things stand so that ties stay short and labels apart; the focus in the middle. The same things always stand in the same places. */
export function placed(
  ids: readonly string[],
  ties: readonly { readonly from: string; readonly to: string }[],
  focus: string,
): ReadonlyMap<string, Placed> {
  const nodes: Placed[] = ids.map((id, index) => ({
    id,
    x: Math.cos(index * 2.4) * (40 + index * 6),
    y: Math.sin(index * 2.4) * (30 + index * 4),
    ...(id === focus ? { fx: 0, fy: 0 } : {}),
  }))
  const links = ties.map(({ from, to }) => ({ source: from, target: to }))
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Placed, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(170)
        .strength(0.5),
    )
    .force('charge', forceManyBody().strength(-420))
    .force('collide', forceCollide(56))
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.09))
    .stop()
    .tick(STEPS)
  return new Map(nodes.map(node => [node.id, node]))
}
