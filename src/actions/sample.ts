import { z } from 'zod'

import { disputesText } from '../brief/text.ts'
import { Problem } from '../model/problem.ts'
import { count } from '../text/count.ts'
import { disputes } from '../weigh/disputes.ts'
import { action } from './action.ts'
import { addFiles } from './add.ts'
import { baseOf } from './base.ts'

/** Makes a project of the sample reports and shows what was found in them. */
export const sample = action({
  name: 'sample',
  about: 'Make a project of three sample reports on foreign fighters in Ukraine, and show what was found in them.',
  changes: true,
  input: z.object({ ifEmpty: z.boolean().default(false).describe('Do nothing where the project holds other reports already') }),
  cli: { examples: ['sample --project try-aver'] },
  async run({ ifEmpty }, world) {
    const store = await world.store('write')
    const paths = await world.samples()
    const own = new Set(paths.map(path => path.split(/[\\/]/).at(-1)))
    const isOthers = (await baseOf(store)).documents.some(({ name }) => !own.has(name))
    if (isOthers && ifEmpty) return { data: null, text: '' }
    if (isOthers)
      throw new Problem('settled', 'This project holds other reports already.', {
        hint: 'Name a folder of its own: "aver sample --project try-aver".',
      })
    const outcomes = await addFiles(paths, world)
    const { documents, claims, things, ground } = await baseOf(store)
    const open = disputes(ground)
    const data = {
      documents: documents.length,
      claims: claims.length,
      works: ground.works.size,
      things: things.length,
      disputes: open,
      outcomes,
    }
    return {
      data,
      text: [
        '# The sample project',
        `  ${count(documents.length, 'report')}, ${count(ground.works.size, 'work')} behind their notes, ${count(claims.length, 'claim')} on ${count(things.length, 'thing')}`,
        '',
        disputesText(ground, open.slice(0, 2)),
        '',
        '# Go on',
        ...NEXT.flatMap(([command, about]) => [`  ${world.command} ${command}`, `      ${about}`]),
      ].join('\n'),
    }
  },
})

const NEXT = [
  ['dossier "Georgian Legion"', 'everything the reports say on it, and what they leave out'],
  ['disputes', 'where the reports and their speakers disagree'],
  ['compare "Georgian Legion" "Russian Volunteer Corps"', 'side by side'],
  ['audit', 'faults in notes and citations'],
  ['review list --limit 5', 'the claims that wait for you'],
] as const
