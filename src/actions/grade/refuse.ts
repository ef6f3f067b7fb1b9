import { Problem } from '../../model/problem.ts'
import type { World } from '../action.ts'

/** Grades are given only where a project uses them. */
export function refuseUnlessOn({ grades }: World): void {
  if (!grades)
    throw new Problem('unsupported', 'This project uses no grades.', { hint: 'Set "grades": true in .aver/config.json to use them.' })
}
