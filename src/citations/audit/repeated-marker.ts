import type { Finding } from '../../model/finding.ts'
import { type AuditContext, finding, grouped } from './context.ts'

/** Notes that two places of the text call. */
export function repeatedMarker(context: AuditContext): Iterable<Finding> {
  return grouped(context, [...repeated(context)], notes => `More than one marker in the text calls each of ${notes}.`)
}

function* repeated({ notes }: AuditContext): Iterable<Finding> {
  for (const { number, label, kind, markers } of notes) {
    const [, again] = markers
    if (again === undefined || kind === 'entry') continue
    yield finding({
      code: 'marker-repeated',
      severity: 'info',
      note: number,
      span: again,
      message: `${markers.length} markers in the text call note ${label}.`,
      expected: 'Give each place a note of its own, with a short form; some house styles allow one note for several places.',
    })
  }
}
