import { elementsIn } from '../bytes/xml.ts'
import type { NoteDraft, Run } from '../compose/draft.ts'
import type { Call } from '../office/numbering.ts'
import { joined } from '../office/story-block.ts'
import type { Context } from './context.ts'
import type { Part } from './package.ts'
import { Story } from './story.ts'

/** A note with words of its own, not yet numbered. */
export type WrittenNote = { readonly key: string; readonly kind: Call['kind']; readonly runs: readonly Run[] }

/** The notes of one part in the order of the file, without the lines that part them from the text. */
export function notesIn({ root }: Part, kind: Call['kind'], context: Context): WrittenNote[] {
  const story = new Story(context)
  return elementsIn(root, `w:${kind}`)
    .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
    .map(note => {
      const runs = joined(story.read(elementsIn(note)))
      const key = `${kind} ${note.attributes['w:id']}`
      return { key, kind, runs: runs }
    })
}

/** Notes in the order in which the text calls them, with the labels it prints; those it never calls follow, but for deleted ones. */
export function numbered(
  notes: readonly WrittenNote[],
  { calls, deleted }: Context,
  labels: ReadonlyMap<string, string>,
  paged: boolean,
): NoteDraft[] {
  const byKey = new Map(notes.map(note => [note.key, note]))
  const pages = new Map(calls.toReversed().map(({ key, page }) => [key, page]))
  const uncalled = notes.filter(({ key }) => !pages.has(key) && !deleted.has(key))
  const order = new Set([...calls.map(call => call.key), ...uncalled.map(note => note.key)])
  return [...order].flatMap((key, index) => {
    const note = byKey.get(key)
    if (note === undefined) return []
    const label = labels.get(key) ?? String(index + 1)
    const page = paged && note.kind === 'footnote' ? pages.get(key) : undefined
    return [{ key, label, kind: note.kind, link: 'file', runs: withoutLabel(note.runs, label), ...(page === undefined ? {} : { page }) }]
  })
}

/** A sign of the author's own is typed again at the start of its note. */
function withoutLabel(runs: readonly Run[], label: string): readonly Run[] {
  const first = runs.findIndex(run => run.text.trim() !== '')
  const text = runs[first]?.text.trimStart() ?? ''
  if (label === '' || /^\w/.test(label) || !text.startsWith(label)) return runs
  return runs.map((run, index) => (index === first ? { ...run, text: text.slice(label.length) } : run))
}
