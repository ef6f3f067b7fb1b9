import type { Finding } from '../../model/finding.ts'
import type { CslItem } from '../../model/source.ts'
import { capital } from '../../text/capital.ts'
import { callName } from '../names.ts'
import { isNear } from '../near.ts'
import { keyOf } from '../words.ts'
import { type AuditContext, finding, grouped, inOrder } from './context.ts'

/** So many names are looked through for slips of the pen, and for so many short forms: more is no document that anyone mends by hand. */
const MOST_NAMES = 2000
const MOST_MENDED = 200

/** The note pointed to is there, but what it cites was not read: a person must look. */
const UNREAD = /cites no work$|points to no known work$/

/** Short forms and pointers that lead to no work, or to more than one. */
export function* unresolvedShortForm({ citations, sources, textOf, named }: AuditContext): Iterable<Finding> {
  const known = [...new Set([...sources.values()].flatMap(({ csl }) => csl.author.map(callName)))].slice(0, MOST_NAMES)
  let told = 0
  for (const { note, span, resolution, csl } of citations) {
    if (resolution.is !== 'refused') continue
    const several = /\d+ works/.test(resolution.reason)
    yield finding({
      code: resolution.how === 'ibid' && several ? 'ibid-after-two-works' : several ? 'ambiguous-short-form' : 'unresolved-short-form',
      severity: UNREAD.test(resolution.reason) ? 'info' : 'warning',
      note,
      span,
      message: `${capital(named([note]))}, “${textOf(span).slice(0, 80)}”, leads to no single work: ${resolution.reason}.`,
      expected: several ? 'Add the short title, so that one work is meant.' : mend(csl, told++ < MOST_MENDED ? known : []),
    })
  }
}

/** A name spelled nearly like that of an author who is cited is likely meant. */
function mend({ author }: CslItem, known: readonly string[]): string {
  const called = author.map(name => keyOf(callName(name)))
  const meant = known.find(name => called.some(other => isNear(other, keyOf(name))))
  return meant === undefined ? 'Give the work in full here, or correct the name.' : `Correct the name, if ${meant} is meant.`
}

/** Short forms that print the whole of a long title again, told once for the document. Chicago 17, 14.33: at most four words or so. */
export function* shortTitleNotShortened({ citations, sources, named }: AuditContext): Iterable<Finding> {
  const long = citations.filter(({ resolution, csl, source }) => {
    const whole = keyOf(sources.get(source ?? '')?.csl.title ?? '')
    return (
      resolution.is === 'resolved' &&
      resolution.how === 'short' &&
      csl.title !== undefined &&
      whole.split(' ').length > 4 &&
      keyOf(csl.title) === whole
    )
  })
  if (long.length === 0) return
  yield finding({
    code: 'short-title-not-shortened',
    severity: 'style',
    notes: inOrder(long.map(({ note }) => note)),
    message: `${long.length} short ${long.length === 1 ? 'form repeats' : 'forms repeat'} the whole title (${named(long.map(({ note }) => note))}).`,
    expected: 'A short form gives up to four words of a longer title.',
  })
}

/** A note that cites the one work of the note before it again. */
export function consecutiveRepeat(context: AuditContext): Iterable<Finding> {
  return grouped(context, [...repeats(context)], notes => `${capital(notes)} each cite the work of the note right before.`)
}

function* repeats({ citations, named }: AuditContext): Iterable<Finding> {
  const byNote = Map.groupBy(citations, ({ note }) => note)
  for (const [note, own] of byNote) {
    const before = byNote.get(note - 1)
    const [citation] = own
    if (
      citation === undefined ||
      own.length !== 1 ||
      before?.length !== 1 ||
      citation.source === null ||
      citation.source !== before[0]?.source
    )
      continue
    if (citation.resolution.is === 'resolved' && citation.resolution.how === 'ibid') continue
    yield finding({
      code: 'consecutive-repeat',
      severity: 'info',
      note,
      span: citation.span,
      message: `${capital(named([note]))} cites the same work as ${named([note - 1])} right before it.`,
      expected: 'This is allowed (Chicago 17 prefers the short form to “ibid.”); one note for both sentences may do.',
    })
  }
}
