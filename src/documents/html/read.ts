import type { Document, OwnMetadata } from '../../model/document.ts'
import { compose } from '../compose/compose.ts'
import type { BlockDraft, NoteDraft, Run } from '../compose/draft.ts'
import { articleOf } from './article.ts'
import type { Article } from './article.ts'
import { isHidden } from './dropped.ts'
import { headings } from './elements.ts'
import { paragraphsOf } from './flow.ts'
import { notesIn } from './found.ts'
import type { FoundNote, FoundNotes } from './found.ts'
import { withoutLabel } from './labels.ts'
import type { Printed } from './labels.ts'
import type { Page } from './links.ts'
import { labelOf, saysBack } from './marks.ts'
import { factsOf } from './meta.ts'
import { sourceInNote, sourceInText } from './sources.ts'
import { HtmlElement, parseHtml } from './tree.ts'

type Faults = Document['problems']

/** Read a web page. Without `keepsRaw` its words are not led back to the source, as where the page is packed in another file. */
export function readPage(
  raw: string,
  options: { readonly format: string; readonly keepsRaw: boolean; readonly address?: string },
): Document {
  const root = parseHtml(raw, { xhtml: /^\s*<\?xml\s/.test(raw.slice(0, 200)) })
  const { meta, addresses } = factsOf(root)
  const known = [...addresses, ...savedFrom(raw), ...(options.address === undefined ? [] : [options.address])]
  const found = notesIn([{ path: '', root }], known)
  const article = articleOf(root, holdsAny(found))
  const blocks = [...titleAbove(root, article, meta.title), ...bodyBlocks(article.element, found, article.isLeftOut, known)]
  return finish({ format: options.format, meta, blocks, found, keepsRaw: options.keepsRaw })
}

/** Read the parts of a book as one document, in their order, with the notes that lead from one to another. */
export function readParts(pages: readonly Page[], meta: OwnMetadata, format: string, problems: Faults): Document {
  const found = notesIn(pages, [])
  const blocks = pages.flatMap(({ root }) => bodyBlocks(root, found, isHidden, undefined))
  const head = blocks.find(block => block.kind === 'heading')
  const title =
    meta.title ??
    head?.runs
      .map(run => run.text)
      .join('')
      .trim() ??
    null
  return finish({ format, meta: { ...meta, title }, blocks, found, keepsRaw: false, problems })
}

type Read = {
  readonly format: string
  readonly meta: OwnMetadata
  readonly blocks: readonly BlockDraft[]
  readonly found: FoundNotes
  readonly keepsRaw: boolean
  readonly problems?: Faults
}

function finish({ format, meta, blocks, found, keepsRaw, problems = [] }: Read): Document {
  const notes = found.notes.map(note => noteDraft(note, found))
  if (keepsRaw) return compose({ format, meta, blocks, notes, problems })
  return compose({ format, meta, blocks: blocks.map(unbound), notes: notes.map(unbound), problems })
}

const unbound = <Draft extends { readonly runs: readonly Run[] }>(draft: Draft): Draft => ({
  ...draft,
  runs: draft.runs.map(run => ({ ...run, raw: null })),
})

/** The blocks of a text; links are its sources where it has no notes, and `own` are its addresses (undefined for a book, whose links are not). */
function bodyBlocks(
  root: HtmlElement,
  found: FoundNotes,
  isLeftOut: (element: HtmlElement) => boolean,
  own: readonly string[] | undefined,
): BlockDraft[] {
  const cites = own !== undefined && found.notes.length === 0
  return paragraphsOf([root], {
    isLeftOut,
    isTaken: node => found.taken.has(node),
    keyOf: element => found.markers.get(element),
    cuts: found.cuts,
    sourceOf: element => (cites ? sourceInText(element, own) : undefined),
  })
}

function noteDraft(note: FoundNote, found: FoundNotes): NoteDraft {
  const { nodes, ...draft } = note
  const places = new Set(nodes)
  const paragraphs = paragraphsOf(nodes, {
    isLeftOut: element => found.backs.has(element) || saysBack(element) || (isHidden(element) && !places.has(element)),
    isTaken: node => !places.has(node) && found.taken.has(node),
    keyOf: element => (places.has(element) ? undefined : found.markers.get(element)),
    cuts: found.cuts,
    sourceOf: element => sourceInNote(element, found.targets),
  })
  const runs = paragraphs.flatMap((paragraph, index) => [...(index === 0 ? [] : [{ text: ' ', raw: null }]), ...paragraph.runs])
  return { ...draft, runs: withoutLabel(runs, note.label, printedIn(note, found)) }
}

function printedIn({ nodes, label }: FoundNote, { backs }: FoundNotes): Printed {
  const elements = nodes.filter(node => node instanceof HtmlElement)
  if (elements.some(element => element.all().some(part => backs.has(part) && labelOf(part.words) === label))) return 'linked'
  return elements[0]?.name === 'li' && elements[0].parent?.name === 'ol' ? 'listed' : 'words'
}

/** Whether notes or markers stand in an element. */
function holdsAny({ markers, taken }: FoundNotes): (element: HtmlElement) => boolean {
  const elements = [...markers.keys(), ...[...taken].filter(node => node instanceof HtmlElement)]
  const orders = elements.map(element => element.order).toSorted((a, b) => a - b)
  return element => {
    let low = 0
    let high = orders.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((orders[middle] ?? 0) < element.order) low = middle + 1
      else high = middle
    }
    return (orders[low] ?? Infinity) <= element.last
  }
}

/** The page's title where it stands above the article and not in it; a heading that names the site is none. */
function titleAbove(root: HtmlElement, { element, isLeftOut }: Article, title: string | null): BlockDraft[] {
  const shown = lettersOf(title ?? '')
  const first = root.all().find(part => part.name === 'h1' && part.length < 1000 && part.words.trim() !== '')
  if (first === undefined || element.holds(first) || first.order > element.last || headings.has(element.name)) return []
  const words = lettersOf(first.words)
  if (!shown.includes(words) && !words.includes(shown)) return []
  return paragraphsOf([first], { isLeftOut, isTaken: () => false, keyOf: () => undefined, cuts: new Map(), sourceOf: () => undefined })
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Browsers write into a saved page where it is from. */
const savedFrom = (raw: string): string[] => {
  const found = /<!-- saved from url=\(\d{4}\)(\S{1,2000}) -->/.exec(raw.slice(0, 4000))
  return found?.[1] === undefined ? [] : [found[1]]
}
