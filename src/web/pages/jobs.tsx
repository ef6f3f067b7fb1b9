import { Link } from '@tanstack/react-router'

import { Empty } from '../parts/answer.tsx'
import { JobsList } from '../parts/jobs-list.tsx'
import { useTab } from '../tab.ts'

/** Files that are being read or were, each with how it went. */
export const Jobs = () => {
  const jobs = useTab('jobs')
  return (
    <main className="page" id="main">
      <h1>Jobs</h1>
      {jobs.length === 0 ? (
        <Empty title="Nothing is running">
          <p>Reports that you drop are read here, one after another, while you go on working. What has been read stands under Sources.</p>
          <p>
            <Link to="/sources">Add reports</Link>
          </p>
        </Empty>
      ) : (
        <JobsList jobs={jobs} />
      )}
    </main>
  )
}
