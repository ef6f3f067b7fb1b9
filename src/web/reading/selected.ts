import type { Span } from '../../model/span.ts'

/** The words that are selected in a report's text, as a span of it (UTF-16 offsets); undefined where none are. */
export function selectedSpan(): Span | undefined {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const [start, end] = [offsetOf(startContainer, startOffset), offsetOf(endContainer, endOffset)]
  return start === undefined || end === undefined || start >= end ? undefined : { start, end }
}

/** The place of a report's text under a point of the window (UTF-16 offset); undefined where there is no text, or some is selected. */
export function placeAt({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): number | undefined {
  const caret = getSelection()?.isCollapsed === false ? null : document.caretPositionFromPoint(clientX, clientY)
  return caret === null ? undefined : offsetOf(caret.offsetNode, caret.offset)
}

/** A place of the page as an offset of the text: elements that hold text say in `data-at` where it begins. */
function offsetOf(node: Node, offset: number): number | undefined {
  const holder = node instanceof Text ? node.parentElement : undefined
  const at = holder?.dataset['at']
  return at === undefined ? undefined : Number(at) + offset
}
