import type { Finding } from '../../model/finding.ts'
import { Severity } from '../../model/finding.ts'
import { count } from '../../text/count.ts'
import { useAddress } from '../address.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { Audited, useAnswer, useReports, useReportText } from '../questions.ts'
import { NineKinds, useWeakClaims, WeakClaims, weakIn } from './audit-claims.tsx'
import { Draft } from './audit-draft.tsx'
import { Findings, kindWords } from './audit-findings.tsx'

/** Faults in notes and citations, worded for the report's author, each with what to do and the place. */
export const Audit = () => {
  const [{ severity = 'style', report: chosen, kind }, set] = useAddress()
  const reports = useReports().data ?? []
  const weak = useWeakClaims()
  return (
    <main className="page" id="main">
      <div className="row">
        <h1>Audit</h1>
        <Downloads action="audit" question={{ severity }} />
      </div>
      <p className="muted">
        What a careful editor would ask about the notes, and about what claims rest on. It checks citations, not facts.
      </p>
      <Draft />
      <div className="tools no-print">
        <label>
          Show from{' '}
          <select value={severity} onChange={event => set({ severity: event.target.value })}>
            {Severity.options.map(one => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <label>
          Report{' '}
          <select value={chosen ?? ''} onChange={event => set({ report: event.target.value })}>
            <option value="">
              {reports.length === 1 ? 'the one there is' : reports.length === 0 ? 'none yet' : `all ${reports.length}`}
            </option>
            {reports.map(({ id, name, meta }) => (
              <option key={id} value={id}>
                {meta.title ?? name}
              </option>
            ))}
          </select>
        </label>
        <Kinds severity={severity} />
      </div>
      {reports.length === 0 || (weak.data ?? []).length === 0 ? null : <WeakClaims />}
      <Answer of={useAnswer('audit', { severity }, Audited)}>
        {audited =>
          audited.every(({ findings }) => findings.length === 0) && (weak.data ?? []).length === 0 ? (
            <Empty title={reports.length === 0 ? 'No reports yet' : 'No problems of these 9 kinds found'}>
              {reports.length === 0 ? <p>Reports that you add are checked here for</p> : null}
              <NineKinds />
            </Empty>
          ) : (
            audited.map(({ document, findings }) => {
              const report = reports.find(({ name, meta }) => meta.title === document || name === document)
              const shown = findings.filter(({ code }) => kind === undefined || code === kind)
              if (shown.length === 0 || (chosen !== undefined && report?.id !== chosen)) return null
              return <Found key={document} document={document} findings={shown} report={report?.id} />
            })
          )
        }
      </Answer>
    </main>
  )
}

/** What was found in one report, each with its words. */
const Found = ({ document, findings, report }: FoundProps) => {
  const text = useReportText(report).data?.text
  return (
    <section>
      <h2 dir="auto">
        {document} <span className="small muted">{count(findings.length, 'finding')}</span>
      </h2>
      <Findings findings={findings} report={report} text={text} />
    </section>
  )
}

type FoundProps = { readonly document: string; readonly findings: readonly Finding[]; readonly report: string | undefined }

/** The kinds of fault that were found in notes and claims, with how often, to look at one alone. */
const Kinds = ({ severity }: { readonly severity: string }) => {
  const [{ kind, report }, set] = useAddress()
  const reports = useReports().data ?? []
  const chosen = reports.find(({ id }) => id === report)
  const inNotes = (useAnswer('audit', { severity }, Audited).data ?? [])
    .filter(({ document }) => chosen === undefined || chosen.meta.title === document || chosen.name === document)
    .flatMap(({ findings }) => findings.map(({ code }) => code))
  const onClaims = weakIn(useWeakClaims().data ?? [], report).map(one => one.kind)
  const groups = [
    ['Notes', countsOf(inNotes)],
    ['Claims', countsOf(onClaims)],
  ] as const
  const all = groups.reduce((sum, [, { length }]) => sum + length, 0)
  if (all < 2 && kind === undefined) return null
  return (
    <label>
      Kind{' '}
      <select value={kind ?? ''} onChange={event => set({ kind: event.target.value })}>
        <option value="">all {all}</option>
        {groups.map(([label, counts]) =>
          counts.length === 0 ? null : (
            <optgroup key={label} label={label}>
              {counts.map(([code, times]) => (
                <option key={code} value={code}>
                  {kindWords(code)} ({times})
                </option>
              ))}
            </optgroup>
          ),
        )}
      </select>
    </label>
  )
}

/** Each kind with how often it is there, the most frequent first. */
const countsOf = (kinds: readonly string[]): readonly (readonly [string, number])[] =>
  [...Map.groupBy(kinds, kind => kind)].map(([kind, { length }]) => [kind, length] as const).toSorted((a, b) => b[1] - a[1])
