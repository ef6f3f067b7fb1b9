import type { Job } from './records.ts'

/** The file that is read now, as one of those that were asked for together: the third of twelve. */
export type Batch = { readonly at: number; readonly of: number; readonly job: Job }

/** Jobs that read something into the base. */
export const readIn = (jobs: readonly Job[]): readonly Job[] => jobs.filter(({ action }) => action !== 'audit')

/** How far several files have come that are read one after another, each asked for before those before it were done; undefined where at most one is. */
export function batchOf(jobs: readonly Job[]): Batch | undefined {
  let batch: readonly Job[] = []
  for (const job of readIn(jobs).toSorted((a, b) => a.startedAt.localeCompare(b.startedAt))) {
    const goesOn = batch.some(({ endedAt }) => endedAt === null || endedAt > job.startedAt)
    batch = goesOn ? [...batch, job] : [job]
  }
  const left = batch.filter(({ endedAt }) => endedAt === null)
  const job = left.find(({ state }) => state === 'running') ?? left[0]
  return job === undefined || batch.length < 2 ? undefined : { at: batch.length - left.length + 1, of: batch.length, job }
}

export const batchWords = ({ at, of }: Batch): string => `Reading ${at} of ${of} files`
