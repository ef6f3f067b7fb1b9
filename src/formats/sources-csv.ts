import type { CslItem } from '../model/source.ts'
import { SEPARATOR } from './cells.ts'
import { toCsv } from './csv.ts'
import type { Format } from './format.ts'

const authorsCell = ({ author }: CslItem): string =>
  author.map(({ given, family, literal }) => literal ?? [family, given].filter(part => part !== undefined).join(', ')).join(SEPARATOR)

export const sourcesCsv: Format = {
  name: 'sources.csv',
  about: 'Every work behind the notes, with where it is cited and how many claims rest on it.',
  *write({ ground }) {
    const behind = Map.groupBy(
      ground.statements.flatMap(({ sources }) => sources),
      id => id,
    )
    yield toCsv(
      ['source', 'type', 'author', 'title', 'container', 'publisher', 'issued', 'accessed', 'url', 'doi', 'cited_in', 'claims'],
      [...ground.works.values()].map(({ id, csl, citings }) => [
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
    )
  },
}
