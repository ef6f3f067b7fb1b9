import { Link } from '@tanstack/react-router'

import type { Job } from '../records.ts'
import { cancelJob } from '../server.ts'
import { say } from '../tab.ts'
import { Name } from './claim.tsx'
import { againOf } from './drop-zone.tsx'

const STATES: Readonly<Record<Job['state'], string>> = {
  waiting: 'waits',
  running: 'is read',
  done: 'done',
  failed: 'failed',
  cancelled: 'stopped',
}

/** Where what a job made is seen. */
const SEEN: Readonly<Record<string, readonly [to: string, words: string]>> = {
  add: ['/sources', 'see the sources'],
  reread: ['/sources', 'see the sources'],
  audit: ['/audit', 'checked, not added'],
}

/** What is safe, and how to try again. */
const Failed = ({ job }: { readonly job: string }) => {
  const again = againOf(job)
  return (
    <p className="small muted">
      Nothing that was in the project has changed.{' '}
      {again === undefined ? (
        'To try again, drop the file again.'
      ) : (
        <button type="button" className="plain" onClick={again}>
          <u>Try again</u>
        </button>
      )}
    </p>
  )
}

/** Files that are being read or were, each with its stage or how it went. */
export const JobsList = ({ jobs }: { readonly jobs: readonly Job[] }) => (
  <ul className="claims" aria-label="Files">
    {jobs.map(job => (
      <li key={job.id}>
        <span className="row">
          <strong>
            <Name>{job.label === 'reread' ? 'Reading again' : job.label}</Name>
          </strong>
          <span className="chip">{STATES[job.state]}</span>
          {job.state === 'running' && job.task !== null ? (
            <span className="small muted">
              {job.task}
              {job.total > 1 ? ` ${job.done} of ${job.total}` : ''}
            </span>
          ) : null}
          {job.endedAt === null ? (
            <button type="button" onClick={() => void cancelJob(job.id).catch((error: unknown) => say(String(error)))}>
              Stop
            </button>
          ) : job.state === 'done' ? (
            <Link to={SEEN[job.action]?.[0] ?? '/sources'} className="small">
              {SEEN[job.action]?.[1] ?? 'done'}
            </Link>
          ) : null}
        </span>
        {job.problem === null || job.problem === undefined ? null : (
          <p className="small" dir="auto">
            {job.problem.detail} {job.problem.hint?.includes('/api/') === true ? '' : job.problem.hint}
          </p>
        )}
        {job.state === 'failed' || job.state === 'cancelled' ? <Failed job={job.id} /> : null}
        {job.log.map(line => (
          <p key={line} className="small muted" dir="auto">
            {line}
          </p>
        ))}
      </li>
    ))}
  </ul>
)
