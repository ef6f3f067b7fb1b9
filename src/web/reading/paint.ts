import type { Span } from '../../model/span.ts'

/**
 * Paints spans of a document's text (UTF-16 offsets) over the elements that hold it, each of which says in `data-at` where its one text
 * node begins. The text itself stays as it is. Returns what takes the paint off.
 */
export function paint(box: HTMLElement, marks: Readonly<Record<string, readonly Span[]>>): () => void {
  const nodes = [...box.querySelectorAll<HTMLElement>('[data-at]')].flatMap(({ dataset, firstChild }) =>
    firstChild instanceof Text ? [{ start: Number(dataset['at']), node: firstChild }] : [],
  )
  const names = Object.keys(marks)
  for (const name of names) {
    const ranges = (marks[name] ?? []).flatMap(span => rangesOf(nodes, span))
    CSS.highlights.set(name, new Highlight(...ranges))
  }
  return () => {
    for (const name of names) CSS.highlights.delete(name)
  }
}

type Node = { readonly start: number; readonly node: Text }

/** A span may run over note markers, so that it is several ranges. */
function rangesOf(nodes: readonly Node[], { start, end }: Span): Range[] {
  const ranges: Range[] = []
  for (let i = firstFrom(nodes, start); i < nodes.length; i++) {
    const held = nodes[i]
    if (held === undefined || held.start >= end) break
    const from = Math.max(start - held.start, 0)
    const to = Math.min(end - held.start, held.node.length)
    if (from >= to) continue
    const range = new Range()
    range.setStart(held.node, from)
    range.setEnd(held.node, to)
    ranges.push(range)
  }
  return ranges
}

/** The last node that begins at or before an offset, by halving. */
function firstFrom(nodes: readonly Node[], offset: number): number {
  let [low, high] = [0, nodes.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((nodes[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
