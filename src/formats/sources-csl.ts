import { toCslJson } from './csl-json.ts'
import type { Format } from './format.ts'

export const sourcesCsl: Format = {
  name: 'sources.csl.json',
  about: 'Every work as CSL-JSON, for Zotero, Pandoc and other reference managers.',
  *write({ ground }) {
    const works = [...ground.works.values()].map(({ id, csl }) => toCslJson(id, csl))
    yield `${JSON.stringify(works, null, 2)}\n`
  },
}
