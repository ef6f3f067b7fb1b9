import { toCsv } from './csv.ts'
import type { Format } from './format.ts'

export const findingsCsv: Format = {
  name: 'findings.csv',
  about: 'Every fault the audit found in notes and citations, with its place and its mend.',
  *write({ ground, findings }) {
    yield toCsv(
      ['document', 'note', 'severity', 'code', 'message', 'expected', 'inherited_from', 'start', 'end'],
      findings.map(({ document, finding }) => [
        ground.reports.get(document)?.title ?? document,
        finding.note,
        finding.severity,
        finding.code,
        finding.message,
        finding.expected,
        finding.inheritedFrom,
        finding.span?.start ?? null,
        finding.span?.end ?? null,
      ]),
    )
  },
}
