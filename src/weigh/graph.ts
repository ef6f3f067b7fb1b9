/**
 * A plain graph over nodes 0…n−1: for each node those it is joined with, ascending, each once and never itself. Answers are the same for
 * the same graph, whatever the order in which it was made.
 */
export type Graph = readonly (readonly number[])[]

/** The graph of some pairs of nodes. */
export function graphOf(nodes: number, pairs: Iterable<readonly [number, number]>): Graph {
  const near = Array.from({ length: nodes }, () => new Set<number>())
  for (const [a, b] of pairs) {
    if (a === b) continue
    near[a]?.add(b)
    near[b]?.add(a)
  }
  return near.map(others => [...others].sort((a, b) => a - b))
}

/** Nodes that hang together, largest part first, each part ascending. */
export function componentsOf(graph: Graph): number[][] {
  const seen = new Uint8Array(graph.length)
  const parts: number[][] = []
  for (let start = 0; start < graph.length; start++) {
    if (seen[start] === 1) continue
    seen[start] = 1
    const part = [start]
    for (let at = 0; at < part.length; at++)
      for (const other of graph[part[at] ?? start] ?? [])
        if (seen[other] !== 1) {
          seen[other] = 1
          part.push(other)
        }
    parts.push(part.sort((a, b) => a - b))
  }
  return parts.toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
}

/** Pairs without which two parts would no longer hang together (Tarjan 1974), ascending. */
export function bridgesOf(graph: Graph): (readonly [number, number])[] {
  const [entered, low, next] = [new Int32Array(graph.length), new Int32Array(graph.length), new Int32Array(graph.length)]
  const parent = new Int32Array(graph.length).fill(-1)
  const bridges: (readonly [number, number])[] = []
  let clock = 0
  for (let root = 0; root < graph.length; root++) {
    if (entered[root] !== 0) continue
    const stack = [root]
    entered[root] = low[root] = ++clock
    for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
      const other = graph[node]?.[next[node] ?? 0]
      next[node] = (next[node] ?? 0) + 1
      if (other === undefined) {
        stack.pop()
        const above = parent[node] ?? -1
        if (above < 0) continue
        low[above] = Math.min(low[above] ?? 0, low[node] ?? 0)
        if ((low[node] ?? 0) > (entered[above] ?? 0)) bridges.push(above < node ? [above, node] : [node, above])
      } else if (entered[other] === 0) {
        parent[other] = node
        entered[other] = low[other] = ++clock
        stack.push(other)
      } else if (other !== parent[node]) low[node] = Math.min(low[node] ?? 0, entered[other] ?? 0)
    }
  }
  return bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

/** One shortest way between two nodes, both included, searched from both ends; undefined where they do not hang together. */
export function shortestPath(graph: Graph, from: number, to: number): number[] | undefined {
  if (from === to) return [from]
  const ahead: Side = { before: new Map([[from, -1]]), row: [from] }
  const behind: Side = { before: new Map([[to, -1]]), row: [to] }
  while (ahead.row.length > 0 && behind.row.length > 0) {
    const [side, other] = cost(graph, ahead) <= cost(graph, behind) ? [ahead, behind] : [behind, ahead]
    const meeting = widen(graph, side, other)
    if (meeting !== undefined) return [...trail(meeting, ahead).toReversed(), ...trail(meeting, behind).slice(1)]
  }
  return undefined
}

type Side = { readonly before: Map<number, number>; row: number[] }

/** How many steps lead on from the last nodes of a side. */
const cost = (graph: Graph, { row }: Side): number => row.reduce((sum, node) => sum + (graph[node]?.length ?? 0), 0)

/** Goes one step further on a side; answers the first node on which it meets the other. All that it could meet are as far. */
function widen(graph: Graph, side: Side, other: Side): number | undefined {
  const next: number[] = []
  for (const node of side.row)
    for (const near of graph[node] ?? []) {
      if (side.before.has(near)) continue
      side.before.set(near, node)
      if (other.before.has(near)) return near
      next.push(near)
    }
  side.row = next
  return undefined
}

function trail(from: number, { before }: Side): number[] {
  const nodes: number[] = []
  for (let at: number | undefined = from; at !== undefined && at >= 0; at = before.get(at)) nodes.push(at)
  return nodes
}
