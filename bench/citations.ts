import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { z } from 'zod'

import { wholeName } from '../src/citations/names.ts'
import { readCitations } from '../src/citations/read.ts'
import type { Document } from '../src/model/document.ts'
import type { Citation, Note } from '../src/model/note.ts'
import { all, type Element, readXml, textOf } from './tei.ts'

/**
 * Scores how note strings are read, on the gold at hand: works per note, fields (exact after lower-casing and dropping punctuation),
 * short forms tied to their note. `--misses` prints what was missed.
 */
const folder = join(import.meta.dirname, '..', '..', 'shared', 'data')
const showing = process.argv.includes('--misses')

type Field = 'authors' | 'title' | 'container' | 'date' | 'url'
const FIELDS: readonly Field[] = ['authors', 'title', 'container', 'date', 'url']
type Work = Readonly<Record<Field, readonly string[]>>
type GoldNote = {
  readonly number: number
  readonly text: string
  /** Works the note gives in full; none where the gold says nothing of fields. */
  readonly works: readonly Work[]
  /** How many works it cites, short forms among them. */
  readonly count: number | undefined
  /** Numbers of the notes to which its short forms lead. */
  readonly targets: readonly number[]
}
type GoldSet = { readonly name: string; readonly notes: readonly GoldNote[]; readonly fields: readonly Field[] }

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

function documentOf(notes: readonly GoldNote[]): Document {
  let text = ''
  const placed = notes.map((note): Note => {
    const start = text.length
    text += `${note.text}\n\n`
    return {
      number: note.number,
      label: String(note.number),
      kind: 'footnote',
      span: { start, end: start + note.text.length },
      markers: [],
      link: 'file',
      page: null,
    }
  })
  const meta = { title: null, authors: [], date: null, dateFrom: null, publisher: null, language: 'en' }
  return { format: 'notes', text, meta, blocks: [], notes: placed, italics: [], fields: [], pieces: [], problems: [] }
}

