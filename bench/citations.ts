import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { readCitations } from '../src/citations/read.ts'
import type { Document } from '../src/model/document.ts'
import type { Note } from '../src/model/note.ts'
import { printTable } from './measure.ts'
import { folder, ibidSet, seedSet, wikipediaSet } from './notes/sets.ts'
import { plain, scoreWorks, WORKS_HEADS, WorksScore } from './notes/works.ts'
import type { GoldNote, GoldSet, Work } from './notes/works.ts'
import { writtenSets } from './notes/written.ts'
import { all, type Element, readXml, textOf } from './tei.ts'

/**
 * Scores how note strings are read, on the gold at hand: works per note, fields (exact after lower-casing and dropping punctuation),
 * short forms tied to their note. Words of set names choose among the sets; `--misses` prints what was missed.
 */
const showing = process.argv.includes('--misses')

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
  return {
    format: 'notes',
    text,
    meta,
    blocks: [],
    notes: placed,
    italics: [],
    fields: [],
    raised: [],
    references: [],
    pieces: [],
    places: [],
    recognised: [],
    problems: [],
  }
}

function score(set: GoldSet): WorksScore {
  if (showing) console.log(set.name)
  const tell = showing ? (line: string): void => console.log(`  ${line}`) : undefined
  return scoreWorks(set, readCitations(documentOf(set.notes)).citations, false, tell)
}

/** A row for each set, and one of what they scored together. */
function rowsOf(sets: readonly GoldSet[], together?: string): readonly (readonly string[])[] {
  const sum = new WorksScore()
  const rows = sets.map(set => {
    const own = score(set)
    sum.take(own)
    return [set.name, ...own.cells()]
  })
  return together === undefined ? rows : [...rows, [together, ...sum.cells()]]
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
  return { name, notes, fields: ['authors', 'title', 'container', 'date'], dates: 'years', targets: 'some' }
}

const names = process.argv.slice(2).filter(name => !name.startsWith('--'))
const among = (sets: readonly GoldSet[]): readonly GoldSet[] =>
  sets.filter(({ name }) => names.length === 0 || names.some(part => name.includes(part)))

const written = ['first', 'second', 'third', 'fourth'].flatMap(part => rowsOf(among(writtenSets(part)), `${part}, together`))
const given = existsSync(folder)
  ? rowsOf(
      among([
        seedSet(),
        ...['bibtei-10.1111_1467-6478.00057.xml', 'bibtei-10.1515_zfrs-1980-0103.xml'].map(teiSet),
        wikipediaSet(),
        ibidSet('brill-jch-ma-rong'),
      ]),
    )
  : []
if (!existsSync(folder)) console.log(`Only the notes of our own are scored: ${folder} is not there.`)
printTable([['note strings', ...WORKS_HEADS], ...written, ...given])
