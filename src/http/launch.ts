import { z } from 'zod'

import { Job } from '../jobs/jobs.ts'

/**
 * What one run of the server leaves to the next on the same project, so that a tab that stayed open goes on: its port, the cookie that lets
 * tabs in, and the jobs that were done. It is as secret as the project itself, and lies in it.
 */
export const Launch = z.object({
  port: z.int(),
  cookie: z.string().min(40),
  jobs: z.array(Job),
})
export type Launch = z.output<typeof Launch>

/** Where a launch is kept; nothing is kept where no project has been made yet. */
export type Keeping = { readonly read: () => Promise<string | undefined>; readonly write: (text: string) => Promise<void> }

/** The launch before this one; undefined where there was none, or what is left of it cannot be read. */
export async function launchBefore({ read }: Keeping): Promise<Launch | undefined> {
  const text = await read()
  if (text === undefined) return undefined
  try {
    return Launch.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
