import type { Bounds } from '../text/edtf.ts'
import type { Ground, Statement } from './ground.ts'
import { once } from './memo.ts'
import { timeline } from './timeline.ts'

/**
 * The dated claims that place a thing latest: the last day on which it is certainly seen decides, and where no day is certain the last that
 * is open. It says nothing of whether the thing still is. Denials see nobody.
 */
export const lastSeen: (ground: Ground, thing: string) => readonly Statement[] = once((ground, thing) => {
  const seen = timeline(ground, [thing]).entries.flatMap(({ statement, bounds }) =>
    statement.polarity === 'denied' ? [] : [{ statement, day: dayOf(bounds) }],
  )
  const last = seen.reduce((latest, { day }) => (day > latest ? day : latest), '')
  return seen.flatMap(({ statement, day }) => (day === last ? [statement] : []))
})

const dayOf = ({ possiblyFrom, certainlyFrom, certainlyTo, possiblyTo }: Bounds): string =>
  certainlyTo ?? certainlyFrom ?? possiblyTo ?? possiblyFrom ?? ''
