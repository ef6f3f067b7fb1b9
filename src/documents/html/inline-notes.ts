import type { FoundNotes } from './found.ts'
import type { Page } from './links.ts'
import { isMark, labelOf } from './marks.ts'
import type { HtmlElement } from './tree.ts'

/** Words that stand in the running text and are shown beside or below it, by the names that programs give them. */
const noted =
  /(?:^|\s)(?:ltx_note_content|(?:[\w-]{0,30}[_-])?(?:footnote|sidenote|marginnote|endnote)(?:[_-]{1,2}(?:content|text|note|body|tooltip))?)(?:$|\s)/i
const places = new Set(['span', 'small', 'aside', 'div', 'ins'])
/** Letters of the shortest note that no number stands before. */
const SHORTEST = 8

/** Notes that stand where they are called: margin notes, and such as a script shows; undefined where there are none. */
export function inlineNotes(pages: readonly Page[]): FoundNotes | undefined {
  const found = pages.flatMap(page => noteElements(page.root))
  if (found.length === 0) return undefined
  const markers = new Map<HtmlElement, string>()
  const notes = found.map((element, index) => {
    const key = String(index + 1)
    const marker = markerBefore(element)
    markers.set(marker ?? element, key)
    const label = marker === undefined ? '' : labelOf(marker.words)
    return { key, label: label === '' ? key : label, kind: 'footnote', link: 'file', nodes: [element] } as const
  })
  const backs = notes.flatMap(({ label, nodes }) => nodes.flatMap(node => node.all().filter(part => isLabel(part, label))))
  return { notes, markers, cuts: new Map(), taken: new Set(found), targets: new Map(), backs: new Set(backs) }
}

/** Whether an element repeats a note's number in it. */
const isLabel = (element: HtmlElement, label: string): boolean =>
  (element.name === 'sup' || /(?:^|\s)ltx_tag(?:$|\s)/.test(element.get('class'))) && element.words.trim() === label

const isLong = (words: string): boolean => words.length >= SHORTEST && words.includes(' ')

/** Elements so named that stand in a paragraph with other words, the outermost of each. */
function noteElements(root: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = []
  for (const element of root.all()) {
    if (!places.has(element.name) || !noted.test(element.get('class').slice(0, 500))) continue
    const last = found.at(-1)
    const words = element.words.trim()
    const inText = /^(?:p|li|td|dd|blockquote|span|figcaption|section|article|div)$/.test(element.parent?.name ?? '')
    if (inText && last?.holds(element) !== true && (isLong(words) || markerBefore(element) !== undefined)) found.push(element)
  }
  return found
}

/** The number printed right before a note, or before what wraps it. */
function markerBefore(note: HtmlElement): HtmlElement | undefined {
  let around = note
  while (around.parent !== undefined && around.index === 0 && around.parent.length <= note.length + 1) around = around.parent
  const before = around.beside(-1)
  const words = before?.words ?? ''
  return words.trim() !== '' && isMark(words) ? before : undefined
}
