import { z } from 'zod'

import { renderNote } from '../citations/chicago/render.ts'
import { sourcesTable } from '../formats/sources-csv.ts'
import { count } from '../text/count.ts'
import { action } from './action.ts'
import { asOf, findDocument, readBase } from './base.ts'

/** The works that the reports' notes cite, each once. */
export const sources = action({
  name: 'sources',
  about: 'List the works behind the notes, with the reports and notes that cite each.',
  lists: true,
  input: z.object({ document: z.string().optional().describe('Only what this report cites: its id, file name or title'), asOf }),
  cli: { examples: ['sources', 'sources --document report.docx', 'sources --csv > sources.csv'] },
  async run({ document, asOf }, world) {
    const base = await readBase(world, { asOf })
    const { ground } = base
    const noted = new Map<string, number>(base.documents.map(({ id, notes }) => [id, notes]))
    const report = document === undefined ? undefined : findDocument(base, document).id
    const works = [...ground.works.values()].filter(
      ({ citings }) => report === undefined || citings.some(citing => citing.document === report),
    )
    const behind = Map.groupBy(
      ground.statements.flatMap(statement => statement.sources.map(id => ({ id }))),
      ({ id }) => id,
    )
    return {
      data: works.map(work => ({ ...work, claims: behind.get(work.id)?.length ?? 0 })),
      text: [
        `# ${count(works.length, 'work')}`,
        ...works.map(
          ({ id, csl, citings }) =>
            `  ${renderNote(csl, { wholeTitle: true })}\n      ${citings
              .map(
                citing =>
                  `${ground.reports.get(citing.document)?.title ?? citing.document}, ${noteList(citing.notes, noted.get(citing.document) ?? 0)}`,
              )
              .join('; ')} · behind ${count(behind.get(id)?.length ?? 0, 'claim')}`,
        ),
      ].join('\n'),
      table: sourcesTable(ground, works),
    }
  },
})

/** Numbers beyond the last note are of works cited in the text itself. */
function noteList(numbers: readonly number[], last: number): string {
  const notes = numbers.filter(number => number <= last)
  return notes.length === 0 ? 'in the text' : `${notes.length === 1 ? 'note' : 'notes'} ${notes.join(', ')}`
}
