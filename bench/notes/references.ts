import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { readCitations } from '../../src/citations/read.ts'
import { withReferences } from '../../src/citations/with-references.ts'
import { readDocument } from '../../src/documents/read.ts'
import type { Document } from '../../src/model/document.ts'
import { letters } from './gold.ts'
import { marksIn } from './marked.ts'
import { renditionsOf } from './renditions.ts'
import { FIELDS, scoreWorks, WorksScore } from './works.ts'

const folder = join(import.meta.dirname, 'written', 'reports')

/**
 * Reports of our own whose running text calls a list of works. Below `%%%` each line is a reference as printed, with the places of its
 * works in the list (`(Roe 2019: 46) > 9 @46`), or an entry's fields (`= 9 | …`, as `marksIn` has them). All in them is made up.
 */
type Written = {
  readonly name: string
  readonly markdown: string
  readonly references: readonly { readonly printed: string; readonly entries: readonly number[]; readonly locator: string | undefined }[]
  readonly works: ReadonlyMap<number, string>
}

/** The reports of one part, each in every form it is kept in. */
function writtenReports(part: string): readonly Written[] {
  return readdirSync(join(folder, part))
    .toSorted()
    .map(file => {
      const [markdown = '', gold = ''] = readFileSync(join(folder, part, file), 'utf8').split('\n%%%\n')
      const lines = gold.split('\n')
      return {
        name: `${part}/${file.replace('.md', '')}`,
        markdown,
        references: lines.flatMap(line => {
          const [, printed, entries, locator] = /^(?!= )(.+) > ([\d ]+?)(?: @(.+))?$/.exec(line) ?? []
          return printed === undefined || entries === undefined
            ? []
            : [{ printed: plain(printed), entries: entries.split(' ').map(Number), locator }]
        }),
        works: new Map(lines.flatMap(fieldsIn)),
      }
    })
}

const fieldsIn = (line: string): (readonly [number, string])[] => {
  const [, number, fields] = /^= (\d+) \| ?(.*)$/.exec(line) ?? []
  return number === undefined || fields === undefined ? [] : [[Number(number), `= ${fields}`]]
}

const plain = (printed: string): string => printed.normalize('NFKC').replace(/\s+/g, ' ')

export const REFERENCE_HEADS = ['report', 'form', 'entries', 'references', 'tied', 'wrong', 'pages', ...FIELDS]

/** A row for each report and form: entries whole, references found and tied to the right works, others found, pages kept, and fields. */
export async function referenceRows(part: string, tell?: (line: string) => void): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = []
  for (const written of writtenReports(part)) {
    for (const file of await renditionsOf(written.markdown)) {
      const form = file.name.replace('report.', '')
      tell?.(`${written.name} ${form}`)
      rows.push([written.name, form, ...score(withReferences(await readDocument(file)), written, tell)])
    }
  }
  return rows
}

function score(document: Document, { markdown, references, works }: Written, tell: ((line: string) => void) | undefined): string[] {
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }): string => document.text.slice(start, end)
  const entries = document.notes.filter(({ kind }) => kind === 'entry')
  const stream = letters(markdown.replaceAll('*', ''))
  const whole = entries.filter(({ span }) => stream.includes(letters(textOf(span)))).length
  const place = new Map(entries.map(({ number }, index) => [number, index + 1]))
  const found = document.references
    .map(({ span, calls }) => ({
      printed: plain(textOf(span)),
      entries: calls.flatMap(({ notes, fault }) => (fault === null ? notes.map(note => place.get(note) ?? 0) : [])),
      locators: calls.flatMap(({ locator }) => locator ?? []),
    }))
    .filter(one => one.entries.length > 0)
  const left = [...found]
  let [tied, seen, paged] = [0, 0, 0]
  for (const wanted of references) {
    const at = left.findIndex(({ printed }) => printed === wanted.printed)
    const [own] = at < 0 ? [] : left.splice(at, 1)
    if (own === undefined) tell?.(`  not found: ${wanted.printed}`)
    else {
      seen++
      if (own.entries.join(' ') === wanted.entries.join(' ')) tied++
      else tell?.(`  tied to ${own.entries.join(' ')} for ${wanted.entries.join(' ')}: ${wanted.printed}`)
      if (wanted.locator === undefined ? own.locators.length === 0 : own.locators.includes(wanted.locator)) paged++
      else tell?.(`  pages ${own.locators.join(' | ')} for ${wanted.locator}: ${wanted.printed}`)
    }
  }
  for (const { printed, entries } of left) tell?.(`  wrong: ${printed} → ${entries.join(' ')}`)
  if (entries.length !== works.size) tell?.(`  ${entries.length} entries for ${works.size}`)
  const own = scoreWorks(
    {
      name: '',
      fields: FIELDS,
      dates: 'whole',
      targets: 'some',
      notes: entries.flatMap(({ number, span }) => {
        const marks = works.get(place.get(number) ?? 0)
        return marks === undefined ? [] : [{ number, text: textOf(span), ...marksIn([marks], Number), count: undefined }]
      }),
    },
    readCitations(document).citations.filter(({ resolution }) => resolution.is === 'full'),
    false,
    tell === undefined ? undefined : line => tell(`  ${line}`),
  )
  const cells = cellsOf(own)
  return [
    `${whole}/${works.size}`,
    `${seen}/${references.length}`,
    `${tied}/${references.length}`,
    String(left.length),
    `${paged}/${references.length}`,
    ...cells,
  ]
}

const cellsOf = (works: WorksScore): string[] => FIELDS.map(field => works.fields.get(field)?.f1() ?? '–')
