import type { NoteNames } from '../citations/note-names.ts'
import { noteNames } from '../citations/note-names.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Note } from '../model/note.ts'
import { capital } from '../text/capital.ts'
import { count } from '../text/count.ts'
import type { Block, Item, Page } from './page.ts'

/** What was found in one document, under its title, with its notes, as they are called by what they are. */
export type Audited = {
  readonly document: string
  readonly findings: readonly Finding[]
  readonly notes: readonly Pick<Note, 'number' | 'kind'>[]
}

/** Each weight with what its findings are called together, worst first. */
const WEIGHTS: readonly (readonly [severity: Severity, one: string, heading: string])[] = [
  ['error', 'error', 'Errors'],
  ['warning', 'warning', 'Warnings'],
  ['info', 'remark', 'Worth knowing'],
  ['style', 'point of style', 'Style'],
]

/** An audit as a page: how much there is of each weight, then document by document every finding, worst first, with its place and mend. */
export const auditPage = (audited: readonly Audited[]): Page => ({
  title:
    audited.length === 1 && audited[0] !== undefined ? `Audit of ${audited[0].document}` : `Audit of ${count(audited.length, 'report')}`,
  lead: [countsOf(audited.flatMap(({ findings }) => findings)), ...clean(audited)],
  sections: audited
    .filter(({ findings }) => findings.length > 0)
    .map(({ document, findings, notes }) => ({
      title: audited.length === 1 ? '' : `${document}: ${countsOf(findings)}`,
      blocks: WEIGHTS.flatMap(([severity, , label]): Block[] => {
        const items = findings.filter(finding => finding.severity === severity).map(itemOf(noteNames(notes)))
        return items.length === 0 ? [] : [{ label, items }]
      }),
    })),
})

/** "2 errors, 1 warning, 3 points of style". */
function countsOf(findings: readonly Finding[]): string {
  const counts = WEIGHTS.flatMap(([severity, one]) => {
    const found = findings.filter(finding => finding.severity === severity).length
    return found === 0 ? [] : [severity === 'style' && found > 1 ? `${found} points of style` : count(found, one)]
  })
  return counts.length === 0 ? 'Nothing found.' : counts.join(', ')
}

/** Among several, the documents in which nothing was found are told by name, so that none is passed over. */
function clean(audited: readonly Audited[]): string[] {
  const found = audited.filter(({ findings }) => findings.length === 0).map(({ document }) => document)
  return found.length === 0 || audited.length === 1 ? [] : [`Nothing found in ${found.join('; ')}.`]
}

/** The note is named before a message that does not name it, nor quotes the entry of a list that it is. */
const itemOf =
  (named: NoteNames) =>
  ({ note, inheritedFrom, message, code, expected }: Finding): Item => {
    const name = note === null ? '' : named([note])
    const isNamed = new RegExp(`\\b(?:${name}|entry)\\b`, 'i').test(message)
    const heir = inheritedFrom === null ? '' : ` (from ${named([inheritedFrom])})`
    return {
      text: `${name === '' || isNamed ? '' : `${capital(name)}: `}${message}${heir} [${code}]`,
      mark: '·',
      under: expected === null ? [] : [`→ ${expected}`],
    }
  }
