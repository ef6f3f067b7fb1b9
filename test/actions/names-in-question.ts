import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { CommandLine } from '../cli/command.ts'

/** Adds a report with two names that may be one, which the samples do not have. */
export async function addNamesInQuestion(line: CommandLine): Promise<void> {
  const file = join(line.folder, 'names.md')
  writeFileSync(file, 'Aslan Barkov leads the Red Column in Dorn. The council says that Aslan Barkow founded the Night Company in 2016.')
  await line.aver('add', file)
}