class Tally {
  right = 0
  given = 0
  wanted = 0
  add(given: readonly string[], wanted: readonly string[]): readonly string[] {
    const left = [...given]
    const missed = wanted.filter(value => {
      const at = left.indexOf(value)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    this.right += wanted.length - missed.length
    this.given += given.length
    this.wanted += wanted.length
    return missed
  }
  f1(): string {
    return this.wanted === 0 ? '–' : ((2 * this.right) / (this.given + this.wanted)).toFixed(3)
  }
}

function fieldsOf({ csl }: Citation): Work {
  const year = /\d{4}/.exec(csl.issued ?? '')?.[0]
  return {
    authors: [...csl.author, ...(csl.editor ?? []), ...(csl.translator ?? [])].map(name => plain(wholeName(name))),
    title: [csl.title ?? ''].map(plain).filter(value => value !== ''),
    container: [csl['container-title'] ?? csl.publisher ?? ''].map(plain).filter(value => value !== ''),
    date: year === undefined ? [] : [year],
    url: csl.URL === undefined ? [] : [csl.URL],
  }
}

function score({ name, notes, fields }: GoldSet): void {
  const { citations } = readCitations(documentOf(notes))
  const tallies = new Map(FIELDS.map(field => [field, new Tally()]))
  const short = { right: 0, wrong: 0, left: 0 }
  let counted = 0
  let countRight = 0
  for (const note of notes) {
    const own = citations.filter(citation => citation.note === note.number)
    if (note.count !== undefined) {
      counted++
      if (own.length === note.count) countRight++
      else if (showing) console.log(`  works ${own.length} for ${note.count} in ${note.number}: ${note.text.slice(0, 300)}`)
    }
    const works = own
      .filter(({ resolution, csl }) => resolution.is === 'full' || (csl.title === undefined && csl.issued !== undefined))
      .map(fieldsOf)
    for (const field of fields) {
      const missed = tallies.get(field)?.add(
        works.flatMap(work => work[field]),
        note.works.flatMap(work => work[field]),
      )
      if (showing && missed !== undefined && missed.length > 0 && note.works.length > 0)
        console.log(
          `  ${field} in ${note.number}: ${missed.join(' | ')} ← ${works.flatMap(work => work[field]).join(' | ')} ← ${note.text.slice(0, 220)}`,
        )
    }
    const resolved = own.flatMap(({ resolution }) => (resolution.is === 'resolved' ? [resolution.note] : []))
    for (const target of note.targets) {
      const at = resolved.indexOf(target)
      if (at >= 0) resolved.splice(at, 1)
      short[at >= 0 ? 'right' : 'left']++
      if (at < 0 && showing)
        console.log(
          `  short → ${target} in ${note.number}: ${note.text.slice(0, 160)} ${JSON.stringify(own.map(({ resolution }) => resolution))}`,
        )
    }
    if (note.targets.length > 0) short.wrong += resolved.length
  }
  const shorts = short.right + short.left
  console.log(
    [
      name.padEnd(34),
      `works ${countRight}/${counted}`.padEnd(16),
      ...FIELDS.map(field => `${field} ${tallies.get(field)?.f1()}`.padEnd(17)),
      shorts === 0 ? '' : `short ${short.right}/${shorts}, wrong ${short.wrong}`,
    ].join(' '),
  )
}

const nameOf = (person: Element): string =>
  plain(
    [...all(person, 'forename'), ...all(person, 'nameLink'), ...all(person, 'surname'), ...all(person, 'orgName')].map(textOf).join(' ') ||
      textOf(person),
  )

const titles = (element: Element | undefined): string[] => (element === undefined ? [] : all(element, 'title').map(textOf).map(plain))

function workOf(struct: Element): Work {
  const [analytic] = all(struct, 'analytic')
  const [monograph] = all(struct, 'monogr')
  const persons = ['author', 'editor'].flatMap(role => all(struct, role)).map(nameOf)
  const own = titles(analytic)
  return {
    authors: persons.filter(name => name !== ''),
    title: (own.length > 0 ? own : titles(monograph)).slice(0, 1),
    container: own.length > 0 ? titles(monograph).slice(0, 1) : [],
    date: all(struct, 'date')
      .flatMap(date => /\d{4}/.exec(textOf(date))?.[0] ?? [])
      .slice(0, 1),
    url: [],
  }
}

function teiSet(name: string): GoldSet {
  const root = readXml(readFileSync(join(folder, 'citedocs', 'xml', name), 'utf8'))
  let last = 0
  const notes = all(root, 'instance').flatMap(instance => {
    const raw = textOf(all(instance, 'input').find(({ attributes }) => attributes['type'] === 'raw'))
    const [, label = '', text = ''] = /^(\d+)\s+([\s\S]*)$/.exec(raw) ?? []
    const output = all(instance, 'output').find(({ attributes }) => attributes['type'] === 'biblstruct')
    if (label === '' || output === undefined || Number(label) <= last) return []
    last = Number(label)
    const structs = all(output, 'biblStruct')
    const whole = structs.filter(struct => all(struct, 'analytic').length + all(struct, 'monogr').length > 0)
    const pointing = structs.filter(struct => all(struct, 'analytic').length === 0 && all(struct, 'ref').length > 0)
    const targets = pointing.flatMap(struct =>
      all(struct, 'ref').flatMap(({ attributes }) =>
        attributes['type'] === 'footnote' && attributes['n'] !== undefined ? [Number(attributes['n'])] : [],
      ),
    )
    return [{ number: last, text, works: whole.map(workOf), count: structs.length, targets }]
  })
  return { name, notes, fields: ['authors', 'title', 'container', 'date'] }
}

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

function seedSet(): GoldSet {
  const { notes } = Seed.parse(JSON.parse(readFileSync(join(folder, 'seed', 'citations.gold.json'), 'utf8')))
  return {
    name: 'seed report',
    fields: FIELDS,
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
                date: fields.issued === null || fields.issued === undefined ? [] : [fields.issued.slice(0, 4)],
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
function wikipediaSet(): GoldSet {
  const { notes } = Coins.parse(JSON.parse(readFileSync(join(folder, 'citedocs', 'gold', 'wikipedia-mozilla.json'), 'utf8')))
  return {
    name: 'wikipedia-mozilla',
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

function ibidSet(name: string): GoldSet {
  const { notes } = Ibid.parse(JSON.parse(readFileSync(join(folder, 'citedocs', 'gold', `${name}.json`), 'utf8')))
  return {
    name,
    fields: [],
    notes: notes.map(({ n, text, resolvesTo }) => ({
      number: n,
      text,
      works: [],
      count: undefined,
      targets: resolvesTo === undefined ? [] : [resolvesTo],
    })),
  }
}

if (existsSync(folder)) {
  score(seedSet())
  for (const name of ['bibtei-10.1111_1467-6478.00057.xml', 'bibtei-10.1515_zfrs-1980-0103.xml']) score(teiSet(name))
  score(wikipediaSet())
  score(ibidSet('brill-jch-ma-rong'))
} else console.log('The gold is not at hand.')
