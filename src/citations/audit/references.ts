import type { Finding } from '../../model/finding.ts'
import { type AuditContext, finding, grouped } from './context.ts'

/** How much of an entry is printed to name it, in UTF-16 units. */
const NAMED = 70
/** No more references without an entry are told one by one. */
const MANY = 25

/** Entries of the list of works that neither the text nor another note calls. */
export function entryNeverCited({ notes, citedIn, sources, textOf, named }: AuditContext): readonly Finding[] {
  const entries = notes.filter(({ kind }) => kind === 'entry')
  const isCited = (number: number): boolean => citedIn(number).some(({ source }) => (sources.get(source ?? '')?.notes.length ?? 0) > 1)
  const uncalled = entries.filter(({ number, markers }) => markers.length === 0 && !isCited(number))
  const severity = uncalled.length * 2 > entries.length ? 'info' : 'warning'
  return grouped(
    { named },
    uncalled.map(({ number, span }) =>
      finding({
        code: 'entry-never-cited',
        severity,
        note: number,
        span,
        message: `Nothing in the text cites the entry “${textOf(span).slice(0, NAMED)}…”.`,
        expected: 'Cite it where it is used, or drop it from the list.',
      }),
    ),
    told => `Nothing in the text cites ${told}.`,
  )
}

/** References in running text that are tied to no entry: none has their number or name, only other years are listed, or several fit. */
export function referenceFaults({ document, textOf, notes }: AuditContext): readonly Finding[] {
  const named = new Map(notes.map(({ number, span }) => [number, `“${textOf(span).slice(0, NAMED)}…”`]))
  return document.references
    .flatMap(({ span, calls }) => calls.map(call => ({ call, around: span })))
    .flatMap(({ call, around }): Finding[] => {
      const printed = textOf(call.span).trim()
      const said = /\p{L}/u.test(printed) ? printed : textOf(around)
      const entries = call.notes.map(number => named.get(number) ?? '')
      switch (call.fault) {
        case 'missing':
          return [
            finding({
              code: 'reference-without-entry',
              severity: 'error',
              span: call.span,
              message: `The reference “${said}” has no entry in the list of works.`,
              expected: 'Add the entry, or correct the reference.',
            }),
          ]
        case 'year':
          return [
            finding({
              code: 'reference-year-differs',
              severity: 'warning',
              span: call.span,
              message: `The reference “${said}” has another year than the entry ${entries.slice(0, 3).join(', ')}.`,
              expected: 'Correct the year in one of the two, or add the entry that is meant.',
            }),
          ]
        case 'several':
          return [
            finding({
              code: 'ambiguous-short-form',
              severity: 'warning',
              span: call.span,
              message: `The reference “${said}” may mean ${entries.length} works: ${entries.slice(0, 3).join(', ')}.`,
              expected:
                call.how === 'ibid' ? 'Name the work that is meant.' : 'Add a letter to the year, here and in the list, or another name.',
            }),
          ]
        case null:
          return []
      }
    })
    .slice(0, MANY)
}
