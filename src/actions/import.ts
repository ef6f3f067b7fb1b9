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
    const fits = documents.map(document => ({ document, records: fitting(document, entries) }))
    const found = fits.flatMap(({ document, records: [entry, ...others] }) =>
      entry === undefined || others.length > 0 ? [] : [{ document, entry }],
    )
    const open = fits.filter(({ records }) => records.length > 1)
    const without = fits.filter(({ records }) => records.length === 0).map(({ document }) => document)
    const used = new Set(fits.flatMap(({ records }) => records))
    const unused = entries.filter(entry => !used.has(entry))
    const changes = found.map(({ document, entry }) => changeOf(document, entry))
    if (changes.length > 0) await (await world.store('write')).append(changes, actOf(world))
    return {
      data: {
        described: found.map(({ document, entry }) => ({ document: document.id, file: document.name, record: entry })),
        open: open.map(({ document, records }) => ({ document: document.id, file: document.name, records })),
        withoutRecord: without.map(({ id, name, meta }) => ({ document: id, file: name, title: meta.title })),
        unusedRecords: unused,
      },
      text: [
        `${found.length} of ${documents.length} reports described from ${entries.length} records.${found.length === 0 ? '' : ' Take it back with "aver review undo".'}`,
        ...open.map(
          ({ document, records }) => `${document.name}: left as it is, ${records.length} records fit it (${some(records.map(called))}).`,
        ),
        without.length === 0 ? '' : `No record fits ${some(without.map(({ name }) => name))}.`,
        unused.length === 0 ? '' : `No report fits ${some(unused.map(called))}.`,
        without.length === 0 ? '' : 'A record is a report’s when their titles are alike, or the file’s name holds the title or the DOI.',
      ]
        .filter(line => line !== '')
        .join('\n'),
      table: {
        columns: ['document', 'file', 'record', 'title', 'outcome'],
        rows: [
          ...found.map(({ document, entry }) => [document.id, document.name, entry.key, entry.csl.title ?? null, 'described']),
          ...open.flatMap(({ document, records }) =>
            records.map(entry => [document.id, document.name, entry.key, entry.csl.title ?? null, 'several records fit']),
          ),
          ...without.map(({ id, name, meta }) => [id, name, null, meta.title, 'no record fits']),
          ...unused.map(({ key, csl }) => [null, null, key, csl.title ?? null, 'no report fits']),
        ],
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

/** The records that fit a report best: of its title; of its file's name; of its title up to a colon. Several are left to the person. */
function fitting({ name, meta }: DocumentRow, entries: readonly BibliographyEntry[]): readonly BibliographyEntry[] {
  const title = fold(meta.title ?? '')
  const stem = fold(name.replace(/\.\w+$/, ''))
  const ways: readonly ((csl: CslItem) => boolean)[] = [
    csl => title !== '' && fold(csl.title ?? '') === title,
    ({ DOI }) => DOI !== undefined && ` ${stem} `.includes(` ${fold(DOI)} `),
    csl => isNamedFor(stem, fold(csl.title ?? '')),
    csl => isLong(mainTitle(csl.title)) && mainTitle(csl.title) === mainTitle(meta.title ?? undefined),
  ]
  for (const fits of ways) {
    const records = entries.filter(({ csl }) => fits(csl))
    if (records.length > 0) return records
  }
  return []
}

const isNamedFor = (stem: string, title: string): boolean => title !== '' && (stem === title || (isLong(title) && stem.includes(title)))

/** Shorter titles stand inside others by chance. */
const isLong = (title: string): boolean => title.length > 20

const mainTitle = (title = ''): string => fold(/^[^:]*/.exec(title)?.[0] ?? '')

const called = ({ key, csl }: BibliographyEntry): string => (csl.title === undefined ? key : `“${csl.title}”`)

/** A few of many. */
const some = (names: readonly string[]): string =>
  names.length <= 10 ? names.join('; ') : `${names.slice(0, 10).join('; ')} and ${names.length - 10} more`

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
