import { z } from 'zod'

import { csvFile, fileOf, toCsv } from '../formats/csv.ts'
import { formats } from '../formats/index.ts'
import type { Packed } from '../formats/zip.ts'
import { zipOf } from '../formats/zip.ts'
import { count } from '../text/count.ts'
import type { Action, World } from './action.ts'
import { action } from './action.ts'
import { audit } from './audit.ts'
import { readBase } from './base.ts'
import { candidates } from './candidates.ts'
import { claims } from './claims.ts'
import { disputes } from './disputes.ts'
import { documents } from './documents.ts'
import { entities } from './entities.ts'
import { estimates } from './estimates.ts'
import { exportRecords } from './export.ts'
import { lineage } from './lineage.ts'
import { log } from './log.ts'
import { network } from './network.ts'
import { places } from './places.ts'
import { removed } from './removed.ts'
import { sources } from './sources.ts'
import { timeline } from './timeline.ts'

/** No list is cut short. */
const ALL = { limit: Number.MAX_SAFE_INTEGER }

/** Every table, by the name of its files. */
const TABLES: readonly (readonly [name: string, action: Action, input: object])[] = [
  ['documents', documents, {}],
  ['claims', claims, {}],
  ['claims-rejected', claims, { standing: 'rejected' }],
  ['entities', entities, {}],
  ['sources', sources, {}],
  ['disputes', disputes, {}],
  ['estimates', estimates, {}],
  ['network', network, {}],
  ['timeline', timeline, {}],
  ['lineage', lineage, {}],
  ['places', places, {}],
  ['candidates', candidates, ALL],
  ['findings', audit, {}],
  ['removed', removed, {}],
  ['log', log, ALL],
]

/** Everything that Aver knows of a project in one file that needs no Aver to be read. */
export const archive = action({
  name: 'archive',
  about: 'Write everything out in one ZIP file: every table as CSV and JSON, every format for other programs, the text of every report.',
  input: z.object({ file: z.string().optional().describe('The file to write; without one, the answer holds every file with its text') }),
  cli: { positional: ['file'], examples: ['archive aver-2026-03-01.zip'] },
  async run({ file }, world) {
    const files = await everything(world)
    if (file === undefined) return { data: { files }, text: files.map(({ name }) => name).join('\n') }
    await world.writeFile(file, zipOf(files, world.now()))
    return { data: { file, files: files.map(({ name }) => name) }, text: `Wrote ${count(files.length, 'file')} to ${file}.` }
  },
})

async function everything(world: World): Promise<Packed[]> {
  const tables: Packed[] = []
  for (const [name, of, input] of TABLES) {
    const { data, table } = await of.perform(input, world)
    if (table !== undefined) tables.push({ name: `tables/${name}.csv`, text: csvFile(toCsv(table)) })
    tables.push({ name: `tables/${name}.json`, text: `${JSON.stringify(data, undefined, 2)}\n` })
  }
  const told = new Set(tables.map(({ name }) => name))
  const others: Packed[] = []
  for (const { name } of formats) {
    if (told.has(`tables/${name}`)) continue
    const { data } = await exportRecords.perform({ format: name }, world)
    others.push({ name, text: fileOf(name, z.string().parse(data)) })
  }
  const files = [...tables, ...others, ...(await texts(world))]
  return [{ name: 'README.txt', text: readme(world, files) }, ...files]
}

/** The text of every report as it was read: claims give offsets into it. */
async function texts(world: World): Promise<Packed[]> {
  const store = await world.store('read')
  const { documents: reports } = await readBase(world)
  return await Promise.all(
    reports.map(async ({ id, name }) => ({
      name: `texts/${id} ${name.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')}.txt`,
      text: (await store.analysis(id))?.document.text ?? '',
    })),
  )
}

const readme = ({ engine, now }: World, files: readonly Packed[]): string =>
  [
    `Everything that Aver knows of this project, written out on ${now()} by ${engine}.`,
    'tables/ holds every table as CSV for spreadsheets and as JSON for programs; names are spelled as reports spell them, whatever a browser shows.',
    'texts/ holds the text of each report as it was read; "start" and "end" of a claim are UTF-16 offsets into it.',
    'The originals are not here: they lie in .aver/originals of the project.',
    '',
    ...files.map(({ name }) => name),
    '',
  ].join('\n')
