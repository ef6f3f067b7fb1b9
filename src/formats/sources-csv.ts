import type { Work } from '../match/works.ts'
import type { CslItem } from '../model/source.ts'
import type { Ground } from '../weigh/ground.ts'
import { SEPARATOR } from './cells.ts'
import type { Table } from './csv.ts'
import { toCsv } from './csv.ts'
import type { Format } from './format.ts'

const authorsCell = ({ author }: CslItem): string =>
  author.map(({ given, family, literal }) => literal ?? [family, given].filter(part => part !== undefined).join(', ')).join(SEPARATOR)

/** Works as a table, one a row, with where each is cited and how many claims rest on it. */
export function sourcesTable(ground: Ground, works: readonly Work[]): Table {
  const behind = Map.groupBy(
    ground.statements.flatMap(({ sources }) => sources),
    id => id,
  )
  return {
    columns: ['source', 'type', 'author', 'title', 'container', 'publisher', 'issued', 'accessed', 'url', 'doi', 'cited_in', 'claims'],
    rows: works.map(({ id, csl, citings }) => [
      id,
      csl.type,
      authorsCell(csl),
      csl.title ?? null,
      csl['container-title'] ?? null,
      csl.publisher ?? null,
      csl.issued ?? null,
      csl.accessed ?? null,
      csl.URL ?? null,
      csl.DOI ?? null,
      citings.map(({ document, notes }) => `${ground.reports.get(document)?.title ?? document}: ${notes.join(', ')}`).join(SEPARATOR),
      behind.get(id)?.length ?? 0,
    ]),
  }
}

export const sourcesCsv: Format = {
  name: 'sources.csv',
  about: 'Every work behind the notes, with where it is cited and how many claims rest on it.',
  *write({ ground }) {
    yield toCsv(sourcesTable(ground, [...ground.works.values()]))
  },
}
