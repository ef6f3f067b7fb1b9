import { z } from 'zod'

import type { BibliographyEntry } from '../citations/import/bibliography.ts'
import { bibliographies } from '../citations/import/index.ts'
import { decodeText } from '../documents/bytes/decode.ts'
import type { File } from '../documents/document.ts'
import type { Change, Description } from '../model/event.ts'
import { Problem } from '../model/problem.ts'
import type { CslItem } from '../model/source.ts'
import type { DocumentRow } from '../store/store.ts'
import { fold } from '../text/fold.ts'
import { action, actOf } from './action.ts'
import { readBase } from './base.ts'

/** Takes what reports are from the records that a reference manager exports beside them. */
export const importRecords = action({
  name: 'import',
  about: 'Take titles, authors, dates and publishers of reports from a file of records: RIS, BibTeX or CSL-JSON, as Zotero exports them.',
  changes: true,
  input: z.object({ file: z.string().describe('A .ris, .bib or .json file') }),
  cli: { positional: ['file'], examples: ['import library.bib', 'import export.ris'] },
  async run({ file }, world) {
    const given = await world.readFile(file)
    const { entries, problems } = readerOf(given).read(decodeText(given))
    for (const { line, message } of problems) world.warn(new Problem('bad-input', `${file}, line ${line}: ${message}`))
    const { documents } = await readBase(world)
    const found = documents.flatMap(document => {
      const entry = entries.find(({ csl }) => isOf(csl, document))
      return entry === undefined ? [] : [{ document, entry }]
    })
    const changes = found.map(({ document, entry }) => changeOf(document, entry))
    if (changes.length > 0) await (await world.store('write')).append(changes, actOf(world))
    return {
      data: found.map(({ document, entry }) => ({ document: document.id, file: document.name, record: entry })),
      text: `${found.length} of ${documents.length} reports described from ${entries.length} records.${found.length === 0 ? ' A record is a report’s when their titles, or the title and the file’s name, are alike.' : ' Take it back with "aver review undo".'}`,
      table: {
        columns: ['document', 'file', 'record', 'title'],
        rows: found.map(({ document, entry }) => [document.id, document.name, entry.key, entry.csl.title ?? null]),
      },
      ...(problems.length > 0 ? { ended: 'partial' } : {}),
    }
  },
})

function readerOf(file: File) {
  const text = decodeText(file)
  const named = bibliographies.find(({ extensions }) => extensions.some(extension => file.name.toLowerCase().endsWith(extension)))
  const reader = named ?? bibliographies.find(({ recognises }) => recognises(text))
  if (reader !== undefined) return reader
  const known = bibliographies.map(({ name, extensions }) => `${name} (${extensions.join(', ')})`).join(', ')
  throw new Problem('unsupported', `${file.name} holds no records that Aver reads.`, { hint: `Aver reads: ${known}.` })
}

/** A record is a report's when their titles are the same, or its title is the file's name as reference managers write one. */
function isOf({ title }: CslItem, { name, meta }: DocumentRow): boolean {
  const asked = title === undefined ? '' : fold(title)
  if (asked === '') return false
  const stem = fold(name.replace(/\.\w+$/, ''))
  return (meta.title !== null && fold(meta.title) === asked) || stem === asked || (asked.length > 20 && stem.includes(asked))
}

function changeOf(document: DocumentRow, { key, csl }: BibliographyEntry): Change {
  const publisher = csl.publisher ?? csl['container-title']
  const description: Description = {
    ...(csl.title === undefined ? {} : { title: csl.title }),
    ...(csl.author.length === 0 ? {} : { authors: csl.author }),
    ...(csl.issued === undefined ? {} : { date: csl.issued }),
    ...(publisher === undefined ? {} : { publisher }),
  }
  return { is: 'document-described', document: document.id, description, reason: `record ${key}` }
}
