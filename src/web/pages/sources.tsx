import { Link } from '@tanstack/react-router'

import { decide } from '../decide.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { DropZone } from '../parts/drop-zone.tsx'
import { JobsList } from '../parts/jobs-list.tsx'
import { whenWords } from '../parts/when.ts'
import { useClaims, useReports } from '../questions.ts'
import { useListing, useTab } from '../tab.ts'

/** Every report: what was read of it, and what of that is reviewed. */
export const Sources = () => {
  const claims = useClaims().data ?? []
  useListing((useReports().data ?? []).map(({ id }) => `/sources/${id}`))
  const count = (id: string, isWaiting: boolean): number =>
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
                  <th scope="col">Date</th>
                  <th scope="col">Notes</th>
                  <th scope="col">Claims waiting</th>
                  <th scope="col">Reviewed</th>
                  <th scope="col">File</th>
                  <th scope="col">
                    <span className="hidden">Remove</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {reports.map(({ id, name, meta, notes }) => (
                  <tr key={id}>
                    <td dir="auto">
                      <Link to="/sources/$id" params={{ id }}>
                        {meta.title ?? name}
                      </Link>
                    </td>
                    <td>{meta.date === null ? <span className="muted">not given</span> : whenWords(meta.date)}</td>
                    <td>{notes}</td>
                    <td>
                      <Link to="/review" search={{ source: id }}>
                        {count(id, true)}
                      </Link>
                    </td>
                    <td>{count(id, false)}</td>
                    <td dir="auto">{name}</td>
                    <td>
                      <button
                        type="button"
                        onClick={() => {
                          decide(
                            'remove',
                            { document: id, reason: 'removed in the workbench' },
                            `${name} is taken out of every answer. Undo brings it back.`,
                          ).catch(() => undefined)
                        }}
                      >
                        Remove
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Answer>
      <h2>Add reports</h2>
      <DropZone />
      <JobsList jobs={useTab('jobs')} />
    </main>
  )
}
