import type { NoteDraft } from '../compose/draft.ts'
import type { Cut } from './flow.ts'
import { inlineNotes } from './inline-notes.ts'
import { linksIn } from './links.ts'
import type { Link, Page } from './links.ts'
import { isMark, labelOf, leadsBack, saysBack, saysEndnote } from './marks.ts'
import { callsAmong, saidNotes } from './notes.ts'
import type { Call } from './notes.ts'
import { sequenceNotes } from './sequence.ts'
import { stretchesOf } from './stretches.ts'
import type { HtmlNode, Stretch } from './stretches.ts'
import { HtmlElement } from './tree.ts'
import type { HtmlText } from './tree.ts'

/** A note of a page before its words are written out. */
export type FoundNote = Pick<NoteDraft, 'key' | 'label' | 'kind' | 'link'> & {
  readonly nodes: readonly HtmlNode[]
}

/** The notes of a page or book, in order, with what calls them and what is no part of anything's words. */
export type FoundNotes = {
  readonly notes: readonly FoundNote[]
  /** The elements that hold markers, with the key of the note that each calls; a key without a note is of a note the file lacks. */
  readonly markers: ReadonlyMap<HtmlElement, string>
  /** Markers that are parts of a text. */
  readonly cuts: ReadonlyMap<HtmlText, readonly Cut[]>
  /** What stands in notes and is no part of the text around them. */
  readonly taken: ReadonlySet<HtmlNode>
  /** Where links lead that are neither markers nor lead back to one: words of a note that name a work in a list of works. */
  readonly targets: ReadonlyMap<HtmlElement, HtmlElement>
  /** Links from notes back to their markers, and labels. */
  readonly backs: ReadonlySet<HtmlElement>
}

/** Find the notes: by links, by what elements say they are, and, where neither shows any, by raised numbers and a list that they count. */
export function notesIn(pages: readonly Page[], addresses: readonly string[]): FoundNotes {
  const links = linksIn(pages, addresses)
  const calls = callsAmong(links)
  const stretches = stretchesOf(
    calls,
    pages.flatMap(page => saidNotes(page.root)),
  )
  if (stretches.size === 0) {
    const listed = inlineNotes(pages) ?? sequenceNotes(pages)
    if (listed !== undefined) return listed
  }
  return linkedNotes(calls, stretches, links)
}

function linkedNotes(calls: readonly Call[], stretches: ReadonlyMap<HtmlElement, Stretch>, links: readonly Link[]): FoundNotes {
  const ordered = [...new Set(stretches.values())].toSorted((a, b) => a.place.order - b.place.order)
  const keys = new Map(ordered.map((stretch, index) => [stretch, String(index + 1)]))
  const markers = new Map<HtmlElement, string>()
  const labels = new Map<string, string>()
  for (const { marker, words, target, fragment } of calls) {
    const stretch = target === undefined ? undefined : stretches.get(target)
    const key = stretch === undefined ? `#${fragment}` : (keys.get(stretch) ?? '')
    markers.set(marker, key)
    if (!labels.has(key)) labels.set(key, labelOf(words))
  }
  const ordinals = ordinalsOf(ordered)
  const notes = ordered.map((stretch): FoundNote => {
    const key = keys.get(stretch) ?? ''
    const endnote = [stretch.place, ...parentsOf(stretch.place)].some(saysEndnote)
    const label = labels.get(key) ?? ordinals.get(stretch.place) ?? key
    return { key, label, kind: endnote ? 'endnote' : 'footnote', link: 'file', nodes: stretch.nodes }
  })
  const taken = new Set(ordered.flatMap(stretch => stretch.nodes))
  const targets = new Map(links.flatMap(({ from, to }) => (to === undefined || markers.has(from) ? [] : [[from, to] as const])))
  return { notes, markers, cuts: new Map(), taken, targets, backs: backsAmong(links, stretches, markers) }
}

/** The elements around one, a few steps up. */
function parentsOf(element: HtmlElement): HtmlElement[] {
  const parents: HtmlElement[] = []
  for (let parent = element.parent; parent !== undefined && parents.length < 4; parent = parent.parent) parents.push(parent)
  return parents
}

/** The numbers that a browser would print before the items of the ordered lists that hold notes. */
function ordinalsOf(stretches: readonly Stretch[]): Map<HtmlElement, string> {
  const ordinals = new Map<HtmlElement, string>()
  for (const list of new Set(stretches.map(({ place }) => place.parent))) {
    if (list?.name !== 'ol') continue
    const start = Number.parseInt(list.get('start'), 10)
    let number = start > 0 ? start : 1
    for (const row of list.children) {
      if (!(row instanceof HtmlElement) || row.name !== 'li') continue
      const given = Number.parseInt(row.get('value'), 10)
      if (given > 0) number = given
      ordinals.set(row, String(number++))
    }
  }
  return ordinals
}

/** Links that lead back from a note: they say so, or look it and lead to no note. */
function backsAmong(
  links: readonly Link[],
  stretches: ReadonlyMap<HtmlElement, Stretch>,
  markers: ReadonlyMap<HtmlElement, string>,
): Set<HtmlElement> {
  const backs = links.filter(({ from, to }) => {
    if (markers.has(from) || (from.parent !== undefined && markers.has(from.parent))) return false
    const words = from.words
    return saysBack(from) || leadsBack(words) || (isMark(words) && (to === undefined || !stretches.has(to)))
  })
  return new Set(backs.map(link => link.from))
}
