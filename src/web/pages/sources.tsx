import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { z } from 'zod'

import { count } from '../../text/count.ts'
import { readIn } from '../batch.ts'
import { decide } from '../decide.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { Name } from '../parts/claim.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { DropZone } from '../parts/drop-zone.tsx'
import { momentWords } from '../parts/history.tsx'
import { JobsList } from '../parts/jobs-list.tsx'
import { whenWords } from '../parts/when.ts'
import { Audited, useAnswer, useClaims, useReports } from '../questions.ts'
import { Report } from '../records.ts'
import { useListing, useTab } from '../tab.ts'

/** Every report: what was read of it, and what of that is reviewed. */
export const Sources = () => {
  const claims = useClaims().data ?? []
  const audited = useAnswer('audit', { severity: 'warning' }, Audited).data ?? []
  useListing((useReports().data ?? []).map(({ id }) => `/sources/${id}`))
  const [removing, setRemoving] = useState<Report>()
  const claimsOf = (id: string, isWaiting: boolean): number =>
    claims.filter(({ document, standing }) => document.id === id && (standing === 'proposed') === isWaiting).length
  return (
    <main className="page" id="main">
      <div className="row">
        <h1>Sources</h1>
        <Downloads action="documents" />
      </div>
      <Answer of={useReports()}>
        {reports =>
          reports.length === 0 ? (
            <Empty title="No reports yet">Drop some below.</Empty>
          ) : (
            <table>
              <thead>
                <tr>
                  <th scope="col">Report</th>
                  <th scope="col">Publisher</th>
                  <th scope="col">Date</th>
                  <th scope="col">Length</th>
                  <th scope="col">Notes, linked to a work</th>
                  <th scope="col">Waiting</th>
                  <th scope="col">Reviewed</th>
                  <th scope="col">Problems</th>
                  <th scope="col">
                    <span className="hidden">Remove</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {reports.map(report => {
                  const { id, name, meta, notes, linked } = report
                  const problems = audited.find(({ document }) => document === meta.title || document === name)?.findings.length ?? 0
                  return (
                    <tr key={id}>
                      <td>
                        <Link to="/sources/$id" params={{ id }}>
                          <Name>{meta.title ?? name}</Name>
                        </Link>
                        <p className="small muted">
                          <Name>{name}</Name>
                        </p>
                      </td>
                      <td>{meta.publisher === null ? <span className="muted">not given</span> : <Name>{meta.publisher}</Name>}</td>
                      <td>{meta.date === null ? <span className="muted">not given</span> : whenWords(meta.date)}</td>
                      <td>{count(...lengthOf(report))}</td>
                      <td>{notes === 0 ? <span className="muted">none</span> : `${notes}, ${linked === notes ? 'all' : linked} linked`}</td>
                      <td>
                        <Link to="/review" search={{ source: id }}>
                          {claimsOf(id, true)}
                        </Link>
                      </td>
                      <td>{claimsOf(id, false)}</td>
                      <td>
                        {problems === 0 ? (
                          <span className="muted">none found</span>
                        ) : (
                          <Link to="/audit" search={{ report: id }}>
                            {problems}
                          </Link>
                        )}
                      </td>
                      <td className="no-print">
                        <button type="button" onClick={() => setRemoving(report)}>
                          Remove…
                        </button>
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          )
        }
      </Answer>
      {removing === undefined ? null : (
        <Remove
          report={removing}
          claims={claimsOf(removing.id, true) + claimsOf(removing.id, false)}
          close={() => setRemoving(undefined)}
        />
      )}
      <TakenOut />
      <h2>Add reports</h2>
      <DropZone />
      <JobsList jobs={readIn(useTab('jobs'))} />
    </main>
  )
}

/** Pages where the file tells of them, else sentences. */
const lengthOf = ({ meta: { pages }, sentences }: Report): [number: number, noun: string] =>
  pages === undefined ? [sentences, 'sentence'] : [pages, 'page']

const Removed = z.array(
  Report.pick({ id: true, name: true, meta: true, claims: true }).extend({
    event: z.string(),
    at: z.string(),
    by: z.string(),
    reason: z.string(),
  }),
)

/** Reports that were taken out, each with what brings it back. */
const TakenOut = () => {
  const removed = useAnswer('removed', {}, Removed).data ?? []
  if (removed.length === 0) return null
  return (
    <section aria-label="Taken out">
      <h2>Taken out</h2>
      <p className="muted">These are in no answer. They are kept with all that was decided of them, for as long as the project is.</p>
      <ul className="claims">
        {removed.map(({ id, name, meta, claims, event, at, by }) => (
          <li key={id} className="row">
            <Name>{meta.title ?? name}</Name>
            <span className="small muted">
              {count(claims, 'claim')} · {momentWords(at)} <Name>{by}</Name>
            </span>
            <button
              type="button"
              onClick={() => {
                decide('review undo', { event }, `${name} is back.`).catch(() => undefined)
              }}
            >
              Bring it back
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Asks before a report is taken out, and says what falls with it. */
const Remove = ({
  report: { id, name, meta, notes },
  claims,
  close,
}: {
  readonly report: Report
  readonly claims: number
  readonly close: () => void
}) => (
  <dialog ref={dialog => dialog?.showModal()} onClose={close} aria-labelledby="remove">
    <h2 id="remove">
      Remove “<Name>{meta.title ?? name}</Name>”?
    </h2>
    <p>
      With it {count(claims, 'claim')}, what was decided of them, and {count(notes, 'note')} leave every answer. The file stays in the
      project, and undo or “Bring it back” on this page returns all of it whenever you like.
    </p>
    <div className="actions">
      <button
        type="button"
        className="primary"
        onClick={() => {
          close()
          decide(
            'remove',
            { document: id, reason: 'removed in the workbench' },
            `${name} is taken out of every answer. Undo brings it back.`,
          ).catch(() => undefined)
        }}
      >
        Remove
      </button>
      <button type="button" onClick={close}>
        Keep it <kbd>Esc</kbd>
      </button>
    </div>
  </dialog>
)
