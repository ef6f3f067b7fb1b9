import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { wholeName } from '../../src/citations/names.ts'
import { FIELDS, plain } from './works.ts'
import type { GoldSet } from './works.ts'

/** Where the gold is. */
export const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'data')

const Seed = z.object({
  notes: z.array(
    z.object({
      n: z.int(),
      text: z.string(),
      form: z.string(),
      resolvesTo: z.int(),
      fields: z.object({
        authors: z.array(z.object({ given: z.string().optional(), family: z.string().optional() })).optional(),
        editors: z.array(z.object({ given: z.string().optional(), family: z.string().optional() })).optional(),
        title: z.string().optional(),
        container: z.string().optional(),
        issued: z.string().nullish(),
        url: z.string().nullish(),
      }),
    }),
  ),
})

/** The seed report's notes with the fields and targets written down for them. */
export function seedSet(): GoldSet {
  const { notes } = Seed.parse(JSON.parse(readFileSync(join(folder, 'seed', 'citations.gold.json'), 'utf8')))
  return {
    name: 'seed report',
    fields: FIELDS,
    dates: 'whole',
    targets: 'all',
    notes: notes.map(({ n, text, form, resolvesTo, fields }) => ({
      number: n,
      text,
      count: 1,
      targets: form === 'short' ? [resolvesTo] : [],
      works:
        form === 'short'
          ? []
          : [
              {
                authors: [...(fields.authors ?? []), ...(fields.editors ?? [])].map(name =>
                  plain(wholeName({ given: name.given, family: name.family })),
                ),
                title: [plain(fields.title ?? '')],
                container: [plain(fields.container ?? '')],
                date: fields.issued === null || fields.issued === undefined ? [] : [fields.issued],
                url: fields.url === null || fields.url === undefined ? [] : [fields.url],
              },
            ],
    })),
  }
}

const Coins = z.object({
  notes: z.array(z.object({ text: z.string(), fields: z.record(z.string(), z.array(z.string())).nullable() })),
})

/** Wikipedia's notes with the fields that its templates carry. */
export function wikipediaSet(): GoldSet {
  const { notes } = Coins.parse(JSON.parse(readFileSync(join(folder, 'citedocs', 'gold', 'wikipedia-mozilla.json'), 'utf8')))
  return {
    name: 'wikipedia-mozilla',
    dates: 'years',
    targets: 'all',
    fields: ['authors', 'title', 'container', 'date'],
    notes: notes.map(({ text, fields }, index) => {
      const one = (...keys: readonly string[]): string[] => keys.flatMap(key => fields?.[key]?.[0] ?? []).map(plain)
      const lead = fields?.['aulast'] === undefined ? [] : [plain(`${fields['aufirst']?.[0] ?? ''} ${fields['aulast'][0]}`)]
      return {
        number: index + 1,
        text: text.replace(/^\^\s*(?:[a-z]\s)*/, ''),
        count: fields === null ? 0 : 1,
        targets: [],
        works:
          fields === null
            ? []
            : [
                {
                  authors: [...lead, ...(fields['au'] ?? []).map(plain)],
                  title: one('atitle', 'btitle').slice(0, 1),
                  container: one('jtitle', 'pub').slice(0, 1),
                  date: one('date').map(date => date.slice(0, 4)),
                  url: [],
                },
              ],
      }
    }),
  }
}

const Ibid = z.object({ notes: z.array(z.object({ n: z.int(), text: z.string(), resolvesTo: z.int().optional() })) })

/** A document's notes with the numbers of the notes to which its ibid. lead. */
export function ibidSet(name: string): GoldSet {
  const { notes } = Ibid.parse(JSON.parse(readFileSync(join(folder, 'citedocs', 'gold', `${name}.json`), 'utf8')))
  return {
    name,
    fields: [],
    dates: 'years',
    targets: 'all',
    notes: notes.map(({ n, text, resolvesTo }) => ({
      number: n,
      text,
      works: undefined,
      count: undefined,
      targets: resolvesTo === undefined ? [] : [resolvesTo],
    })),
  }
}
