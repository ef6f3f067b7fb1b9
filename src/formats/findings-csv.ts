import type { Table } from './csv.ts'
import { toCsv } from './csv.ts'
import type { DocumentFinding, Format } from './format.ts'

/** Findings as a table, one a row, each under the title of its document. */
export const findingsTable = (findings: readonly DocumentFinding[], titleOf: (document: string) => string): Table => ({
  columns: ['document', 'note', 'severity', 'code', 'message', 'expected', 'inherited_from', 'start', 'end'],
  rows: findings.map(({ document, finding }) => [
    titleOf(document),
    finding.note,
    finding.severity,
    finding.code,
    finding.message,
    finding.expected,
    finding.inheritedFrom,
    finding.span?.start ?? null,
    finding.span?.end ?? null,
  ]),
})

export const findingsCsv: Format = {
  name: 'findings.csv',
  about: 'Every fault the audit found in notes and citations, with its place and its mend.',
  *write({ ground, findings }) {
    yield toCsv(findingsTable(findings, document => ground.reports.get(document)?.title ?? document))
  },
}
