import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'

import { count } from '../../text/count.ts'
import { DropZone } from '../parts/drop-zone.tsx'
import { JobsList } from '../parts/jobs-list.tsx'
import { Audited } from '../questions.ts'
import { jobAnswer } from '../server.ts'
import { useTab } from '../tab.ts'
import { Findings } from './audit-findings.tsx'

/** Checks a draft of one's own: its notes are read and told, and nothing of it is added to the project. */
export const Draft = () => {
  const [sent, setSent] = useState<readonly string[]>([])
  const jobs = useTab('jobs').filter(({ id }) => sent.includes(id))
  return (
    <details className="no-print draft" open={sent.length > 0}>
      <summary>Check a draft without adding it</summary>
      <DropZone title="Drop your draft here" purpose="audit" onSent={id => setSent(now => [id, ...now])} />
      <JobsList jobs={jobs.filter(({ state }) => state !== 'done')} />
      {jobs.map(job => (job.state === 'done' ? <Checked key={job.id} job={job.id} /> : null))}
    </details>
  )
}

const Checked = ({ job }: { readonly job: string }) => {
  const answer = useQuery({ queryKey: ['job', job], queryFn: async () => z.object({ data: Audited }).parse(await jobAnswer(job)).data })
  if (answer.data === undefined) return answer.error === null ? null : <p role="alert">{answer.error.message}</p>
  return answer.data.map(({ document, findings }) => (
    <section key={document}>
      <h2 dir="auto">
        {document} <span className="small muted">{findings.length === 0 ? 'nothing found' : count(findings.length, 'finding')}</span>
      </h2>
      {findings.length === 0 ? (
        <p className="muted">That is no proof that the notes are right: only their form and agreement are checked.</p>
      ) : (
        <Findings findings={findings} report={undefined} />
      )}
    </section>
  ))
}
