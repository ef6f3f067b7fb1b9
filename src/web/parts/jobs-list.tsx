import type { Job } from '../records.ts'
import { cancelJob } from '../server.ts'
import { say } from '../tab.ts'

/** Files that are being read or were, each with how it went. */
export const JobsList = ({ jobs }: { readonly jobs: readonly Job[] }) => (
  <ul className="claims">
    {jobs.map(job => (
      <li key={job.id}>
        <strong dir="auto">{job.label}</strong> <span className="chip">{job.state}</span>
        {job.endedAt === null ? (
          <button type="button" onClick={() => void cancelJob(job.id).catch((error: unknown) => say(String(error)))}>
            Stop
          </button>
        ) : null}
        {job.problem === null || job.problem === undefined ? null : (
          <p className="small">
            {job.problem.detail} {job.problem.hint}
          </p>
        )}
        {job.log.map(line => (
          <p key={line} className="small muted" dir="auto">
            {line}
          </p>
        ))}
      </li>
    ))}
  </ul>
)
