import { Severity } from '../../model/finding.ts'
import { useAddress } from '../address.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { Audited, useAnswer, useReports } from '../questions.ts'
import { Draft } from './audit-draft.tsx'
import { Findings } from './audit-findings.tsx'

/** Faults in notes and citations, worded for the report's author, each with what to do and the place. */
export const Audit = () => {
  const [{ severity = 'style', report: chosen }, set] = useAddress()
  const reports = useReports().data ?? []
  return (
    <main className="page" id="main">
      <div className="row">
        <h1>Audit</h1>
        <Downloads action="audit" question={{ severity }} />
      </div>
      <p className="muted">What a careful editor would ask about the notes. It checks citations, not facts.</p>
      <Draft />
      <label className="no-print">
        Show from{' '}
        <select value={severity} onChange={event => set({ severity: event.target.value })}>
          {Severity.options.map(one => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>{' '}
      <label className="no-print">
        Report{' '}
        <select value={chosen ?? ''} onChange={event => set({ report: event.target.value })}>
          <option value="">{reports.length === 1 ? 'the one there is' : `all ${reports.length}`}</option>
          {reports.map(({ id, name, meta }) => (
            <option key={id} value={id}>
              {meta.title ?? name}
            </option>
          ))}
        </select>
      </label>
      <Answer of={useAnswer('audit', { severity }, Audited)}>
        {audited =>
          audited.every(({ findings }) => findings.length === 0) ? (
            <Empty title={reports.length === 0 ? 'No reports yet' : 'No faults of these kinds found'}>
              {reports.length === 0
                ? 'Notes of reports that you add are checked here.'
                : 'Looked for were, among others, notes that break off, addresses and dates that disagree, short forms that lead nowhere, titles and numbers that differ, paragraphs without a note, and sources that describe themselves. That is no proof that the notes are right: only their form and agreement are checked.'}
            </Empty>
          ) : (
            audited.map(({ document, findings }) => {
              const report = reports.find(({ name, meta }) => meta.title === document || name === document)
              if (findings.length === 0 || (chosen !== undefined && report?.id !== chosen)) return null
              return (
                <section key={document}>
                  <h2 dir="auto">
                    {document} <span className="small muted">{findings.length} findings</span>
                  </h2>
                  <Findings findings={findings} report={report?.id} />
                </section>
              )
            })
          )
        }
      </Answer>
    </main>
  )
}
